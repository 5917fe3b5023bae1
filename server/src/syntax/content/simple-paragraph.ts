import type { Range } from '../../text/range.ts';
import { afterLineEnding, lineEnd, skipBlankLines } from '../blocks/lines.ts';
import type { Paragraph, ProsePiece } from './content.ts';
import type { Link } from './link.ts';

/**
 * Reads a block that is certainly one paragraph with nothing but words, emphasis, code and links in their simplest
 * forms, one after the other, as the parser reads it; null for all others. Most marked-up prose of a report is that
 * simple, and the parser would take many times as long. Ranges count from the start of the block.
 */
export function readSimpleParagraph(text: string): Paragraph | null {
  const read = readTokens(text);
  if (read === null) {
    return null;
  }
  const pieces: ProsePiece[] = [];
  let value = '';
  for (const { shown } of read.tokens) {
    pieces.push({ at: value.length, ...shown });
    value += text.slice(shown.offset, shown.end);
  }
  return { kind: 'paragraph', prose: { value, range: read.range, pieces }, range: read.range };
}

/** The links of such a paragraph, in the order of the text; null for all other blocks. */
export function readSimpleLinks(text: string): readonly Link[] | null {
  const read = readTokens(text);
  return read === null
    ? null
    : read.tokens.flatMap(({ start, end, address }) =>
        address === null
          ? []
          : [
              {
                kind: 'link',
                address: text.slice(address.start, address.end),
                addressRange: address,
                range: { start, end },
              },
            ],
      );
}

function readTokens(text: string): { readonly range: Range; readonly tokens: readonly Token[] } | null {
  const start = skipBlankLines(text, 0);
  const end = paragraphEnd(text, start);
  if (end === null) {
    return null;
  }
  const source = text.slice(0, end);
  const tokens: Token[] = [];
  for (let at = start; at < end; ) {
    const token = tokenAt(source, at, start);
    if (token === null) {
      return null;
    }
    tokens.push(token);
    at = token.end;
  }
  return { range: { start, end }, tokens };
}

/** Where the paragraph ends that is all there is in the text; null where the text may be anything else. */
function paragraphEnd(text: string, start: number): number | null {
  for (let line = start; line < text.length; ) {
    lineOpening.lastIndex = line;
    const end = lineEnd(text, line);
    if (!lineOpening.test(text) || /[ \t\\]/.test(text.charAt(end - 1))) {
      return null;
    }
    const following = afterLineEnding(text, end);
    const next = skipBlankLines(text, following);
    if (next === text.length) {
      return end;
    }
    if (next > following) {
      return null;
    }
    line = next;
  }
  return null;
}

/** A run of the source, and the part of it that is visible. */
interface Token {
  readonly start: number;
  readonly end: number;
  readonly shown: { readonly offset: number; readonly end: number };
  /** Where a link says what it points at; null for all but links. */
  readonly address: Range | null;
}

function tokenAt(text: string, at: number, start: number): Token | null {
  switch (text[at]) {
    case '*':
      return at === start || /[\s(]/.test(text.charAt(at - 1)) ? match(emphasis, text, at) : null;
    case '`':
      return match(code, text, at);
    case '[':
      return match(link, text, at);
    default:
      return match(words, text, at);
  }
}

/** The first group of each pattern is the markup before what is shown, the second what is shown, the third the address. */
function match(pattern: RegExp, text: string, at: number): Token | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (found === null) {
    return null;
  }
  const { lastIndex: end } = pattern;
  const offset = at + (found[1] ?? '').length;
  const address = found[3] === undefined ? null : { start: end - 1 - found[3].length, end: end - 1 };
  return { start: at, end, shown: { offset, end: offset + (found[2] ?? '').length }, address };
}

/** No line of a list, quote, table, definition or any block but a paragraph begins like this. */
const lineOpening = /\*{0,2}[A-Za-z]|[(£“‘\u{C0}-\u{D7FF}\u{10000}-\u{10FFFF}]|\d+(?![\d.)])/uy;
/** Characters with which no markup begins; an exclamation mark may not stand before a bracket. */
const ordinary = String.raw`[^!*_\x60[\]<>&\\|\0-\x09\x0B\x0C\x0E-\x1F\x7F]`;
const mark = String.raw`!(?!\[)`;
const plain = `(?:${ordinary}|${mark})`;
const words = new RegExp(`()((?:${ordinary}+|${mark})+)`, 'y');
/** Asterisks that can only open, words, and as many asterisks that can only close. */
const emphasis = new RegExp(
  String.raw`(\*{1,2})(?=[\p{L}\p{N}])(${plain}*?(?:[\p{L}\p{N}](?=\1(?:[\s.,;:)!?]|$))|[.,;:)!?](?=\1(?:\s|$))))\1`,
  'uy',
);
const code = /(`)([^`\s](?:[^`\r\n]*[^`\s])?)`(?!`)/y;
const link = new RegExp(String.raw`(\[)(?=[^\s^])(${plain}*?\S)\]\(([A-Za-z\d:/.#?=%~+-]+)\)`, 'y');
