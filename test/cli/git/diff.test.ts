import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';
import { rightReport } from '../common/reports.ts';

const later = rightReport
  .replace('Score: 65', 'Score: 60')
  .replace('Rating: Good', 'Rating: Requires improvement')
  .replace('Score: 3\n\nStaff had time to rest.', 'Score: 2\n\nStaff had no time to rest, and said so.');
const files = { 'old.report.md': rightReport, 'new.report.md': later };

test('text: what changed in ratings, scores and sections; the exit code says that something did', async () => {
  const { code, out, error } = await keyline(['diff', 'old.report.md', 'new.report.md'], { folder: folderWith(files) });
  expect([code, error]).toEqual([1, '']);
  expect(out).toMatchInlineSnapshot(`
    "old.report.md → new.report.md

    Ratings and scores
      Caring: 65, Good → 60, Requires improvement ↓ went down

    Statements
      Workforce wellbeing and enablement: 3 → 2

    Sections
      Caring > Workforce wellbeing and enablement: 4 words added
    "
  `);
});

test('nothing is printed where nothing differs', async () => {
  const folder = folderWith({ ...files, 'same.report.md': rightReport.replaceAll('\n', '\r\n') });
  const { code, out } = await keyline(['diff', 'old.report.md', 'same.report.md'], { folder });
  expect([code, out]).toEqual([0, '']);
});

test('json: each change with the old and the new value', async () => {
  const folder = folderWith(files);
  const { out } = await keyline(['diff', 'old.report.md', 'new.report.md', '--format', 'json'], { folder });
  expect(JSON.parse(out)).toEqual({
    version: 1,
    old: { path: 'old.report.md', framework: 'cqc-single-assessment@2024-12', frameworkStatus: 'in-force' },
    new: { path: 'new.report.md', framework: 'cqc-single-assessment@2024-12', frameworkStatus: 'in-force' },
    same: false,
    details: [],
    results: [
      {
        service: null,
        keyQuestion: 'caring',
        name: 'Caring',
        direction: 'down',
        old: { score: 65, rating: 'Good' },
        new: { score: 60, rating: 'Requires improvement' },
      },
    ],
    statements: [
      {
        service: null,
        keyQuestion: 'caring',
        statement: 'workforce-wellbeing-and-enablement',
        name: 'Workforce wellbeing and enablement',
        old: { score: 3, basis: null },
        new: { score: 2, basis: null },
      },
    ],
    sections: [
      {
        change: 'changed',
        name: 'Workforce wellbeing and enablement',
        moved: false,
        rewritten: true,
        old: { within: ['Caring'], line: 36, text: 'Staff had time to rest.' },
        new: { within: ['Caring'], line: 36, text: 'Staff had no time to rest, and said so.' },
      },
    ],
    actions: [],
  });
});

test('html: a page on which the words that came and went are marked', async () => {
  const folder = folderWith(files);
  const words = ['diff', 'old.report.md', 'new.report.md', '--format', 'html', '-o', 'changes.html'];
  const { code, out, error } = await keyline(words, { folder });
  expect([code, out, error]).toEqual([1, '', 'changes.html written.\n']);
  const page = readFileSync(join(folder, 'changes.html'), 'utf8');
  expect(page).toContain('<ins>no </ins>');
  expect(page).toContain('<td>65, Good</td>');
});

test('one of the two can come from standard input, such as from the history of a repository', async () => {
  const folder = folderWith({ 'new.report.md': later });
  const { code, out } = await keyline(['diff', '-', 'new.report.md'], { folder, input: rightReport });
  expect(code).toBe(1);
  expect(out).toContain('standard-input.report.md → new.report.md');
  const both = await keyline(['diff', '-', '-'], { folder, input: rightReport });
  expect([both.code, both.error]).toEqual([
    2,
    'Only one of the two reports can come from standard input: name a file for the other.\n',
  ]);
});

test('a report that is not there, or a configuration that does not hold, is told', async () => {
  const missing = await keyline(['diff', 'a.report.md', 'new.report.md'], { folder: folderWith(files) });
  expect([missing.code, missing.error]).toEqual([2, 'a.report.md: The file cannot be read: it does not exist.\n']);
  const folder = folderWith({ ...files, 'keyline.yaml': 'rules: 3\n' });
  const wrong = await keyline(['diff', 'old.report.md', 'new.report.md'], { folder });
  expect(wrong.code).toBe(2);
  expect(wrong.error).toContain('Nothing is compared under this configuration until it is corrected.');
});
