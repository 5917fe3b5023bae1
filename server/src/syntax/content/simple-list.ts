import { afterLineEnding, lineEnd, skipBlankLines } from '../blocks/lines.ts';
import type { Labels } from '../parser/labels.ts';
import type { List, ListItem, Paragraph } from './content.ts';
import type { Link } from './link.ts';
import { isSimpleLine, linksOfTokens, proseOf, readTokens, type Token } from './simple-tokens.ts';

/**
 * Reads a block that is certainly one list, each item of which is one line of words, emphasis, code, links and
 * references in their simplest forms, as the parser reads it where these labels are defined; null for all others. A list
 * with bullets may hold others, two spaces further in. Ranges count from the start of the block.
 */
export function readSimpleList(text: string, labels: Labels): List | null {
  const lines = itemLines(text, labels);
  return lines === null ? null : listFrom(text, lines);
}

/** The links of such a list, in the order of the text; null for all other blocks. */
export function linksOfSimpleList(text: string, labels: Labels): readonly Link[] | null {
  return itemLines(text, labels)?.flatMap(({ tokens }) => linksOfTokens(text, tokens)) ?? null;
}

interface ItemLine {
  /** How many lists it stands within. */
  readonly depth: number;
  /** The bullet, or what stands behind the number. */
  readonly mark: string;
  /** Where the bullet or the number begins. */
  readonly start: number;
  /** Where the words begin. */
  readonly content: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

const opening = /( *)(?:([-*+])|\d{1,3}([.)])) (?=[^ ])/y;

function itemLines(text: string, labels: Labels): readonly ItemLine[] | null {
  const lines: ItemLine[] = [];
  for (let at = skipBlankLines(text, 0); at < text.length; ) {
    const end = lineEnd(text, at);
    const line = itemLine(text, at, end, labels);
    const before = lines.at(-1);
    if (
      line === null ||
      line.depth > (before === undefined ? 0 : before.depth + 1) ||
      line.mark !== (before ?? line).mark
    ) {
      return null;
    }
    lines.push(line);
    const following = afterLineEnding(text, end);
    at = skipBlankLines(text, following);
    if (at > following && at < text.length) {
      return null;
    }
  }
  return lines.length === 0 ? null : lines;
}

function itemLine(text: string, at: number, end: number, labels: Labels): ItemLine | null {
  opening.lastIndex = at;
  const [whole, spaces = '', bullet, delimiter = ''] = opening.exec(text) ?? [];
  if (whole === undefined || spaces.length % 2 === 1 || (bullet === undefined && spaces !== '')) {
    return null;
  }
  const content = at + whole.length;
  const tokens = isSimpleLine(text, content, end) ? readTokens(text, { start: content, end }, labels) : null;
  return tokens === null
    ? null
    : { depth: spaces.length / 2, mark: bullet ?? delimiter, start: at + spaces.length, content, end, tokens };
}

/** The list of lines of which the first stands least far in. */
function listFrom(text: string, lines: readonly ItemLine[]): List {
  const depth = lines[0]?.depth ?? 0;
  const starts = lines.flatMap((line, index) => (line.depth === depth ? [index] : []));
  const items = starts.map((from, index) => itemFrom(text, lines.slice(from, starts[index + 1])));
  const range = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  return { kind: 'list', ordered: /[.)]/.test(lines[0]?.mark ?? ''), items, range };
}

function itemFrom(text: string, [first, ...within]: readonly ItemLine[]): ListItem {
  if (first === undefined) {
    throw new Error('There is no line here.');
  }
  const range = { start: first.content, end: first.end };
  const paragraph: Paragraph = { kind: 'paragraph', prose: proseOf(text, first.tokens, range), range };
  const lists = within.length === 0 ? [] : [listFrom(text, within)];
  return { contents: [paragraph, ...lists], range: { start: first.start, end: (within.at(-1) ?? first).end } };
}
