import { explainKeyQuestion } from '../assessment/explain.ts';
import { explainOverall } from '../assessment/explain-overall.ts';
import type { ReportSection } from '../report/report.ts';
import type { Analysis } from '../rules/rule.ts';

/** What Keyline computes for a section, and how. */
export interface ComputedValues {
  readonly score: number | null;
  readonly rating: string | null;
  readonly explanation: readonly string[];
}

/** What is computed for a key question's or an overall section; null for every other section. */
export function computedFor({ report, assessment }: Analysis, section: ReportSection): ComputedValues | null {
  const { framework } = report;
  if (framework === null) {
    return null;
  }
  for (const service of assessment.services) {
    if (service.service.overall.section === section) {
      const { percentage, rating } = service.overall;
      return { score: percentage?.score ?? null, rating, explanation: explainOverall(service, framework) };
    }
    for (const result of service.keyQuestions) {
      if (result.keyQuestion.section === section) {
        const { percentage, rating } = result;
        return { score: percentage?.score ?? null, rating, explanation: explainKeyQuestion(result, framework) };
      }
    }
  }
  return null;
}
