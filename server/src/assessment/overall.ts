import type { Framework, OverallRule, RatingCount } from '../framework/framework.ts';
import type { Overall } from '../report/report.ts';
import type { KeyQuestionResult, OverallResult, StatementResult } from './assessment.ts';
import { scoreStatements } from './scored.ts';
import { statementResults } from './statements.ts';

/** What follows for a service as a whole, by the framework's method. */
export function assessOverall(
  overall: Overall,
  keyQuestions: readonly KeyQuestionResult[],
  framework: Framework,
): OverallResult {
  const nothing = noOverall(overall);
  switch (framework.overall.method) {
    case 'none':
      return nothing;
    case 'score': {
      const whole = scoreStatements(wholeStatements(keyQuestions, framework), framework);
      const { percentage, band, limit, rating } = whole;
      return { ...nothing, percentage, band, limit, rating };
    }
    case 'rules': {
      const ratings = ratingsOfAll(keyQuestions, framework);
      if (ratings === null) {
        return nothing;
      }
      const rule = decidingRule(framework.overall.rules, ratings);
      return { ...nothing, rating: rule?.rating ?? null, rule: rule?.id ?? null, undecided: rule === null };
    }
  }
}

/** A service of which nothing can be said as a whole. */
export function noOverall(overall: Overall): OverallResult {
  return { overall, percentage: null, band: null, limit: null, rating: null, rule: null, undecided: false };
}

/** The first rule whose counts all hold for the ratings; null where no rule decides. */
export function decidingRule(rules: readonly OverallRule[], ratings: readonly string[]): OverallRule | null {
  return rules.find((rule) => rule.counts.every((count) => holds(count, ratings))) ?? null;
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

/** The ratings of all the framework's key questions; null where one of them has none. */
function ratingsOfAll(keyQuestions: readonly KeyQuestionResult[], framework: Framework): readonly string[] | null {
  const ratings: string[] = [];
  for (const definition of framework.keyQuestions) {
    const rating = keyQuestions.find((candidate) => candidate.definition.id === definition.id)?.rating ?? null;
    if (rating === null) {
      return null;
    }
    ratings.push(rating);
  }
  return ratings;
}

function holds(count: RatingCount, ratings: readonly string[]): boolean {
  const found = ratings.filter((rating) => count.ratings.includes(rating)).length;
  return found >= (count.atLeast ?? 0) && found <= (count.atMost ?? ratings.length);
}
