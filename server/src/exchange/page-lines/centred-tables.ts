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
 * The cells of lines that are tables with their words in the middle of the columns, or with empty lines between their rows,
 * as print has grids of ratings, by the index of the line; none for a line that goes on with the cells of the row above. A
 * cell may have several lines, and the name of a row stands beside them at the left. The names may have a column name too.
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

/** Names of columns. */
function isHead(line: readonly Cell[] | undefined): boolean {
  return (
    line !== undefined &&
    line.length >= fewestColumns &&
    line.every(({ text }) => /^\p{Lu}[^\d.:;,]*$/u.test(text) && text.length <= longestCell)
  );
}

function middle({ at, text }: Cell): number {
  return at + text.length / 2;
}

/** A row, and the place of its first line. */
interface BegunRow {
  readonly row: readonly string[];
  readonly at: number;
}

function addBelow(open: string[], row: readonly string[]): void {
  for (const [column, text] of row.entries()) {
    open[column] = [open[column] ?? '', text].filter((words) => words !== '').join(' ');
  }
}

/** The rows of the table, one for each line from its head on; null where what stands below is no table. */
function tableBelow(
  lines: readonly (readonly Cell[])[],
  start: number,
): { readonly rows: readonly (readonly string[])[] } | null {
  const names = lines[start] ?? [];
  const isNamed = isNameOfNames(
    names,
    lines.slice(start + 1).find(({ length }) => length > 0),
  );
  const head = isNamed ? names.slice(1) : names;
  if (!isNamed && names[0]?.at === 0) {
    return null;
  }
  const rows: string[][] = [[isNamed ? (names[0]?.text ?? '') : '', ...head.map(({ text }) => text)]];
  let open: string[] | null = null;
  let empty = 0;
  let isCentred = false;
  /** Whether empty lines stand between the rows, which tell where each of them ends. */
  let isOpen = false;
  let end = 1;
  const full: BegunRow[] = [];
  for (const line of lines.slice(start + 1, start + mostLines)) {
    const row: readonly string[] | null = line.length === 0 ? [] : rowOf(line, head);
    empty = line.length === 0 ? empty + 1 : 0;
    if (row === null || empty > mostEmpty || isSameHead(line, names)) {
      break;
    }
    isCentred ||= line.some((cell) => isCentredCell(cell, head));
    if (row.length === 0) {
      open = null;
      rows.push([]);
      continue;
    }
    if (open === null || isNextRow(open, row)) {
      isOpen ||= open === null && full.length > 0;
      open = [...row];
      full.push({ row: open, at: rows.length });
      rows.push(open);
    } else {
      addBelow(open, row);
      rows.push([]);
    }
    end = rows.length;
    open = isOfDays(row) ? null : open;
  }
  const filled = filledEnd(full, head.length, end);
  return (isCentred || isOpen) && filled !== null ? { rows: rows.slice(0, filled) } : null;
}

/** Whether the names of the columns stand there again, where the next table begins. */
function isSameHead(line: readonly Cell[], names: readonly Cell[]): boolean {
  return line.length === names.length && line.every(({ text }, index) => text === names[index]?.text);
}

/** Where the table ends: what stands below it begins where the names of its rows do. Null where its rows are not filled. */
function filledEnd(full: readonly BegunRow[], columns: number, end: number): number | null {
  const values = full.map(({ row }) => row.slice(1).filter((text) => text !== '').length);
  const last = values.findLastIndex((count) => count > 0);
  const isFilled = last >= 0 && values.slice(0, last + 1).every((count) => count * 2 >= columns);
  return isFilled ? (full[last + 1]?.at ?? end) : null;
}

/** Whether the first column is that of the names: they begin right below its name. */
function isNameOfNames([first, second]: readonly Cell[], below: readonly Cell[] | undefined): boolean {
  const [name] = below ?? [];
  return (
    first !== undefined && second !== undefined && name !== undefined && name.at === first.at && name.at < second.at
  );
}

/** The line as cells below the names of the columns, the name of the row first; null where it does not fit them. */
function rowOf(line: readonly Cell[], head: readonly Cell[]): readonly string[] | null {
  const row = Array.from({ length: head.length + 1 }, () => '');
  const [first = 0, second = 0] = head.map(middle);
  const margin = first - (second - first) / 2;
  for (const cell of line) {
    const column = head.findIndex((name) => isBelow(cell, name));
    const isName = column === -1 && cell.at < margin && cell === line[0];
    if ((column === -1 && !isName) || row[column + 1] !== '' || (!isName && cell.text.length > longestCell)) {
      return null;
    }
    row[column + 1] = cell.text;
  }
  return row;
}

/** Whether the cell has its middle where the name of the column has it, or begins where that begins. */
function isBelow(cell: Cell, name: Cell): boolean {
  return Math.abs(middle(name) - middle(cell)) <= slack || Math.abs(name.at - cell.at) <= 1;
}

/** Whether the line right below a row is the next one: both have a name and a value in every column, and none goes on. */
function isNextRow(above: readonly string[], row: readonly string[]): boolean {
  const begins = row.every((text) => /^[\p{Lu}\d]/u.test(text));
  return begins && !isOfDays(row) && above.every((text) => text !== '');
}

/** Whether the cell begins somewhere else than the name of its column, so that only its middle says where it belongs. */
function isCentredCell(cell: Cell, head: readonly Cell[]): boolean {
  return head.some((name) => Math.abs(middle(name) - middle(cell)) <= slack && Math.abs(name.at - cell.at) > 1);
}

function isOfDays(row: readonly string[]): boolean {
  const words = row.slice(1).filter((text) => text !== '');
  return words.length > 0 && words.every((text) => day.test(text));
}
