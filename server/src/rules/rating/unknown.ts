import { joinWords } from '../../assessment/explain/words.ts';
import type { KeyQuestionDefinition } from '../../framework/model/definitions.ts';
import type { NamedDefinition } from '../../framework/model/named-definition.ts';
import { findRating } from '../../framework/names.ts';
import { nearestNames } from '../../framework/nearest-names.ts';
import { ratingsOf } from '../../framework/ratings.ts';
import type { Report, StatedRating } from '../../report/report.ts';
import { byFramework } from '../by-framework.ts';
import { wrongRatingClaims } from '../claim/rating.ts';
import { wrongChanges } from '../claim/wrong/wrong-changes.ts';
import { fixUnlessItSpoils } from '../fix-outcome.ts';
import type { Rule } from '../rule.ts';
import { ignoredLimits } from './limit-ignored.ts';
import { mismatchedRatings } from './mismatch.ts';

export const unknownRating: Rule = {
  id: 'rating/unknown',
  severity: 'error',
  summary: 'Words in place of a rating that the framework does not know.',
  fixable: true,
  missing: false,
  reads: 'parts',
  check: byFramework(function* (analysis, framework) {
    for (const { stated, keyQuestion } of unknownRatings(analysis.report)) {
      // A rating of another part is no slip of the pen.
      const elsewhere = findRating(framework, stated.text).rating !== null;
      const ratings = ratingsOf(framework, keyQuestion);
      const nearest = elsewhere ? null : nearestRating([...ratings, ...framework.labels], stated.text);
      const isApart = elsewhere || keyQuestion?.ratings !== undefined;
      const subject = isApart ? `of ${keyQuestion?.name ?? 'the whole'}` : 'in this framework';
      const fix = { title: `Write ${nearest}`, safe: true, edits: [{ ...stated.range, text: nearest ?? '' }] };
      const names = joinWords(
        ratings.map(({ name }) => name),
        'or',
      );
      yield {
        range: stated.range,
        message:
          nearest === null
            ? `“${stated.text}” is not a rating ${subject}. Write ${names}.`
            : `“${stated.text}” is not a rating ${subject}. Did you mean ${nearest}?`,
        fixes:
          nearest === null
            ? []
            : fixUnlessItSpoils(analysis, fix, [mismatchedRatings, ignoredLimits, wrongRatingClaims, wrongChanges]),
      };
    }
  }),
};

interface UnknownRating {
  readonly stated: StatedRating;
  /** Null for the whole. */
  readonly keyQuestion: KeyQuestionDefinition | null;
}

/** Each place once: the front matter's previous ratings count for several parts. */
function unknownRatings({ services }: Report): readonly UnknownRating[] {
  const found = new Map<number, UnknownRating>();
  for (const { overall, keyQuestions } of services) {
    const places = [
      { keyQuestion: null, ratings: [overall.rating] },
      ...keyQuestions.map(({ definition, rating, previousRating, statements }) => ({
        keyQuestion: definition,
        ratings: [rating, previousRating, ...statements.map((statement) => statement.previousRating)],
      })),
    ];
    for (const { keyQuestion, ratings } of places) {
      for (const stated of ratings) {
        if (stated !== null && stated.rating === null && stated.label === null) {
          found.set(stated.range.start, { stated, keyQuestion });
        }
      }
    }
  }
  return [...found.values()];
}

/** The house form of the rating or label that was probably meant. */
function nearestRating(definitions: readonly NamedDefinition[], text: string): string | null {
  const names = definitions.flatMap(({ name, aliases }) => [name, ...aliases]);
  const near = nearestNames(names, text)[0];
  return definitions.find(({ name, aliases }) => near !== undefined && [name, ...aliases].includes(near))?.name ?? null;
}
