import type { PageLine, TableLine } from './page-line.ts';

/** The lines, where a table of labels and their values becomes lines as other pages have them: “Name of centre: Some House”. */
export function withoutLabelTables(lines: readonly PageLine[]): readonly PageLine[] {
  return lines.flatMap((line) => (line.kind === 'table' && isOfLabels(line) ? rowsAsLines(line) : [line]));
}

/** Longer values are texts, which a table keeps apart. */
const longestValue = 120;

function isOfLabels({ rows, markedRows }: TableLine): boolean {
  return (
    markedRows === undefined &&
    rows.every(([label = '', value = '', ...others]) => {
      const isBare = others.every((other) => other === '');
      return isBare && label.endsWith(':') && value !== '' && value.length <= longestValue;
    })
  );
}

function rowsAsLines({ line, rows }: TableLine): readonly PageLine[] {
  return rows.map(([label = '', value = '']) => ({ kind: 'prose', line, text: `${label} ${value}` }));
}
