import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRatingCounts } from '../../server/src/claims/numbers/totals/rating-counts.ts';
import { findReportCounts } from '../../server/src/report/release-counts.ts';
import { findListedTotals, sumOf } from '../../server/src/report/totals.ts';
import { again, expectLinear } from '../common/linear.ts';
import { builtIn } from '../framework/built-in.ts';

const framework = builtIn('cqc-inspection');

test.each([
  ['We reviewed 29 records: 12 care plans, ten risk assessments and 7 charts.', [[29, 12, 10, 7]]],
  ['We spoke with nine people: three relatives, one nurse and five carers', [[9, 3, 1, 5]]],
  ['One hundred and four records: 100 plans and four charts.', [[104, 100, 4]]],
  ['We spoke with 20 people in all: 11 who lived there, three relatives and six members of staff.', [[20, 11, 3, 6]]],
  ['There are 30 rooms: 12 on the ground floor, 10 on the first floor and eight in the annexe.', [[30, 12, 10, 8]]],
  ['We met 20 people: 11 who smoked and nine who drank.', []],
  ['29 records: 12 were unsigned, 10 had no date and 20 were out of date.', []],
  ['29 records: 12 plans with gaps, 10 charts and others.', []],
  ['29 records: 12 care plans.', []],
  ['At 14:30 and 12 plans and 13 charts.', []],
  ['Records: 12 plans and 13 charts.', []],
  ['1.5 hours: 3 walks and 4 talks.', []],
  ['10 to 12 records: 3 plans and 4 charts.', []],
  ['About 30 records: 13 plans and 14 charts.', []],
])('wholes with their parts in “%s”', (text, expected) => {
  expect(findListedTotals(text).map(({ whole, parts }) => [whole, ...parts.map(({ count }) => count)])).toEqual(
    expected,
  );
});

describe('how many reports a release is about', () => {
  test.each([
    ['Inspectors publish reports on 50 more GP practices', [50]],
    ['We have published a further forty-eight reports on homes.', [48]],
    ['Full reports on all 1,048 inspections are available below.', [1048]],
    ['The first reports on one hundred and two homes', [102]],
    ['It publishes reports on 8 January 2015.', []],
    ['Reports on 24-hour care, on 20% of homes and on 12 of the homes.', []],
    ['We have now published 1,200 reports so far.', []],
    ['This week we published nine reports, bringing all to 100.', []],
    ['We publish reports on homes.', []],
  ])('%s', (text, expected) => {
    expect(findReportCounts(text).map(({ count }) => count)).toEqual(expected);
  });
});

describe('how many services have which rating', () => {
  const read = (text: string) =>
    readRatingCounts(framework, text).map(({ parts, whole }) => [
      whole?.count ?? null,
      ...parts.map((part) => `${part.count} ${part.rating}`),
    ]);

  test.each([
    [
      'We published reports on 40 homes. Of those, 31 were rated good, eight were rated inadequate and one was visited to follow up.',
      [[40, '31 good', '8 inadequate', '1 null']],
    ],
    [
      'We published a further 40 reports and of those, 31 are rated good and nine are rated inadequate.',
      [[40, '31 good', '9 inadequate']],
    ],
    [
      'Following visits, 27 of these homes have been rated as Good and three have been rated ‘Requires Improvement’.',
      [[null, '27 good', '3 requires-improvement']],
    ],
    [
      'We rated two as Outstanding, 12 as Good and one as Inadequate.',
      [[null, '2 outstanding', '12 good', '1 inadequate']],
    ],
    ['Of the 20 homes, 15 were rated Good, and 6 Requires improvement.', [[20, '15 good', '6 requires-improvement']]],
    ['Twelve have been rated as Good.', []],
    ['Three homes rated Inadequate before are now well, and two are rated Good.', []],
    ['Seven are rated Good and two Inadequate; the rest are not rated.', []],
    ['It has 12 good rooms and one outstanding garden, and is rated Good.', []],
    ['Two good homes. One was rated Inadequate.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test('any parts are added up, in words and in figures', () => {
  const count = fc.integer({ min: 2, max: 300 });
  fc.assert(
    fc.property(fc.array(count, { minLength: 2, maxLength: 6 }), count, (parts, whole) => {
      const list = `${parts
        .slice(0, -1)
        .map((part) => `${part} plans`)
        .join(', ')} and ${parts.at(-1)} charts`;
      const [found] = findListedTotals(`We read ${whole} records: ${list}.`);
      expect(found?.whole).toBe(whole);
      expect(sumOf(found?.parts ?? [])).toBe(parts.reduce((sum, part) => sum + part, 0));
    }),
  );
});

test.each(['29 records: 12 plans, ', 'reports on ', 'published 12 ', '12 of the homes have been ', 'one hundred and '])(
  'texts made of the beginning "%s" are read in one pass',
  (piece) => {
    expectLinear(
      (size) => `${again(piece, size)} rated`,
      (text) => {
        findListedTotals(text);
        findReportCounts(text);
        readRatingCounts(framework, text);
      },
    );
  },
);
