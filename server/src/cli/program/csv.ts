import { stringify } from 'csv-stringify/sync';
import { plainLine } from './plain-text.ts';

/** Lines as RFC 4180 has them; what is not known is empty. */
export function csvLines(rows: readonly (readonly (string | number | null)[])[]): string {
  const cells = rows.map((row) =>
    row.map((value) => (typeof value === 'string' ? plainCell(value) : String(value ?? ''))),
  );
  return stringify(cells, { record_delimiter: 'windows' });
}

/**
 * Text that a spreadsheet does not take for a formula: an apostrophe stands before one that would begin like it, with
 * signs of full width among them.
 */
function plainCell(text: string): string {
  const shown = plainLine(text);
  return /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(shown) ? `'${shown}` : shown;
}
