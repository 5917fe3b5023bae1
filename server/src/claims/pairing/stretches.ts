import { englishWords } from '../../framework/words.ts';
import type { ListSource } from '../named/list-source.ts';
import type { TokenKind } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { isYearAlone } from '../words/written.ts';

/**
 * The stretches of a sentence that can be read by themselves where the whole cannot: those between semicolons and
 * “but”. None where a word of it reaches over all of them: another time, another voice, a condition.
 */
export function stretchesOf({ tokens }: ListSource): readonly (readonly Token[])[] {
  const ends = tokens.flatMap(({ kind }, at) => (kind === 'semicolon' || kind === 'but' ? [at] : []));
  if (ends.length === 0 || tokens.some(reachesAll)) {
    return [];
  }
  return [-1, ...ends].map((from, index) => tokens.slice(from + 1, ends[index] ?? tokens.length));
}

function reachesAll({ kind, value, text }: Token): boolean {
  const { condition, speech } = englishWords();
  return everywhere.has(kind) || condition.includes(value) || speech.includes(value) || isYearAlone({ text });
}

const everywhere: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'before',
  'long-ago',
  'other-voice',
  'first',
  'question',
  'quote',
]);
