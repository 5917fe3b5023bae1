import { previousReportPath } from '../../report/linked/references.ts';
import type { Rule } from '../rule.ts';

export const pilotPrevious: Rule = {
  id: 'link/pilot-previous',
  severity: 'warning',
  summary: 'The previous report is that of a pilot, which gives no ratings.',
  fixable: false,
  missing: false,
  *check({ report, linked }) {
    const path = previousReportPath(report.frontMatter);
    const entry = report.frontMatter.entries.get('previous');
    if (path !== null && entry !== undefined && linked.get(path)?.results?.isPilot === true) {
      yield {
        range: entry.valueRange,
        message: `“previous” names ${path}, which is the report of a pilot. A pilot gives no ratings, so none is taken from it. Name the report before this one that counts.`,
      };
    }
  },
};
