import { joinWords } from '../../assessment/explain/words.ts';
import { nearestNames } from '../../framework/nearest-names.ts';
import { directiveDefinitions } from '../../report/directives.ts';
import type { Directive } from '../../syntax/content/content.ts';
import type { Problem, Rule } from '../rule.ts';
import { directiveContents } from './directive-contents.ts';

const known = directiveDefinitions.map(({ name }) => name);

export const unknown: Rule = {
  id: 'directive/unknown',
  severity: 'error',
  summary: 'A line such as “::scores” names no computed block.',
  fixable: true,
  missing: false,
  *check({ report }): Iterable<Problem> {
    for (const content of directiveContents(report.document)) {
      if (content.kind === 'directive' && !known.includes(content.name)) {
        yield problemFor(content);
      }
    }
  },
};

function problemFor({ name, nameRange }: Directive): Problem {
  const nearest = nearestNames(known, name)[0];
  const list = joinWords(
    known.map((each) => `“::${each}”`),
    'or',
  );
  return {
    range: nameRange,
    message: `There is no computed block “::${name}”, so nothing would be shown here. ${
      nearest === undefined ? `Write ${list}.` : `Did you mean “::${nearest}”?`
    }`,
    fixes:
      nearest === undefined
        ? []
        : [{ title: `Change to ::${nearest}`, safe: true, edits: [{ ...nameRange, text: nearest }] }],
  };
}
