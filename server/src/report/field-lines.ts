import type { Document } from '../syntax/document.ts';
import type { Section } from '../syntax/sections.ts';
import { type Field, linesOf, mayHoldFields, placeField, readFieldLine } from './fields.ts';
import { proseSearch } from './prose-search.ts';

const linesIn = proseSearch(mayHoldFields, (text) =>
  text.includes(':')
    ? linesOf(text)
        .flatMap((line) => readFieldLine(line) ?? [])
        .filter(({ name }) => name !== null)
    : [],
);

/** Every line in the prose of a section that states a known field, wherever it stands. */
export function fieldLinesIn(document: Document, section: Section): readonly Field[] {
  return linesIn(document, section).map(({ found, prose }) => placeField(found, prose));
}
