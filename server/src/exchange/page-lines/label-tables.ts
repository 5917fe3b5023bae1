import { isCommonLabel } from '../page-facts/label-facts.ts';
import type { PageLine, TableLine } from './page-line.ts';

/** The lines, where a table of labels and their values becomes lines as other pages have them: “Name of centre: Some House”. */
export function withoutLabelTables(lines: readonly PageLine[]): readonly PageLine[] {
  return lines.flatMap((line) => {
    const bare = line.kind === 'table' ? withoutEmptyHead(line) : null;
    return bare !== null && isOfLabels(bare) ? rowsAsLines(bare) : [line];
  });
}

/** Longer values are texts, which a table keeps apart. */
const longestValue = 120;

/** Markdown has no table without a head, so that of a table of labels is empty. */
function withoutEmptyHead(line: TableLine): TableLine {
  const [head = [], ...rows] = line.rows;
  return rows.length > 0 && head.every((cell) => cell === '') ? { ...line, rows } : line;
}

/** Whether each row is a label with its value, or goes on with the value above. Without colons, some labels are known. */
function isOfLabels({ rows, markedRows }: TableLine): boolean {
  const areShort = rows.every(
    ([, value = '', ...others]) =>
      others.every((other) => other === '') && value !== '' && value.length <= longestValue,
  );
  const labels = rows.flatMap(([label = '']) => (label === '' ? [] : [label]));
  const haveColons = labels.every((label) => label.endsWith(':'));
  const areKnown = labels.filter(isCommonLabel).length >= fewestKnown;
  return markedRows === undefined && areShort && rows[0]?.[0] !== '' && (haveColons || areKnown);
}

/** One alone may head a column of other things. */
const fewestKnown = 2;

function rowsAsLines({ line, rows }: TableLine): readonly PageLine[] {
  return rows.map(([label = '', value = '']) => ({ kind: 'prose', line, text: labelled(label, value) }));
}

/** A label and its value on one line. */
function labelled(label: string, value: string): string {
  return label === '' ? value : `${label}${label.endsWith(':') ? '' : ':'} ${value}`;
}
