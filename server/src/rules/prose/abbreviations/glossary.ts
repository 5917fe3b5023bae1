import { once, remembered } from '../../../text/memory.ts';
import type { HouseStyle } from '../../style/style-schema.ts';
import { comparableWords, spellingWords } from './initials.ts';

/** In words: longer names are abbreviated by nobody. */
const longest = 14;

/** What a house calls things for short. */
export interface Glossary {
  /** What an abbreviation stands for; undefined where the house does not say. */
  readonly meaningOf: (abbreviation: string) => string | undefined;
  /** Whether every reader knows it. */
  readonly isKnown: (abbreviation: string) => boolean;
  /** How the last of these words are abbreviated; empty where the house does not say. */
  readonly abbreviationsFor: (words: readonly string[]) => readonly string[];
}

/** The glossary of a house style. */
export const glossaryOf = remembered((style: HouseStyle): Glossary => {
  const meanings = new Map(Object.entries(style.abbreviations));
  const known = new Set(style.known);
  const byWords = once((): ReadonlyMap<string, readonly string[]> => {
    const found = new Map<string, string[]>();
    for (const [abbreviation, meaning] of meanings) {
      const words = comparableWords(spellingWords(meaning));
      found.set(words, [...(found.get(words) ?? []), abbreviation]);
    }
    return found;
  });
  return {
    meaningOf: (abbreviation) => meanings.get(abbreviation),
    isKnown: (abbreviation) => known.has(abbreviation),
    abbreviationsFor: (words) => {
      for (let count = Math.min(words.length, longest); count > 1; count -= 1) {
        const found = byWords().get(comparableWords(words.slice(-count)));
        if (found !== undefined) {
          return found;
        }
      }
      return [];
    },
  };
});
