import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';
import { rightReport, wrongReport } from '../common/reports.ts';

const files = { 'a.report.md': wrongReport, 'b/c.report.md': wrongReport, 'd.report.md': rightReport };

/** A folder with these reports, all findings of which are known. */
async function folderWithBaseline(): Promise<string> {
  const folder = folderWith(files);
  const { code, out, error } = await keyline(['lint', '--write-baseline'], { folder });
  expect([code, out, error]).toEqual([0, '', 'keyline-baseline.json written: 2 findings in 2 files.\n']);
  return folder;
}

const lint = (folder: string, ...words: string[]) =>
  keyline(['lint', '--baseline', 'keyline-baseline.json', ...words], { folder });

test('the file: findings by report, rule and content', async () => {
  const folder = await folderWithBaseline();
  expect(readFileSync(join(folder, 'keyline-baseline.json'), 'utf8')).toMatchInlineSnapshot(`
    "{
      "version": 1,
      "findings": {
        "a.report.md": [
          {
            "rule": "score/mismatch",
            "content": "16cf5d732ad274c7",
            "count": 1,
            "message": "The statement scores give 65, not 58: 13 of 20 = 65. Write 65, or correct the statement scores."
          }
        ],
        "b/c.report.md": [
          {
            "rule": "score/mismatch",
            "content": "16cf5d732ad274c7",
            "count": 1,
            "message": "The statement scores give 65, not 58: 13 of 20 = 65. Write 65, or correct the statement scores."
          }
        ]
      }
    }
    "
  `);
});

test('what is known is passed over, also when lines come and go above it', async () => {
  const folder = await folderWithBaseline();
  writeFileSync(join(folder, 'a.report.md'), wrongReport.replace('status: draft\n', 'status: draft\nprovider: A\n'));
  const { code, out, error } = await lint(folder);
  expect([code, out]).toEqual([0, '3 reports: no findings.\n']);
  expect(error).toBe('2 findings of keyline-baseline.json passed over.\n');
});

test('what is new is told, though the same was known once', async () => {
  const folder = await folderWithBaseline();
  writeFileSync(join(folder, 'd.report.md'), wrongReport);
  writeFileSync(join(folder, 'a.report.md'), wrongReport.replace('Rating: Good', 'Rating: Inadequate'));
  const { code, out } = await lint(folder, '--format', 'concise');
  expect(code).toBe(1);
  expect(out).toMatch(
    /^a\.report\.md:9:9: error rating\/mismatch.*\nd\.report\.md:10:8: error score\/mismatch.*\n3 reports/,
  );
});

test('what is gone is told, and written away', async () => {
  const folder = await folderWithBaseline();
  writeFileSync(join(folder, 'a.report.md'), rightReport);
  expect((await lint(folder)).error).toContain(
    '1 finding of keyline-baseline.json is gone. --write-baseline takes out what is gone.\n',
  );
  const { error } = await lint(folder, '--write-baseline');
  expect(error).toBe('keyline-baseline.json written: 1 finding in 1 file.\n');
});

test('what is known of a report follows it to another name', async () => {
  const folder = await folderWithBaseline();
  renameSync(join(folder, 'a.report.md'), join(folder, 'renamed.report.md'));
  expect(await lint(folder)).toMatchObject({ code: 0, error: '2 findings of keyline-baseline.json passed over.\n' });
});

test('what a run does not look at stays known and is not gone', async () => {
  const folder = await folderWithBaseline();
  expect((await lint(folder, 'a.report.md')).error).toBe('1 finding of keyline-baseline.json passed over.\n');
  expect((await lint(folder, '--select', 'rating')).error).toBe('');
  await lint(folder, '--write-baseline', 'd.report.md');
  await lint(folder, '--write-baseline', '--select', 'rating');
  expect((await lint(folder)).code).toBe(0);
});

test('a baseline that is none is told, and is not written over', async () => {
  const folder = folderWith({ ...files, 'keyline-baseline.json': '{"findings": 3}', 'newer.json': '{"version":2}' });
  for (const words of [[], ['--write-baseline']]) {
    expect(await lint(folder, ...words)).toMatchObject({
      code: 2,
      error: expect.stringMatching(/^keyline-baseline\.json: This is no baseline of Keyline\./),
    });
  }
  expect((await keyline(['lint', '--baseline', 'newer.json'], { folder })).error).toMatch(/A newer version of Keyline/);
  expect((await keyline(['lint', '--baseline', 'x.json'], { folder })).error).toBe(
    'x.json: There is no such file. --write-baseline makes it.\n',
  );
});

test('--max-findings shows the first ones and says how many more there are; all count', async () => {
  const folder = folderWith(files);
  const { code, out, error } = await keyline(['lint', '--format', 'concise', '--max-findings', '1'], { folder });
  expect(code).toBe(1);
  expect(out).toMatch(/^a\.report\.md:10:8: error [^\n]*\n3 reports: 2 errors\.\n/);
  expect(error).toBe('1 more finding not shown, because of --max-findings 1.\n');
  expect((await keyline(['lint', '--max-findings', 'all'], { folder })).error).toBe(
    '--max-findings takes a number, such as 50, not "all".\n',
  );
});
