import { previousReportPath } from '../../report/linked/references.ts';
import type { Rule } from '../rule.ts';

export const circularPrevious: Rule = {
  id: 'link/circular-previous',
  severity: 'error',
  summary: 'The previous report is this report itself, or names this one as its own previous report.',
  fixable: false,
  missing: false,
  *check({ report, linked }) {
    const path = previousReportPath(report.frontMatter);
    const entry = report.frontMatter.entries.get('previous');
    const circle = linked.get(path ?? '')?.circle ?? null;
    if (path !== null && entry !== undefined && circle !== null) {
      const what =
        circle === 'itself'
          ? `“previous” names ${path}, which is this report.`
          : `“previous” names ${path}, but that report names this one as its previous report.`;
      yield {
        range: entry.valueRange,
        message: `${what} Only an earlier report can be the previous one. Name that, or remove “previous”.`,
      };
    }
  },
};
