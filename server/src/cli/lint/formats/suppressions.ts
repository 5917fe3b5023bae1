import { wrapAnsi } from 'fast-wrap-ansi';
import pc from 'picocolors';
import { severities } from '../../../rules/finding.ts';
import type { SuppressionUse } from '../../../rules/suppressions.ts';
import { plainLine, plainLines, withoutCommands } from '../../program/plain-text.ts';
import { counted } from '../../program/wording.ts';
import type { CheckedFile, Format, FormatOptions } from './format.ts';
import type { Colours } from './severity-colour.ts';

/** `--suppressions` for people: each suppression with its rules, its reason, and what it keeps back. */
export function suppressionsFormat({ colour, width }: FormatOptions): Format {
  const colours = pc.createColors(colour);
  let listed = 0;
  let kept = 0;
  return {
    begin: () => '',
    file: (file) => {
      listed += file.suppressions.length;
      kept += new Set(file.suppressions.flatMap((use) => use.kept)).size;
      const blocks = file.suppressions.map((use) => suppressionText(use, file, colours, width));
      return blocks.length === 0
        ? ''
        : withoutCommands(`${colours.underline(plainLine(file.path))}\n\n${blocks.join('\n')}\n`);
    },
    end: ({ reports, counts }) => {
      if (reports === 0) {
        return '';
      }
      const found = severities.reduce((sum, severity) => sum + counts[severity], 0);
      const what = counted(kept, 'finding');
      const summary = listed === 0 ? 'no suppressions' : `${counted(listed, 'suppression')}, covering ${what}`;
      const rest = found === 0 ? '' : ` ${counted(found, 'finding')} ${found === 1 ? 'is' : 'are'} not suppressed.`;
      return `${counted(reports, 'report')}: ${summary}.${rest}\n`;
    },
  };
}

function suppressionText(
  { suppression, kept }: SuppressionUse,
  file: CheckedFile,
  colours: Colours,
  width: number,
): string {
  const place = file.placeOf(suppression.range).start;
  const rules = suppression.rules.map(({ name }) => name).join(', ') || 'no rule';
  const heading = `${place.line}:${place.column}  ${colours.bold(plainLine(rules))}${extent(suppression, file)}`;
  const indented = (text: string, columns: number) =>
    wrapAnsi(plainLines(text), Math.max(20, width - columns), { hard: true }).replace(/^(?=.)/gm, ' '.repeat(columns));
  const findings = kept.map((finding) => {
    const { line, column } = file.placeOf(finding.range).start;
    return colours.dim(indented(`${line}:${column}: ${finding.message}`, 6));
  });
  return [
    `  ${heading}`,
    indented(suppression.reason || '(no reason given)', 4),
    ...(findings.length === 0 ? [colours.dim(indented('Suppresses nothing.', 6))] : findings),
    '',
  ].join('\n');
}

/** How far a suppression reaches that is not for the next line alone. */
function extent({ kind, scope }: SuppressionUse['suppression'], file: CheckedFile): string {
  if (kind !== 'disable') {
    return '';
  }
  return scope.end >= file.text.length ? '  to the end' : `  to line ${file.placeOf(scope).end.line}`;
}
