import { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Document } from '../../syntax/document.ts';
import { editDocument } from '../../syntax/edit-document.ts';
import { parseDocument } from '../../syntax/parse-document.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { PositionEncoding } from '../frame/client-abilities.ts';
import { type Positions, positionsIn } from './positions.ts';

/** A text with what it takes to speak of its places. */
export interface PlacedText {
  /** As the client spells it: every answer uses this spelling. */
  readonly uri: string;
  /** As the client calls it; empty for a file that is not open. */
  readonly languageId: string;
  readonly document: Document;
  readonly positions: Positions;
}

/** One state of a text that is open in the editor. A change gives a new one. */
export interface OpenDocument extends PlacedText {
  readonly version: number;
}

/** What the client says of a text when it opens it. */
export interface OpenedText {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

/** A file that is not open in the editor. */
export function closedDocument(uri: string, text: string, encoding: PositionEncoding): PlacedText {
  const document = parseDocument(text);
  return { uri, languageId: '', document, positions: positionsIn(document, encoding) };
}

/** A text that the client has just opened. */
export function openDocument(opened: OpenedText, encoding: PositionEncoding): OpenDocument {
  const { uri, languageId, version, text } = opened;
  const document = parseDocument(text);
  return { uri, languageId, version, document, positions: positionsIn(document, encoding) };
}

/** The text after the changes, in their order: each one speaks of the text that the one before it left. */
export function changeDocument(
  open: OpenDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
  encoding: PositionEncoding,
): OpenDocument {
  let { document, positions } = open;
  for (const change of changes) {
    const edit = TextDocumentContentChangeEvent.isIncremental(change)
      ? { ...positions.fromProtocol(change.range), text: change.text }
      : differenceEdit(document.text, change.text);
    document = editDocument(document, [edit]);
    positions = positionsIn(document, encoding);
  }
  return { ...open, version, document, positions };
}

/** The one edit that makes `after` out of `before`: a client that sends whole texts costs no more than one that sends edits. */
function differenceEdit(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before.charCodeAt(same) === after.charCodeAt(same)) {
    same += 1;
  }
  let sameAtEnd = 0;
  while (
    sameAtEnd < shorter - same &&
    before.charCodeAt(before.length - 1 - sameAtEnd) === after.charCodeAt(after.length - 1 - sameAtEnd)
  ) {
    sameAtEnd += 1;
  }
  return { start: same, end: before.length - sameAtEnd, text: after.slice(same, after.length - sameAtEnd) };
}
