/** What stands between wide gaps of a line, and where in the line it begins. */
interface SpacedCell {
  readonly at: number;
  readonly text: string;
}

type SpacedRow = readonly SpacedCell[];

/** Two columns may be a name with its value, which are no table. */
const fewestColumns = 3;
const fewestRows = 2;

/** Cells but for the last are names and values. */
const longestCell = 80;

/** How far a cell may begin from the place where its column does. */
const slack = 2;

/**
 * The cells of lines that are rows of a table by the gaps between their words alone, as in texts that were made of printed
 * pages, by the index of the line; none for a line that goes on with the cells of the row above. A row has all columns, or
 * begins its cells where columns begin.
 */
export function spacedTables(lines: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  const spaced = lines.map(cellsOf);
  for (let start = 0; start < lines.length; start += 1) {
    let end = start;
    while (isRow(spaced[end], end === start) || isBetweenRows(spaced, start, end)) {
      end += 1;
    }
    const rows = end - start < fewestRows ? [] : tableIn(spaced.slice(start, end));
    for (const [index, row] of rows.entries()) {
      found.set(start + index, row);
    }
    start = Math.max(start, end - 1);
  }
  return found;
}

/** Whether the line may be a row: it has several cells, or goes on with the row above. */
function isRow(line: SpacedRow | undefined, isFirst: boolean): boolean {
  return line !== undefined && (line.length > 1 || (line.length === 1 && !isFirst && !isNameAlone(line)));
}

/** Whether the line is empty, and the next begins a cell in every column of the first, as print sets rows apart. */
function isBetweenRows(lines: readonly SpacedRow[], start: number, at: number): boolean {
  const [first = [], line = [], next = []] = [lines[start], lines[at], lines[at + 1]];
  return (
    line.length === 0 &&
    first.length >= fewestColumns &&
    next.length === first.length &&
    next.every((cell, column) => Math.abs(cell.at - (first[column]?.at ?? 0)) <= slack)
  );
}

/** Words at the margin that begin with a capital letter are no cell of the row above. */
function isNameAlone([first]: SpacedRow): boolean {
  return first?.at === 0 && /^\p{Lu}/u.test(first.text);
}

function cellsOf(line: string): SpacedRow {
  const cells: SpacedCell[] = [];
  for (const { 0: text, index } of line.trimEnd().matchAll(/\S+(?: \S+)*/gu)) {
    cells.push({ at: index, text });
  }
  return cells;
}

/** The rows of the lines, of which the first may be the names of the columns; empty where they are no table. */
function tableIn(lines: readonly SpacedRow[]): readonly (readonly string[])[] {
  const width = Math.max(...lines.map(({ length }) => length));
  const columns = lines.find(({ length }) => length === width)?.map(({ at }) => at) ?? [];
  if (width < fewestColumns) {
    return [];
  }
  const rows: string[][] = [];
  let full = 0;
  for (const [index, line] of lines.entries()) {
    if (line.length === 0) {
      rows.push([]);
      continue;
    }
    const row = rowOf(line, columns, index === 0);
    const above = rows.findLast(({ length }) => length > 0);
    if (row === null) {
      return [];
    }
    if (above !== undefined && goesOn(row)) {
      for (const [column, text] of row.entries()) {
        above[column] = [above[column] ?? '', text].filter((words) => words !== '').join(' ');
      }
      rows.push([]);
    } else {
      rows.push([...row]);
      full += 1;
    }
  }
  return full < fewestRows ? [] : rows;
}

/** The line as cells of the columns; null where it does not fit them. */
function rowOf(line: SpacedRow, columns: readonly number[], isFirst: boolean): readonly string[] | null {
  const texts = line.map(({ text }) => text);
  if (texts.slice(0, -1).some(({ length }) => length > longestCell)) {
    return null;
  }
  if (line.length === columns.length) {
    return texts;
  }
  const isHead = isFirst && line.length === columns.length - 1 && (line[0]?.at ?? 0) > (columns[0] ?? 0) + slack;
  if (isHead) {
    return ['', ...texts];
  }
  const row = columns.map((at) => line.find((cell) => Math.abs(cell.at - at) <= slack)?.text ?? '');
  return row.filter((text) => text !== '').length === line.length ? row : null;
}

/** Whether the cells go on with those of the row above: the first is empty, or no name. */
function goesOn([first = '']: readonly string[]): boolean {
  return !/^[\p{Lu}\d]/u.test(first);
}
