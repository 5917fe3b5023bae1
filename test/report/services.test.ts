import { expect, test } from 'vitest';
import { analyseText, lintText } from '../common/lint-text.ts';

/** Each service with its stated overall rating. */
function overallRatings(text: string): readonly (readonly [string | null, string | null])[] {
  return analyseText(text).report.services.map(({ name, overall }) => [name, overall.rating?.text ?? null]);
}

const service = (name: string, overall: string) => `# ${name}

## Safe

Basis: not assessed

${overall}`;

const frontMatter = '---\nframework: cqc-single-assessment@2024-12\nscope: safe\n---\n\n';

const trust = `${frontMatter}${service('Ward services', '## Overall\n\nRating: Good\n\n')}${service(
  'Community services',
  '## Overall\n\nRating: Outstanding\n\n',
)}# Overall

Rating: Requires improvement
`;

test('an overall rating behind several services, as deep as they are, is that of the whole', () => {
  expect(overallRatings(trust)).toEqual([
    [null, 'Requires improvement'],
    ['Ward services', 'Good'],
    ['Community services', 'Outstanding'],
  ]);
  expect(lintText(trust).map(({ rule }) => rule)).toEqual([]);
});

test('what follows it belongs to the next service again', () => {
  const more = `${trust}\n${service('Dental services', '## Overall\n\nRating: Inadequate\n')}`;
  expect(overallRatings(more).at(-1)).toEqual(['Dental services', 'Inadequate']);
});

test('below the one heading of a report it is the overall rating of that one', () => {
  const single = `${frontMatter}${service('Lantern House', '# Overall\n\nRating: Good\n')}`;
  expect(overallRatings(single)).toEqual([['Lantern House', 'Good']]);
});
