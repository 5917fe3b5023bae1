import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, type TestContext, test } from 'vitest';
import { makePdf } from '../../server/src/disk/typesetting/make-pdf.ts';
import { reportPdf } from '../../server/src/disk/typesetting/report-pdf.ts';
import { findTypesetter, type PdfStandard, type Typeset } from '../../server/src/disk/typesetting/typesetter.ts';
import { analyseText } from '../common/lint-text.ts';
import { fullReport } from './full-report.ts';
import { latin, pdfStructure, tagged } from './pdf-structure.ts';

const typesetter = findTypesetter(import.meta.dirname);

function pdfOf(text: string, standard: PdfStandard = 'ua-1'): Uint8Array {
  if ('problem' in typesetter) {
    throw new Error(typesetter.problem);
  }
  const made = makePdf(reportPdf(analyseText(text), null, standard), typesetter);
  if ('problem' in made) {
    throw new Error(made.problem);
  }
  return made.pdf;
}

/** The words of a PDF in reading order, by poppler. */
function wordsOf(pdf: Uint8Array, { skip }: TestContext): string {
  const { stdout, error } = spawnSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' });
  if (error !== undefined) {
    skip('pdftotext (poppler-utils) is not installed, so the words of the PDF were not read.');
  }
  return stdout.replace(/\s+/g, ' ');
}

function pagesIn(pdf: Uint8Array): number {
  return latin(pdf).match(/\/Type \/Page\n/g)?.length ?? 0;
}

const examples = readdirSync('examples').filter((name) => name.endsWith('.report.md'));

test.for(examples)('%s becomes a PDF for all readers', (name) => {
  const pdf = pdfOf(readFileSync(`examples/${name}`, 'utf8'));
  const text = latin(pdf);
  expect(text).toMatch(/^%PDF-1\.7/);
  expect(text).toContain('/Lang (en-GB)');
  expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(text).toContain('/DisplayDocTitle true');
  expect(text).toContain('/MarkInfo');
  const headings = tagged(pdfStructure(pdf), 'H1', 'H2', 'H3', 'H4', 'H5', 'H6').map(({ tag }) => Number(tag.slice(1)));
  expect(headings.filter((level, place) => level > (headings[place - 1] ?? 0) + 1)).toEqual([]);
});

test('readers find contents, bookmarks, notes, lists, links and what a bar shows', () => {
  const pdf = pdfOf(fullReport);
  const structure = pdfStructure(pdf);
  expect(tagged(structure, 'TOCI').length).toBeGreaterThan(8);
  expect(latin(pdf)).toContain('/Type /Outlines');
  expect(latin(pdf)).toContain('https://example.org/guide');
  expect(tagged(structure, 'Note')).toHaveLength(1);
  expect(tagged(structure, 'BlockQuote')).toHaveLength(1);
  const figures = tagged(structure, 'Figure');
  expect(figures.map(({ text }) => /\/Alt \((.*)\)/.exec(text)?.[1])).toEqual(['Score: 75 out of 100']);
});

test('tables say which cells head their columns and their rows', () => {
  const tables = tagged(pdfStructure(pdfOf(fullReport)), 'Table');
  const heads = tables.map((table) => {
    const cells = tagged(table, 'TH');
    return [
      cells.filter(({ text }) => text.includes('/Scope /Column')),
      cells.filter(({ text }) => text.includes('/Scope /Row')),
    ];
  });
  // The ratings at the beginning, the grid, what changed, what the author wrote, the scores.
  expect(heads.map((both) => both.map(({ length }) => length))).toEqual([
    [2, 6],
    [2, 6],
    [4, 4],
    [3, 0],
    [2, 6],
  ]);
});

test('the words are those of the report, with its scores and ratings', (context) => {
  const words = wordsOf(pdfOf(fullReport), context);
  for (const said of [
    'Acute wards for adults of working age',
    'Another provider ran this service until 2024.',
    'Score: 75 out of 100',
    'This is what the report states.',
    '4 out of 4: Evidence shows an exceptional standard',
    'A person told us that the ward was calm.',
    'The note.',
    '[Image: A chart]',
  ]) {
    expect(words).toContain(said);
  }
  expect(words).not.toContain('keyline-disable');
});

test('the same report gives the same bytes', () => {
  expect(latin(pdfOf(fullReport))).toBe(latin(pdfOf(fullReport)));
});

test('a PDF for an archive says so, and has the day of the report', () => {
  const text = latin(pdfOf(fullReport, 'a-2a'));
  expect(text).toContain('<pdfaid:part>2</pdfaid:part>');
  expect(text).toContain('<xmp:CreateDate>2025-04-28');
});

test('a table goes on over pages, each row in its place, its heads on every page', (context) => {
  const rows = Array.from({ length: 150 }, (_, place) => `| Ward ${place} | ${place * 3} beds |`);
  const text = `---\nframework: cqc-single-assessment\n---\n\n# Safe\n\n| Name | Size |\n| --- | --- |\n${rows.join('\n')}\n`;
  const pdf = pdfOf(text);
  expect(pagesIn(pdf)).toBeGreaterThan(3);
  expect(tagged(pdfStructure(pdf), 'TR')).toHaveLength(151);
  const words = wordsOf(pdf, context);
  expect(words.match(/Name Size/g)?.length).toBeGreaterThan(2);
  expect(words).toContain('Ward 149 447 beds');
});

test('a report of a megabyte becomes a PDF', () => {
  const section = `\n\nParagraph: ${'Staff met every week and wrote down what they had agreed. '.repeat(17)}`;
  const text = `---\nframework: cqc-single-assessment\nservice: Long\n---\n\n# Safe\n${section.repeat(1010)}\n\n# Caring\n\nThe end.\n`;
  expect(text.length).toBeGreaterThan(1_000_000);
  const pdf = pdfOf(text);
  expect(pagesIn(pdf)).toBeGreaterThan(200);
  expect(latin(pdf).match(/\/S \/P\n/g)?.length).toBeGreaterThan(1000);
});

test('characters that no font has are numbers, and those that nobody sees are nothing', (context) => {
  const words = wordsOf(
    pdfOf('---\nframework: cqc-single-assessment\n---\n\n# Safe\n\nA\u0001B and C\u{f0000}D.\n'),
    context,
  );
  expect(words).toContain('A[U+0001]B and C[U+F0000]D.');
});

/** Pieces that a typesetter, or what writes a PDF, could take for its own. */
const pieces = [
  '#read("/etc/passwd")',
  '#image("x.png")',
  '#sys.inputs',
  '$x^2$',
  '@reference',
  '<label>',
  '*strong* _x_ `code`',
  '\\ \\u{41}',
  '"); panic("',
  '#import "@preview/x:1.0.0"',
  '= Heading',
  '- item',
  '/ term: x',
  '//comment /* x */',
  '[^1]',
  '[^1]: A note[^1] with `#x`',
  '[a](#safe)',
  '[a](#nowhere)',
  '[](#safe)',
  '[a](../b.report.md#c)',
  '[a](file:///etc/passwd)',
  '![a](../x.png)',
  '![a](data:image/png;base64,AAAA)',
  '| a | b |\n| - | - |\n| #x[^1] |',
  '| |\n|-|\n',
  '# Safe',
  '## #panic()',
  '#\n\n## After none',
  '#',
  '> # x\n> - y',
  '1. x\n2. y',
  '9999999999. x',
  '***',
  '```\n#x\n```',
  '::ratings',
  '::scores',
  '::changes',
  '::actions',
  'Rating: Good',
  'Score: 3',
  'Score: #x',
  '\u202e\u0000\ufeff\u200d\u{1f468}',
  '中文 العربية עברית ไทย',
  `${'x'.repeat(29)}\u{1f468}\u{1d300}${'y'.repeat(29)}\u{1f468}`,
  'endobj\n1 0 obj\n<< /Type /StructElem',
  '/S /TD\n  /P 1 0 R',
];

test('whatever stands in a report, a PDF comes of it, and nothing of it is taken for code', (context) => {
  const line = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'grapheme' }));
  const report = fc
    .array(line, { maxLength: 25 })
    .map((lines) => `---\nframework: cqc-single-assessment\n---\n\n${lines.join('\n\n')}\n`);
  fc.assert(
    fc.property(report, (text) => {
      const pdf = latin(pdfOf(text));
      expect(pdf).toMatch(/^%PDF/);
      expect(pdf.trimEnd()).toMatch(/%%EOF$/);
    }),
  );
  const all = `---\nframework: cqc-single-assessment\nprovider: '#read("/etc/passwd")'\nservice: "$x$ #panic()"\n---\n\n# Safe\n\n${pieces.join('\n\n')}\n`;
  const words = wordsOf(pdfOf(all), context);
  for (const said of ['#read("/etc/passwd")', '#image("x.png")', '$x^2$', '$x$ #panic()', '@reference', '= Heading']) {
    expect(words).toContain(said);
  }
  expect(words).not.toContain('root:');
});

test('what is wrong with pages is said, and a layout reads no file', () => {
  if ('problem' in typesetter) {
    throw new Error(typesetter.problem);
  }
  const reading: Typeset = typesetter({ layout: '#read("/etc/passwd")', document: '{}', pictures: new Map() }, 'ua-1');
  expect(reading).toEqual({ problem: expect.stringContaining('file not found') });
});
