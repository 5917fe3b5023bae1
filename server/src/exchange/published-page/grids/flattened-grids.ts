import type { PageLine } from '../../page-lines/page-line.ts';

/** Fewer names one below the other may be anything. */
const fewestColumns = 3;

/** When a service was rated so, below the rating: “Jun 2019”. */
const dayOfRating = /^\(?(?:\d{1,2} )?\p{Lu}\p{L}{2,8}\.? \d{4}\)?$/u;

/** What the lines of a table are, when each cell stands on a line of its own. */
export interface CellsOfGrid {
  readonly isPart: (text: string) => boolean;
  readonly isRating: (text: string) => boolean;
  /** What the whole is called, where the line above the table says that its ratings are those of the whole; else empty. */
  readonly nameOfWhole: (above: string) => string;
}

/**
 * The lines, where a table of ratings whose cells stand one below the other is a table again: the names of the parts, and
 * then for each service its name and a rating for every part. What does not come out even stays as it is.
 */
export function withFlattenedGrids(lines: readonly PageLine[], cells: CellsOfGrid): readonly PageLine[] {
  const all: PageLine[] = [];
  for (let index = 0; index < lines.length; ) {
    const above = lines[index - 1];
    const name = above?.kind === 'prose' || above?.kind === 'heading' ? cells.nameOfWhole(above.text) : '';
    const grid = gridAt(lines.slice(index, index + mostLines), cells, name);
    const line = lines[index];
    if (grid !== null && line !== undefined) {
      all.push({ kind: 'table', line: line.line, rows: grid.rows });
      index += grid.count;
    } else if (line !== undefined) {
      all.push(line);
      index += 1;
    }
  }
  return all;
}

const mostLines = 600;

function gridAt(
  lines: readonly PageLine[],
  { isPart, isRating }: CellsOfGrid,
  wholeName: string,
): { readonly rows: readonly (readonly string[])[]; readonly count: number } | null {
  const texts = lines.map((line) => (line.kind === 'prose' ? line.text : ''));
  const end = texts.findIndex((text) => !isPart(text));
  const head = texts.slice(0, Math.max(end, 0));
  if (head.length < fewestColumns || new Set(head).size < head.length) {
    return null;
  }
  const rows: (readonly string[])[] = [['', ...head]];
  const ofWhole = ratingsAt(texts, head.length, head.length, isRating);
  if (ofWhole !== null) {
    rows.push([wholeName, ...ofWhole.ratings]);
    return { rows, count: ofWhole.end };
  }
  let count = head.length;
  for (;;) {
    const row = ratingsAt(texts, count + 1, head.length, isRating);
    const name = texts[count] ?? '';
    if (row === null || name === '' || isRating(name) || (isPart(name) && rows.length === 1)) {
      break;
    }
    rows.push([name, ...row.ratings]);
    count = row.end;
  }
  return rows.length === 1 ? null : { rows, count };
}

/** As many ratings as there are columns, each with its day or without. */
function ratingsAt(
  texts: readonly string[],
  start: number,
  columns: number,
  isRating: (text: string) => boolean,
): { readonly ratings: readonly string[]; readonly end: number } | null {
  const ratings: string[] = [];
  let at = start;
  while (ratings.length < columns) {
    const text = texts[at] ?? '';
    if (text === '' || !isRating(text)) {
      return null;
    }
    const day = texts[at + 1] ?? '';
    const isDated = dayOfRating.test(day);
    ratings.push(isDated ? `${text} ${day}` : text);
    at += isDated ? 2 : 1;
  }
  return { ratings, end: at };
}
