import { changes } from './changes.ts';
import { isSupposed } from './gates.ts';
import { isQuotedAt, type NumberSentence } from './number-sentences.ts';
import { parts } from './parts.ts';
import { shares } from './shares.ts';

/** Numbers of one sentence, or of two that belong together, of which one must be wrong. */
export interface Contradiction {
  /** `part`: a part and its whole; `total`: parts that do not make the whole; `change`: a number before and after. */
  readonly kind: 'part' | 'total' | 'change';
  /** UTF-16 indices of the text, half-open. */
  readonly start: number;
  readonly end: number;
  /** Why it cannot be: “23 is more than 20”. */
  readonly reason: string;
}

/** A contradiction whose place is counted in `plain`. */
export interface PlainContradiction {
  readonly kind: Contradiction['kind'];
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

/** The numbers of a sentence that contradict each other. `previous` is the sentence before it, to which “of these” may point. */
export function readContradictions(
  sentence: NumberSentence,
  previous: NumberSentence | null,
): readonly Contradiction[] {
  if (sentence.numbers.length === 0 || isSupposed(sentence)) {
    return [];
  }
  const found = [...parts(sentence, previous), ...shares(sentence), ...changes(sentence)];
  return found
    .filter(({ from }) => !isQuotedAt(sentence, from))
    .map(({ kind, from, to, reason }) => ({
      kind,
      start: sentence.originalIndex(from),
      end: to >= sentence.plain.length ? sentence.end : sentence.originalIndex(to),
      reason,
    }));
}
