import type { Cell } from '../../records/column.ts';
import type { ReportTable } from '../../records/tables.ts';
import { csvLines } from '../program/csv.ts';
import { jsonText } from '../program/plain-text.ts';

/** How rows are written as lines. */
export interface LineFormat {
  /** What stands before all rows. */
  readonly heading: (table: ReportTable) => string;
  readonly lines: (table: ReportTable, rows: readonly (readonly Cell[])[]) => string;
}

export const csvFormat: LineFormat = {
  heading: ({ columns }) => csvLines([columns.map(({ label }) => label)]),
  lines: (_table, rows) => csvLines(rows),
};

export const jsonLinesFormat: LineFormat = {
  heading: () => '',
  lines: (table, rows) => rows.map((row) => `${jsonText(rowObject(table, row))}\n`).join(''),
};

/** A row as an object of JSON: the table that it belongs to, then its cells by the names of their columns. */
function rowObject({ name, columns }: ReportTable, row: readonly Cell[]): Readonly<Record<string, Cell>> {
  return Object.fromEntries([['table', name], ...columns.map((column, place) => [column.name, row[place] ?? null])]);
}
