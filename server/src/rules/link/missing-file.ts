import { referencesOf } from '../../report/linked/references.ts';
import type { Rule } from '../rule.ts';

const namedBy = {
  link: 'This link leads to',
  previous: '“previous” names',
  reports: '“reports” names',
} as const;

export const missingFile: Rule = {
  id: 'link/missing-file',
  severity: 'error',
  summary: 'A link, or a path in the front matter, leads to a file that is not there.',
  fixable: false,
  missing: false,
  *check({ report, linked }) {
    for (const { kind, path, range } of referencesOf(report.document)) {
      if (linked.get(path)?.exists === false) {
        const consequence = kind === 'previous' ? ' Until it is found, nothing is compared with it.' : '';
        yield {
          range,
          message: `${namedBy[kind]} ${path}, but there is no such file. Correct the path, or add the file.${consequence}`,
        };
      }
    }
  },
};
