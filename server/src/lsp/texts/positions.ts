import type { Position, Range as ProtocolRange } from 'vscode-languageserver';
import type { Document } from '../../syntax/document.ts';
import { documentLines } from '../../syntax/document-lines.ts';
import { type LineIndex, offsetAt, positionAt } from '../../text/line-index.ts';
import type { Range } from '../../text/range.ts';
import type { PositionEncoding } from '../frame/client-abilities.ts';

/** The way between the offsets of Keyline and the positions of the client, for one state of one text. */
export interface Positions {
  /** A position that the text does not have is moved to the nearest one it has. */
  readonly offsetAt: (position: Position) => number;
  readonly positionAt: (offset: number) => Position;
  readonly toProtocol: (range: Range) => ProtocolRange;
  readonly fromProtocol: (range: ProtocolRange) => Range;
}

/** Reads and writes the positions of a document, with columns counted as agreed with the client. */
export function positionsIn(document: Document, encoding: PositionEncoding): Positions {
  const index = documentLines(document);
  const toOffset = (position: Position): number =>
    offsetAt(index, {
      line: position.line,
      column: encoding === 'utf-16' ? position.character : utf16Column(index, position),
    });
  const toPosition = (offset: number): Position => {
    const { line, column } = positionAt(index, offset);
    return { line, character: encoding === 'utf-16' ? column : utf8Column(index, line, column) };
  };
  return {
    offsetAt: toOffset,
    positionAt: toPosition,
    toProtocol: ({ start, end }) => ({ start: toPosition(start), end: toPosition(end) }),
    fromProtocol: ({ start, end }) => ({ start: toOffset(start), end: toOffset(end) }),
  };
}

/** The column in UTF-16 code units of a position whose column counts bytes; one within a character is moved before it. */
function utf16Column(index: LineIndex, position: Position): number {
  let bytes = 0;
  let column = 0;
  for (const character of lineText(index, position.line)) {
    bytes += utf8Length(character);
    if (bytes > position.character) {
      break;
    }
    column += character.length;
  }
  return column;
}

function utf8Column(index: LineIndex, line: number, column: number): number {
  let bytes = 0;
  for (const character of lineText(index, line).slice(0, column)) {
    bytes += utf8Length(character);
  }
  return bytes;
}

function lineText(index: LineIndex, line: number): string {
  const starts = index.starts();
  const start = starts[line];
  return start === undefined ? '' : index.textBetween(start, starts[line + 1] ?? index.length);
}

function utf8Length(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) {
    return 1;
  }
  if (code < 0x800) {
    return 2;
  }
  return code < 0x10000 ? 3 : 4;
}
