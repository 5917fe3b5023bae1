import type { Framework } from '../../framework/framework.ts';
import type { CountedRating, KeyQuestionResult } from '../assessment.ts';
import { isWorse } from '../bands.ts';

/**
 * The key questions of one service; of those that have the worst rating of some others the rating is that one, whatever is
 * stated, where all the others are rated.
 */
export function withLowestOf(
  keyQuestions: readonly KeyQuestionResult[],
  framework: Framework,
): readonly KeyQuestionResult[] {
  return keyQuestions.map((result) => {
    const { lowestOf = [] } = result.definition;
    const parts = lowestOf.flatMap((wanted): readonly CountedRating[] => {
      const found = keyQuestions.find(({ definition }) => definition.id === wanted);
      const rating = found?.rating ?? null;
      return found === undefined || rating === null ? [] : [{ definition: found.definition, rating, standing: false }];
    });
    const ratings = parts.flatMap(({ rating }) => rating ?? []);
    const [first, ...others] = ratings;
    if (first === undefined || ratings.length < lowestOf.length) {
      return result;
    }
    const worst = others.reduce((lowest, rating) => (isWorse(framework, rating, lowest) ? rating : lowest), first);
    return { ...result, parts, band: worst, rating: worst };
  });
}
