import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { PrintedCell, PrintedRow, PrintedTable } from '../printed/printed-document.ts';
import { type WordContext, withPending } from './word-context.ts';
import { styleId, wordStyles } from './word-names.ts';
import { wordPhrasing } from './word-phrasing.ts';
import { wordText } from './word-text.ts';

const alignments = { start: AlignmentType.START, center: AlignmentType.CENTER, end: AlignmentType.END } as const;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'CFD6DB' } as const;
const borders = { top: thin, bottom: thin, left: none, right: none, insideHorizontal: thin, insideVertical: none };

/** CSS pixels. */
const cellMargins = 16;

/** With more columns than these the words in them are small. */
const mostColumns = 5;

/** A table with its caption above, and an empty line below, which keeps it apart from another one. */
export function wordTable(table: PrintedTable, isAdded: boolean, context: WordContext): readonly FileChild[] {
  const { caption, columns, head, body, foot } = table;
  const within = { ...context, pictureWidth: Math.floor(context.pictureWidth / columns) - cellMargins };
  const title = isAdded || caption !== null ? [captionOf(caption ?? '', context)] : [];
  const row = (cells: PrintedRow, isHead: boolean) =>
    new TableRow({
      ...(isHead && { tableHeader: true }),
      cantSplit: true,
      children: cells.map((cell) => cellOf(cell, styleOf(isHead, columns), within)),
    });
  const rows = [...head.map((cells) => row(cells, true)), ...[...body, ...foot].map((cells) => row(cells, false))];
  return [
    ...title,
    new Table({ rows, borders, width: { size: 100, type: WidthType.PERCENTAGE } }),
    new Paragraph({ children: [] }),
  ];
}

function captionOf(text: string, context: WordContext): Paragraph {
  const children = withPending([new TextRun(wordText(text))], context);
  return new Paragraph({ style: styleId(wordStyles.tableTitle), children });
}

function styleOf(isHead: boolean, columns: number): string {
  if (columns > mostColumns) {
    return isHead ? wordStyles.smallHead : wordStyles.smallCell;
  }
  return isHead ? wordStyles.tableHead : wordStyles.tableCell;
}

function cellOf({ children, span, align }: PrintedCell, style: string, context: WordContext): TableCell {
  const paragraph = new Paragraph({
    style: styleId(style),
    alignment: alignments[align],
    children: withPending(wordPhrasing(children, context), context),
  });
  return new TableCell({ ...(span > 1 && { columnSpan: span }), children: [paragraph] });
}
