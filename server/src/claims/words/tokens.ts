import type { Framework } from '../../framework/framework.ts';
import { readWholeNumber } from '../../text/whole-number.ts';
import { isOfKind } from './kinds.ts';
import { lexiconOf, longestEntry, type Meaning, type Punctuation, type TokenKind, type Vocabulary } from './lexicon.ts';
import { type Word, wordsOf } from './normalise.ts';
import { firstBehind } from './places.ts';
import { isWrittenLike } from './written.ts';

/** A word, a set phrase or a mark of a sentence, and what it does there. */
export interface Token extends Meaning {
  readonly kind: TokenKind;
  /** As written. Places are UTF-16 indices of the text that was read, half-open. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Whether “’s” follows it. */
  readonly owner: boolean;
  /** Whether a word such as “the” or “our” stands before it: a noun begins anew. */
  readonly determined: boolean;
}

const marks: ReadonlyMap<string, Punctuation> = new Map([
  ['.', 'stop'],
  ['!', 'stop'],
  ['?', 'question'],
  [';', 'semicolon'],
  [',', 'comma'],
  [':', 'dash'],
  ['-', 'dash'],
  ['(', 'open'],
  [')', 'close'],
  ['[', 'open'],
  [']', 'close'],
  ['"', 'quote'],
  ["'", 'quote'],
]);

/** The tokens of a text, such as a paragraph, in their order. Words that change nothing are left out. Linear in its length. */
export function tokensOf(framework: Framework, text: string, vocabulary: Vocabulary = 'ratings'): readonly Token[] {
  const lexicon = lexiconOf(framework);
  const words = wordsOf(text);
  const tokens: Token[] = [];
  let at = 0;
  let determined = false;
  while (at < words.length) {
    const found = isName(words, at) ? null : longestEntry(lexicon, vocabulary, words, at);
    const entry = found !== null && isVerbInName(words, at, found) ? null : found;
    const first = words[at];
    const length = entry?.length ?? 1;
    const last = words[at + length - 1];
    if (first === undefined || last === undefined) {
      throw new Error('There is no word here.');
    }
    // “Two goods” are ratings, and “goods” alone are none.
    const isCounted =
      entry?.meaning.kind !== 'value' || entry.meaning.spoken !== true || isOfKind(tokens.at(-1), 'number');
    const { kind: said, value, spoken } = (isCounted ? entry?.meaning : undefined) ?? plainMeaning(first);
    const kind = said === 'but' && value === 'but' && isBehindAll(tokens) ? 'except' : said;
    if (kind !== 'noise' && kind !== 'the') {
      const { start, capital } = first;
      const { end, owner } = last;
      // Field by field: there is one for every word of a report, and spreading one takes many times as long.
      const token = { kind, value, text: text.slice(start, end), start, end, capital, owner, determined };
      tokens.push(spoken === undefined ? token : { ...token, spoken });
    }
    determined = kind === 'the' || value === 'this' || (determined && kind === 'noise');
    at += length;
  }
  return tokens;
}

/** “All services”, in one piece. */
export function isAllOfThem(token: Token | undefined): boolean {
  return isOfKind(token, 'generic') && /^(?:all|every|each)\b/i.test(token.text);
}

/** “Every service but surgery”: behind all of them, “but” takes one away. */
function isBehindAll(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return (
    isAllOfThem(last) ||
    (isOfKind(last, 'subject', 'called') && [2, 3, 4].some((back) => isOfKind(tokens.at(-back), 'all')))
  );
}

/** “May” in the middle of a sentence is a month or a name, and “Not Only Care Limited is” begins with a name. */
function isName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.capital !== true) {
    return false;
  }
  const isFirst = /^[.!?]$/u.test(words[at - 1]?.text ?? '.');
  return isFirst ? word.text === 'not' && isNameBefore(words, at) : word.text === 'may';
}

const verbsInNames: ReadonlySet<TokenKind> = new Set<TokenKind>(['meet', 'lead', 'act']);

/** “Mill Reach Care Home”, “Linden Home Support”: between words of a name such a verb is one of them. */
function isVerbInName(
  words: readonly Word[],
  at: number,
  { length, meaning }: { readonly length: number; readonly meaning: Meaning },
): boolean {
  const isCapital = words[at]?.capital === true && words[at - 1]?.capital === true;
  return length === 1 && isCapital && verbsInNames.has(meaning.kind);
}

/** Whether three words in capitals or more stand here, and then one in small letters: titles are all in capitals. */
function isNameBefore(words: readonly Word[], at: number): boolean {
  const behind = firstBehind(words, at, ({ capital }) => !capital);
  return behind - at > 2 && isWrittenLike(words[behind], /^[a-z]/);
}

function plainMeaning({ text, capital }: Word): Meaning {
  const mark = marks.get(text);
  if (mark !== undefined) {
    return { kind: mark, value: text };
  }
  const number = readWholeNumber(text);
  return number === null ? { kind: capital ? 'name' : 'word', value: text } : { kind: 'number', value: String(number) };
}
