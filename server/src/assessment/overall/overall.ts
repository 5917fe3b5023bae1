import type { Framework } from '../../framework/framework.ts';
import type { Overall } from '../../report/report.ts';
import type { AcrossResult, CountedRating, KeyQuestionResult, OverallResult, StatementResult } from '../assessment.ts';
import { scoreStatements } from '../scoring/scored.ts';
import { statementResults } from '../scoring/statements.ts';
import { adjustedRating, adjustingRatings } from './adjusted.ts';
import { capOf } from './caps.ts';
import { decidingRule } from './counted-rules.ts';
import { pointsOf } from './points.ts';
import type { StandingRatings } from './standing-ratings.ts';
import { ratingOfValue, weighedRatings, weightedMean } from './weighted.ts';

/**
 * What follows for a service as a whole, by the framework's method. In a report on some of the key questions
 * the new ratings join those that carry over from before. `across` is what the ratings of the services in this one make.
 */
export function assessOverall(
  overall: Overall,
  keyQuestions: readonly KeyQuestionResult[],
  across: readonly AcrossResult[],
  standing: StandingRatings,
  framework: Framework,
): OverallResult {
  const nothing = noOverall(overall);
  const isWhole = across.some(({ apart }) => apart);
  if (isWhole && framework.acrossServices?.onlyApart === true) {
    return nothing;
  }
  const ratings = countedRatings(keyQuestions, across, standing, framework);
  const capped = (result: OverallResult): OverallResult => {
    const limit = result.rating === null ? null : capOf(result.rating, null, ratings, framework);
    return limit === null ? result : { ...result, limit, rating: limit.to };
  };
  switch (framework.overall.method) {
    case 'none':
      return nothing;
    case 'score': {
      const { percentage, band, limit, rating } = scoreStatements(wholeStatements(keyQuestions, framework), framework);
      return capped({ ...nothing, percentage, band, limit, rating });
    }
    case 'rules': {
      const counted = ratings;
      const known = counted.map(({ rating }) => rating).filter((rating) => rating !== null);
      if (known.length === 0 || known.length < counted.length) {
        return { ...nothing, counted };
      }
      const named = counted.map(({ definition }) => definition.id);
      const rule = decidingRule(framework.overall, known, named);
      const undecided = rule === null && framework.overall.optional !== true;
      const result = { rating: rule?.rating ?? null, rule: rule?.id ?? null, undecided };
      return capped({ ...nothing, counted, ...result });
    }
    case 'weighted': {
      const counted = weighedRatings(ratings, framework.overall, framework);
      const mean = weightedMean(counted, framework.overall, framework);
      const band = mean === null ? null : ratingOfValue(mean.rounded, framework);
      return capped({ ...nothing, counted, mean, band, rating: band });
    }
    case 'points': {
      const band = pointsOf(ratings, framework.overall, framework)?.rating ?? null;
      return capped({ ...nothing, counted: ratings, band, rating: band });
    }
    case 'adjusted': {
      const counted = adjustingRatings(ratings, framework.overall, framework);
      const band = adjustedRating(counted, framework.overall, framework)?.at(-1)?.rating ?? null;
      return capped({ ...nothing, counted, band, rating: band });
    }
  }
}

/** A service of which nothing can be said as a whole. */
function noOverall(overall: Overall): OverallResult {
  return {
    overall,
    percentage: null,
    mean: null,
    band: null,
    limit: null,
    counted: [],
    rating: null,
    rule: null,
    undecided: false,
  };
}

/** The scored statements of all the framework's key questions; those of which the report says nothing have no score. */
export function wholeStatements(
  keyQuestions: readonly KeyQuestionResult[],
  framework: Framework,
): readonly StatementResult[] {
  return framework.keyQuestions.flatMap((definition) => {
    const result = keyQuestions.find((candidate) => candidate.definition.id === definition.id);
    if (result === undefined && definition.optional === true) {
      return [];
    }
    return result?.statements ?? statementResults(definition, null, framework);
  });
}

/**
 * The rating of each of the framework's key questions: the one computed here, else the one that still stands. Where a
 * table says how many of a number are enough, a key question with a label in place of a rating is no part of the number.
 * An optional key question that the report does not have is none either.
 */
function countedRatings(
  keyQuestions: readonly KeyQuestionResult[],
  across: readonly AcrossResult[],
  standing: StandingRatings,
  framework: Framework,
): readonly CountedRating[] {
  const byTable = framework.overall.method === 'rules' && framework.overall.enough.length > 0;
  return framework.keyQuestions.flatMap((definition) => {
    const result = keyQuestions.find((candidate) => candidate.definition.id === definition.id);
    if (byTable && result !== undefined && result.keyQuestion.rating?.label != null) {
      return [];
    }
    const combined = across.find((candidate) => candidate.definition.id === definition.id);
    const now = result?.rating ?? combined?.rating ?? null;
    const rating = now ?? standing.get(definition.id) ?? null;
    if (definition.optional === true && result === undefined && rating === null) {
      return [];
    }
    return [{ definition, rating, standing: rating !== null && now === null }];
  });
}
