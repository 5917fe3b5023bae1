import { previousReportPath } from '../../report/linked/references.ts';
import type { Rule } from '../rule.ts';

export const pilotPrevious: Rule = {
  id: 'link/pilot-previous',
  severity: 'warning',
  summary: 'The previous report is that of a pilot or a draft, which gives no ratings.',
  fixable: false,
  missing: false,
  *check({ report, linked }) {
    const path = previousReportPath(report.frontMatter);
    const entry = report.frontMatter.entries.get('previous');
    const tried = path === null ? undefined : linked.get(path)?.results?.tried;
    if (entry !== undefined && tried !== undefined) {
      const what = tried === 'pilot' ? 'the report of a pilot. A pilot gives' : 'a report by a draft. A draft gives';
      yield {
        range: entry.valueRange,
        message: `“previous” names ${path}, which is ${what} no ratings, so none is taken from it. Name the report before this one that counts.`,
      };
    }
  },
};
