import { joinWords, ratingName } from '../../assessment/explain/words.ts';
import { fits } from '../../claims/bounds.ts';
import type { Amount } from '../../claims/pieces/pieces.ts';
import type { ScoreClaim, ScoreSubject } from '../../claims/scores/claims.ts';
import type { Framework } from '../../framework/framework.ts';
import { findRatingOf } from '../../framework/names.ts';
import type { ServiceResults, StatementResults } from '../../report/linked/results.ts';
import { numberClaimsIn } from '../../report/number-claims.ts';
import type { Report } from '../../report/report.ts';
import { overlap } from '../../text/range.ts';
import { readWholeNumber } from '../../text/whole-number.ts';
import { byFramework } from '../by-framework.ts';
import type { Rule } from '../rule.ts';
import { wrongAssessedCounts } from './news/assessed-counts.ts';
import { wrongCounts } from './news/counted-ratings.ts';
import { wrongFacts } from './news/named-facts.ts';
import {
  type Difference,
  filesWith,
  type NamedReports,
  namedReports,
  ratingsGiven,
  resultsOn,
} from './news/named-results.ts';
import { newsClaims, newsPartName } from './news/news-ratings.ts';
import { wrongNewsRatings } from './news/wrong-news-ratings.ts';
import { unlessRight } from './wrong/told-changes.ts';

export const namedReport: Rule = {
  id: 'claim/named-report',
  severity: 'error',
  summary: 'A news release that says something else than the report it speaks of.',
  fixable: false,
  missing: false,
  check: byFramework(function* (analysis, framework) {
    const { report, linked } = analysis;
    const named = namedReports(report, linked);
    if (named === null) {
      return;
    }
    const wrong = [
      ...unlessRight(analysis, wrongNewsRatings(report, named, framework)),
      ...wrongDenials(report, named, framework),
      ...withoutTold(wrongScores(report, named, framework), wrongScoreSentences(report, named)),
      ...wrongCounts(analysis, framework),
      ...wrongAssessedCounts(report, named, framework),
      ...wrongFacts(report, named),
    ];
    const related = named.references.map(({ range }) => ({ range, message: 'The report is named here.' }));
    // Two ways of reading may find the same words wrong.
    const once = new Map(wrong.map((one) => [`${one.range.start} ${one.message}`, one]));
    for (const { range, message } of once.values()) {
      yield { range, message: `${message} Make the release and the report agree.`, related };
    }
  }),
};

/** “No longer rated inadequate”, where the reports give that rating. */
function wrongDenials(report: Report, named: NamedReports, framework: Framework): readonly Difference[] {
  return newsClaims(report).flatMap(({ claim, subject }): readonly Difference[] => {
    const slot = claim.read?.isDenied === true ? claim.slots.rating : undefined;
    if (slot === undefined) {
      return [];
    }
    const { rating } = findRatingOf(framework, slot.value, subject.keyQuestion);
    const parts = resultsOn(subject, named, framework, report);
    const [given, ...others] = ratingsGiven(parts, 'now', framework);
    if (rating === null || given !== rating || others.length > 0) {
      return [];
    }
    const name = newsPartName({ claim, subject }, framework);
    const truth = `${filesWith(parts, 'rates', 'rate')} ${name} ${ratingName(framework, rating)}.`;
    return [{ range: slot.range, message: `This release says “no longer ${slot.value}”, but ${truth}` }];
  });
}

function wrongScores(report: Report, named: NamedReports, framework: Framework): readonly Difference[] {
  return newsClaims(report).flatMap((stated): readonly Difference[] => {
    const slot = stated.claim.kind === 'score' ? stated.claim.slots.score : undefined;
    const score = slot === undefined ? null : readWholeNumber(slot.value);
    const parts = resultsOn(stated.subject, named, framework, report);
    const given = parts.flatMap((part) => part.score ?? []);
    if (slot === undefined || score === null || given.length === 0 || given.includes(score)) {
      return [];
    }
    const truth = `${filesWith(parts, 'gives', 'give')} ${newsPartName(stated, framework)} ${joinWords([...new Set(given)].map(String), 'or')}.`;
    return [{ range: slot.range, message: `This release says “${slot.value}”, but ${truth}` }];
  });
}

/** Scores of key questions and of their statements in sentences of any wording, where the release names one report on one service. */
function wrongScoreSentences(report: Report, { results }: NamedReports): readonly Difference[] {
  const [service, ...more] = results.flatMap(({ services }) => services);
  const names = results.flatMap((one) => one.names);
  if (service === undefined || more.length > 0) {
    return [];
  }
  return numberClaimsIn(report, 'scores').flatMap(({ claim, range }): readonly Difference[] => {
    if (claim.kind === 'rank') {
      const truth = wrongRank(service, claim);
      return truth === null
        ? []
        : [{ range, message: `This release says otherwise than ${filesWith(results, 'does', 'do')}: ${truth}.` }];
    }
    if (claim.kind !== 'score') {
      return [];
    }
    const { bound, value } = claim.amount;
    const wrong = scoredIn(service, names, claim).filter(({ score }) => score !== null && !fits(bound, value, score));
    const truth = joinWords(wrong.map(({ name, score }) => `${name} ${score}`));
    return wrong.length === 0
      ? []
      : [{ range, message: `This release says ${value}, but ${filesWith(results, 'gives', 'give')} ${truth}.` }];
  });
}

/** What a sentence says a score of: statements, by a small number, else key questions, or the whole service. */
function scoredIn(
  { keyQuestions, overall }: ServiceResults,
  names: readonly string[],
  { subject, amount }: Extract<ScoreClaim, { kind: 'score' }>,
): readonly { readonly name: string; readonly score: number | null }[] {
  if (subject.kind === 'statements' || subject.kind === 'other statements') {
    const all = keyQuestions.flatMap(({ statements }) => statements);
    return isOutOf100(amount)
      ? []
      : subject.kind === 'statements'
        ? all.filter(({ id }) => subject.ids.includes(id))
        : othersIn(keyQuestions, subject);
  }
  if (!isOutOf100(amount)) {
    return [];
  }
  if (subject.kind === 'parts') {
    return keyQuestions.filter(({ id }) => subject.ids.includes(id));
  }
  const { name = null } = subject.kind === 'whole' ? subject : {};
  const isNamed = name !== null && names.some((one) => one.includes(name));
  // Where only the whole has a score, every sentence on a score that names nothing else speaks of it.
  const isOnly = name === null && keyQuestions.every(({ score }) => score === null);
  return isNamed || isOnly ? [{ name: 'Overall', score: overall.score }] : [];
}

/** “All others”: as many as the sentence says, of all or of the key question that has those it names. */
function othersIn(
  keyQuestions: ServiceResults['keyQuestions'],
  { except, count }: Extract<ScoreSubject, { kind: 'other statements' }>,
): readonly StatementResults[] {
  const owners = keyQuestions.filter(({ statements }) => statements.some(({ id }) => except.includes(id)));
  const [all = [], own = []] = [keyQuestions, owners.length === 1 ? owners : []].map((parts) =>
    parts.flatMap(({ statements }) => statements).filter(({ id }) => !except.includes(id)),
  );
  if (count === undefined) {
    // What is wrong of one key question is so of all.
    return keyQuestions.every(({ score }) => score === null) ? all : own;
  }
  return [all, own].find(({ length }) => length === count) ?? [];
}

/** Which score is the highest or the lowest is known only where all are. */
function wrongRank({ keyQuestions }: ServiceResults, claim: Extract<ScoreClaim, { kind: 'rank' }>): string | null {
  const ids = claim.subject.kind === 'parts' ? claim.subject.ids : [];
  const scores = keyQuestions.flatMap(({ score }) => score ?? []);
  const best = claim.rank === 'highest' ? Math.max(...scores) : Math.min(...scores);
  const wrong = keyQuestions.find(({ id, score }) => ids.includes(id) && score !== null && score !== best);
  return wrong === undefined || scores.length < keyQuestions.length
    ? null
    : `the ${claim.rank} score is ${best}, and ${wrong.name} has ${wrong.score}`;
}

/** A number above every score of a statement. */
function isOutOf100({ value, isPercent, outOf }: Amount): boolean {
  return isPercent || outOf === 100 || (outOf === null && value > 10);
}

function withoutTold(told: readonly Difference[], more: readonly Difference[]): readonly Difference[] {
  return [...told, ...more.filter(({ range }) => !told.some((one) => overlap(one.range, range)))];
}
