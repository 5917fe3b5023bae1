import type { Analysis } from '../analysis/analysis.ts';
import type { Framework } from '../framework/framework.ts';

/** Makes what finds something by the framework of a report find nothing where there is none. */
export function byFramework<Found extends Iterable<unknown>, More extends readonly unknown[]>(
  find: (analysis: Analysis, framework: Framework, ...more: More) => Found,
): (analysis: Analysis, ...more: More) => Found | readonly never[] {
  return (analysis, ...more) => {
    const { framework } = analysis.report;
    return framework === null ? [] : find(analysis, framework, ...more);
  };
}
