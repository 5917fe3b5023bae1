import type { Analysis } from '../../analysis/analysis.ts';
import { type RatedPart, ratedParts, scoresWhole } from '../../analysis/rated-parts.ts';
import { joinWords, ratingName } from '../../assessment/explain/words.ts';
import type { Framework } from '../../framework/framework.ts';
import { peopleJudge } from '../../framework/judged-ratings.ts';
import { ratingsOf } from '../../framework/ratings.ts';
import { mayMissParts } from '../../report/sections/scope.ts';
import { byFramework } from '../by-framework.ts';
import { writeField } from '../field-edit.ts';
import type { Fix } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { expectedRating } from './expected-rating.ts';
import { ratingFix } from './rating-fix.ts';

export const missingRating: Rule = {
  id: 'rating/missing',
  severity: 'error',
  summary: 'A key question, or the whole, that is to be rated but has no rating.',
  fixable: true,
  missing: true,
  reads: 'parts',
  check: byFramework(function* (analysis, framework) {
    if (!mayMissParts(analysis.report)) {
      return;
    }
    for (const part of ratedParts(analysis)) {
      const { section, name } = part;
      if (section?.section.heading == null || part.statedRating !== null || !isRated(part, framework)) {
        continue;
      }
      const emptyField = section.fields.find((field) => field.name === 'Rating');
      const range = emptyField?.range ?? section.section.heading.name.range;
      const computed = computedRating(part, framework);
      if (computed === null) {
        const names = joinWords(
          ratingsOf(framework, part.keyQuestion?.definition ?? null).map((rating) => rating.name),
          'or',
        );
        yield { range, message: `${name} has no rating. Write “Rating:” and ${names}.` };
      } else {
        const right = ratingName(framework, computed);
        const byScores = part.percentage !== null || (part.band !== null && part.keyQuestion !== null);
        const source = byScores ? 'though its scores give' : 'though other ratings give';
        yield {
          range,
          message: `${name} has no rating, ${source} ${right}. Write “Rating: ${right}”.`,
          fixes: insertRating(analysis, framework, part, computed, right),
        };
      }
    }
  }),
};

/**
 * A scored key question with nothing assessed needs no rating yet; neither does one in a framework that rates only the
 * whole. Where people judge the ratings, only a key question that says that it was not assessed needs none.
 */
function isRated(part: RatedPart, framework: Framework): boolean {
  if (part.keyQuestion === null) {
    const { overall } = framework;
    const isOptional = overall.method === 'rules' && overall.optional === true && part.rating === null;
    return overall.method !== 'none' && !isOptional;
  }
  if (peopleJudge(framework)) {
    return part.keyQuestion.keyQuestion.basis?.value !== 'not-assessed';
  }
  return !scoresWhole(framework) && part.keyQuestion.statements.some(({ score }) => score !== null);
}

function computedRating(part: RatedPart, framework: Framework): string | null {
  return part.rating === null ? null : (expectedRating(part, framework)?.rating ?? part.rating);
}

function insertRating(
  { report }: Analysis,
  framework: Framework,
  part: RatedPart,
  rating: string,
  name: string,
): readonly Fix[] {
  const edit = part.section === null ? null : writeField(report.document.text, part.section, 'Rating', name);
  return edit === null ? [] : ratingFix(report, framework, part, rating, edit, true);
}
