import { sentenceRangesOf } from '../../claims/words/sentences.ts';
import type { Range } from '../../text/range.ts';
import type { PassageRule } from '../passage-rules.ts';

/** A sentence that may be too long. */
interface LongSentence extends Range {
  /** In words. */
  readonly length: number;
}

/** In words: no house may call a sentence of so many long. */
const fewest = 20;

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
      minimum: fewest,
    },
  },
  find({ kind, words }) {
    if (kind !== 'paragraph' && kind !== 'item') {
      return [];
    }
    return sentenceRangesOf(words).flatMap(({ start, end }) => {
      const text = words.slice(start, end);
      const length = wordCount(text);
      const begins = start + (text.length - text.trimStart().length);
      return length > fewest ? [{ start: begins, end, length }] : [];
    });
  },
  mayBeWrong: (found, _analysis, options) => {
    const most = options.number('words');
    return found.filter(({ length }) => length > most);
  },
  *judge(found, _analysis, options) {
    for (const { found: sentence, range } of found) {
      yield {
        range,
        message: `This sentence has ${sentence.length} words. Make two of it, or a list: readers lose the thread after about ${options.number('words')}.`,
      };
    }
  },
};

/** A word has a letter or a figure, and white space around it. Most have one of ASCII, which is quickly seen. */
function wordCount(text: string): number {
  const runs = text.length < 2 * fewest ? [] : text.split(/\s+/);
  return runs.length <= fewest
    ? runs.length
    : runs.filter((run) => /[A-Za-z\d]/.test(run) || /[\p{L}\p{N}]/u.test(run)).length;
}
