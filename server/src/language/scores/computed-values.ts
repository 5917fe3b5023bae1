import type { Analysis } from '../../analysis/analysis.ts';
import type { ServiceResult } from '../../assessment/assessment.ts';
import { explainKeyQuestion } from '../../assessment/explain/explain.ts';
import { explainOverall } from '../../assessment/explain/explain-overall.ts';
import type { ScoreAndRating } from '../../assessment/explain/result-words.ts';
import { isJudged } from '../../assessment/scoring/key-question.ts';
import type { Framework } from '../../framework/framework.ts';
import type { ReportSection } from '../../report/report.ts';

/** What Keyline computes for a section, and how. */
export interface ComputedValues extends ScoreAndRating {
  readonly explanation: readonly string[];
  /** True where people decide the rating, so that the computed one is the stated one. */
  readonly judged: boolean;
}

/** What is computed for a key question's or an overall section; null for every other section. */
export function computedFor({ report, assessment }: Analysis, section: ReportSection): ComputedValues | null {
  const { framework } = report;
  if (framework === null) {
    return null;
  }
  for (const service of assessment.services) {
    const found = computedInService(service, framework).find((computed) => computed.section === section);
    if (found !== undefined) {
      return found.values;
    }
  }
  return null;
}

/** What is computed for the overall section of a service and for those of its key questions. */
export function computedInService(
  service: ServiceResult,
  framework: Framework,
): readonly { readonly section: ReportSection; readonly values: ComputedValues }[] {
  const { overall, keyQuestions } = service;
  const whole = {
    section: overall.overall.section,
    values: {
      score: overall.percentage?.score ?? null,
      rating: overall.rating,
      explanation: explainOverall(service, framework),
      judged: false,
    },
  };
  const parts = keyQuestions.map((result) => ({
    section: result.keyQuestion.section,
    values: {
      score: result.percentage?.score ?? null,
      rating: result.rating,
      explanation: explainKeyQuestion(result, framework),
      judged: isJudged(result, framework),
    },
  }));
  return [whole, ...parts].flatMap(({ section, values }) => (section === null ? [] : [{ section, values }]));
}
