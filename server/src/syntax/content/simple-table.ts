import type { Range } from '../../text/range.ts';
import { linesIn } from '../blocks/lines.ts';
import type { Labels } from '../parser/labels.ts';
import type { Table } from './content.ts';
import type { Link } from './link.ts';
import { linksOfTokens, proseOf, readTokens, type Token } from './simple-tokens.ts';

/**
 * Reads a text without blank lines that is certainly one table with a bar at both ends of each line and as many cells in each, none of them
 * empty, which hold words, emphasis, code, links and references in their simplest forms, as the parser reads it where
 * these labels are defined; null for all others. Ranges count from the start of the text.
 */
export function readSimpleTable(text: string, labels: Labels): Table | null {
  const read = tableRows(text, labels);
  if (read === null) {
    return null;
  }
  const rows = read.rows.map((row) =>
    row.map(({ content, tokens, range }) => ({ prose: proseOf(text, tokens, content), range })),
  );
  return { kind: 'table', rows, range: read.range };
}

/** The links of such a table, in the order of the text; null for all others. */
export function linksOfSimpleTable(text: string, labels: Labels): readonly Link[] | null {
  return (
    tableRows(text, labels)?.rows.flatMap((row) => row.flatMap(({ tokens }) => linksOfTokens(text, tokens))) ?? null
  );
}

interface CellTokens {
  /** From its bar on; that of the last one with the bar behind it. */
  readonly range: Range;
  /** Without the spaces around it. */
  readonly content: Range;
  readonly tokens: readonly Token[];
}

/** The line below the names of the columns. */
const delimiters = /^\|(?: *:?-+:? *\|)+$/;

function tableRows(
  text: string,
  labels: Labels,
): { readonly rows: readonly (readonly CellTokens[])[]; readonly range: Range } | null {
  const [first, below, ...others] = text.startsWith('|') ? linesIn(text) : [];
  if (first === undefined || below === undefined) {
    return null;
  }
  const columns = text.slice(below.start, below.end);
  const width = columns.split('|').length - 2;
  const rows: (readonly CellTokens[])[] = [];
  for (const line of delimiters.test(columns) ? [first, ...others] : []) {
    const cells = rowCells(text, line, labels);
    if (cells?.length !== width) {
      return null;
    }
    rows.push(cells);
  }
  return rows.length === 0 ? null : { rows, range: { start: first.start, end: (others.at(-1) ?? below).end } };
}

/** The cells of one line; null where it is no such line. */
function rowCells(text: string, { start, end }: Range, labels: Labels): readonly CellTokens[] | null {
  const cells: CellTokens[] = [];
  for (let bar = start; bar < end - 1; ) {
    const next = text.indexOf('|', bar + 1);
    const content = next === -1 || next >= end ? null : withoutSpaces(text, bar + 1, next);
    const tokens = content === null ? null : readTokens(text, content, labels);
    if (content === null || tokens === null) {
      return null;
    }
    cells.push({ range: { start: bar, end: next === end - 1 ? end : next }, content, tokens });
    bar = next;
  }
  return cells;
}

function withoutSpaces(text: string, from: number, to: number): Range | null {
  let [start, end] = [from, to];
  while (start < end && text.charAt(start) === ' ') {
    start += 1;
  }
  while (start < end && text.charAt(end - 1) === ' ') {
    end -= 1;
  }
  return start === end ? null : { start, end };
}
