import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyline } from '../common/keyline.ts';
import { rightReport } from '../common/reports.ts';
import { git, repositoryWith } from '../common/repository.ts';

const later = rightReport
  .replace('Score: 65', 'Score: 60')
  .replace('Score: 3\n\nStaff had time to rest.', 'Score: 2\n\nStaff had no time to rest, and @manager said so.');

/** A repository in which a report was changed and renamed, one came, one went and one only has other line breaks. */
function changedRepository(): string {
  const folder = repositoryWith({
    'old name.report.md': rightReport,
    'gone.report.md': rightReport.replaceAll('Staff', 'Most of the staff').replace('what to wear', 'their own meals'),
    'same.report.md': rightReport,
    'README.md': '# About\n',
  });
  git(folder, 'mv', 'old name.report.md', 'new | name.report.md');
  writeFileSync(join(folder, 'new | name.report.md'), later);
  writeFileSync(join(folder, 'same.report.md'), rightReport.replace('Staff had time', 'Staff had\ntime'));
  writeFileSync(join(folder, 'README.md'), '# About us\n');
  rmSync(join(folder, 'gone.report.md'));
  mkdirSync(join(folder, 'wards'));
  writeFileSync(join(folder, 'wards/added.report.md'), rightReport);
  return folder;
}

test('markdown: scores, ratings, actions and findings of each report, with the arithmetic', async () => {
  const words = ['diff', '--since', 'HEAD', '--format', 'markdown'];
  const { code, out, error } = await keyline(words, { folder: changedRepository() });
  expect([code, error]).toEqual([1, '']);
  expect(out).toMatchInlineSnapshot(`
    "<!-- keyline diff -->

    ## What changed in 3 reports

    ### \`gone.report.md\` is gone

    | Ratings and scores | Before | Now |  |
    | --- | --- | --- | --- |
    | Caring | 65, Good | nothing |  |

    - **Caring**: before, 13 of 20 = 65; 65 means Good (63 to 87)

    | Statements | Before | Now |
    | --- | --- | --- |
    | Kindness, compassion and dignity | 3 |  |
    | Treating people as individuals | 3 |  |
    | Independence, choice and control | 2 |  |
    | Responding to people’s immediate needs | 2 |  |
    | Workforce wellbeing and enablement | 3 |  |

    ### \`old name.report.md\` → \`new | name.report.md\`

    | Ratings and scores | Before | Now |  |
    | --- | --- | --- | --- |
    | Caring | 65, Good | 60, Good |  |

    - **Caring**: before, 13 of 20 = 65; 65 means Good (63 to 87) → now, 12 of 20 = 60; 60 means Requires improvement (39 to 62)

    | Statements | Before | Now |
    | --- | --- | --- |
    | Workforce wellbeing and enablement | 3 | 2 |

    **Findings**: 1 new, 0 gone

    - New, line 9, error \`rating/mismatch\`: Caring is rated Good, but 12 of 20 = 60, and 60 means Requires improvement (39 to 62). Write Requires improvement, or correct the scores.

    <details><summary>Words</summary>

    - Caring \\> Workforce wellbeing and enablement: 5 words added

    </details>

    ### \`wards/added.report.md\` is new

    | Ratings and scores | Before | Now |  |
    | --- | --- | --- | --- |
    | Caring | nothing | 65, Good |  |

    - **Caring**: now, 13 of 20 = 65; 65 means Good (63 to 87)

    | Statements | Before | Now |
    | --- | --- | --- |
    | Kindness, compassion and dignity |  | 3 |
    | Treating people as individuals |  | 3 |
    | Independence, choice and control |  | 2 |
    | Responding to people’s immediate needs |  | 2 |
    | Workforce wellbeing and enablement |  | 3 |
    "
  `);
});

test('text: the same for people', async () => {
  const { code, out } = await keyline(['diff', '--since', 'HEAD'], { folder: changedRepository() });
  expect(code).toBe(1);
  expect(out).toContain('HEAD:old name.report.md → new | name.report.md\n');
  expect(out).toContain('Findings\n  new: line 9, error rating/mismatch: ');
  expect(out).toContain('HEAD:gone.report.md → nothing\n');
  expect(out).not.toContain('same.report.md');
});

test('json: each report with its changes and findings; null where it is new or gone', async () => {
  const { out } = await keyline(['diff', '--since', 'HEAD', '--format', 'json'], { folder: changedRepository() });
  const { version, since, commit, reports } = JSON.parse(out);
  expect([version, since, commit]).toEqual([1, 'HEAD', expect.stringMatching(/^[\da-f]{40}$/)]);
  expect(
    reports.map((report: Record<string, { path: string } | null>) => [report.old?.path, report.new?.path]),
  ).toEqual([
    ['gone.report.md', undefined],
    ['old name.report.md', 'new | name.report.md'],
    [undefined, 'wards/added.report.md'],
  ]);
  expect(reports[1]).toMatchObject({
    statements: [{ statement: 'workforce-wellbeing-and-enablement', old: { score: 3 }, new: { score: 2 } }],
    findings: { added: [{ rule: 'rating/mismatch', severity: 'error', line: 9 }], gone: [] },
  });
});

test('only the paths that are named; nothing changed is told and is no fault', async () => {
  const folder = changedRepository();
  const { code, out } = await keyline(['diff', '--since', 'HEAD', '--format', 'markdown', 'README.md'], { folder });
  expect([code, out]).toEqual([0, '<!-- keyline diff -->\n\n## What changed in 0 reports\n\nNo report changed.\n']);
});

test('what the report was compared with then counts for it then', async () => {
  const next = rightReport.replace('status: draft\n', 'status: draft\nprevious: first.report.md\n');
  const folder = repositoryWith({ 'first.report.md': rightReport, 'next.report.md': next });
  rmSync(join(folder, 'first.report.md'));
  writeFileSync(join(folder, 'next.report.md'), `${next}\nMore.\n`);
  const { out } = await keyline(['diff', '--since', 'HEAD', '--format', 'json', 'next.report.md'], { folder });
  expect(JSON.parse(out).reports[0].findings).toMatchObject({ added: [{ line: 4 }], gone: [] });
});

test('what cannot be compared is told', async () => {
  const folder = changedRepository();
  const html = await keyline(['diff', '--since', 'HEAD', '--format', 'html'], { folder });
  expect([html.code, html.error]).toEqual([2, expect.stringMatching(/^--since compares many reports/)]);
  const one = await keyline(['diff', 'same.report.md'], { folder });
  expect([one.code, one.error]).toEqual([2, expect.stringMatching(/^This compares two reports: /)]);
});

test('two reports as Markdown', async () => {
  const folder = repositoryWith({ 'a.report.md': rightReport, 'b.report.md': later });
  const { code, out } = await keyline(['diff', 'a.report.md', 'b.report.md', '--format', 'markdown'], { folder });
  expect(code).toBe(1);
  expect(out).toContain('### `a.report.md` → `b.report.md`\n');
  expect(out).toContain('| Caring | 65, Good | 60, Good |  |\n');
});
