import type { Paragraph, ProsePiece } from './content.ts';
import { afterLineEnding, lineEnd, skipBlankLines } from './lines.ts';

/**
 * Reads a block that is certainly one paragraph with nothing but words, emphasis, code and links in their simplest
 * forms, one after the other, as the parser reads it; null for all others. Most marked-up prose of a report is that
 * simple, and the parser would take many times as long. Ranges count from the start of the block.
 */
export function readSimpleParagraph(text: string): Paragraph | null {
  const start = skipBlankLines(text, 0);
  const end = paragraphEnd(text, start);
  if (end === null) {
    return null;
  }
  const source = text.slice(0, end);
  const pieces: ProsePiece[] = [];
  let value = '';
  for (let at = start; at < end; ) {
    const token = tokenAt(source, at, start);
    if (token === null) {
      return null;
    }
    pieces.push({ at: value.length, ...token.shown });
    value += text.slice(token.shown.offset, token.shown.end);
    at = token.end;
  }
  const range = { start, end };
  return { kind: 'paragraph', prose: { value, range, pieces }, range };
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
  readonly end: number;
  readonly shown: { readonly offset: number; readonly end: number };
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

/** The first group of each pattern is the markup before what is shown, the second what is shown. */
function match(pattern: RegExp, text: string, at: number): Token | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (found === null) {
    return null;
  }
  const offset = at + (found[1] ?? '').length;
  return { end: pattern.lastIndex, shown: { offset, end: offset + (found[2] ?? '').length } };
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
const link = new RegExp(String.raw`(\[)(?=[^\s^])(${plain}*?\S)\]\([A-Za-z\d:/.#?=%~+-]+\)`, 'y');
