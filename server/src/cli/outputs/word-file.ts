import type { Pictures } from '../../render/printed/pictures.ts';
import { printReport } from '../../render/printed/print-report.ts';
import { forReaders } from '../../render/render-request.ts';
import { documentLines } from '../../syntax/document-lines.ts';
import { frontMatterKeys } from '../../syntax/front-matter/front-matter-schema.ts';
import { positionAt } from '../../text/line-index.ts';
import { UserError } from '../program/user-error.ts';
import { foundPictures } from './found-pictures.ts';
import { loadWord } from './load-word.ts';
import type { OutputWishes, ReportOutput } from './report-output.ts';

/** A Word document, which can be changed there and imported again; with the findings as comments where they are asked for. */
export const wordFile: ReportOutput = {
  kind: 'page',
  format: 'docx',
  suffix: '.docx',
  options: ['review', 'template'],
  make: async (analysis, wishes) => {
    const { title, findings, template } = wishes;
    const { commentText, writeWord } = await loadWord();
    const request = { ...forReaders(analysis, { title, remoteImages: false, pageSuffix: '.docx' }), withLines: true };
    const { document, frontMatter } = analysis.report;
    const lines = documentLines(document);
    const written = frontMatterKeys.filter((key) => frontMatter.values[key] !== undefined);
    const printed = printReport(request);
    const made = await writeWord(printed, {
      pictures: wordPictures(printed.pictures, wishes),
      frontMatter: Object.fromEntries(written.map((key) => [key, frontMatter.entries.get(key)?.value])),
      comments: findings.map((finding) => ({
        line: positionAt(lines, finding.range.start).line,
        text: commentText(finding),
      })),
      template,
    });
    if ('problem' in made) {
      throw new UserError(made.problem);
    }
    return made;
  },
};

function wordPictures(addresses: readonly string[], wishes: OutputWishes): Pictures {
  const pictures = foundPictures(addresses, wishes);
  for (const [address, { format }] of pictures) {
    if (format === 'svg' || format === 'webp') {
      wishes.note(
        `Not every Word shows ${format.toUpperCase()}, so words stand in the place of the picture ${address}.`,
      );
    }
  }
  return pictures;
}
