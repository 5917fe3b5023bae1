import type { Element } from 'hast';
import { elementsOf, propertyOf, wordsOf } from './element-words.ts';
import type { PrintedCell, PrintedRow, PrintedTable } from './printed-document.ts';
import { type PrintedContext, printedPhrasing, withoutNotes } from './printed-phrasing.ts';

/** A table; null for one without a cell. */
export function printedTable(table: Element, context: PrintedContext): PrintedTable | null {
  const parts = elementsOf(table.children);
  const rowsIn = (name: string) =>
    parts.filter(({ tagName }) => tagName === name).flatMap(({ children }) => elementsOf(children));
  // What stands in a head is said again on the next page.
  const head = rowsIn('thead').map((row) => rowOf(row, withoutNotes(context)));
  const body = rowsIn('tbody').map((row) => rowOf(row, context));
  const foot = rowsIn('tfoot').map((row) => rowOf(row, context));
  const rows = [...head, ...body, ...foot];
  const columns = Math.max(0, ...rows.map(widthOf));
  if (columns === 0) {
    return null;
  }
  const fill = (row: PrintedRow) => filled(row, columns);
  const caption = parts.find(({ tagName }) => tagName === 'caption');
  return {
    kind: 'table',
    caption: caption === undefined ? null : wordsOf(caption.children),
    columns,
    head: head.map(fill),
    body: body.map(fill),
    foot: foot.map(fill),
    namesRows: rowsIn('tbody').some(({ children }) => {
      const [first] = elementsOf(children);
      return first !== undefined && propertyOf(first, 'scope') === 'row';
    }),
  };
}

function rowOf({ children }: Element, context: PrintedContext): PrintedRow {
  return elementsOf(children).map((cell): PrintedCell => {
    const align = propertyOf(cell, 'align');
    return {
      children: printedPhrasing(cell.children, context),
      span: Math.max(1, Number(propertyOf(cell, 'colSpan') ?? 1) || 1),
      align: align === 'right' ? 'end' : align === 'center' ? 'center' : 'start',
    };
  });
}

function widthOf(row: PrintedRow): number {
  return row.reduce((sum, { span }) => sum + span, 0);
}

/** The row with as many empty cells at its end as the table is wide. */
function filled(row: PrintedRow, columns: number): PrintedRow {
  const missing = columns - widthOf(row);
  return [...row, ...Array.from({ length: missing }, (): PrintedCell => ({ children: [], span: 1, align: 'start' }))];
}
