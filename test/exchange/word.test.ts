import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { readWord } from '../../server/src/cli/word/read-word.ts';
import { importWord } from '../../server/src/exchange/word/import-word.ts';
import { builtInLibrary } from '../../server/src/framework/file/library.ts';
import { noPictures } from '../../server/src/render/printed/pictures.ts';
import { printReport } from '../../server/src/render/printed/print-report.ts';
import { forReaders } from '../../server/src/render/render-request.ts';
import { writeWord } from '../../server/src/render/word/write-word.ts';
import { frontMatterKeys } from '../../server/src/syntax/front-matter/front-matter-schema.ts';
import { someOf, trials } from '../common/fast-run.ts';
import { analyseText } from '../common/lint-text.ts';
import { fullReport } from '../render/full-report.ts';
import { plainReport, shippedFrameworks } from './random/random-report.ts';
import { reportModel } from './random/report-model.ts';

const library = builtInLibrary();

async function wordOf(text: string): Promise<Buffer> {
  const analysis = analyseText(text);
  const { entries, values } = analysis.report.frontMatter;
  const keys = frontMatterKeys.filter((key) => values[key] !== undefined);
  const made = await writeWord(printReport(forReaders(analysis, { remoteImages: false, pageSuffix: '.docx' })), {
    frontMatter: Object.fromEntries(keys.map((key) => [key, entries.get(key)?.value])),
    comments: [],
    pictures: noPictures,
  });
  return Buffer.from(made);
}

async function readAgain(file: Buffer): Promise<{ readonly report: string; readonly messages: readonly string[] }> {
  const page = await readWord(file);
  const answer = 'problem' in page ? page : importWord(page, { library });
  if ('problem' in answer) {
    throw new Error(answer.problem);
  }
  return answer.imported;
}

/** The document after somebody changed its text in Word. */
async function changedIn(file: Buffer, change: (document: string) => string): Promise<Buffer> {
  const zip = await JSZip.loadAsync(file);
  const path = 'word/document.xml';
  zip.file(path, change((await zip.file(path)?.async('string')) ?? ''));
  return zip.generateAsync({ type: 'nodebuffer' });
}

describe('a report made into a Word document and imported again is the same report', () => {
  test('a release without a headline gets none', async () => {
    const report = '---\nframework: cqc-inspection\nkind: news\n---\n\nTwo homes were rated good.\n';
    expect((await readAgain(await wordOf(report))).report).toBe(report);
  });

  test.each(someOf(shippedFrameworks))('of %s', async (reference) => {
    await fc.assert(
      fc.asyncProperty(plainReport(reference), async (report) => {
        const { report: again, messages } = await readAgain(await wordOf(report));
        expect(messages).toEqual([]);
        expect(reportModel(again)).toEqual(reportModel(report));
      }),
      { numRuns: trials(2) },
    );
  });

  test.each(someOf(readdirSync('examples').filter((name) => name.endsWith('.report.md'))))('%s', async (name) => {
    const report = readFileSync(`examples/${name}`, 'utf8');
    const { report: again } = await readAgain(await wordOf(report));
    expect(reportModel(again)).toEqual(reportModel(report));
  });
});

test('what somebody changed in Word is in the report: scores, ratings, facts, text, headings', async () => {
  const file = await wordOf(fullReport);
  const changed = await changedIn(file, (document) =>
    document
      .replace('>2</w:t>', '>4</w:t>')
      .replace('>Outstanding</w:t>', '>Good</w:t>')
      .replace('>Harbour House<', '>Harbour Court<')
      .replace('People spoke up.', 'People spoke up &amp; were heard.')
      .replace('>A heading much deeper<', '>Another heading<'),
  );
  const { report } = await readAgain(changed);
  expect(report).toContain('location: Harbour Court');
  expect(report).toContain('## Learning culture\n\nScore: 4\nUpdated: 1/3/2025');
  expect(report).toContain('People spoke up & were heard.');
  expect(report).toContain('#### Another heading');
  expect(report).toContain('::ratings');
  expect(report).toContain('[^1]: The note.');
  expect(report).not.toContain('Evidence shows');
});

test('comments and tracked changes are told', async () => {
  const analysis = analyseText(fullReport);
  const request = { ...forReaders(analysis, { remoteImages: false }), withLines: true };
  const made = await writeWord(printReport(request), {
    frontMatter: { framework: 'cqc-single-assessment' },
    comments: [{ line: 0, text: 'Look at this.' }],
    pictures: noPictures,
  });
  const file = await changedIn(Buffer.from(made), (document) =>
    document.replace(
      '<w:r><w:t xml:space="preserve">People spoke up.</w:t></w:r>',
      '<w:ins w:id="1" w:author="Jo"><w:r><w:t>New words.</w:t></w:r></w:ins><w:del w:id="2" w:author="Jo"><w:r><w:delText>Old &amp; words.</w:delText></w:r></w:del>',
    ),
  );
  const { report, messages } = await readAgain(file);
  expect(report).toContain('New words.');
  expect(messages).toEqual([
    expect.stringMatching(/^comment on “.+”: Look at this\.$/),
    'tracked change by Jo, inserted and taken over: “New words.”',
    'tracked change by Jo, deleted and left out: “Old & words.”',
  ]);
});

test('a document that Keyline did not write is read by its headings and their names', async () => {
  const zip = new JSZip();
  const paragraph = (text: string, style = '') =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
  const cell = (text: string, look = '') => `<w:tc><w:tcPr>${look}</w:tcPr>${paragraph(text)}</w:tc>`;
  const rows = `<w:tr>${cell('Merged', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('Ash')}${cell('12')}</w:tr>`;
  const body = [
    paragraph('Lakeside House'),
    paragraph('Overall rating: Good'),
    paragraph('Safe', 'Heading1'),
    paragraph('Rating: Good'),
    paragraph('Staff knew what to do.'),
    paragraph('Well-led'),
    paragraph('Rating: Requires improvement'),
    `<w:tbl>${rows}</w:tbl>`,
  ];
  const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  zip.file('word/document.xml', `<w:document ${names}><w:body>${body.join('')}</w:body></w:document>`);
  zip.file(
    '_rels/.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  );
  const { report } = await readAgain(await zip.generateAsync({ type: 'nodebuffer' }));
  for (const words of ['Lakeside House', '# Safe', '# Well-led', 'Staff knew what to do.', 'Merged', 'Ash', '12']) {
    expect(report).toContain(words);
  }
  expect(analyseText(report).report.services[0]?.keyQuestions.map(({ rating }) => rating?.rating)).toContain('good');
});

test('files that are no Word document, or unpack to more than a computer holds, are refused with a sentence', async () => {
  expect(await readWord(Buffer.from('PK no'))).toEqual({
    problem: 'This is no Word document (.docx), or it is damaged.',
  });
  const whole = await wordOf(fullReport);
  expect(await readWord(whole.subarray(0, 4000))).toHaveProperty('problem');
  const bomb = new JSZip();
  bomb.file('word/document.xml', Buffer.alloc(110_000_000));
  const packed = await bomb.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 1 },
  });
  expect(packed.length).toBeLessThan(2_000_000);
  expect(await readWord(packed)).toEqual({ problem: 'This document unpacks to more than 100 MB, so it is not read.' });
});
