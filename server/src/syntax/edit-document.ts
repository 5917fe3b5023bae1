import { applyEdits, type TextEdit } from '../text/edit.ts';
import type { Document } from './document.ts';
import { parseDocument } from './parse-document.ts';

/**
 * The document after all edits; every offset speaks of the text before the first of them.
 * Throws a RangeError as `applyEdits` does.
 */
export function editDocument(document: Document, edits: readonly TextEdit[]): Document {
  return edits.length === 0 ? document : parseDocument(applyEdits(document.text, edits));
}
