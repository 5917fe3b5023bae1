import type { Analysis } from '../../analysis/analysis.ts';
import { ratingName } from '../../assessment/explain/words.ts';
import { weightedRating } from '../../assessment/overall/weighted.ts';
import { ratingsOf } from '../../framework/ratings.ts';
import type { ReportSection } from '../../report/report.ts';
import { capitalised } from './capitalised.ts';
import type { HelpPart } from './help.ts';

/**
 * A row for each rating that the key question of this section could have: what the overall rating would be with it. Only
 * where the overall rating is weighted; nothing for other sections, and nothing where another rating is missing.
 */
export function triedRatingsHelp({ report, assessment }: Analysis, section: ReportSection): readonly HelpPart[] {
  const { framework } = report;
  if (framework === null || framework.overall.method !== 'weighted') {
    return [];
  }
  const weighing = { method: framework.overall, framework };
  for (const { keyQuestions, overall } of assessment.services) {
    const result = keyQuestions.find(({ keyQuestion }) => keyQuestion.section === section);
    if (result !== undefined) {
      const { definition } = result;
      const rows = ratingsOf(framework, definition).flatMap(({ id, name }) => {
        const tried = overall.counted.map((entry) =>
          entry.definition.id === definition.id ? { ...entry, rating: id } : entry,
        );
        const rating = weightedRating(tried, weighing);
        const now = id === result.rating ? ', as now' : '';
        return rating === null ? [] : [[`${name}${now}`, ratingName(framework, rating)]];
      });
      const whole = framework.overallNames[0] ?? 'Overall';
      const isCounted = overall.counted.some((entry) => entry.definition.id === definition.id);
      const header = [`With ${capitalised(definition.name)} at`, whole];
      return isCounted && rows.length > 0 ? [{ kind: 'table', header, rows }] : [];
    }
  }
  return [];
}
