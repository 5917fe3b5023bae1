import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRatingClaims } from '../../../server/src/claims/read-claims.ts';
import { builtInLibrary, resolveFramework } from '../../../server/src/framework/file/library.ts';
import type { Framework } from '../../../server/src/framework/framework.ts';
import { builtIn } from '../../framework/built-in.ts';
import { readRatings } from '../read-ratings.ts';

const assessment = assessmentFramework();

function assessmentFramework(): Framework {
  const { framework } = resolveFramework(builtInLibrary(), 'cqc-single-assessment@2024-12', null, null);
  if (framework === undefined) {
    throw new Error('The framework is not there.');
  }
  return framework;
}

/** Checks which key questions a sentence gives which ratings: “safe good, caring inadequate”. */
function checkPairs(sentence: string, expected: string): void {
  const read = readRatings(assessment, sentence).map((line) => line.replace(/^\w+ /u, '').replace(':', ''));
  expect(read.toSorted().join(', '), sentence).toBe(
    expected
      .split(', ')
      .filter((line) => line !== '')
      .toSorted()
      .join(', '),
  );
}

describe('ratings beside what they are of', () => {
  test.each([
    [
      'At the top of the class stood caring, on outstanding, and a long way behind it trailed safe, on inadequate.',
      'caring outstanding, safe inadequate',
    ],
    [
      'Bottom of the table: safe (inadequate). Middling: effective (requires improvement). No worries about caring (good).',
      'safe inadequate, effective requires-improvement, caring good',
    ],
    [
      'We looked at two things: safe, which turned out to require improvement, and well-led, which turned out good.',
      'safe requires-improvement, well-led good',
    ],
    [
      'Where safety is at issue we judged the agency inadequate, and for responsive and caring we judged it good.',
      'safe inadequate, responsive good, caring good',
    ],
    ['A shelf full of good ratings, save for well-led (inadequate).', 'all good, well-led inadequate'],
    ['Good: responsive. Inadequate: safe and well-led.', 'responsive good, safe inadequate, well-led inadequate'],
    ['Inadequate for safe. And inadequate for effective.', 'safe inadequate, effective inadequate'],
    [
      'Nobody complained of the meals (caring: good), but the lift let them down (safe: inadequate).',
      'caring good, safe inadequate',
    ],
    ['Those that are good (safe, caring) outnumber those that are not.', 'safe good, caring good'],
    [
      'No fault was found with how caring the home is, but inspectors rated safe inadequate and effective good.',
      'safe inadequate, effective good',
    ],
    [
      'Safe earned a good, a rating it shares with caring; well-led was left on inadequate.',
      'safe good, caring good, well-led inadequate',
    ],
    ['Safe was rated good, and that rating for well-led was no surprise.', 'safe good, well-led good'],
    [
      'Like safe, caring was rated good; unlike caring, effective was rated inadequate.',
      'safe good, caring good, effective inadequate',
    ],
    ['Good in every area except safe, and for that it was rated inadequate.', 'all good, safe inadequate'],
    [
      'It did best in caring and worst in safe: the former was rated good, the latter inadequate.',
      'caring good, safe inadequate',
    ],
    [
      'It is rated inadequate not only for being safe but for being effective too.',
      'safe inadequate, effective inadequate',
    ],
    [
      'Two goods, for safe and caring, and one inadequate, for effective.',
      'safe good, caring good, effective inadequate',
    ],
    ['Safe and caring were looked at, and both were rated good.', 'safe good, caring good'],
    [
      'The ratings for safe, caring and effective read good, inadequate, outstanding.',
      'safe good, caring inadequate, effective outstanding',
    ],
    ['Is it safe? No: inadequate. Is it caring? Yes, good.', 'safe inadequate, caring good'],
  ])('%s', checkPairs);

  test.each([
    [
      'Elm Court was rated good in two, effective and caring, and inadequate in the third, safe.',
      'effective of Elm Court good, caring of Elm Court good, safe of Elm Court inadequate',
    ],
    [
      'The ratings for how safe and caring the home is were put at good, and those for how responsive it is at inadequate.',
      'safe good, caring good, responsive inadequate',
    ],
    [
      'A rating of outstanding for caring was a comfort, for every category was otherwise rated good.',
      'caring outstanding, all good',
    ],
  ])('%s', checkPairs);

  test.each([
    ['Staff were caring, and the food was good.'],
    ['A home with one inadequate key question is rated requires improvement, caring or not.'],
    ['At least two of safe, caring and effective came out good and well-led inadequate.'],
    ['Inspectors, who asked how safe prescribing was, gave a rating of inadequate.'],
    ['They rated medical care good and inadequate overall.'],
    ['Goods for the kitchen came late.'],
    ['Relatives said that the home was caring (good) and safe (good).'],
    ['If it were better led, it would be good; safe may then be good.'],
  ])('nothing is said by: %s', (sentence) => {
    checkPairs(sentence, '');
  });
});

const names = ['safe', 'effective', 'caring', 'responsive', 'well-led'];
const ratings = ['outstanding', 'good', 'requires improvement', 'inadequate'];
const fillers = ['', ', with a sigh,', ' after a long look', ', as it happens,', ' by a whisker'];
const joints = ['; ', ', and ', ', while ', '. '];

test('whatever stands between, each key question has the rating beside it', () => {
  const told = fc.record({ rating: fc.constantFrom(...ratings), filler: fc.constantFrom(...fillers) });
  fc.assert(
    fc.property(
      fc.shuffledSubarray(names, { minLength: 2 }),
      fc.array(told, { minLength: names.length, maxLength: names.length }),
      fc.constantFrom(...joints),
      fc.boolean(),
      (parts, given, joint, isRatingFirst) => {
        const clauses = parts.map((part, at) => {
          const { rating = '', filler = '' } = given[at] ?? {};
          return isRatingFirst ? `a rating of ${rating}${filler} for ${part}` : `${part} was rated${filler} ${rating}`;
        });
        const sentence = `Inspectors gave their view: ${clauses.join(joint)}.`;
        const read = readRatings(assessment, sentence);
        for (const [at, part] of parts.entries()) {
          const id = (given[at]?.rating ?? '').replace(' ', '-');
          const wrong = read.filter((line) => line.includes(` ${part}: `) && !line.endsWith(`: ${id}`));
          expect(wrong, sentence).toEqual([]);
        }
      },
    ),
  );
});

describe('how many have which rating', () => {
  test.each([
    ['Four goods and an outstanding make up the ratings.', 'count good, count outstanding'],
    ['Good, good, good, good, inadequate: five ratings, one worry.', 'count good, count inadequate'],
    ['Of the three homes, the regulator rated one outstanding and two good.', 'services outstanding, services good'],
  ])('%s', (sentence, expected) => {
    const counted = readRatingClaims(assessment, sentence).claims.flatMap(({ target, value }) =>
      target.kind === 'count' || target.kind === 'services' ? [`${target.kind} ${value?.rating}`] : [],
    );
    expect([...new Set(counted)].join(', ')).toBe(expected);
  });

  test.each([
    'Three goods and an outstanding were four of the five.',
    'Homes in the town: four goods and an outstanding.',
  ])('nothing is counted by: %s', (sentence) => {
    const { claims } = readRatingClaims(assessment, sentence);
    expect(claims.filter(({ target }) => target.kind === 'count')).toEqual([]);
  });
});

test.each([
  [
    'aged-care-stars-au',
    'The home has 5 stars for Compliance, 4 for Staffing and 2 for Quality Measures.',
    '5-stars, 4-stars, 2-stars',
  ],
  [
    'care-inspectorate-scotland',
    'For leadership it was given a grade of 3; the setting was graded 5.',
    'adequate, very-good',
  ],
  ['care-inspectorate-scotland', 'Staff were given 3 weeks to put it right.', ''],
])('in the words of %s a figure is a rating: %s', (id, sentence, expected) => {
  const ratings = readRatingClaims(builtIn(id), sentence).claims.map(({ value }) => value?.rating);
  expect([...new Set(ratings)].join(', ')).toBe(expected);
});
