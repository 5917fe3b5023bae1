import { expect, test } from 'vitest';
import { checkCompletion, checkTaken, labelsAt, pick } from './completion-checks.ts';

const start = '---\nframework: cqc-single-assessment\n';
const all = ['overview.report.md', '2023/ward 7, day.report.md', '../2021/well-led.report.md'];

test('other reports are offered as the previous one, with what they are about', () => {
  expect(labelsAt(`${start}previous: $0\n---\n`).slice(0, all.length)).toEqual(all);
  checkTaken(
    `${start}previous:$0\n---\n`,
    '../2021/well-led.report.md',
    `${start}previous: ../2021/well-led.report.md\n---\n`,
  );
  checkTaken(
    `${start}previous: ../20$0\n---\n`,
    '../2021/well-led.report.md',
    `${start}previous: ../2021/well-led.report.md\n---\n`,
  );
  expect(pick(`${start}previous: $0\n---\n`, 'overview.report.md').detail).toBe('Harbour View');
});

test('a path that YAML would read as something else is written in quotation marks', () => {
  const quoted = `${start}previous: "2023/ward 7, day.report.md"\n---\n`;
  checkTaken(`${start}previous: $0\n---\n`, '2023/ward 7, day.report.md', quoted);
  checkTaken(`${start}previous: "20$0"\n---\n`, '2023/ward 7, day.report.md', quoted);
});

test('the reports that news speaks of are offered once each, in either form of YAML', () => {
  checkCompletion(`${start}reports: $0\n---\n`, all);
  checkCompletion(`${start}reports:\n  - overview.report.md\n  - $0\n---\n`, all.slice(1));
  checkCompletion(`${start}reports: [overview.report.md, $0]\n---\n`, all.slice(1));
  checkTaken(
    `${start}reports:\n  - over$0\n---\n`,
    'overview.report.md',
    `${start}reports:\n  - overview.report.md\n---\n`,
  );
});

test('a map of previous ratings holds no paths', () => {
  checkCompletion(`${start}previous: { safe: $0 }\n---\n`, [
    'Outstanding',
    'Good',
    'Requires improvement',
    'Inadequate',
  ]);
});

test('line endings of Windows change nothing', () => {
  const windows = (text: string) => text.replaceAll('\n', '\r\n');
  checkTaken(
    windows(`${start}previous: ov$0\n---\n`),
    'overview.report.md',
    windows(`${start}previous: overview.report.md\n---\n`),
  );
});
