import type { WordFile } from '../../framework/word-schema.ts';
import { englishWords } from '../../framework/words.ts';
import { escapeRegularExpression } from '../../text/escape-regular-expression.ts';

type PageWordKind = keyof WordFile['pages'];

const patterns = new Map<string, RegExp>();

/** Finds one of the words of this kind, whole and in any letter case. */
export function pageWord(kind: PageWordKind): RegExp {
  return wordPattern(`pages ${kind}`, () => englishWords().pages[kind]);
}

/** Finds one of the words that sentences speak of an earlier report with, or of this one. */
export function timeWord(kind: 'before' | 'now'): RegExp {
  return wordPattern(kind, () => englishWords()[kind]);
}

function wordPattern(name: string, words: () => readonly string[]): RegExp {
  const known = patterns.get(name);
  const pattern = known ?? new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(words())}(?![\\p{L}\\p{N}])`, 'iu');
  patterns.set(name, pattern);
  return pattern;
}

/** The source of a pattern for one of the words, of which the longest counts. Spaces may be any. */
export function anyOf(words: readonly string[]): string {
  const longestFirst = [...words].sort((left, right) => right.length - left.length);
  return `(?:${longestFirst.map(escaped).join('|')})`;
}

/** The words as they stand, in a pattern. */
export function escaped(text: string): string {
  return escapeRegularExpression(text)
    .replace(/['‘’]/gu, "['‘’]")
    .replace(/[-‐‑‒–—]/gu, '[-‐‑‒–—]')
    .replace(/\s+/gu, '\\s+');
}

/** The sentences of a text. A full stop before a capital letter ends one; those in numbers and initials do not. */
export function splitSentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?]["'”’)]?)\s+(?=[\p{Lu}"'“‘(])/u);
}
