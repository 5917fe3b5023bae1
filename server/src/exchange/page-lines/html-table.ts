import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute } from './html-elements.ts';
import { elementsBelow, piecesBelow, startLine, textOf } from './html-text.ts';
import { joinPieces } from './line-pieces.ts';
import { type MarkedText, withAnyMarks, withMarks } from './marked-text.ts';
import type { AddressReader } from './page-addresses.ts';
import { type PageLine, type TableLine, tidySpaces } from './page-line.ts';

type Element = DefaultTreeAdapterTypes.Element;

interface TableRow {
  readonly line: number;
  readonly cells: readonly MarkedText[];
  /** What readers see in each column, also where a cell above or beside it reaches there. */
  readonly spread: readonly string[];
}

/** The lines of a table. One of a single column is there for the layout: its cells are paragraphs. */
export function tableLines(table: Element, addressOf: AddressReader): PageLine[] {
  const caption = elementsBelow(table, ['caption']).map((element) => ({
    kind: 'prose' as const,
    line: startLine(element),
    text: tidySpaces(textOf(element)),
  }));
  const filled = squareRows(rowsInOrder(table), addressOf).filter(({ cells }) => cells.some(({ text }) => text !== ''));
  const body: PageLine[] = filled.every(({ cells }) => cells.length === 1)
    ? filled.flatMap(({ line, cells }) =>
        cells.map((cell) => ({ kind: 'prose' as const, line, ...withAnyMarks(cell) })),
      )
    : [
        tableLine(
          table,
          filled.map(({ cells }) => cells),
          filled.map(({ spread }) => spread),
        ),
      ];
  return [...caption.filter(({ text }) => text !== ''), ...body];
}

/** Whether the table only places parts of the page, which have headings or tables of their own. */
export function isLayout(table: Element): boolean {
  return elementsBelow(table, ['table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']).length > 0;
}

/** The rows as readers see them: those of the head first, those of the foot last, wherever they are written. */
function rowsInOrder(table: Element): readonly Element[] {
  const rows = elementsBelow(table, ['tr']);
  const within = (row: Element) =>
    row.parentNode !== null && 'tagName' in row.parentNode ? row.parentNode.tagName : '';
  const place = (row: Element) => (within(row) === 'thead' ? 0 : within(row) === 'tfoot' ? 2 : 1);
  return [0, 1, 2].flatMap((wanted) => rows.filter((row) => place(row) === wanted));
}

/** More columns than any page shows: what a cell says of its width may be nonsense. */
const mostColumns = 100;

/**
 * Every cell in the column that readers see it in. A cell over several rows or columns stands in the first, and those
 * that it covers are empty, so that nothing slides under another heading.
 */
function squareRows(rows: readonly Element[], addressOf: AddressReader): readonly TableRow[] {
  /** For each column, the number of rows below that a cell above still covers. */
  const covered: number[] = [];
  /** For each column, the words of the last cell in it. */
  const above: string[] = [];
  const empty: MarkedText = { text: '', marks: [] };
  return rows.map((row) => {
    const cells: MarkedText[] = [];
    const takeCovered = () => {
      while ((covered[cells.length] ?? 0) > 0) {
        covered[cells.length] = (covered[cells.length] ?? 1) - 1;
        cells.push(empty);
      }
    };
    for (const cell of elementsBelow(row, ['td', 'th'])) {
      takeCovered();
      const rowsBelow = span(cell, 'rowspan') - 1;
      const columns = Math.max(1, Math.min(span(cell, 'colspan'), mostColumns - cells.length));
      const words = joinPieces(piecesBelow(cell, addressOf));
      for (let column = 0; column < columns; column += 1) {
        covered[cells.length] = rowsBelow;
        above[cells.length] = words.text;
        cells.push(column === 0 ? words : empty);
      }
    }
    takeCovered();
    for (let column = cells.length; column < covered.length; column += 1) {
      covered[column] = Math.max(0, (covered[column] ?? 0) - 1);
    }
    return { line: startLine(row), cells, spread: above.slice(0, cells.length) };
  });
}

/** How many rows or columns a cell covers; 1 where it does not say, or says nonsense. */
function span(cell: Element, name: 'rowspan' | 'colspan'): number {
  const written = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return written >= 1 && written <= 1_000 ? written : 1;
}

function tableLine(
  table: Element,
  rows: readonly (readonly MarkedText[])[],
  spread: readonly (readonly string[])[],
): TableLine {
  const line = startLine(table);
  const plain = rows.map((cells) => cells.map(({ text }) => text));
  const isSpread = spread.some((row, at) => row.some((text, column) => text !== plain[at]?.[column]));
  const markedRows = rows.map((cells) => cells.map(({ text, marks }) => withMarks(text, marks)));
  return {
    kind: 'table',
    line,
    rows: plain,
    ...(rows.flat().some(({ marks }) => marks.length > 0) && { markedRows }),
    ...(isSpread && { spread }),
  };
}
