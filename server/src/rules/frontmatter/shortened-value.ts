import type { Problem, Rule } from '../rule.ts';

export const shortenedValue: Rule = {
  id: 'frontmatter/shortened-value',
  severity: 'warning',
  summary: 'A value in the front matter is cut short by a sign that means something to YAML.',
  fixable: true,
  missing: false,
  *check({ report }): Iterable<Problem> {
    for (const { kind, range, message, remedy } of report.frontMatter.problems) {
      if (kind === 'shortened') {
        yield { range, message, fixes: remedy === undefined ? [] : [remedy] };
      }
    }
  },
};
