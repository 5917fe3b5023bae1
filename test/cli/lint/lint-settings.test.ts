import { describe, expect, test } from 'vitest';
import { folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';
import { rightReport } from '../common/reports.ts';

const framework = `id: own
title: Our own
keyQuestions: [{ id: care, name: Care }]
ratings: [{ id: fine, name: Fine }, { id: poor, name: Poor }]
scoring: { method: judged }
`;
const withSlip = `${framework}breachCap: { rating: por }\n`;

describe('lint of a file that is named and is no report', () => {
  test('a framework with a slip', async () => {
    const folder = folderWith({ 'own.yaml': withSlip });
    const { code, out, error } = await keyline(['lint', 'own.yaml'], { folder });
    expect(out).toMatchInlineSnapshot(`
      "own.yaml

        6:22  error  framework-file
          There is no rating "por": did you mean poor? Ratings are: fine, poor.
           6 | breachCap: { rating: por }
             |                      ^^^

      1 file: 1 error.
      "
    `);
    expect([code, error]).toEqual([1, '']);
  });

  test('a sound framework, and the configuration that names it', async () => {
    const folder = folderWith({ 'own.yaml': framework, 'keyline.yaml': 'frameworks: [own.yaml]\n' });
    const outcome = await keyline(['lint', 'own.yaml', 'keyline.yaml'], { folder });
    expect(outcome).toEqual({ code: 0, out: '2 files: no findings.\n', error: '' });
  });

  test('a configuration that names a framework file which is not there', async () => {
    const folder = folderWith({ 'keyline.yaml': 'frameworks: [own.yaml]\n' });
    const { code, out } = await keyline(['lint', '--format', 'json', 'keyline.yaml'], { folder });
    const { files, summary } = JSON.parse(out);
    expect(files[0].findings).toMatchObject([
      {
        rule: 'configuration-file',
        message: 'There is no framework file own.yaml. Make it, or correct its path: it is relative to this file.',
        range: { start: { line: 1, column: 14 } },
      },
    ]);
    expect(summary).toMatchObject({ files: 1, error: 1 });
    expect(code).toBe(1);
  });

  test('from standard input, by the name that it is given', async () => {
    const folder = folderWith({});
    const words = ['lint', '--format', 'github', '--stdin-filename', 'own.yaml'];
    const { code, out } = await keyline(words, { folder, input: withSlip });
    expect(out).toMatch(/^::error file=own\.yaml,line=6,.*did you mean poor\?/);
    expect(code).toBe(1);
  });

  test('with --fix the file stays as it is', async () => {
    const folder = folderWith({});
    const words = ['lint', '--fix', '--stdin-filename', 'own.yaml'];
    expect(await keyline(words, { folder, input: withSlip })).toMatchObject({ code: 1, out: withSlip });
  });

  test('a hook that hands over every changed file passes it over', async () => {
    const folder = folderWith({ 'own.yaml': withSlip, 'right.report.md': rightReport });
    const outcome = await keyline(['lint', '--only-reports', 'own.yaml', 'right.report.md'], { folder });
    expect(outcome).toMatchObject({ code: 0, out: '1 report: no findings.\n' });
  });
});

test('other commands say that it is no report', async () => {
  const folder = folderWith({ 'own.yaml': framework });
  expect(await keyline(['score', 'own.yaml'], { folder })).toEqual({
    code: 2,
    out: '',
    error: 'own.yaml: This is not a report. "keyline lint" checks it.\n',
  });
});

describe('what is wrong in a framework is said', () => {
  const files = { 'own.yaml': withSlip, 'keyline.yaml': 'frameworks: [own.yaml]\n' };
  const slip = 'own.yaml:6:22: There is no rating "por": did you mean poor? Ratings are: fine, poor.\n';

  test('in a folder without reports', async () => {
    const { code, error } = await keyline(['lint'], { folder: folderWith(files) });
    expect(error).toContain(slip);
    expect(code).toBe(2);
  });

  test('when a report is begun or imported', async () => {
    const folder = folderWith({ ...files, 'page.txt': 'Care\n\nFine\n' });
    const begun = await keyline(['new', '--framework', 'own'], { folder });
    expect(begun.error).toMatch(/^own\.yaml:6:22: .*\nUnknown framework own\./);
    expect((await keyline(['import', 'page.txt', '--framework', 'own'], { folder })).error).toContain(slip);
  });
});

test('a report is begun in a framework of one’s own', async () => {
  const folder = folderWith({ 'own.yaml': framework, 'keyline.yaml': 'frameworks: [own.yaml]\n' });
  const { code, out } = await keyline(['new', '--framework', 'own'], { folder });
  expect(out).toContain('# Care\n');
  expect(code).toBe(0);
});
