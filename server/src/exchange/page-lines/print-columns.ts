import { readDateSpan } from '../../text/dates/dates.ts';

/** A line of a text, as it stands in the source. */
export interface RawLine {
  /** Counts from 1. */
  readonly line: number;
  readonly text: string;
}

/** The first page of a printed report has the columns; further down wide gaps are those of tables. */
const mostLines = 80;

/** Fewer may stand beside the text by chance. */
const fewestLines = 2;

const narrowestColumn = 16;

/**
 * The lines, with those of a right-hand column of labels and days put below the left-hand one: the first page of a
 * printed report has the address at the left and the days of the visit at the right.
 */
export function withoutColumns(source: readonly RawLine[]): readonly RawLine[] {
  const lines = withoutPairs(source);
  const split = lines.slice(0, mostLines).map(({ text }) => columnsOf(text));
  const start = split.findIndex((line) => line !== null && isLabelled(line.right));
  const at = split[start]?.at;
  if (at === undefined) {
    return lines;
  }
  let end = start;
  for (let index = start; index < split.length; index += 1) {
    const line = split[index] ?? null;
    const isRight: boolean =
      line !== null && Math.abs(line.at - at) <= 1 && (isLabelled(line.right) || isDay(line.right));
    if (!isRight && (line !== null || (lines[index]?.text.length ?? 0) > at)) {
      break;
    }
    end = isRight ? index + 1 : end;
  }
  const column = lines.slice(start, end);
  const left = column.map(({ line, text }, index) => ({ line, text: split[start + index]?.left ?? text }));
  const right = column.flatMap(({ line }, index) => {
    const text = split[start + index]?.right;
    return text === undefined ? [] : [{ line, text }];
  });
  return right.length < fewestLines
    ? lines
    : [...lines.slice(0, start), ...left, { line: end, text: '' }, ...right, ...lines.slice(end)];
}

/** The lines, where two labels side by side above their two values stand one after the other, each with its own. */
function withoutPairs(lines: readonly RawLine[]): readonly RawLine[] {
  const pairs: RawLine[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    const below = lines[index + 1];
    const labels = line === undefined || index >= mostLines ? [] : cellsOf(line.text);
    const values = below === undefined ? [] : cellsOf(below.text);
    const isPair = labels.length === 2 && values.length === 2 && labels.every(isLabel) && !values.some(isLabel);
    if (line === undefined) {
      break;
    }
    if (isPair && below !== undefined) {
      const [left = '', right = ''] = labels;
      const [first = '', second = ''] = values;
      pairs.push({ line: line.line, text: left }, { line: below.line, text: first });
      pairs.push({ line: line.line, text: right }, { line: below.line, text: second });
      index += 1;
    } else {
      pairs.push(line);
    }
  }
  return pairs;
}

/** What stands between wide gaps. */
function cellsOf(text: string): readonly string[] {
  return text.includes('   ') ? text.trim().split(/(?<! ) {3,}(?! )/u) : [];
}

/** A line with a wide gap, or one that begins far from the margin, at its last gap; null for all others. */
function columnsOf(text: string): { readonly left: string; readonly right: string; readonly at: number } | null {
  const at = text.trimEnd().lastIndexOf('   ') + 3;
  const right = text.slice(at).trim();
  return at < narrowestColumn || right === '' || /^\s/u.test(text.slice(at))
    ? null
    : { left: text.slice(0, at).trimEnd(), right, at };
}

function isLabel(text: string): boolean {
  return /^\p{Lu}[^:.]{2,40}:$/u.test(text);
}

/** A label alone, or with its value. */
function isLabelled(text: string): boolean {
  return /^\p{Lu}[^:.]{2,40}:(?:\s|$)/u.test(text);
}

/** A day, or the year of one that the line above begins. */
function isDay(text: string): boolean {
  return /^\d{4}$/u.test(text) || 'span' in readDateSpan(text);
}
