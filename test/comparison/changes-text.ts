import { compareReports } from '../../server/src/comparison/compare-reports.ts';
import type { StatementScore } from '../../server/src/comparison/result-changes.ts';
import { analyseText } from '../common/lint-text.ts';

/** What changed between two reports, one line for each change. */
export function changesText(before: string, now: string): readonly string[] {
  const { details, results, statements, sections } = compareReports(analyseText(before), analyseText(now));
  return [
    ...details.map((change) => `${change.key}: ${change.before ?? 'nothing'} → ${change.now ?? 'nothing'}`),
    ...results.map(({ service, name, before: was, now: is, direction }) => {
      const part = service === null ? (name ?? 'Overall') : `${service}: ${name ?? 'Overall'}`;
      return `${part}: ${was.rating ?? 'nothing'} → ${is.rating ?? 'nothing'} (${direction})`;
    }),
    ...statements.map(({ name, before: was, now: is }) => `${name}: ${scoreText(was)} → ${scoreText(is)}`),
    ...sections.flatMap(({ kind, name, moved, rewritten }) => [
      ...(kind === 'changed' ? [] : [`${kind}: ${name}`]),
      ...(moved ? [`moved: ${name}`] : []),
      ...(rewritten ? [`rewritten: ${name}`] : []),
    ]),
  ];
}

function scoreText(score: StatementScore | null): string {
  return score === null ? 'nothing' : [score.score ?? 'none', ...(score.basis === null ? [] : [score.basis])].join(' ');
}
