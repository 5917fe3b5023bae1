import type { Analysis } from '../../analysis/analysis.ts';
import type { Problem, Rule } from '../rule.ts';
import { type CombinedRating, combinedRatings } from './combined-ratings.ts';

export const rationaleNeeded: Rule = {
  id: 'rating/rationale-needed',
  severity: 'warning',
  summary: 'An overall rating that no rule gives, without a rationale or with a very short one.',
  fixable: false,
  missing: false,
  options: {
    minimumWords: {
      type: 'number',
      default: 3,
      minimum: 1,
      description: 'The number of words that a rationale must have at least.',
    },
  },
  *check(analysis, options) {
    const minimum = options.number('minimumWords');
    for (const combined of combinedRatings(analysis)) {
      yield* problemOf(combined, minimum, isJudgedThroughout(analysis));
    }
  },
};

/** Whether the report is finished and every rating in it is judged: then its text says why, as in all that are published. */
function isJudgedThroughout({ report: { framework, status } }: Analysis): boolean {
  return status === 'final' && framework?.scoring.method === 'judged';
}

function* problemOf(
  { part, name, rating, undecided }: CombinedRating,
  minimum: number,
  isJudged: boolean,
): Iterable<Problem> {
  const { statedRating: stated, rationale } = part;
  if (stated?.rating == null) {
    return;
  }
  const count = rationale?.value.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length ?? 0;
  if (undecided && (rationale === null || rationale.value === '')) {
    if (isJudged) {
      return;
    }
    yield {
      range: stated.range,
      message: `No rule of the framework gives ${name.replace(/^The/, 'the')} for these ratings, and ${stated.text} is stated without a reason. Add a “Rationale:” line that says why.`,
    };
    return;
  }
  const departs = undecided || (rating !== null && rating !== stated.rating);
  if (departs && rationale !== null && rationale.value !== '' && count < minimum) {
    yield {
      range: rationale.valueRange,
      message: `This rationale has ${count === 1 ? 'one word' : `${count} words`}, too few to say why ${stated.text} was decided. Give the reason in ${minimum} words or more.`,
    };
  }
}
