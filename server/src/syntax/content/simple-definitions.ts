import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { remembered } from '../../text/memory.ts';
import type { Range } from '../../text/range.ts';
import type { Block } from '../blocks/block.ts';
import { afterLineEnding, lineEnd, skipBlankLines } from '../blocks/lines.ts';
import { type Labels, noLabels } from '../parser/labels.ts';
import type { Link } from './link.ts';
import { isSimpleLine, linksOfTokens, readTokens } from './simple-tokens.ts';

/** A definition of a link or a footnote on a line of its own. */
interface Definition {
  readonly kind: 'link' | 'footnote';
  readonly label: string;
  readonly range: Range;
  readonly links: readonly Link[];
}

/** Where the definitions of a block stand, which labels they define, and which links they hold. */
export interface SimpleDefinitions {
  readonly ranges: readonly Range[];
  readonly labels: Labels;
  readonly links: readonly Link[];
}

/**
 * Reads a block that is certainly nothing but definitions of links and footnotes, each on one line, in their simplest
 * forms, as the parser reads it; null for all others. Ranges count from the start of the block.
 */
export const simpleDefinitionsOf = remembered(({ begins, mayDefineLabels, text }: Block): SimpleDefinitions | null => {
  const definitions = begins === null && mayDefineLabels ? definitionsIn(text) : null;
  if (definitions === null) {
    return null;
  }
  const labelsOf = (kind: Definition['kind']) =>
    new Set(definitions.flatMap((one) => (one.kind === kind ? [normalizeIdentifier(one.label)] : [])));
  return {
    ranges: definitions.map(({ range }) => range),
    labels: { definitions: labelsOf('link'), footnotes: labelsOf('footnote') },
    links: definitions.flatMap(({ links }) => links),
  };
});

function definitionsIn(text: string): readonly Definition[] | null {
  const found: Definition[] = [];
  let isOpen = false;
  for (let start = skipBlankLines(text, 0); start < text.length; ) {
    const end = lineEnd(text, start);
    const definition = definitionAt(text, start, end);
    // The text of a footnote goes on in the next line, unless that begins another footnote.
    if (definition === null || (isOpen && definition.kind === 'link')) {
      return null;
    }
    found.push(definition);
    const following = afterLineEnding(text, end);
    isOpen = definition.kind === 'footnote' && skipBlankLines(text, following) === following;
    start = skipBlankLines(text, following);
  }
  return found.length === 0 ? null : found;
}

const label = String.raw`[A-Za-z\d][A-Za-z\d.-]*`;
/** “[ev-1]: https://example.org/evidence "What it is"” */
const link = new RegExp(
  String.raw`(\[(${label})\]: )([A-Za-z\d:/.#?=%~+-]+)(?: "[^"\\&<\x60\r\n\0]*")?(?=[\r\n]|$)`,
  'y',
);
/** “[^1]: The text of the note.” */
const footnote = new RegExp(String.raw`\[\^(${label})\]: (?=\S)`, 'y');

function definitionAt(text: string, start: number, end: number): Definition | null {
  link.lastIndex = start;
  const [whole, opening = '', ownLabel = '', address = ''] = link.exec(text) ?? [];
  if (whole !== undefined) {
    const from = start + opening.length;
    const addressRange = { start: from, end: from + address.length };
    const range = { start, end };
    return { kind: 'link', label: ownLabel, range, links: [{ kind: 'definition', address, addressRange, range }] };
  }
  footnote.lastIndex = start;
  const noted = footnote.exec(text)?.[1];
  const content = footnote.lastIndex;
  // References would depend on what the document defines elsewhere.
  const tokens =
    noted !== undefined && isSimpleLine(text, content, end)
      ? readTokens(text, { start: content, end }, noLabels)
      : null;
  return noted === undefined || tokens === null
    ? null
    : { kind: 'footnote', label: noted, range: { start, end }, links: linksOfTokens(text, tokens) };
}
