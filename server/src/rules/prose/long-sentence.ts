import { sentenceRangesOf } from '../../claims/sentences.ts';
import type { Range } from '../../text/range.ts';
import type { PassageRule } from '../passage-rules.ts';

/** A sentence that may be too long. */
interface LongSentence extends Range {
  /** In words. */
  readonly length: number;
}

export const longSentence: PassageRule<LongSentence> = {
  id: 'prose/long-sentence',
  severity: 'hint',
  summary: 'A sentence of so many words that its reader loses the thread.',
  fixable: false,
  missing: false,
  options: {
    words: {
      type: 'number',
      default: 60,
      description: 'The most words that a sentence may have.',
      minimum: 20,
    },
  },
  find({ kind, words }) {
    if (kind !== 'paragraph' && kind !== 'item') {
      return [];
    }
    return sentenceRangesOf(words).flatMap(({ start, end }) => {
      // A word has a letter or more, and a space behind it.
      const text = end - start < 20 ? '' : words.slice(start, end);
      const length = text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
      const begins = start + (text.length - text.trimStart().length);
      return length > 20 ? [{ start: begins, end, length }] : [];
    });
  },
  *judge(found, _analysis, options) {
    const most = options.number('words');
    for (const { found: sentence, range } of found) {
      if (sentence.length > most) {
        yield {
          range,
          message: `This sentence has ${sentence.length} words. Make two of it, or a list: readers lose the thread after about ${most}.`,
        };
      }
    }
  },
};
