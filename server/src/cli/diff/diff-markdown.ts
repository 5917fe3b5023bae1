import {
  actionWords,
  directionWords,
  frameworkWords,
  givenWords,
  partName,
  sectionName,
  sectionWords,
} from '../../comparison/change-words.ts';
import { isSame } from '../../comparison/compare-reports.ts';
import type { ResultChange, StatementScore } from '../../comparison/result-changes.ts';
import { counted } from '../program/wording.ts';
import { arithmeticOf } from './arithmetic.ts';
import type { ChangedReport, FindingChanges } from './compared-report.ts';
import { markdownCode, markdownTable, markdownText } from './markdown-text.ts';

/** By this line a program finds the comment that it wrote before. */
const mark = '<!-- keyline diff -->';

/** UTF-16 code units: a comment on GitHub holds 65,536, and something may be put around it. */
const mostText = 60_000;

/** What changed in reports, as a comment in a pull request. Reports for which there is no room are named. */
export function diffMarkdown(title: string, reports: readonly ChangedReport[]): string {
  const written = [mark, `## ${title}`];
  let length = 0;
  const left: string[] = [];
  for (const report of reports) {
    const text = reportMarkdown(report);
    length += text.length;
    if (length > mostText) {
      left.push(heading(report));
    } else {
      written.push(text);
    }
  }
  if (reports.length === 0) {
    written.push('No report changed.');
  }
  if (left.length > 0) {
    const named = left.slice(0, 50).map((name) => `- ${name}`);
    written.push(`### ${counted(left.length, 'more report')}`, named.join('\n'));
  }
  return `${written.join('\n\n')}\n`;
}

function reportMarkdown(report: ChangedReport): string {
  const { before, now, comparison, findings } = report;
  const { results, statements, actions } = comparison;
  const followed = frameworkWords(comparison);
  const framework =
    before === null || now === null || followed === null
      ? []
      : [`Framework: ${markdownCode(followed.before ?? 'none')} → ${markdownCode(followed.now ?? 'none')}`];
  const parts = [
    ...framework,
    ...markdownTable(
      ['Ratings and scores', 'Before', 'Now', ''],
      results.map((change) => [
        markdownText(partName(change)),
        markdownText(givenWords(change.before)),
        markdownText(givenWords(change.now)),
        directionWords(change),
      ]),
    ),
    ...list(results.flatMap((change) => arithmetic(change, report))),
    ...markdownTable(
      ['Statements', 'Before', 'Now'],
      statements.map(({ service, name, before: was, now: is }) => [
        markdownText(partName({ service, name })),
        scoreWords(was),
        scoreWords(is),
      ]),
    ),
    ...list(actions.map((change) => `Action ${actionWords(change)}: ${markdownText(change.text)}`)),
    ...findingsMarkdown(findings),
    ...wordingMarkdown(report),
  ];
  const same = isSame(comparison) && parts.length === 0;
  return [`### ${heading(report)}`, ...(same ? ['Ratings, scores, words and findings are as they were.'] : parts)].join(
    '\n\n',
  );
}

function heading({ before, now }: ChangedReport): string {
  if (now === null) {
    return `${markdownCode(before?.path ?? '')} is gone`;
  }
  if (before === null) {
    return `${markdownCode(now.path)} is new`;
  }
  return before.path === now.path ? markdownCode(now.path) : `${markdownCode(before.path)} → ${markdownCode(now.path)}`;
}

function arithmetic(change: ResultChange, { before, now }: ChangedReport): readonly string[] {
  const way = (side: ChangedReport['now']) =>
    side === null ? '' : arithmeticOf(side.analysis, change).map(markdownText).join('; ');
  const [was, is] = [way(before), way(now)];
  const sides = [...(was === '' ? [] : [`before, ${was}`]), ...(is === '' ? [] : [`now, ${is}`])];
  return sides.length === 0 ? [] : [`**${markdownText(partName(change))}**: ${sides.join(' → ')}`];
}

function scoreWords(given: StatementScore | null): string {
  return given === null ? '' : [given.score ?? 'no score', given.basis ?? ''].filter((word) => word !== '').join(', ');
}

function findingsMarkdown({ added, gone }: FindingChanges): readonly string[] {
  const line = (kind: string) => (finding: FindingChanges['added'][number]) =>
    `${kind} line ${finding.line}, ${finding.severity} ${markdownCode(finding.rule)}: ${markdownText(finding.message)}`;
  return added.length + gone.length === 0
    ? []
    : [
        `**Findings**: ${added.length} new, ${gone.length} gone`,
        ...list([...added.map(line('New,')), ...gone.map(line('Gone, it was'))]),
      ];
}

/** The front matter and the sections, folded away. Of a report that came or went, all of them are another: none is told. */
function wordingMarkdown({ before, now, comparison: { details, sections } }: ChangedReport): readonly string[] {
  const lines = [
    ...details.map(
      ({ key, before: was, now: is }) =>
        `${markdownCode(key)}: ${markdownText(was ?? 'nothing')} → ${markdownText(is ?? 'nothing')}`,
    ),
    ...sections.map((change) => `${markdownText(sectionName(change))}: ${sectionWords(change)}`),
  ];
  return before === null || now === null || lines.length === 0
    ? []
    : ['<details><summary>Words</summary>', ...list(lines), '</details>'];
}

function list(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [lines.map((line) => `- ${line}`).join('\n')];
}
