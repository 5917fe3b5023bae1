import { expect, test } from 'vitest';
import { folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';
import { rightReport, suppressedReport, wrongReport } from '../common/reports.ts';

async function listed(files: Readonly<Record<string, string>>, ...words: string[]) {
  return keyline(['lint', '--suppressions', ...words], { folder: folderWith(files) });
}

test('lists each suppression with its place, its reason and what it keeps back', async () => {
  const { code, out } = await listed({ 'a.report.md': suppressedReport, 'b.report.md': rightReport });
  expect(code).toBe(0);
  expect(out).toMatch(
    /^a\.report\.md\n\n {2}10:1 {2}score\/mismatch\n {4}published so\n {6}11:8: .*65.*\n(?: {6}.*\n)*\n2 reports: 1 suppression, covering 1 finding\.\n$/,
  );
});

test('says how far one for several lines reaches, and which keep nothing back', async () => {
  const whole = rightReport.replace('# Caring', '<!-- keyline-disable score/*: counted by hand -->\n\n# Caring');
  const { out } = await listed({ 'a.report.md': whole });
  expect(out).toContain('  7:1  score/*  to the end\n    counted by hand\n      Suppresses nothing.\n');
});

test('what is not suppressed is counted, and decides the exit code as ever', async () => {
  const { code, out } = await listed({ 'a.report.md': wrongReport });
  expect([code, out]).toEqual([1, '1 report: no suppressions. 1 finding is not suppressed.\n']);
});

test('as JSON beside the findings', async () => {
  const { out } = await listed({ 'a.report.md': suppressedReport }, '--format', 'json');
  expect(JSON.parse(out).files[0]).toMatchObject({
    findings: [],
    suppressions: [
      {
        rules: ['score/mismatch'],
        reason: 'published so',
        range: { start: { line: 10, column: 1 } },
        findings: [{ rule: 'score/mismatch', range: { start: { line: 11, column: 8 } } }],
      },
    ],
  });
});

test('only those of the rules that are asked for', async () => {
  const { out } = await listed({ 'a.report.md': suppressedReport }, '--select', 'rating');
  expect(out).toBe('1 report: no suppressions.\n');
});

test('a format that cannot hold them is refused', async () => {
  const { code, error } = await listed({ 'a.report.md': suppressedReport }, '--format', 'junit');
  expect([code, error]).toEqual([2, expect.stringContaining('--format text or json or sarif')]);
});
