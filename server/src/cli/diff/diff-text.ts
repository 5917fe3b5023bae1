import pc from 'picocolors';
import {
  actionWords,
  directionWords,
  givenWords,
  partName,
  sectionName,
  sectionWords,
} from '../../comparison/change-words.ts';
import { isSame, type ReportComparison } from '../../comparison/compare-reports.ts';
import type { StatementChange, StatementScore } from '../../comparison/result-changes.ts';

/** What changed between two reports, for people. Empty where nothing did. */
export function diffText(paths: readonly [string, string], comparison: ReportComparison, colour: boolean): string {
  if (isSame(comparison)) {
    return '';
  }
  const { bold, underline, dim } = pc.createColors(colour);
  const { frameworks, details, results, statements, sections, actions } = comparison;
  const framework =
    frameworks.before === frameworks.now ? [] : [`framework: ${arrow(frameworks.before, frameworks.now)}`];
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['Front matter', [...framework, ...details.map(({ key, before, now }) => `${key}: ${arrow(before, now)}`)]],
    [
      'Ratings and scores',
      results.map((change) =>
        `${bold(partName(change))}: ${givenWords(change.before)} → ${givenWords(change.now)} ${directionWords(change)}`.trimEnd(),
      ),
    ],
    [
      'Statements',
      statements.map((change) => `${statementName(change)}: ${scoreWords(change.before)} → ${scoreWords(change.now)}`),
    ],
    ['Sections', sections.map((change) => `${sectionName(change)}: ${sectionWords(change)}`)],
    ['Actions', actions.map((change) => `${actionWords(change)}: ${change.text}`)],
  ];
  const written = parts
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${bold(title)}\n${lines.map((line) => `  ${line}\n`).join('')}`);
  return `${underline(paths[0])} ${dim('→')} ${underline(paths[1])}\n\n${written.join('\n')}`;
}

function arrow(before: string | null, now: string | null): string {
  return `${before ?? 'nothing'} → ${now ?? 'nothing'}`;
}

function statementName({ service, name }: StatementChange): string {
  return service === null ? name : `${service}: ${name}`;
}

function scoreWords(score: StatementScore | null): string {
  if (score === null) {
    return 'not there';
  }
  const basis = score.basis === null || score.basis === 'assessed' ? '' : ` (${score.basis.replaceAll('-', ' ')})`;
  return `${score.score ?? 'no score'}${basis}`;
}
