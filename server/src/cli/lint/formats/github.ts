import type { Severity } from '../../../rules/finding.ts';
import { plainLines } from '../../program/plain-text.ts';
import type { Format } from './format.ts';

const commands: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** How many annotations of each kind GitHub shows for one step. */
const mostShown = 10;

/** `--format github`: workflow commands, which show each finding at its line in a pull request. */
export function githubFormat(): Format {
  const given = { error: 0, warning: 0, notice: 0 };
  return {
    begin: () => '',
    file: ({ repositoryPath, findings, placeOf }) =>
      findings
        .map(({ rule, severity, message, range }) => {
          const { start, end } = placeOf(range);
          given[commands[severity]] += 1;
          const properties = {
            file: repositoryPath,
            line: start.line,
            endLine: end.line,
            // Columns hold only within one line.
            ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
            title: rule,
          };
          const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
          return `::${commands[severity]} ${list.join(',')}::${escapeMessage(message)}\n`;
        })
        .join(''),
    end: () => '',
    leftOut: () =>
      Object.values(given).some((count) => count > mostShown)
        ? `GitHub shows only the first ${mostShown} errors, warnings and notices of a step at their lines. All findings are in the log of the step; --format sarif for code scanning holds more.`
        : null,
  };
}

function escapeMessage(text: string): string {
  return plainLines(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
