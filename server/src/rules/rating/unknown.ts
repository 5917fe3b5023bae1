import { joinWords } from '../../assessment/words.ts';
import type { Framework } from '../../framework/framework.ts';
import { nearestNames } from '../../framework/nearest-names.ts';
import type { Report, StatedRating } from '../../report/report.ts';
import { wrongRatingClaims } from '../claim/rating.ts';
import { wrongChanges } from '../claim/wrong-changes.ts';
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
  *check(analysis) {
    const { framework } = analysis.report;
    if (framework === null) {
      return;
    }
    for (const stated of unknownRatings(analysis.report)) {
      const nearest = nearestRating(framework, stated.text);
      const fix = { title: `Write ${nearest}`, safe: true, edits: [{ ...stated.range, text: nearest ?? '' }] };
      const names = joinWords(
        framework.ratings.map(({ name }) => name),
        'or',
      );
      yield {
        range: stated.range,
        message:
          nearest === null
            ? `“${stated.text}” is no rating of this framework. Write ${names}.`
            : `“${stated.text}” is no rating of this framework. Did you mean ${nearest}?`,
        fixes:
          nearest === null
            ? []
            : fixUnlessItSpoils(analysis, fix, [mismatchedRatings, ignoredLimits, wrongRatingClaims, wrongChanges]),
      };
    }
  },
};

/** Each place once: the front matter's previous ratings count for several parts. */
function unknownRatings({ services }: Report): readonly StatedRating[] {
  const found = new Map<number, StatedRating>();
  for (const { overall, keyQuestions } of services) {
    const stated = [
      overall.rating,
      ...keyQuestions.flatMap((part) => [
        part.rating,
        part.previousRating,
        ...part.statements.map(({ previousRating }) => previousRating),
      ]),
    ];
    for (const rating of stated) {
      if (rating !== null && rating.rating === null && rating.label === null) {
        found.set(rating.range.start, rating);
      }
    }
  }
  return [...found.values()];
}

/** The house form of the rating or label that was probably meant. */
function nearestRating(framework: Framework, text: string): string | null {
  const definitions = [...framework.ratings, ...framework.labels];
  const names = definitions.flatMap(({ name, aliases }) => [name, ...aliases]);
  const near = nearestNames(names, text)[0];
  return definitions.find(({ name, aliases }) => near !== undefined && [name, ...aliases].includes(near))?.name ?? null;
}
