import { sourceRange } from '../../syntax/content/prose.ts';
import type { Document } from '../../syntax/document.ts';
import type { Section } from '../../syntax/sections/sections.ts';
import { lineSearch } from '../prose-search.ts';
import { type Field, linesOf, mayHoldFields, placeField, readFieldLine } from './fields.ts';

const linesIn = lineSearch(mayHoldFields, (text) =>
  text.includes(':')
    ? linesOf(text)
        .flatMap((line) => readFieldLine(line) ?? [])
        .filter(({ name }) => name !== null)
    : [],
);

/**
 * The lines in the prose of a section that state a known field, wherever they stand, but for the fields that are
 * `read` already.
 */
export function furtherFieldLines(document: Document, section: Section, read: readonly Field[]): readonly Field[] {
  const found = linesIn(document).get(section) ?? [];
  // Each field that was read is one of these lines.
  if (found.length === read.filter(({ name }) => name !== null).length) {
    return [];
  }
  return found.flatMap(({ found, prose }) => {
    const { start } = sourceRange(prose, found.at, found.at);
    return read.some(({ range }) => range.start === start) ? [] : [placeField(found, prose)];
  });
}
