import pc from 'picocolors';
import {
  actionWords,
  directionWords,
  frameworkWords,
  givenWords,
  partName,
  sectionName,
  sectionWords,
} from '../../comparison/change-words.ts';
import type { ReportComparison } from '../../comparison/compare-reports.ts';
import type { StatementChange, StatementScore } from '../../comparison/result-changes.ts';
import { plainLine, withoutCommands } from '../program/plain-text.ts';
import type { FindingChanges, PlacedFinding } from './compared-report.ts';

/** What changed between two reports, for people; their findings too, where those were compared. */
export function diffText(
  paths: readonly [string, string],
  comparison: ReportComparison,
  colour: boolean,
  { added, gone }: FindingChanges = { added: [], gone: [] },
): string {
  const { bold, underline, dim } = pc.createColors(colour);
  const { details, results, statements, sections, actions } = comparison;
  const followed = frameworkWords(comparison);
  const framework = followed === null ? [] : [plainLine(`framework: ${arrow(followed.before, followed.now)}`)];
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [
      'Front matter',
      [...framework, ...details.map(({ key, before, now }) => plainLine(`${key}: ${arrow(before, now)}`))],
    ],
    [
      'Ratings and scores',
      results.map((change) =>
        `${bold(plainLine(partName(change)))}: ${plainLine(`${givenWords(change.before)} → ${givenWords(change.now)}`)} ${directionWords(change)}`.trimEnd(),
      ),
    ],
    [
      'Statements',
      statements.map(
        (change) => `${plainLine(statementName(change))}: ${scoreWords(change.before)} → ${scoreWords(change.now)}`,
      ),
    ],
    ['Sections', sections.map((change) => plainLine(`${sectionName(change)}: ${sectionWords(change)}`))],
    ['Actions', actions.map((change) => plainLine(`${actionWords(change)}: ${change.text}`))],
    [
      'Findings',
      [...added.map((finding) => findingLine('new', finding)), ...gone.map((finding) => findingLine('gone', finding))],
    ],
  ];
  const written = parts
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${bold(title)}\n${lines.map((line) => `  ${withoutCommands(line)}\n`).join('')}`);
  return `${withoutCommands(underline(plainLine(paths[0])))} ${dim('→')} ${underline(plainLine(paths[1]))}\n\n${written.join('\n')}`;
}

function findingLine(change: string, { line, severity, rule, message }: PlacedFinding): string {
  return plainLine(`${change}: line ${line}, ${severity} ${rule}: ${message}`);
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
