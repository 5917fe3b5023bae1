import type { Severity } from '../../../rules/finding.ts';
import { plainLine, plainLines, withoutCommands } from '../../program/plain-text.ts';
import type { Format } from './format.ts';

/** Azure knows no others: what is less is told in the log alone. */
const types: Readonly<Record<Severity, string | null>> = {
  error: 'error',
  warning: 'warning',
  information: null,
  hint: null,
};

/** `--format azure`: commands for Azure Pipelines, which lists errors and warnings of a run with their places. */
export function azureFormat(): Format {
  return {
    begin: () => '',
    file: ({ repositoryPath, findings, placeOf }) =>
      findings
        .map(({ rule, severity, message, range }) => {
          const { line, column } = placeOf(range).start;
          const type = types[severity];
          if (type === null) {
            return `${withoutCommands(plainLine(`${repositoryPath}:${line}:${column}: ${severity} ${rule}: ${message}`))}\n`;
          }
          const properties = { type, sourcepath: repositoryPath, linenumber: line, columnnumber: column, code: rule };
          const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))};`);
          return `##vso[task.logissue ${list.join('')}]${withoutCommands(escapeMessage(message))}\n`;
        })
        .join(''),
    end: () => '',
  };
}

function escapeMessage(text: string): string {
  return plainLines(text).replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(';', '%3B').replaceAll(']', '%5D');
}
