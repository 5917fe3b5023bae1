import type { PageLine } from './page-line.ts';

/** Fewer names with something short below them may be points with remarks. */
const fewestNames = 3;
const mostNames = 40;

/** Longer names and values are texts. */
const longestName = 90;
const longestValue = 40;
const longestRemark = 60;

/** Words that end as no sentence does, with a capital letter. */
const shape = /^\p{Lu}.*[^.:;,!]$/u;

/** When it was so: “Last rated 4 April 2019”. */
const dated = / \d{4}$/u;

/** A name of a list, with the lines that it takes. */
interface ValuedName {
  readonly name: string;
  readonly value: string;
  readonly count: number;
}

/**
 * The lines, where bullets are names and each has its value right below it, as sites list ratings: “• Safe”, “Good”,
 * “• Effective”, “Good”. They become lines like any others, since a bullet heads nothing.
 */
export function withoutValuedLists(lines: readonly PageLine[]): readonly PageLine[] {
  const all: PageLine[] = [];
  while (all.length < lines.length) {
    const start = all.length;
    const names = namesFrom(lines, start);
    const count = isOfValues(names) ? names.reduce((sum, one) => sum + one.count, 0) : 1;
    for (const line of lines.slice(start, start + count)) {
      all.push(count > 1 ? withoutMark(line) : line);
    }
  }
  return all;
}

function withoutMark(line: PageLine): PageLine {
  const { kind, line: number } = line;
  return kind === 'bullet'
    ? { kind: 'prose', line: number, text: line.text, ...(line.marks !== undefined && { marks: line.marks }) }
    : line;
}

/** The names with their values that follow one another from here on. */
function namesFrom(lines: readonly PageLine[], start: number): readonly ValuedName[] {
  const names: ValuedName[] = [];
  let at = start;
  while (names.length < mostNames) {
    const one = valuedNameAt(lines, at);
    if (one === null) {
      break;
    }
    names.push(one);
    at += one.count;
  }
  return names;
}

function valuedNameAt(lines: readonly PageLine[], at: number): ValuedName | null {
  const name = lines[at];
  const value = textOf(lines[at + 1]);
  const isName = name?.kind === 'bullet' && name.text.length <= longestName && shape.test(name.text);
  if (!isName || value.length > longestValue || !shape.test(value)) {
    return null;
  }
  const remark = textOf(lines[at + 2]);
  const isDated = remark.length <= longestRemark && dated.test(remark);
  return { name: name.text, value, count: isDated ? 3 : 2 };
}

function textOf(line: PageLine | undefined): string {
  return line?.kind === 'prose' || line?.kind === 'bullet' ? line.text : '';
}

/** Values are words of a scale, which has few, so that one stands twice; names do not. */
function isOfValues(names: readonly ValuedName[]): boolean {
  const distinct = (texts: readonly string[]) => new Set(texts).size;
  return (
    names.length >= fewestNames &&
    distinct(names.map(({ name }) => name)) === names.length &&
    distinct(names.map(({ value }) => value)) < names.length
  );
}
