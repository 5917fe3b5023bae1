import type { Analysis } from '../../analysis/analysis.ts';
import { ratedParts } from '../../analysis/rated-parts.ts';
import { joinWords, ratingName } from '../../assessment/explain/words.ts';
import type { SaidDays } from '../../claims/dates/claims.ts';
import type { Framework } from '../../framework/framework.ts';
import type { SpecialMeasures } from '../../framework/model/overall.ts';
import { findRating } from '../../framework/names.ts';
import {
  goesOnFromThen,
  longestReach,
  namesEarlierYear,
  openSentence,
  tellsOfThen,
} from '../../report/earlier-times.ts';
import { numberClaimsIn } from '../../report/number-claims.ts';
import type { Report, ReportSection } from '../../report/report.ts';
import { isOfEarlierVisits } from '../../report/sections/earlier-visits.ts';
import { textBetween } from '../../syntax/document-text.ts';
import type { Range } from '../../text/range.ts';
import { byFramework } from '../by-framework.ts';
import { isLongBefore } from '../date/said-days.ts';
import type { Rule } from '../rule.ts';
import { namedReports } from './news/named-results.ts';
import { newsRatings } from './news/news-ratings.ts';
import { presentRating } from './wrong/present-rating.ts';
import { serviceOf } from './wrong/scored-things.ts';

export const specialMeasures: Rule = {
  id: 'claim/special-measures',
  severity: 'warning',
  summary: 'Special measures beside ratings that they do not go with.',
  fixable: false,
  missing: false,
  check: byFramework(function* (analysis, framework) {
    const { report } = analysis;
    const measures = framework.specialMeasures;
    if (measures === null) {
      return;
    }
    for (const { claim, range, section } of numberClaimsIn(report, 'dates')) {
      if (claim.kind !== 'measures' || isEarlier(report, section, claim, range)) {
        continue;
      }
      const told = ratingsGiven(analysis, framework, section);
      if (told === null) {
        continue;
      }
      const truth = truthOf(framework, measures, claim, told);
      if (truth !== null) {
        const said = claim.isIn ? 'is in special measures' : 'is not, or no longer, in special measures';
        yield {
          range,
          message: `This sentence says that the service ${said}, but ${truth}. Correct the sentence or the rating.`,
          related: told.place === null ? [] : [{ range: told.place, message: 'The overall rating stands here.' }],
        };
      }
    }
  }),
};

/** What the ratings say otherwise; null where they go with what is said. */
function truthOf(
  framework: Framework,
  measures: SpecialMeasures,
  { isIn, hasLeft }: { readonly isIn: boolean; readonly hasLeft: boolean },
  told: GivenRatings,
): string | null {
  const ratings = [told.overall, ...told.keyQuestions].filter((rating) => rating !== null);
  const named = (of: readonly string[]) =>
    joinWords(
      [...new Set(of)].map((rating) => ratingName(framework, rating)),
      'or',
    );
  if (isIn) {
    const isKnown = told.isWhole || measures.in.every((rating) => excludes(framework, told.overall, rating));
    return !isKnown ||
      [...ratings, ...(told.others ?? [])].some((rating) => rating !== null && measures.in.includes(rating))
      ? null
      : `nothing is rated ${named(measures.in)}: the overall rating is ${ratingName(framework, told.overall)}`;
  }
  // A key question keeps a service there, and puts none there that was not.
  const bad = (hasLeft ? ratings : [told.overall]).filter((rating) => measures.out.includes(rating));
  return bad.length === 0
    ? null
    : `${told.overall === bad[0] ? 'the overall rating' : 'a key question'} is ${named(bad)}`;
}

/** Whether what is said was so at an earlier assessment: in a section on it, behind its day, or in an earlier year. */
function isEarlier(
  report: Report,
  section: ReportSection,
  { spokenOf }: { readonly spokenOf: SaidDays | null },
  range: Range,
): boolean {
  const { assessed, document } = report;
  if (assessed === null) {
    return isOfEarlierVisits(report, section);
  }
  const isOld = spokenOf?.hasYear === true && isLongBefore(spokenOf.last, assessed.value);
  const reach = Math.min(range.start, longestReach);
  const before = openSentence(textBetween(document, range.start - reach, range.start), reach);
  const [behind = ''] = textBetween(document, range.start, Math.min(document.length, range.end + longestReach)).split(
    sentenceEnd,
  );
  const words = before + behind;
  const start = range.start - before.trimStart().length;
  const last = textBetween(document, Math.max(0, start - longestReach), Math.max(0, start)).trimEnd();
  const sentenceBefore = openSentence(last, last.length - 1);
  const isThen =
    tellsOfThen(words) && (namesEarlierYear(words, assessed.value.first.year) || goesOnFromThen(sentenceBefore, words));
  return isOld || isThen || isOfEarlierVisits(report, section);
}

const sentenceEnd = /[.;!?](?:\s|$)|\n[ \t]*\n/u;

/** The ratings of one service, by their ids; a key question without one is null. */
interface GivenRatings {
  readonly overall: string;
  readonly keyQuestions: readonly (string | null)[];
  /** Whether every key question has a rating here. */
  readonly isWhole: boolean;
  readonly place: Range | null;
  /** What is rated besides, of which the sentence may speak too. */
  readonly others?: readonly (string | null)[];
}

/** Whether an overall rating is given only where no key question has that rating. */
function excludes({ overall }: Framework, given: string, rating: string): boolean {
  const rules = overall.method === 'rules' ? overall.rules.filter((rule) => rule.rating === given) : [];
  return (
    rules.length > 0 &&
    rules.every(({ counts }) => counts.some(({ ratings, atMost }) => atMost === 0 && ratings.includes(rating)))
  );
}

/** Ratings as they are told of one service. */
function given(
  framework: Framework,
  overall: string | null,
  keyQuestions: readonly (string | null)[],
  place: Range | null,
): GivenRatings | null {
  const required = framework.keyQuestions.filter(({ optional }) => optional !== true).length;
  const isWhole = keyQuestions.length >= required && !keyQuestions.includes(null);
  return overall === null ? null : { overall, keyQuestions, isWhole, place };
}

function ratingsGiven(analysis: Analysis, framework: Framework, section: ReportSection): GivenRatings | null {
  const { report, linked } = analysis;
  if (report.kind !== 'news') {
    const here = serviceOf(report, section);
    const all = ratedParts(analysis);
    // Above the services of a hospital, a sentence may speak of one of them.
    const others = here === 0 ? all.filter(({ service }) => service !== here) : [];
    const parts = all.filter(({ service }) => service === here);
    const whole = parts.find(({ keyQuestion }) => keyQuestion === null);
    const overall = whole === undefined ? null : presentRating(whole);
    const keyQuestions = parts.flatMap((part) =>
      part.keyQuestion === null ? [] : [presentRating(part)?.rating ?? null],
    );
    const told = given(framework, overall?.rating ?? null, keyQuestions, overall?.range ?? null);
    return told === null ? null : { ...told, others: others.map((part) => presentRating(part)?.rating ?? null) };
  }
  const named = namedReports(report, linked);
  const services = named?.results.flatMap((one) => one.services) ?? [];
  const [only, ...more] = services;
  if (only !== undefined) {
    const overall = findRating(framework, only.overall.rating ?? '').rating;
    const keyQuestions = only.keyQuestions.map(({ rating }) => findRating(framework, rating ?? '').rating);
    return more.length > 0 ? null : given(framework, overall, keyQuestions, null);
  }
  return ratingsTold(framework, newsRatings(report));
}

/** What the release itself tells, where it speaks of one service. */
function ratingsTold(framework: Framework, told: ReturnType<typeof newsRatings>): GivenRatings | null {
  const now = told.filter(({ when }) => when === 'now');
  const overall = now.filter(({ subject }) => subject.keyQuestion === null);
  const [first] = overall;
  const isOne =
    new Set(now.map(({ subject }) => subject.service)).size === 1 &&
    new Set(overall.map(({ rating }) => rating)).size === 1;
  const keyQuestions = now.flatMap(({ subject, rating }) => (subject.keyQuestion === null ? [] : [rating]));
  return first === undefined || !isOne ? null : given(framework, first.rating, keyQuestions, first.range);
}
