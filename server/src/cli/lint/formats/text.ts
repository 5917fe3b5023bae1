import { wrapAnsi } from 'fast-wrap-ansi';
import pc from 'picocolors';
import type { Finding } from '../../../rules/finding.ts';
import { plainLine, plainLines, withoutCommands } from '../../program/plain-text.ts';
import { excerpt } from './excerpt.ts';
import type { CheckedFile, Format, FormatOptions } from './format.ts';
import { lineText } from './line-text.ts';
import { type Colours, severityColour } from './severity-colour.ts';
import { summaryText } from './summary.ts';

/** `--format text`: for people. Each finding with its line and a mark under the place; at the end a count. */
export function textFormat({ colour, width, quiet }: FormatOptions): Format {
  const colours = pc.createColors(colour);
  return {
    begin: () => '',
    file: (file) => {
      if (file.findings.length === 0) {
        return '';
      }
      const blocks = file.findings.map((finding) => findingText(finding, file, colours, width));
      return withoutCommands(`${colours.underline(plainLine(file.path))}\n\n${blocks.join('\n')}\n`);
    },
    end: (totals) => summaryText(totals, colours, quiet),
  };
}

function findingText(finding: Finding, file: CheckedFile, colours: Colours, width: number): string {
  const { start } = file.placeOf(finding.range);
  const heading = [
    `${start.line}:${start.column}`,
    severityColour(finding.severity, colours)(finding.severity),
    colours.bold(finding.rule),
    ...(finding.fixes.length > 0 ? [colours.dim('(can be fixed)')] : []),
  ].join('  ');
  const message = wrapAnsi(plainLines(finding.message), Math.max(20, width - 4), { hard: true });
  const related = finding.related.map(({ range, message: text }) => {
    const place = file.placeOf(range).start;
    return wrapAnsi(`see ${place.line}:${place.column}: ${plainLines(text)}`, Math.max(20, width - 6), { hard: true });
  });
  return [
    `  ${heading}`,
    indent(message, 4),
    markedLine(finding, file, colours, width),
    ...related.map((text) => colours.dim(indent(text, 6))),
    '',
  ].join('\n');
}

function markedLine(finding: Finding, file: CheckedFile, colours: Colours, width: number): string {
  const { start, end } = file.placeOf(finding.range);
  const line = lineText(file.text, start);
  const number = String(start.line).padStart(6);
  const gutter = `${number} | `;
  const to = end.line === start.line ? end.column - 1 : line.length;
  const { text, markAt, markWidth } = excerpt(line, start.column - 1, to, Math.max(20, width - gutter.length));
  const mark = severityColour(finding.severity, colours)('^'.repeat(markWidth));
  return [
    `${colours.dim(gutter)}${text}`.trimEnd(),
    `${colours.dim(`${' '.repeat(number.length)} | `)}${' '.repeat(markAt)}${mark}`,
  ].join('\n');
}

function indent(text: string, columns: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(columns));
}
