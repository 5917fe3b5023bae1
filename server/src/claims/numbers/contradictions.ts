import { changes } from './changes.ts';
import type { Contradiction } from './contradiction.ts';
import { isSupposed } from './gates.ts';
import { isQuotedAt, type NumberSentence } from './number-sentences.ts';
import { parts } from './parts.ts';
import { shares } from './shares.ts';

/** The numbers of a sentence that contradict each other. `previous` is the sentence before it, to which “of these” may point. */
export function readContradictions(
  sentence: NumberSentence,
  previous: NumberSentence | null,
): readonly Contradiction[] {
  if (sentence.numbers.length === 0 || sentence.isQuestion) {
    return [];
  }
  const found = [...parts(sentence, previous), ...shares(sentence), ...changes(sentence)];
  return found
    .filter(({ from }) => !isSupposed(sentence, from) && !isQuotedAt(sentence, from))
    .map(({ kind, from, to, reason }) => ({
      kind,
      start: sentence.originalIndex(from),
      end: to >= sentence.plain.length ? sentence.end : sentence.originalIndex(to),
      reason,
    }));
}
