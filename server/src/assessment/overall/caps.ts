import type { Framework } from '../../framework/framework.ts';
import type { Cap } from '../../framework/model/overall.ts';
import type { AppliedLimit, CountedRating, KeyQuestionResult } from '../assessment.ts';
import { isWorse } from '../bands.ts';
import type { StandingRatings } from './standing-ratings.ts';

/**
 * The cap that the ratings of key questions put on `rating`; null where none does. `on` is the id of the key question
 * that has it, or null for the overall rating. Where several caps hold, the one that leaves the worst rating. A cap never
 * lifts a rating.
 */
export function capOf(
  rating: string,
  on: string | null,
  ratings: readonly CountedRating[],
  framework: Framework,
): AppliedLimit | null {
  let applied: AppliedLimit | null = null;
  for (const cap of framework.caps.filter((candidate) => (candidate.on ?? null) === on)) {
    const cause = causeOf(cap, ratings, framework);
    if (cause !== null && isWorse(framework, cap.atBest, applied?.to ?? rating)) {
      applied = { id: cap.id, from: rating, to: cap.atBest, statements: [], cause };
    }
  }
  return applied;
}

/** The rating that makes the cap hold; null where it does not. */
export function causeOf(cap: Cap, ratings: readonly CountedRating[], framework: Framework): CountedRating | null {
  const cause = ratings.find(({ definition }) => definition.id === cap.keyQuestion);
  const rating = cause?.rating ?? null;
  const holds = rating !== null && (rating === cap.rating || isWorse(framework, rating, cap.rating));
  return cause !== undefined && holds ? cause : null;
}

/**
 * The key questions of one service, each held down by what the others are rated. What another cap leaves does not count:
 * no cap sets off a second one.
 */
export function withCaps(
  keyQuestions: readonly KeyQuestionResult[],
  standing: StandingRatings,
  framework: Framework,
): readonly KeyQuestionResult[] {
  if (framework.caps.length === 0) {
    return keyQuestions;
  }
  const ratings = framework.keyQuestions.map((definition): CountedRating => {
    const own = keyQuestions.find((candidate) => candidate.definition.id === definition.id)?.rating ?? null;
    const rating = own ?? standing.get(definition.id) ?? null;
    return { definition, rating, standing: own === null };
  });
  return keyQuestions.map((result) => {
    const limit = result.rating === null ? null : capOf(result.rating, result.definition.id, ratings, framework);
    return limit === null ? result : { ...result, limit, rating: limit.to };
  });
}
