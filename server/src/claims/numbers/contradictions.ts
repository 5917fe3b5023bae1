import { changes } from './changes.ts';
import type { Contradiction } from './contradiction.ts';
import { divisions } from './divisions.ts';
import { isSupposed } from './gates.ts';
import { isQuotedAt, type NumberSentence } from './number-sentences.ts';
import { parts } from './parts.ts';
import { shares } from './shares.ts';
import { wholes } from './wholes.ts';

/** The numbers of a sentence that contradict each other. `previous` is the sentence before it, to which “of these” may point. */
export function readContradictions(
  sentence: NumberSentence,
  previous: NumberSentence | null,
): readonly Contradiction[] {
  if (sentence.numbers.length === 0 || sentence.isQuestion) {
    return [];
  }
  const read = [...parts(sentence, previous), ...shares(sentence), ...changes(sentence)];
  // A remainder or a sum that was found already is said once.
  const found = [
    ...read,
    ...[...wholes(sentence), ...divisions(sentence, previous)].filter(
      ({ kind }) => !read.some((one) => one.kind === kind),
    ),
  ];
  return found
    .filter(({ from }) => !isSupposed(sentence, from) && !isQuotedAt(sentence, from))
    .map(({ kind, from, to, reason }) => ({
      kind,
      start: sentence.originalIndex(from),
      end: to >= sentence.plain.length ? sentence.end : sentence.originalIndex(to),
      reason,
    }));
}
