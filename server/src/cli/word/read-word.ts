import JSZip from 'jszip';
import mammoth from 'mammoth';
import type { WordPage } from '../../exchange/word/word-page.ts';
import { wordStyles } from '../../render/word/word-names.ts';
import { packedFileProblem } from './packed-file.ts';

/** What the styles of Keyline's documents are as HTML; all other styles are as the library has them. */
const styleMap = [
  `p[style-name='Title'] => h1.title:fresh`,
  `p[style-name='${wordStyles.field}'] => p.field:fresh`,
  `p[style-name='${wordStyles.fact}'] => p.fact:fresh`,
  `p[style-name='${wordStyles.added}'] => p.added:fresh`,
  `p[style-name='${wordStyles.tableTitle}'] => p.table-title:fresh`,
  `p[style-name='${wordStyles.code}'] => pre:separator('\n')`,
  `p[style-name='${wordStyles.rule}'] => p.rule:fresh`,
  `p[style-name='${wordStyles.quote}'] => blockquote:fresh > p:fresh`,
  `p[style-name='${wordStyles.quoteMore}'] => blockquote > p:fresh`,
  ...wordStyles.listMore.map((name, level) => `p[style-name='${name}'] => ${'ul|ol > li > '.repeat(level + 1)}p:fresh`),
  ...[wordStyles.tableHead, wordStyles.tableCell, wordStyles.smallHead, wordStyles.smallCell].map(
    (name) => `p[style-name='${name}'] => p:fresh`,
  ),
  `r[style-name='${wordStyles.addedWords}'] => span.added`,
  `r[style-name='${wordStyles.codeWords}'] => code`,
  'comment-reference => sup.comment',
];

/** A Word document as a page, with what the page cannot hold; or what is wrong with it, as a sentence. */
export async function readWord(file: Buffer): Promise<WordPage | { readonly problem: string }> {
  const problem = packedFileProblem(file);
  if (problem !== null) {
    return { problem };
  }
  try {
    const zip = await JSZip.loadAsync(file);
    const part = async (path: string) => (await zip.file(path)?.async('string')) ?? '';
    const { value, messages } = await mammoth.convertToHtml({ buffer: file }, { idPrefix: '', styleMap });
    return {
      html: value,
      properties: await part('docProps/custom.xml'),
      document: await part('word/document.xml'),
      lost: messages.filter(({ message }) => !/paragraph style|run style/i.test(message)).map(({ message }) => message),
    };
  } catch (fault) {
    return { problem: `This Word document cannot be read: ${fault instanceof Error ? fault.message : String(fault)}` };
  }
}
