import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContradictions } from '../../../server/src/claims/numbers/contradictions.ts';
import { numberSentences } from '../../../server/src/claims/numbers/number-sentences.ts';

/** What is found in a text: each with its kind and the words it stands at. */
function found(text: string): readonly string[] {
  const sentences = numberSentences(text);
  return sentences.flatMap((sentence, index) =>
    readContradictions(sentence, (back) => sentences[index - back] ?? null).map(
      ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
    ),
  );
}

describe('numbers of a sentence that cannot all be right', () => {
  test.each([
    ['Of the 18 plans that we read, 21 were out of date.', ['part: 21']],
    ['Twelve relatives wrote to us. Of these, fifteen said that they were happy.', ['part: fifteen']],
    ['The ward had 9 beds, and 11 of them were taken.', ['part: 11 of them']],
    ['Most staff (4 of 15) had been trained.', ['part: Most staff (4 of 15']],
    ['All of the rooms, 7 of 9, had a window.', ['part: All of the rooms, 7 of 9']],
    [
      'Of the 10 homes, six improved, three stayed the same and two went down.',
      ['total: 10 homes, six improved, three stayed the same and two'],
    ],
    ['Complaints rose from 14 in March to 9 in May.', ['change: from 14 in March to 9']],
    ['The homes have 70 beds: Elm has 24, Oak 31 and Ash 18.', ['total: 70 beds: Elm has 24, Oak 31 and Ash 18']],
    [
      'We made 18 requests, of which 14 were sent to the trust, three to the council and two to the board.',
      ['total: 18 requests, of which 14 were sent to the trust, three to the council and two'],
    ],
    [
      'There are 40 beds on two floors, 22 upstairs and 20 downstairs.',
      ['total: 40 beds on two floors, 22 upstairs and 20'],
    ],
    [
      'Nine fell in the hall, six had a bath and two a shower, which accounts for all 15.',
      ['total: Nine fell in the hall, six had a bath and two a shower, which accounts for all 15'],
    ],
    ['It must act on five matters: consent, food and staffing.', ['total: five']],
    ['Staff worked from 8pm to 8am, that is for ten hours.', ['change: from 8pm to 8am, that is for ten hours']],
    ['We spent two days at the home: 3, 4 and 6 July 2023.', ['change: two days']],
    [
      'Each of the six flats has two bedrooms, so there are 14 in all.',
      ['total: six flats has two bedrooms, so there are 14'],
    ],
    ['Sickness fell from 4% to 6%.', ['change: from 4% to 6%']],
    [
      'There were 11 falls in June, more than the 14 of the month before.',
      ['change: 11 falls in June, more than the 14'],
    ],
    [
      'Rates ran from 92% on the ward with the lowest rate to 61% on the ward with the highest.',
      ['change: 92% on the ward with the lowest rate to 61%'],
    ],
    ['The waiting list doubled, from 20 to 30.', ['change: from 20 to 30']],
    ['Calls lasted between 5 and 20 minutes, with an average of 25.', ['change: 25']],
    ['We read seven files, and all six held a photograph.', ['part: six']],
    ['Of the 40 relatives who wrote, 30 (65%) would come again.', ['part: 30 (65%)']],
    [
      'Of the six breaches in the last report, three had been put right and two had not.',
      ['total: six breaches in the last report, three had been put right and two'],
    ],
    [
      'The plan holds 30 actions, of which 12 are complete, 10 are on track and nine are overdue.',
      ['total: 30 actions, of which 12 are complete, 10 are on track and nine'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('what may be right, or says something else', () => {
  test.each([
    'Of the 18 plans that we read, 12 were out of date.',
    'Of the 12 people, one had fallen 15 times.',
    'We read seven files, and all seven held a photograph.',
    'We read seven files, and all six nurses were helpful.',
    'Of the 40 relatives who wrote, 26 (65%) would come again.',
    'Of the five breaches in the last report, three had been put right and two had not.',
    'There were nine falls at Elm, seven at Oak and six at Ash, 22 in all.',
    'We made 18 requests, of which 14 were sent to the trust, three to the council and four to both.',
    'It must act on three matters: consent, food and drink.',
    'The kitchen is open from 9am to 5pm and closes for two hours.',
    'The plan holds 31 actions, of which 12 are complete, 10 are on track and nine are overdue.',
    'Of the 12 people we met, 15 relatives spoke for some.',
    'About 12 relatives wrote to us. Of these, fifteen said that they were happy.',
    'Most staff (11 of 15) had been trained.',
    'Of the 10 homes, six improved and two went down.',
    'Complaints rose from 9 to 14.',
    'There were 14 falls in June, more than the 11 of the month before.',
    'There were 11 relatives, more than the 14 chairs could seat.',
    'Rates ran from 61% on the ward with the lowest rate to 92% on the ward with the highest.',
    'Complaints did not rise, from 14 to 9.',
    'Ward 3 had the highest rate of the five, 90, and Ward 6 the lowest, 57.',
    'Would it help if complaints rose from 14 to 9?',
    '“Complaints rose from 14 to 9,” she said.',
    'The waiting list nearly doubled, from 20 to 36.',
    'Calls lasted between 5 and 20 minutes, with an average of 12.',
    'The shift moved up from 9:30 to 8:30.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('a part is found just where it is more than its whole, whatever is counted', () => {
  const things = fc.constantFrom(
    'care records',
    'relatives',
    'call bells',
    'plans that we read',
    'homes in the region',
  );
  const said = fc.constantFrom('were complete', 'had been answered', 'said so', 'needed more work');
  const count = fc.integer({ min: 2, max: 900 });
  fc.assert(
    fc.property(count, count, things, said, (whole, part, thing, verb) => {
      expect(found(`Of the ${whole} ${thing}, ${part} ${verb}.`)).toEqual(part > whole ? [`part: ${part}`] : []);
    }),
  );
});

test('a rise is found just where it is none, in any wording', () => {
  const rise = fc.constantFrom('rose', 'went up', 'increased', 'climbed', 'grew');
  const fall = fc.constantFrom('fell', 'went down', 'decreased', 'dropped');
  const count = fc.integer({ min: 2, max: 90 });
  fc.assert(
    fc.property(count, count, rise, fall, (a, b, up, down) => {
      fc.pre(a !== b);
      expect(found(`The number of falls ${up} from ${a} in spring to ${b} in autumn.`)).toHaveLength(a > b ? 1 : 0);
      expect(found(`The number of falls ${down} from ${a} in spring to ${b} in autumn.`)).toHaveLength(a > b ? 0 : 1);
    }),
  );
});

describe('remainders, sums, shares and months', () => {
  test.each([
    [
      '40 children came, 12 of whom stayed for lunch and 24 of whom did not.',
      ['total: 40 children came, 12 of whom stayed for lunch and 24'],
    ],
    [
      'Of the 20 files, 12 were full, five had gaps and the remaining four were blank.',
      ['total: 20 files, 12 were full, five had gaps and the remaining four'],
    ],
    [
      '62% of families were happy, 20% were not and the remaining 28% were unsure.',
      ['total: 62% of families were happy, 20% were not and the remaining 28%'],
    ],
    ['We met 9 patients and 4 carers, so 15 people in all.', ['total: 9 patients and 4 carers, so 15 people in all']],
    ['A quarter of the beds, 10 of 20, were empty.', ['part: A quarter of the beds, 10 of 20']],
    ['Two thirds of the staff (15 of 20) had been trained.', ['part: Two thirds of the staff (15 of 20']],
    ['Checks were made on 12 of the 31 days in April.', ['part: 31 days in April']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    '40 children came, 12 of whom stayed for lunch and 28 of whom did not.',
    'Of the 20 files, 12 were full, five had gaps and the remaining three were blank.',
    'Of the 20 files, 12 were full, five of them very good, and the remaining three were blank.',
    '62% of families were happy, 20% were not and the remaining 19% were unsure.',
    'Of the 12 people, eight had lived there for two years and the other four for less.',
    'We met 14 patients, including 3 new ones, and 4 carers, so 18 people in all.',
    'About a quarter of the beds, 6 of 20, were empty.',
    'Two-thirds of the staff (14 of 20) had been trained.',
    'Checks were made on 12 of the 40 days in April and May.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a phrase again and again, with nothing behind it, comes to an end', () => {
  test.each([
    `Of the ${"its'".repeat(150)}x 14 rooms, 12 were clean.`,
    `We met 14 people, 12 of whom had ${'been so '.repeat(80)}glad.`,
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
