import type { RawLine } from './print-columns.ts';

/** A label without its end, and the value beside its first line. */
const labelAndValue = /^ {0,4}(\p{Lu}[^:.]{2,40}?) {3,}(\S.*)$/u;

/** The end of a label, which may have the end of the value beside it. */
const labelEnd = /^ {0,4}(\p{Ll}[^:.]{0,40}:)(?: {3,}(\S.*))?$/u;

/** A value further to the left may be the text of a list. */
const nearestValue = 16;

/**
 * Whether the line goes on with the value at the end of the one above: it begins where that begins, with small letters or
 * behind a comma.
 */
function isEndOfValue(text: string, above: string): boolean {
  const at = text.length - text.trimStart().length;
  const begins = above.trimEnd().lastIndexOf('   ') + 3;
  const goesOn = /^\p{Ll}/u.test(text.trim()) || above.trimEnd().endsWith(',');
  const hasLabel = above.slice(0, begins).trim() !== '';
  return at >= nearestValue && at === begins && hasLabel && goesOn && !text.trim().includes('   ');
}

/**
 * The lines, where labels and values that narrow columns break are whole again: “Name of designated   Some House” above
 * “centre:”, and “Substantially” above “compliant”.
 */
export function withWholeLabels(lines: readonly RawLine[]): readonly RawLine[] {
  const whole: RawLine[] = [];
  for (const line of lines) {
    const above = whole.at(-1);
    const [, label, value] = labelAndValue.exec(above?.text ?? '') ?? [];
    const [, end, rest = ''] = (label === undefined ? null : labelEnd.exec(line.text)) ?? [];
    if (above !== undefined && end !== undefined) {
      whole[whole.length - 1] = { line: above.line, text: `${label} ${end}   ${`${value} ${rest}`.trim()}` };
    } else if (above !== undefined && isEndOfValue(line.text, above.text)) {
      whole[whole.length - 1] = { line: above.line, text: `${above.text.trimEnd()} ${line.text.trim()}` };
    } else {
      whole.push(line);
    }
  }
  return whole;
}
