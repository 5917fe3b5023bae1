import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { remembered } from '../../text/memory.ts';
import type { Range } from '../../text/range.ts';
import type { Block } from '../blocks/block.ts';
import { afterLineEnding, lineEnd, skipBlankLines } from '../blocks/lines.ts';
import type { Labels } from '../parser/labels.ts';
import type { Link } from './link.ts';
import { isSimpleLine, linksOfTokens, readTokens } from './simple-tokens.ts';

/** A definition on a line of its own: of a link, or of a footnote with what its text is. */
type Definition = { readonly label: string; readonly range: Range } & (
  | { readonly kind: 'link'; readonly link: Link }
  | { readonly kind: 'footnote'; readonly note: Range }
);

/** Where the definitions of a block stand, and which labels they define. */
export interface SimpleDefinitions {
  readonly ranges: readonly Range[];
  readonly labels: Labels;
}

/**
 * Reads a block that is certainly nothing but definitions of links and footnotes, each on one line, in their simplest
 * forms, as the parser reads it; null for all others. Ranges count from the start of the block.
 */
export const simpleDefinitionsOf = remembered((block: Block): SimpleDefinitions | null => {
  const definitions = definitionsOf(block);
  if (definitions === null) {
    return null;
  }
  const labelsOf = (kind: Definition['kind']) =>
    new Set(definitions.flatMap((one) => (one.kind === kind ? [normalizeIdentifier(one.label)] : [])));
  return {
    ranges: definitions.map(({ range }) => range),
    labels: { definitions: labelsOf('link'), footnotes: labelsOf('footnote') },
  };
});

/** The links of such a block where these labels are defined in the document; null where the parser is needed to tell. */
export function linksOfSimpleDefinitions(block: Block, labels: Labels): readonly Link[] | null {
  const links: Link[] = [];
  for (const one of definitionsOf(block) ?? []) {
    const tokens = one.kind === 'footnote' ? readTokens(block.text, one.note, labels) : [];
    if (tokens === null) {
      return null;
    }
    links.push(...(one.kind === 'link' ? [one.link] : linksOfTokens(block.text, tokens)));
  }
  return definitionsOf(block) === null ? null : links;
}

const definitionsOf = remembered(({ begins, mayDefineLabels, text }: Block): readonly Definition[] | null =>
  begins === null && mayDefineLabels ? definitionsIn(text) : null,
);

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
    return { kind: 'link', label: ownLabel, range, link: { kind: 'definition', address, addressRange, range } };
  }
  footnote.lastIndex = start;
  const noted = footnote.exec(text)?.[1];
  const note = { start: footnote.lastIndex, end };
  return noted === undefined || !isSimpleLine(text, note.start, end)
    ? null
    : { kind: 'footnote', label: noted, range: { start, end }, note };
}
