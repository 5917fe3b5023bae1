import { referencesOf } from '../../report/linked/references.ts';
import type { Rule } from '../rule.ts';

export const outsideWorkspace: Rule = {
  id: 'link/outside-workspace',
  severity: 'warning',
  summary: 'The front matter names a report outside of the workspace, which is not read.',
  fixable: false,
  missing: false,
  *check({ report, linked }) {
    for (const { kind, path, range } of referencesOf(report.document)) {
      if (kind !== 'link' && linked.get(path)?.outside === true) {
        yield {
          range,
          message: `“${kind}” names ${path}, which lies outside this workspace, so it is not read. Move it into the workspace, or set KEYLINE_READ_OUTSIDE=1 where you trust the reports.`,
        };
      }
    }
  },
};
