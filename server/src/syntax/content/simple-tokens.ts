import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Range } from '../../text/range.ts';
import type { Labels } from '../parser/labels.ts';
import type { Prose, ProsePiece } from './content.ts';
import type { Link } from './link.ts';
import { emptyProse } from './prose.ts';

/** A run of a source, and the part of it that readers see. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly shown: { readonly offset: number; readonly end: number };
  /** Where a link says what it points at; null for all but links. */
  readonly address: Range | null;
}

/**
 * The words, emphasis, code, links, references and footnote marks of one or more lines, where they stand in their
 * simplest forms one after the other; null where the parser is needed to tell what is there. So it is where a label is
 * mentioned that `labels` do not hold.
 */
export function readTokens(text: string, { start, end }: Range, labels: Labels): readonly Token[] | null {
  // A copy that ends there, so that no pattern looks beyond the end.
  const source = end === text.length ? text : text.slice(0, end);
  const tokens: Token[] = [];
  for (let at = start; at < end; ) {
    const token = tokenAt(source, at, start, labels);
    if (token === null) {
      return null;
    }
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** What readers see of the tokens, with the way back to the text. */
export function proseOf(text: string, tokens: readonly Token[], range: Range): Prose {
  const pieces: ProsePiece[] = [];
  let value = '';
  for (const { shown } of tokens) {
    if (shown.end > shown.offset) {
      pieces.push({ at: value.length, ...shown });
      value += text.slice(shown.offset, shown.end);
    }
  }
  // A footnote mark alone shows no word.
  return pieces.length === 0 ? emptyProse(range) : { value, range, pieces };
}

/** The links among the tokens, in their order. */
export function linksOfTokens(text: string, tokens: readonly Token[]): readonly Link[] {
  return tokens.flatMap(({ start, end, address }) =>
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

/** Whether a line can be nothing but the first or a further line of a paragraph. No white space stands at its end. */
export function isSimpleLine(text: string, start: number, end: number): boolean {
  lineOpening.lastIndex = start;
  return lineOpening.test(text) && !/[ \t\\]/.test(text.charAt(end - 1));
}

function tokenAt(text: string, at: number, start: number, labels: Labels): Token | null {
  switch (text[at]) {
    case '*':
      return at === start || /[\s(]/.test(text.charAt(at - 1)) ? match(emphasis, text, at) : null;
    case '`':
      return match(code, text, at);
    case '[':
      return match(link, text, at) ?? referenceAt(text, at, labels) ?? footnoteAt(text, at, labels);
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

function referenceAt(text: string, at: number, { definitions }: Labels): Token | null {
  reference.lastIndex = at;
  const [whole = '', words = '', label = ''] = reference.exec(text) ?? [];
  const shown = { offset: at + 1, end: at + 1 + words.length };
  return definitions.has(normalizeIdentifier(label))
    ? { start: at, end: at + whole.length, shown, address: null }
    : null;
}

/** Readers see a small figure in its place, and no word. */
function footnoteAt(text: string, at: number, { footnotes }: Labels): Token | null {
  footnote.lastIndex = at;
  const [whole = '', label = ''] = footnote.exec(text) ?? [];
  const end = at + whole.length;
  return footnotes.has(normalizeIdentifier(label))
    ? { start: at, end, shown: { offset: end, end }, address: null }
    : null;
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
const linkWords = String.raw`(?=[^\s^])${plain}*?\S`;
const link = new RegExp(String.raw`(\[)(${linkWords})\]\(([A-Za-z\d:/.#?=%~+-]+)\)`, 'y');
const label = String.raw`[A-Za-z\d][A-Za-z\d.-]*`;
const notGoingOn = '(?![[(:])';
/** “[evidence][ev-1]” */
const reference = new RegExp(String.raw`\[(${linkWords})\]\[(${label})\]${notGoingOn}`, 'y');
/** “[^1]” */
const footnote = new RegExp(String.raw`\[\^(${label})\]${notGoingOn}`, 'y');
