import type { Analysis } from '../../analysis/analysis.ts';
import { explainKeyQuestion } from '../../assessment/explain/explain.ts';
import { explainOverall } from '../../assessment/explain/explain-overall.ts';
import type { ResultChange } from '../../comparison/result-changes.ts';

/** How the report comes to what it gives a part, line by line; empty where it does not have the part. */
export function arithmeticOf({ report, assessment }: Analysis, change: ResultChange): readonly string[] {
  const { framework } = report;
  const { services } = assessment;
  const service =
    services.find(({ service: { name } }) => name === change.service) ??
    (services.length === 1 ? services[0] : undefined);
  if (framework === null || service === undefined) {
    return [];
  }
  if (change.keyQuestion === null) {
    return explainOverall(service, framework);
  }
  const result =
    service.keyQuestions.find(({ definition }) => definition.id === change.keyQuestion) ??
    service.keyQuestions.find(({ definition }) => definition.name === change.name);
  return result === undefined ? [] : explainKeyQuestion(result, framework);
}
