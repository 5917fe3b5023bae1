import type { Framework } from './framework.ts';
import type { KeyQuestionDefinition } from './model/definitions.ts';
import type { RatingDefinition } from './model/rating.ts';

/** Ratings that are better or worse than each other, best first, and their place in the framework's file. */
interface RatingList {
  readonly path: readonly (string | number)[];
  readonly ratings: readonly RatingDefinition[];
}

/** The ratings of the framework, then those that the whole and single key questions have of their own. */
export function ratingLists({ ratings, keyQuestions, overall }: Framework): readonly RatingList[] {
  const own = overall.method === 'rules' ? overall.ratings : undefined;
  return [
    { path: ['ratings'], ratings },
    ...(own === undefined ? [] : [{ path: ['overall', 'ratings'], ratings: own }]),
    ...keyQuestions.flatMap((keyQuestion, index) =>
      keyQuestion.ratings === undefined
        ? []
        : [{ path: ['keyQuestions', index, 'ratings'], ratings: keyQuestion.ratings }],
    ),
  ];
}

/** Every rating that a part of a report can have: those of the framework, then those of single key questions. */
export function allRatings(framework: Framework): readonly RatingDefinition[] {
  return ratingLists(framework).flatMap(({ ratings }) => ratings);
}

/** The ratings that a key question can have, or, where it is null, the whole: best first. */
export function ratingsOf(
  framework: Framework,
  keyQuestion: KeyQuestionDefinition | null,
): readonly RatingDefinition[] {
  const { overall, ratings } = framework;
  const ofWhole = overall.method === 'rules' ? overall.ratings : undefined;
  return (keyQuestion === null ? ofWhole : keyQuestion.ratings) ?? ratings;
}

/** The ratings that this one is better or worse than, itself among them, best first; empty where it is not known. */
export function ratingsBeside(framework: Framework, rating: string): readonly RatingDefinition[] {
  return ratingLists(framework).find(({ ratings }) => ratings.some(({ id }) => id === rating))?.ratings ?? [];
}

/** The rating of this id; undefined where the framework has none. */
export function ratingById(framework: Framework, rating: string | null): RatingDefinition | undefined {
  return rating === null ? undefined : allRatings(framework).find(({ id }) => id === rating);
}
