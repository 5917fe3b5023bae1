import { sentenceRangesOf } from '../../claims/words/sentences.ts';
import type { Framework } from '../../framework/framework.ts';
import { remembered } from '../../text/memory.ts';
import type { Range } from '../../text/range.ts';
import { type PassageProblem, type PassageRule, problemOf } from '../passage-rules.ts';

/** Words with a capital that may be a rating. */
interface CapitalWords extends Range {
  readonly text: string;
  /** What the words behind them begin with. */
  readonly isFollowedByCapital: boolean;
}

export const ratingCase: PassageRule<CapitalWords> = {
  id: 'prose/rating-case',
  severity: 'hint',
  summary: 'A rating in capitals where the house writes it small in running text: “rated Good”.',
  fixable: true,
  missing: false,
  find({ kind, words }, { ratings }) {
    if (ratings !== 'small' || (kind !== 'paragraph' && kind !== 'item')) {
      return [];
    }
    return sentenceRangesOf(words).flatMap(({ start, end }) => {
      const sentence = words.slice(start, end);
      return mayHold.test(sentence) && aboutRatings.test(sentence) ? capitalWords(sentence, start) : [];
    });
  },
  // Releases set ratings off by their capitals.
  judge: (found, { report: { framework, kind } }) =>
    framework === null || kind === 'news'
      ? []
      : found.flatMap((one) => {
          const problem = capitalRating(one.found, framework);
          const range = { start: one.range.start, end: one.range.start + (problem?.end ?? 0) - one.found.start };
          return problem === null ? [] : [problemOf({ ...one, found: problem, range })];
        }),
};

/** A capital that begins no sentence; every character outside ASCII counts as one. */
const mayHold = /[a-z\x80-\uFFFF,(]\s[‘“"']?[A-Z\x80-\uFFFF]/;
const aboutRatings = /\b(?:rated|ratings?|re-rated)\b/i;
/** Behind a small word, a comma or an opening mark: what begins a sentence or follows a colon has its capital anyway. */
const capitals = /(?<=[\p{Ll},(]\s[‘“"']?)\p{Lu}\p{Ll}{2,}(?:\s\p{L}\p{Ll}{2,})?(?!\p{L})/gu;

function capitalWords(sentence: string, offset: number): readonly CapitalWords[] {
  return Array.from(sentence.matchAll(capitals), ({ 0: text, index }) => ({
    text,
    start: offset + index,
    end: offset + index + text.length,
    isFollowedByCapital: /^\s\p{Lu}/u.test(sentence.slice(index + text.length, index + text.length + 3)),
  }));
}

const namesOf = remembered(
  ({ ratings }: Framework): ReadonlySet<string> => new Set(ratings.map(({ name }) => name.toLowerCase())),
);

/** The rating that these words begin with, where it is none of a name such as “Good Companions”; else null. */
function capitalRating(
  { text, start, isFollowedByCapital }: CapitalWords,
  framework: Framework,
): PassageProblem | null {
  const [first = '', second = ''] = text.split(/\s/);
  const names = namesOf(framework);
  const isBoth = names.has(text.toLowerCase().replaceAll(/\s/g, ' '));
  const isFirst = names.has(first.toLowerCase()) && !/^\p{Lu}/u.test(second);
  const words = isBoth ? text : first;
  if ((isBoth && isFollowedByCapital) || (!isBoth && (!isFirst || (second === '' && isFollowedByCapital)))) {
    return null;
  }
  const small = words.toLowerCase();
  return {
    start,
    end: start + words.length,
    message: `The house writes ratings small in running text: “${small}”.`,
    instead: { title: `Write “${small}”`, text: small, safe: true },
  };
}
