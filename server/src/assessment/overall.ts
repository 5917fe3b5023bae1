import type { Framework } from '../framework/framework.ts';
import type { Overall } from '../report/report.ts';
import type { CountedRating, KeyQuestionResult, OverallResult, StatementResult } from './assessment.ts';
import { decidingRule } from './counted-rules.ts';
import { scoreStatements } from './scored.ts';
import type { StandingRatings } from './standing-ratings.ts';
import { statementResults } from './statements.ts';

/**
 * What follows for a service as a whole, by the framework's method. In a report on some of the key questions
 * the new ratings join those that stand from before.
 */
export function assessOverall(
  overall: Overall,
  keyQuestions: readonly KeyQuestionResult[],
  standing: StandingRatings,
  framework: Framework,
): OverallResult {
  const nothing = noOverall(overall);
  switch (framework.overall.method) {
    case 'none':
      return nothing;
    case 'score': {
      const { percentage, band, limit, rating } = scoreStatements(wholeStatements(keyQuestions, framework), framework);
      return { ...nothing, percentage, band, limit, rating };
    }
    case 'rules': {
      const counted = countedRatings(keyQuestions, standing, framework);
      const ratings = counted.map(({ rating }) => rating).filter((rating) => rating !== null);
      if (ratings.length < counted.length) {
        return { ...nothing, counted };
      }
      const rule = decidingRule(framework.overall, ratings);
      return { ...nothing, counted, rating: rule?.rating ?? null, rule: rule?.id ?? null, undecided: rule === null };
    }
  }
}

/** A service of which nothing can be said as a whole. */
function noOverall(overall: Overall): OverallResult {
  return {
    overall,
    percentage: null,
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
    return result?.statements ?? statementResults(definition, null, framework);
  });
}

/** The rating of each of the framework's key questions: the one computed here, else the one that still stands. */
function countedRatings(
  keyQuestions: readonly KeyQuestionResult[],
  standing: StandingRatings,
  framework: Framework,
): readonly CountedRating[] {
  return framework.keyQuestions.map((definition) => {
    const result = keyQuestions.find((candidate) => candidate.definition.id === definition.id);
    const before = standing.get(definition.id);
    const rating = result?.rating ?? before ?? null;
    return { definition, rating, standing: rating !== null && result?.rating !== rating };
  });
}
