import type { Framework } from '../../framework/framework.ts';
import { ratedName, scoredStatement } from '../page-facts/page-names.ts';
import type { LineNote, PageLine } from '../page-lines/page-line.ts';

/** The names that may head parts: those in the first column of a table, and every other line as it is. */
export function headsOf(line: PageLine): readonly PageLine[] {
  return line.kind === 'table'
    ? line.rows.map(([name = '']) => ({ kind: 'prose', line: line.line, text: name }))
    : [line];
}

/** The rows of a table as lines of their own; every other line as it is. */
export function rowsOf(line: PageLine): readonly PageLine[] {
  return line.kind === 'table'
    ? line.rows.map((cells) => ({ kind: 'prose', line: line.line, text: cells.join(' ') }))
    : [line];
}

/**
 * The lines, with tables of nothing but parts and their ratings or scores row by row, so that they are read as such lines
 * are; what other columns say of a part stands below it, each cell behind the name of its column. Only in plain text:
 * under the headings of an HTML page a table stays whole, since it may be that of a service.
 */
export function withoutRatingTables(
  lines: readonly PageLine[],
  framework: Framework,
): { readonly lines: readonly PageLine[]; readonly removed: readonly LineNote[] } {
  const removed: LineNote[] = [];
  if (lines.some(({ kind }) => kind === 'heading')) {
    return { lines, removed };
  }
  const opened = lines.flatMap((line): readonly PageLine[] => {
    if (line.kind !== 'table') {
      return [line];
    }
    const [head = [], ...others] = line.rows;
    const hasHead = ratedRow(framework, line.line, head, []) === null;
    const body = (hasHead ? others : line.rows).map((cells) =>
      ratedRow(framework, line.line, cells, hasHead ? head : []),
    );
    const rows = body.flatMap((row) => row ?? []);
    if (body.length === 0 || body.includes(null)) {
      return [line];
    }
    if (hasHead) {
      removed.push({ line: line.line, text: head.join(' ').trim(), reason: 'the head of a table of ratings' });
    }
    return rows;
  });
  return { lines: opened, removed };
}

/** A row as the line of a rated part, and lines for its other cells; null where it is none. */
function ratedRow(
  framework: Framework,
  line: number,
  cells: readonly string[],
  head: readonly string[],
): readonly PageLine[] | null {
  const prose = (text: string): PageLine => ({ kind: 'prose', line, text });
  const whole = prose(cells.join(' ').trim());
  if (ratedName(framework, whole) !== null || scoredStatement(framework, whole) !== null) {
    return [whole];
  }
  const [name = '', ...values] = cells;
  const at = values.findIndex((value) => ratedName(framework, prose(`${name}: ${value}`)) !== null);
  if (name === '' || at === -1) {
    return null;
  }
  const others = values.flatMap((value, index) => {
    const column = head[index + 1] ?? '';
    return index === at || value === '' ? [] : [prose(column === '' ? value : `${column} – ${value}`)];
  });
  return [prose(`${name}: ${values[at] ?? ''}`), ...others];
}
