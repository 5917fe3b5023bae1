import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';
import { rightReport, wrongReport } from '../common/reports.ts';

const twice = wrongReport.replace('Rating: Good', 'Rating: Inadequate');

describe('--format concise', () => {
  test('one line for each finding, and the count', async () => {
    const folder = folderWith({ 'b c.report.md': wrongReport, 'right.report.md': rightReport });
    const { code, out } = await keyline(['lint', '--format', 'concise'], { folder });
    const [finding, ...rest] = out.split('\n');
    expect(code).toBe(1);
    expect(finding).toMatch(/^b c\.report\.md:10:8: error score\/mismatch: .*65.* \(can be fixed\)$/);
    expect(rest).toEqual(['2 reports: 1 error.', '1 can be fixed with --fix.', '']);
  });

  test('nothing but findings where --quiet asks for it', async () => {
    const folder = folderWith({ 'right.report.md': rightReport });
    expect(await keyline(['lint', '--format', 'concise', '--quiet'], { folder })).toMatchObject({ code: 0, out: '' });
  });
});

describe('--statistics', () => {
  const files = { 'a.report.md': twice, 'b.report.md': wrongReport, 'c.report.md': rightReport };

  test('how often each rule found something, the most frequent first', async () => {
    const { code, out } = await keyline(['lint', '--statistics'], { folder: folderWith(files) });
    expect(code).toBe(1);
    expect(out.split('\n').slice(0, 3)).toEqual([
      '2  error  score/mismatch   in 2 reports',
      '1  error  rating/mismatch  in 1 report',
      '',
    ]);
    expect(out).toContain('\n3 reports: 3 errors.\n');
  });

  test('as JSON', async () => {
    const { out } = await keyline(['lint', '--statistics', '--format', 'json'], { folder: folderWith(files) });
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      statistics: [
        { rule: 'score/mismatch', severity: 'error', findings: 2, reports: 2 },
        { rule: 'rating/mismatch', severity: 'error', findings: 1, reports: 1 },
      ],
      summary: { files: 3, error: 3 },
    });
  });

  test('not in a format that cannot hold them, nor beside suppressions', async () => {
    const folder = folderWith(files);
    const sarif = await keyline(['lint', '--statistics', '--format', 'sarif'], { folder });
    expect([sarif.code, sarif.out]).toEqual([2, '']);
    const both = await keyline(['lint', '--statistics', '--suppressions'], { folder });
    expect([both.code, both.out]).toEqual([2, '']);
  });
});

describe('--output', () => {
  test('the file holds what would have been printed, without colours', async () => {
    const folder = folderWith({ 'a.report.md': wrongReport });
    const printed = await keyline(['lint'], { folder });
    const environment = { FORCE_COLOR: '0' };
    const written = await keyline(['lint', '--output', 'results/findings.txt'], { folder, environment });
    expect(written).toEqual({ code: 1, out: '', error: 'results/findings.txt written.\n' });
    expect(readFileSync(join(folder, 'results/findings.txt'), 'utf8')).toBe(printed.out);
  });

  test('a dash is standard output, and no file of that name', async () => {
    const folder = folderWith({ 'a.report.md': wrongReport });
    const written = await keyline(['lint', '-o', '-'], { folder });
    expect(written).toEqual(await keyline(['lint'], { folder }));
    const made = await keyline(['render', 'a.report.md', '-o', '-'], { folder });
    expect(made.out).toContain('<!doctype html>');
    expect(readdirSync(folder)).toEqual(['a.report.md']);
  });

  test('an older file is replaced; wrong usage leaves it alone', async () => {
    const folder = folderWith({ 'a.report.md': wrongReport, 'out.json': 'before' });
    await keyline(['lint', '--format', 'junk', '-o', 'out.json'], { folder });
    await keyline(['lint', '--select', 'junk', '-o', 'out.json'], { folder });
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe('before');
    await keyline(['lint', '--format', 'json', '-o', 'out.json'], { folder });
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')).files).toHaveLength(1);
  });

  test('a filter prints the fixed text, and its findings go to the file', async () => {
    const folder = folderWith({});
    const words = ['lint', '--fix', '-', '-o', 'findings.txt'];
    const { out } = await keyline(words, { folder, input: wrongReport });
    expect(out).toBe(rightReport);
    expect(readFileSync(join(folder, 'findings.txt'), 'utf8')).toContain('1 fix applied.');
  });

  test('a patch goes to the file too', async () => {
    const folder = folderWith({ 'a.report.md': wrongReport });
    await keyline(['lint', '--diff', '-o', 'fix.patch'], { folder });
    expect(readFileSync(join(folder, 'fix.patch'), 'utf8')).toContain('-Score: 58\n+Score: 65\n');
  });

  test('a place that cannot be written is told', async () => {
    const folder = folderWith({ 'a.report.md': wrongReport });
    const { code, error } = await keyline(['lint', '-o', 'a.report.md/x'], { folder });
    expect([code, existsSync(join(folder, 'x'))]).toEqual([2, false]);
    expect(error).toMatch(/a\.report\.md\/x cannot be written: /);
  });
});

describe('a report with more findings than anyone reads', () => {
  const files = { 'a.report.md': `${rightReport}\n\n${'Score: 3\n\n'.repeat(1_100)}` };

  test('has the first thousand of them, and one that says how many more there are', async () => {
    const { out } = await keyline(['lint', '--format', 'concise', '--fail-on', 'never'], {
      folder: folderWith(files),
    });
    const lines = out.split('\n');
    expect(lines.filter((line) => line.startsWith('a.report.md:'))).toHaveLength(1_001);
    expect(lines[1_000]).toMatch(
      / warning more-findings: From here on there are \d+ more findings, which are not shown\./,
    );
  });

  test('has all of them counted, and as many shown as are asked for', async () => {
    const { out } = await keyline(['lint', '--format', 'json', '--max-findings', '1050', '--fail-on', 'never'], {
      folder: folderWith(files),
    });
    expect(JSON.parse(out).files[0].findings).toHaveLength(1_050);
  });
});
