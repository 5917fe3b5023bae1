import pc from 'picocolors';
import { plainLine, withoutCommands } from '../../program/plain-text.ts';
import type { Format, FormatOptions } from './format.ts';
import { severityColour } from './severity-colour.ts';
import { summaryText } from './summary.ts';

/** `--format concise`: one line for each finding, as compilers print them, and the count. */
export function conciseFormat({ colour, quiet }: FormatOptions): Format {
  const colours = pc.createColors(colour);
  return {
    begin: () => '',
    file: ({ path, findings, placeOf }) =>
      findings
        .map(({ rule, severity, message, range, fixes }) => {
          const { line, column } = placeOf(range).start;
          const place = `${colours.bold(plainLine(path))}:${line}:${column}`;
          const fixable = fixes.length > 0 ? ' (can be fixed)' : '';
          const text = `${severityColour(severity, colours)(severity)} ${rule}: ${plainLine(message)}${fixable}`;
          return withoutCommands(`${place}: ${text}\n`);
        })
        .join(''),
    end: (totals) => summaryText(totals, colours, quiet),
  };
}
