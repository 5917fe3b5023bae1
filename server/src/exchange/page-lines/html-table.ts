import type { DefaultTreeAdapterTypes } from 'parse5';
import { elementsBelow, piecesBelow, startLine, textOf } from './html-text.ts';
import { joinPieces } from './line-pieces.ts';
import { type MarkedText, withAnyMarks, withMarks } from './marked-text.ts';
import type { AddressReader } from './page-addresses.ts';
import { type PageLine, type TableLine, tidySpaces } from './page-line.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** The lines of a table. One of a single column is there for the layout: its cells are paragraphs. */
export function tableLines(table: Element, addressOf: AddressReader): PageLine[] {
  const caption = elementsBelow(table, ['caption']).map((element) => ({
    kind: 'prose' as const,
    line: startLine(element),
    text: tidySpaces(textOf(element)),
  }));
  const filled = elementsBelow(table, ['tr'])
    .map((row) => ({
      line: startLine(row),
      cells: elementsBelow(row, ['td', 'th']).map((cell) => joinPieces(piecesBelow(cell, addressOf))),
    }))
    .filter(({ cells }) => cells.some(({ text }) => text !== ''));
  const body: PageLine[] = filled.every(({ cells }) => cells.length === 1)
    ? filled.flatMap(({ line, cells }) =>
        cells.map((cell) => ({ kind: 'prose' as const, line, ...withAnyMarks(cell) })),
      )
    : [
        tableLine(
          table,
          filled.map(({ cells }) => cells),
        ),
      ];
  return [...caption.filter(({ text }) => text !== ''), ...body];
}

function tableLine(table: Element, rows: readonly (readonly MarkedText[])[]): TableLine {
  const line = startLine(table);
  const plain = rows.map((cells) => cells.map(({ text }) => text));
  const markedRows = rows.map((cells) => cells.map(({ text, marks }) => withMarks(text, marks)));
  return rows.flat().some(({ marks }) => marks.length > 0)
    ? { kind: 'table', line, rows: plain, markedRows }
    : { kind: 'table', line, rows: plain };
}
