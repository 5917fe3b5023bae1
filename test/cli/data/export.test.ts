import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { askDuckdb } from '../../records/ask-duckdb.ts';
import { filesOf, folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';
import { rightReport } from '../common/reports.ts';

/** A report whose every field holds what another program might obey. */
const hostile = `---
framework: cqc-single-assessment@2024-12
scope: caring
id: "=1+1"
provider: "=HYPERLINK(\\"http://evil.example\\",\\"x\\")"
location: "../../../etc/passwd,\\"quoted\\""
service: "@SUM(A1)\\nnext line"
sector: "+cmd|' /C calc'!A0"
assessed: 3 March 2025
---

# Caring

Rating: Good

## Kindness, compassion and dignity

Score: 1
`;

const pathsIn = (folder: string) => Object.keys(filesOf(folder)).map((file) => relative(folder, file));

const parquetRows = async (file: string) => {
  const bytes = readFileSync(file);
  return parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) });
};

describe('keyline export', () => {
  test('csv has the headings of the spreadsheet, and a row for each rating', async () => {
    const folder = folderWith({ 'a.report.md': rightReport });
    const { code, out } = await keyline(['export', '--to', 'csv'], { folder });
    expect(code).toBe(0);
    const [heading, row] = out.split('\r\n');
    expect(heading).toMatch(/,Service \/ Population Group,.*,Domain,Latest Rating,/);
    expect(row).toContain('a.report.md,caring,Caring,Good,2,,65,Good,65,');
  });

  test('a folder has a file for each table, and names a file by what it ends in', async () => {
    const folder = folderWith({ 'a.report.md': rightReport });
    const { error } = await keyline(['export', '--to', 'jsonl', '-o', 'data'], { folder });
    expect(error).toBe('1 report written to data.\n');
    expect(pathsIn(join(folder, 'data'))).toEqual(['ratings.jsonl', 'scores.jsonl']);
    const { code } = await keyline(['export', '--table', 'scores', '-o', 'scores.csv'], { folder });
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'scores.csv'), 'utf8').split('\r\n')).toHaveLength(7);
  });

  test('a line of JSON is as its schema says', async () => {
    const folder = folderWith({ 'a.report.md': rightReport });
    const schema = JSON.parse(readFileSync('schemas/rows.schema.json', 'utf8'));
    const matches = new Ajv2020({ formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(schema);
    for (const table of ['ratings', 'scores']) {
      const { out } = await keyline(['export', '--to', 'jsonl', '--table', table], { folder });
      const rows = out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(rows.map((row) => matches(row) || matches.errors)).toEqual(rows.map(() => true));
    }
  });

  test('parquet lies in folders by framework and year, without what an export before left', async () => {
    const folder = folderWith({
      'a.report.md': rightReport.replace('---\n', '---\nassessed: 3 March 2024\n'),
      'data/ratings/framework=old/year=1999/keyline.parquet': 'old',
      'data/ratings/framework=old/year=1999/mine.txt': 'mine',
    });
    const { code } = await keyline(['export', '--to', 'parquet', '-o', 'data'], { folder });
    expect(code).toBe(0);
    const part = 'framework=cqc-single-assessment@2024-12/year=2024/keyline.parquet';
    expect(pathsIn(join(folder, 'data'))).toEqual([
      `ratings/${part}`,
      'ratings/framework=old/year=1999/mine.txt',
      `scores/${part}`,
    ]);
    const [rating] = await parquetRows(join(folder, 'data/ratings', part));
    expect(rating).toMatchObject({ key_question: 'Caring', rating: 'Good', score: 65, framework_status: 'in-force' });
    expect(rating).toMatchObject({ assessed: new Date('2024-03-03'), published: null });
    const query = `SELECT framework, year, location, rating, assessed FROM '${folder}/data/ratings/**/*.parquet'`;
    expect(await askDuckdb(query)).toEqual([['cqc-single-assessment@2024-12', 2024, null, 'Good', '2024-03-03']]);
  });

  test('hostile text is text in every format', async () => {
    const folder = folderWith({ 'in/a.report.md': hostile });
    const csv = await keyline(['export', 'in', '--to', 'csv'], { folder });
    expect(csv.out.split('\r\n')[1]).toBe(
      `1,'=1+1,"'=HYPERLINK(""http://evil.example"",""x"")","../../../etc/passwd,""quoted""",'@SUM(A1) next line,'+cmd|' /C calc'!A0,cqc-single-assessment@2024-12,assessment,final,in-force,2025-03-03,,2025,in/a.report.md,caring,Caring,Good,2,,,,,`,
    );
    const { out } = await keyline(['export', 'in', '--to', 'jsonl'], { folder });
    const row = JSON.parse(out);
    expect(row).toMatchObject({ service: '@SUM(A1)\nnext line', location: '../../../etc/passwd,"quoted"' });
    await keyline(['export', 'in', '-o', 'out/one.parquet'], { folder });
    expect(await parquetRows(join(folder, 'out/one.parquet'))).toMatchObject([{ provider: row.provider, id: '=1+1' }]);
    expect(pathsIn(folder)).toEqual(['in/a.report.md', 'out/one.parquet']);
  });

  test('what is missing is said, and nothing is written', async () => {
    const folder = folderWith({ 'a.txt': '', 'old.csv': 'old' });
    const none = await keyline(['export', '-o', 'old.csv'], { folder });
    expect([none.code, none.out]).toEqual([2, '']);
    expect(none.error).toContain('No report was found');
    expect(readFileSync(join(folder, 'old.csv'), 'utf8')).toBe('old');
    expect((await keyline(['export'], { folder })).error).toBe(
      'Say with --to what to write: csv, jsonl, parquet, json.\n',
    );
    expect((await keyline(['export', '--to', 'parquet'], { folder })).error).toContain('Say with -o to which');
    const blocked = await keyline(['export', '-o', 'a.txt/out.csv'], { folder });
    expect([blocked.code, blocked.error]).toEqual([2, expect.stringContaining('cannot be written')]);
    expect(pathsIn(folder)).toEqual(['a.txt', 'old.csv']);
  });
});

test('a report goes to the tree of the API and comes back', async () => {
  const folder = folderWith({ 'in/a.report.md': rightReport, 'b/c.report.md': rightReport });
  const out = await keyline(['export', 'in', 'b', '--to', 'json', '-o', 'trees'], { folder });
  expect(out.error).toContain('2 reports written to trees.');
  expect(pathsIn(join(folder, 'trees'))).toEqual(['b/c.json', 'in/a.json']);
  const back = await keyline(['import', 'trees', '--format', 'json', '-o', 'back'], { folder });
  expect([back.code, back.error]).toEqual([0, '2 pages read.\n']);
  const again = await keyline(['export', 'back/in/a.report.md', '--to', 'json'], { folder });
  const tree = JSON.parse(readFileSync(join(folder, 'trees/in/a.json'), 'utf8'));
  expect(JSON.parse(again.out)).toEqual({ ...tree, keyline: { ...tree.keyline, path: 'back/in/a.report.md' } });
  expect((await keyline(['export', '--to', 'json'], { folder })).error).toContain('Say with -o to which folder');
  expect((await keyline(['export', '--to', 'json', '--table', 'scores'], { folder })).code).toBe(2);
  const none = await keyline(['import', 'in/a.report.md', '--format', 'json'], { folder });
  expect([none.code, none.error]).toEqual([2, expect.stringContaining('This is no location of the syndication API')]);
});

test('a news release is no location of the API', async () => {
  const release = '---\nframework: cqc-inspection\nkind: news\n---\n\n# Home is rated good\n';
  const folder = folderWith({ 'in/a.report.md': rightReport, 'in/a.news.report.md': release });
  const out = await keyline(['export', 'in', '--to', 'json', '-o', 'trees'], { folder });
  expect([out.code, pathsIn(join(folder, 'trees'))]).toEqual([0, ['in/a.json']]);
  const named = await keyline(['export', 'in/a.news.report.md', '--to', 'json'], { folder });
  expect([named.code, named.out, named.error]).toEqual([
    2,
    '',
    'in/a.news.report.md says that it is a news release, so it is no location of the API.\n',
  ]);
});

test('the ratings of earlier reports go to the API and come back as reports that name each other', async () => {
  const rated = (day: string, rating: string, previous = '') =>
    rightReport
      .replace('\n---', `\nid: ${day}\npublished: ${day}\n${previous === '' ? '' : `previous: ${previous}\n`}---`)
      .replace('Rating: Good', `Rating: ${rating}`);
  const folder = folderWith({
    'now.report.md': rated('2025-03-04', 'Good', 'old/before.report.md'),
    'old/before.report.md': rated('2024-12-20', 'Inadequate', 'first.report.md'),
    'old/first.report.md': rated('2024-12-04', 'Outstanding', '../now.report.md'),
  });
  const { code } = await keyline(['export', 'now.report.md', '--to', 'json', '-o', 'now.json'], { folder });
  const tree = JSON.parse(readFileSync(join(folder, 'now.json'), 'utf8'));
  const days = (given: typeof tree) =>
    given.historicRatings.map(({ reportDate, overall }: typeof tree) => [
      reportDate,
      overall.keyQuestionRatings[0].rating,
    ]);
  expect([code, days(tree)]).toEqual([
    0,
    [
      ['2024-12-20', 'Inadequate'],
      ['2024-12-04', 'Outstanding'],
    ],
  ]);
  const refused = await keyline(['import', 'now.json', '--earlier'], { folder });
  expect(refused).toMatchObject({ code: 2, error: expect.stringContaining('say with -o') });
  const back = await keyline(['import', 'now.json', '--earlier', '-o', 'back/ward.report.md'], { folder });
  expect(back.error).toBe('now.json: 2 earlier reports written beside ward.report.md.\n1 page read.\n');
  expect(pathsIn(join(folder, 'back'))).toEqual([
    'ward-2024-12-04.report.md',
    'ward-2024-12-20.report.md',
    'ward.report.md',
  ]);
  const again = await keyline(['export', 'back/ward.report.md', '--to', 'json'], { folder });
  expect(days(JSON.parse(again.out))).toEqual(days(tree));
  const alone = await keyline(['import', 'now.json'], { folder });
  expect(alone.out).toContain('previous:\n  caring: Inadequate\n');
});
