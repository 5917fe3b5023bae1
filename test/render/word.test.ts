import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { noPictures } from '../../server/src/render/printed/pictures.ts';
import { printReport } from '../../server/src/render/printed/print-report.ts';
import { forReaders } from '../../server/src/render/render-request.ts';
import { withStylesOf } from '../../server/src/render/word/house-styles.ts';
import { type WordWishes, writeWord } from '../../server/src/render/word/write-word.ts';
import { analyseText } from '../common/lint-text.ts';
import { fullReport } from './full-report.ts';

/** The parts of a Word document by their paths, as text. */
async function partsOf(text: string, wishes: Partial<WordWishes> = {}): Promise<Readonly<Record<string, string>>> {
  const request = { ...forReaders(analyseText(text), { remoteImages: false, pageSuffix: '.docx' }), withLines: true };
  const made = await writeWord(printReport(request), {
    frontMatter: {},
    comments: [],
    pictures: noPictures,
    ...wishes,
  });
  return partsIn(made);
}

async function partsIn(made: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const zip = await JSZip.loadAsync(made);
  const entries = Object.values(zip.files).filter(({ dir }) => !dir);
  return Object.fromEntries(await Promise.all(entries.map(async (entry) => [entry.name, await entry.async('string')])));
}

/** The paragraphs of a part: style and words. */
function paragraphsOf(part = ''): readonly string[] {
  return [...part.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inside = '']) => {
    const style = /<w:pStyle w:val="([^"]+)"/.exec(inside)?.[1] ?? 'Normal';
    const words = [...inside.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
    return `${style}: ${words}`;
  });
}

test('a Word document has real styles for titles, headings, fields, quotations and tables', async () => {
  const { 'word/document.xml': document } = await partsOf(fullReport);
  const paragraphs = paragraphsOf(document);
  for (const expected of [
    'Title: Acute wards for adults of working age',
    'KeylineFact: Provider: Harbour and Vale Trust',
    'Heading1: Safe',
    'Heading2: Learning culture',
    'KeylineField: Score: 2 (2 out of 4: Evidence shows some shortfalls)',
    'KeylineField: Rating: ★ Outstanding',
    'KeylineAdded: This is what the report states. What follows is 65, Requires improvement.',
    'KeylineQuote: A person told us that the ward was calm.',
    'KeylineTableHead: Quality statement',
  ]) {
    expect(paragraphs).toContain(expected);
  }
  expect(document?.match(/<w:tblHeader\/>/g)).toHaveLength(5);
  expect(document).toContain('<w:numId ');
});

test('it says what it is about, in which language, and has its footnotes', async () => {
  const parts = await partsOf(fullReport, { frontMatter: { provider: 'Harbour', notices: ['One'] } });
  expect(parts['docProps/core.xml']).toContain('<dc:title>Acute wards for adults of working age</dc:title>');
  expect(parts['docProps/custom.xml']).toMatch(/name="Keyline provider"><vt:lpwstr>(?:"|&quot;)Harbour/);
  expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB"/>');
  expect(paragraphsOf(parts['word/footnotes.xml']).some((text) => text.includes('The note.'))).toBe(true);
});

test('findings are comments on what they are about', async () => {
  const parts = await partsOf('---\nframework: cqc-single-assessment\n---\n\n# Safe\n\nOne.\n\nTwo.\n', {
    comments: [
      { line: 8, text: 'Error: not so (a/b)' },
      { line: 0, text: 'Error: at the top (c/d)' },
    ],
  });
  expect(paragraphsOf(parts['word/comments.xml'])).toEqual([
    expect.stringContaining('Error: not so (a/b)'),
    expect.stringContaining('Error: at the top (c/d)'),
  ]);
  const document = parts['word/document.xml'] ?? '';
  expect(document).toMatch(/<w:commentRangeStart w:id="0"\/><w:r><w:t[^>]*>Two\./);
  expect(document).toMatch(/<w:commentRangeStart w:id="1"\/>.{0,200}>Safe</);
});

test('the styles of a house stand in the place of Keyline’s, and those that it lacks are added', async () => {
  const house = new JSZip();
  house.file(
    'word/styles.xml',
    '<w:styles><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:color w:val="ABCDEF"/></w:style></w:styles>',
  );
  const template = await house.generateAsync({ type: 'uint8array' });
  const request = forReaders(analyseText(fullReport), { remoteImages: false });
  const written = await writeWord(printReport(request), { frontMatter: {}, comments: [], pictures: noPictures });
  const styled = await withStylesOf(template, written);
  const { 'word/styles.xml': styles } = 'problem' in styled ? {} : await partsIn(styled);
  expect(styles).toContain('ABCDEF');
  expect(styles?.match(/w:styleId="Heading1"/g)).toHaveLength(1);
  expect(styles).toContain('w:styleId="KeylineField"');
  expect(await withStylesOf(new Uint8Array([1, 2, 3]), written)).toEqual({
    problem: 'The template is no Word document (.docx), or has no styles.',
  });
});

test('what stands in a report is no XML, no field of Word, and never makes a file that cannot be opened', async () => {
  const hostile = fullReport
    .replace('location: Harbour House', 'location: "</w:t></w:r><w:fldSimple w:instr=\\"DDE\\"/>"')
    .replace('People spoke up.', 'A\u0001B <w:instrText>INCLUDETEXT x</w:instrText> {DDE a b} ]]> &amp;');
  const { 'word/document.xml': document = '' } = await partsOf(hostile);
  expect(document).not.toMatch(/<w:fldSimple|<w:instrText/);
  expect(document).toContain('A[U+0001]B');
  expect(document).toContain('{DDE a b}');
});
