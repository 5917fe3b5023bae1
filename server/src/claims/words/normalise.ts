import { comparable } from '../../framework/phrases/comparable-text.ts';

/** A word or a mark of a text. Places are UTF-16 indices of the text, half-open. */
export interface Word {
  /** Small letters, straight quotes and plain hyphens; without the “’s” of an owner. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it is written with a capital letter. */
  readonly capital: boolean;
  /** Whether “’s” or “’” follows it: it owns what comes next. */
  readonly owner: boolean;
}

/** Words, with what they contract (“wasn't”); single marks. Words joined by a hyphen are words of their own, and “A&E” is one. */
const wordOrMark =
  /((?<![\p{L}\p{N}])\p{L}&\p{L}(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:'(?!s(?![\p{L}\p{N}]))\p{L}+)*)('s(?![\p{L}\p{N}])|(?<=s)'(?=\s))?|\S/gu;

/** The words and marks of a text, in their order. Linear in its length. */
export function wordsOf(text: string): readonly Word[] {
  const plain = comparable(text);
  const words: Word[] = [];
  for (const match of plain.matchAll(wordOrMark)) {
    const [whole, word = whole, owner] = match;
    const start = match.index;
    // A hyphen between letters joins words, and is none itself.
    if (whole === '-' && isLetter(plain, start - 1) && isLetter(plain, start + 1)) {
      continue;
    }
    const first = text.charAt(start);
    words.push({
      text: word,
      start,
      end: start + word.length,
      capital: first !== first.toLowerCase(),
      owner: owner !== undefined,
    });
  }
  return words;
}

function isLetter(text: string, index: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(index));
}
