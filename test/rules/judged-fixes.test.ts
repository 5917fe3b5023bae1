import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lintText } from '../common/lint-text.ts';
import { propertyRuns } from '../common/markdown-text.ts';
import { brokenPromises } from './fix-promises.ts';

const numRuns = Math.ceil(propertyRuns / 3);

const stars = fc.constantFrom('1 star', '2 stars', '3 stars', '4 stars', '5 stars', '4 starz', 'Not available', '');
const grade = fc.constantFrom(
  'Exceptional',
  'Strong standard',
  'Expected standard',
  'Needs attention',
  'Urgent improvement',
  'Met',
  'Not met',
  'Strong standrad',
  '',
);
const score = fc.constantFrom('Met', 'Not met', 'Mett', '', null);

function section(name: string, rating: string): string {
  return `# ${name}\n\nRating: ${rating}\n`;
}

function standards(name: string, met: string | null): string {
  return met === null ? '' : `\n## ${name}\n\nScore: ${met}\n\nAs we saw.\n`;
}

/** An aged care home with any ratings, and a sentence that may contradict them. */
const home = fc.tuple(stars, stars, stars, stars, stars, stars).map(([whole, said, ...four]) => {
  const names = ['Residents’ Experience', 'Compliance', 'Staffing', 'Quality Measures'];
  const parts = names.map((name, place) => section(name, four[place] ?? ''));
  const sentence = said === '' ? '' : `\nThis home has an Overall Star Rating of ${said}.\n`;
  return `---\nframework: aged-care-stars-au\n---\n\n${[section('Overall', whole) + sentence, ...parts].join('\n')}`;
});

/** A school with any ratings and standards, in one area and in what safeguarding holds down. */
const school = fc
  .record({ safeguarding: grade, leadership: grade, inclusion: grade, expected: score, strong: score, overall: grade })
  .map(({ safeguarding, leadership, inclusion, expected, strong, overall }) =>
    [
      '---\nframework: ofsted-2025\nscope: [safeguarding, inclusion, leadership and governance]\n---\n',
      ...(overall === '' ? [] : [section('Overall', overall)]),
      section('Safeguarding', safeguarding),
      section('Inclusion', inclusion) +
        standards('Expected standards', expected) +
        standards('Strong standards', strong),
      section('Leadership and governance', leadership),
    ].join('\n'),
  );

test.each([
  ['a home whose stars are weighed', home],
  ['a school whose grades are a ladder', school],
])('every fix of %s removes its finding and creates no error', (_, report) => {
  fc.assert(
    fc.property(report, (text) => {
      for (const finding of lintText(text)) {
        for (const fix of finding.fixes) {
          expect(brokenPromises(text, finding, fix), text).toEqual([]);
        }
      }
    }),
    { numRuns },
  );
});
