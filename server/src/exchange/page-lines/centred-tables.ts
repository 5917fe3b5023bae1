/** What stands between wide gaps of a line, and where in the line it begins. */
interface Cell {
  readonly at: number;
  readonly text: string;
}

/** Fewer names side by side may be anything. */
const fewestColumns = 4;

/** Longer words are no cell of a narrow column. */
const longestCell = 32;

/** How far the middle of a cell may be from that of its column. */
const slack = 4;

/** No table of a report is longer. */
const mostLines = 300;

/** Between the rows of a table there is an empty line or none, and below the names of its columns may be one more. */
const mostEmpty = 2;

/** When a service was rated so, which is the last line of a row: “Jun 2019”. */
const day = /^\(?\p{Lu}\p{L}{2,8}\.? \d{4}\)?$/u;

/**
 * The cells of lines that are tables with their words in the middle of the columns, as print has grids of ratings, by the
 * index of the line; none for a line that goes on with the cells of the row above. A cell may have several lines, and the
 * name of a row stands beside them at the left.
 */
export function centredTables(lines: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  const cells = lines.map(cellsOf);
  for (let start = 0; start < lines.length; start += 1) {
    const table = isHead(cells[start]) ? tableBelow(cells, start) : null;
    for (const [index, row] of table?.rows.entries() ?? []) {
      found.set(start + index, row);
    }
    start += table === null ? 0 : table.rows.length - 1;
  }
  return found;
}

function cellsOf(line: string): readonly Cell[] {
  return Array.from(line.trimEnd().matchAll(/\S+(?: \S+)*/gu), ({ 0: text, index }) => ({ at: index, text }));
}

/** Names of columns, none of which stands at the margin: there the names of the rows are. */
function isHead(line: readonly Cell[] | undefined): boolean {
  return (
    line !== undefined &&
    line.length >= fewestColumns &&
    (line[0]?.at ?? 0) > 0 &&
    line.every(({ text }) => /^\p{Lu}[^\d.:;,]*$/u.test(text) && text.length <= longestCell)
  );
}

function middle({ at, text }: Cell): number {
  return at + text.length / 2;
}

/** The rows of the table, one for each line from its head on; null where what stands below is no table. */
function tableBelow(
  lines: readonly (readonly Cell[])[],
  start: number,
): { readonly rows: readonly (readonly string[])[] } | null {
  const head = lines[start] ?? [];
  const middles = head.map(middle);
  const rows: string[][] = [['', ...head.map(({ text }) => text)]];
  let open: string[] | null = null;
  let empty = 0;
  let isCentred = false;
  let end = 1;
  const full: string[][] = [];
  for (const line of lines.slice(start + 1, start + mostLines)) {
    const row: readonly string[] | null = line.length === 0 ? [] : rowOf(line, middles);
    empty = line.length === 0 ? empty + 1 : 0;
    if (row === null || empty > mostEmpty) {
      break;
    }
    isCentred ||= line.some((cell) => isCentredCell(cell, head));
    if (row.length === 0) {
      open = null;
      rows.push([]);
      continue;
    }
    if (open === null) {
      open = [...row];
      full.push(open);
      rows.push(open);
    } else {
      for (const [column, text] of row.entries()) {
        open[column] = [open[column] ?? '', text].filter((words) => words !== '').join(' ');
      }
      rows.push([]);
    }
    end = rows.length;
    open = isOfDays(row) ? null : open;
  }
  const isFilled = full.every((row) => row.slice(1).filter((text) => text !== '').length * 2 >= head.length);
  return isCentred && full.length > 0 && isFilled ? { rows: rows.slice(0, end) } : null;
}

/** The line as cells below the middles of the columns, the name of the row first; null where it does not fit them. */
function rowOf(line: readonly Cell[], middles: readonly number[]): readonly string[] | null {
  const row = Array.from({ length: middles.length + 1 }, () => '');
  const [first = 0, second = 0] = middles;
  const margin = first - (second - first) / 2;
  for (const cell of line) {
    const column = middles.findIndex((one) => Math.abs(one - middle(cell)) <= slack);
    const isName = column === -1 && cell.at < margin && cell === line[0];
    if ((column === -1 && !isName) || row[column + 1] !== '' || (!isName && cell.text.length > longestCell)) {
      return null;
    }
    row[column + 1] = cell.text;
  }
  return row;
}

/** Whether the cell begins somewhere else than the name of its column, so that only its middle says where it belongs. */
function isCentredCell(cell: Cell, head: readonly Cell[]): boolean {
  return head.some((name) => Math.abs(middle(name) - middle(cell)) <= slack && Math.abs(name.at - cell.at) > 1);
}

function isOfDays(row: readonly string[]): boolean {
  const words = row.slice(1).filter((text) => text !== '');
  return words.length > 0 && words.every((text) => day.test(text));
}
