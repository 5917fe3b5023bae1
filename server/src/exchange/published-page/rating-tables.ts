import type { Framework } from '../../framework/framework.ts';
import { lineText, ratedName, scoredStatement } from '../page-facts/page-names.ts';
import type { LineNote, PageLine } from '../page-lines/page-line.ts';

/** The rows of a table as lines of their own; every other line as it is. */
export function rowsOf(line: PageLine): readonly PageLine[] {
  return line.kind === 'table'
    ? line.rows.map((cells) => ({ kind: 'prose', line: line.line, text: cells.join(' ') }))
    : [line];
}

/**
 * The lines, with tables of nothing but parts and their ratings or scores row by row, so that they are read as such lines
 * are. Only in plain text: under the headings of an HTML page a table stays whole, since it may be that of a service.
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
    const rows = rowsOf(line);
    const isRated = (row: PageLine) => (ratedName(framework, row) ?? scoredStatement(framework, row)) !== null;
    const [head, ...others] = rows;
    const body = head === undefined || isRated(head) ? rows : others;
    if (body.length === 0 || !body.every(isRated)) {
      return [line];
    }
    if (head !== undefined && body === others) {
      removed.push({ line: head.line, text: lineText(head), reason: 'the head of a table of ratings' });
    }
    return body;
  });
  return { lines: opened, removed };
}
