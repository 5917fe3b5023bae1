import type { Analysis } from '../../../analysis/analysis.ts';
import { ratingName } from '../../../assessment/explain/words.ts';
import type { Framework } from '../../../framework/framework.ts';
import type { KeyQuestionDefinition } from '../../../framework/model/definitions.ts';
import type { Claim, PreviousRating, Report } from '../../../report/report.ts';
import type { PresentRating } from '../wrong/present-rating.ts';
import { type NamedReports, namedReports, ratingsGiven, resultsOn } from './named-results.ts';
import { type NewsClaim, type NewsRating, newsClaims, newsPartName, newsRatings, sameSubject } from './news-ratings.ts';

/** A sentence of a release, what it speaks of, and what is known besides of its rating before. */
export interface NewsChangeSubject {
  readonly claim: Claim;
  readonly keyQuestion: KeyQuestionDefinition | null;
  readonly name: string;
  readonly previous: PreviousRating | null;
  /** The rating now, by the reports that the release names, where the sentence gives none. */
  readonly present: PresentRating | null;
}

/**
 * Every sentence of a release that may state a change. The rating before is that of another sentence, else, where the
 * sentence gives none itself, that of the reports which the release names.
 */
export function newsChangeSubjects({ report, linked }: Analysis, framework: Framework): readonly NewsChangeSubject[] {
  const before = newsRatings(report).filter(({ when }) => when === 'before');
  const named = namedReports(report, linked);
  return newsClaims(report).map((one) => {
    const other = before.find((rating) => rating.claim !== one.claim && sameSubject(rating, one));
    const given = named === null ? null : namedPrevious(one, named, framework, report);
    const previous = other === undefined ? given : asPrevious(other);
    const present = named === null ? null : namedPresent(one, named, framework, report);
    const name = newsPartName(one, framework);
    return { claim: one.claim, keyQuestion: one.subject.keyQuestion, name, previous, present };
  });
}

function asPrevious({ text, rating, range }: NewsRating): PreviousRating {
  return { text, rating, label: null, range, file: null };
}

/** Only for what the grammar read without a rating: “The rating for safe did not change.” */
function namedPresent(
  { claim, subject }: NewsClaim,
  named: NamedReports,
  framework: Framework,
  report: Report,
): PresentRating | null {
  if (claim.read === null || claim.slots.rating !== undefined) {
    return null;
  }
  const [rating, ...others] = ratingsGiven(resultsOn(subject, named, framework, report), 'now', framework);
  return rating === undefined || others.length > 0 ? null : { rating, range: null };
}

/** Where the sentence itself gives a rating before, the rule on named reports compares it. */
function namedPrevious(
  { claim, subject }: NewsClaim,
  named: NamedReports,
  framework: Framework,
  report: Report,
): PreviousRating | null {
  const [reference] = named.references;
  if (reference === undefined || claim.slots['previous-rating'] !== undefined) {
    return null;
  }
  const [rating, ...others] = ratingsGiven(resultsOn(subject, named, framework, report), 'before', framework);
  return rating === undefined || others.length > 0
    ? null
    : { text: ratingName(framework, rating), rating, label: null, range: reference.range, file: reference.path };
}
