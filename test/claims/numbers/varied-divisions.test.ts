import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContradictions } from '../../../server/src/claims/numbers/contradictions.ts';
import { numberSentences } from '../../../server/src/claims/numbers/number-sentences.ts';
import { again, expectLinear } from '../../common/linear.ts';

/** What is found in a text: the words each stands at. */
function found(text: string): readonly string[] {
  const sentences = numberSentences(text);
  return sentences.flatMap((sentence, index) =>
    readContradictions(sentence, (back) => sentences[index - back] ?? null).map(({ start, end }) =>
      text.slice(start, end),
    ),
  );
}

/** Sentences whose three parts make their whole. */
const divided: readonly ((whole: number, a: number, b: number, c: number) => string)[] = [
  (whole, a, b, c) => `We looked at ${whole} charts. ${a} were complete, ${b} had gaps and the other ${c} were lost.`,
  (whole, a, b, c) =>
    `Of the ${whole} charts that we read, ${a} were complete, ${b} had gaps and ${c} could not be read.`,
  (whole, a, b, c) =>
    `We had feedback from ${whole} patients, of whom ${a} were happy, ${b} were unhappy and ${c} were unsure.`,
  (whole, a, b, c) => `The group runs ${whole} homes, of which ${a} are in Kent, ${b} in Sussex and ${c} in Surrey.`,
  (whole, a, b, c) => `${whole} falls were recorded: ${a} in the lounge, ${b} in bedrooms and ${c} outside.`,
  (whole, a, b, c) =>
    `There are ${whole} bedrooms: ${a} on the ground floor, ${b} on the first floor and ${c} in the annexe.`,
  (whole, a, b, c) => `Of the ${whole} homes, ${a} improved, ${b} stayed the same and ${c} went down.`,
  // Over as many sentences as there are parts, or over a semicolon.
  (whole, a, b, c) => `We read ${whole} charts. ${a} were complete. ${b} had gaps. The remaining ${c} were lost.`,
  (whole, a, b, c) => `Of the ${whole} homes on our list, ${a} improved. ${b} stayed the same and ${c} went down.`,
  (whole, a, b, c) => `We inspected ${whole} wards; ${a} were good, ${b} require improvement and ${c} are inadequate.`,
  (whole, a, b, c) => `We rated ${a} of the ${whole} homes good, ${b} requires improvement and ${c} inadequate.`,
  (whole, a, b, c) => `The group has ${whole} staff at three sites: ${a} in Kent, ${b} in Sussex and ${c} in Surrey.`,
];
const count = fc.integer({ min: 2, max: 90 });

test('parts that make their whole are silent, and each changed number is found', () => {
  const change = fc.constantFrom<readonly [number, number, number, number]>(
    [1, 0, 0, 0],
    [0, 3, 0, 0],
    [0, 0, 2, 0],
    [0, 0, 0, 5],
  );
  fc.assert(
    fc.property(fc.constantFrom(...divided), count, count, count, change, (write, a, b, c, [w, x, y, z]) => {
      const right = write(a + b + c, a, b, c);
      const wrong = write(a + b + c + w, a + x, b + y, c + z);
      expect([right, found(right)]).toEqual([right, []]);
      // Over several sentences the same slip can show twice.
      expect([wrong, found(wrong).length > 0]).toEqual([wrong, true]);
    }),
  );
});

test('what is so and what is not, in any wording, make the whole', () => {
  const said = fc.constantFrom(
    ['had been signed', 'had not'],
    ['were occupied', 'were empty'],
    ['were satisfied', 'were dissatisfied'],
    ['answered on time', 'answered late'],
    ['have left', 'are still in post'],
  );
  const wholes = fc.constantFrom(
    (whole: number, parts: string) => `Of the ${whole} in question, ${parts}.`,
    (whole: number, parts: string) => `We were told of ${whole} such cases. ${parts}.`,
    (whole: number, parts: string) => `We checked ${whole} cases; ${parts}.`,
  );
  fc.assert(
    fc.property(wholes, said, count, count, fc.integer({ min: 1, max: 9 }), (write, [yes, no], a, b, off) => {
      const parts = `${a} ${yes} and ${b} ${no}`;
      expect(found(write(a + b, parts))).toEqual([]);
      expect(found(write(a + b + off, parts))).toHaveLength(1);
    }),
  );
});

test('the least is not more than the greatest, and the average lies between them', () => {
  const ends = fc.constantFrom(['youngest', 'oldest'], ['lowest', 'highest'], ['shortest', 'longest']);
  fc.assert(
    fc.property(ends, count, count, count, ([least, most], low, by, mean) => {
      const high = low + by;
      expect(found(`The ${least} was ${low} and the ${most} ${high}.`)).toEqual([]);
      expect(found(`The ${least} was ${high} and the ${most} ${low}.`)).toHaveLength(1);
      const text = `It was ${mean} on average, from a ${least} of ${low} to a ${most} of ${high}.`;
      expect([text, found(text).length]).toEqual([text, mean < low || mean > high ? 1 : 0]);
    }),
  );
});

test('doubt, a condition, a question and a quotation silence any of them', () => {
  const around = fc.constantFrom<readonly [string, string]>(
    ['It may be that of ', '.'],
    ['If of ', ', we come back.'],
    ['“Of ', ',” she said.'],
  );
  fc.assert(
    fc.property(count, count, around, (a, b, [before, after]) => {
      const text = `${before}the ${a} files, ${a + b} were complete${after}`;
      expect([text, found(text)]).toEqual([text, []]);
    }),
  );
});

test('a word for a share fits the numbers beside it, whichever stands first', () => {
  const forms: readonly ((part: number, whole: number) => string)[] = [
    (part, whole) => `More than half of the ${whole} staff, ${part}, had been trained.`,
    (part, whole) => `More than half of the staff (${part} of ${whole}) had been trained.`,
    (part, whole) => `${part} of the ${whole} staff we met, or more than half, had been trained.`,
  ];
  fc.assert(
    fc.property(fc.constantFrom(...forms), count, count, (write, part, more) => {
      const text = write(part, part + more);
      expect([text, found(text).length]).toEqual([text, part > more ? 0 : 1]);
    }),
  );
});

test('by how much something rose or fell, beside both numbers', () => {
  fc.assert(
    fc.property(count, count, fc.integer({ min: 1, max: 9 }), (a, by, off) => {
      expect(found(`Complaints rose by ${by}, from ${a} to ${a + by}.`)).toEqual([]);
      expect(found(`Complaints rose by ${by + off} over the year, from ${a} to ${a + by}.`)).toHaveLength(1);
      expect(found(`Complaints fell by ${by}, from ${a + by} to ${a}.`)).toEqual([]);
      expect(found(`Complaints fell by ${by + off}, from ${a + by} to ${a}.`)).toHaveLength(1);
    }),
  );
});

test.each([
  ['The four practices – Elm Row, Castlegate, Hythe Road and Oak Lane – share a nurse.', 0],
  ['The three practices – Elm Row, Castlegate, Hythe Road and Oak Lane – share a nurse.', 1],
  ['The three homes, Larch House, Elm House and others, share a manager.', 0],
  ['All 30 bedrooms had a bell, but 14 of the 31 did not work.', 1],
  ['All 12 rooms had a bell, but 3 of the 20 people could not reach it.', 0],
  ['Every one of the five files was complete, but six lacked a photograph.', 1],
  ['Nine of the 14 people who answered were happy; the other three were not.', 1],
  ['Nine of the 12 people we met had lived there for years; the other three homes have fewer.', 0],
  ['Of a team of 25, 12 had left and the 15 who stayed were tired.', 1],
  ['Of the 30 homes, 12 are in Kent and five in Sussex.', 0],
  ['Ten people had fallen, three at night and two in the bathroom.', 0],
  ['There were 12 people in the home and 14 were on the waiting list.', 0],
  ['We met 20 staff, including 3 nurses, 5 in the kitchen and 2 at night.', 0],
  ['Of the 40 files, 12 were complete, 20 were incomplete and 15 had missing dates.', 0],
  ['We asked 12 relatives. Thirteen said that they were happy.', 1],
  ['We asked 12 relatives. Thirteen nurses were on duty.', 0],
  ['We asked 12 relatives. All 14 were happy.', 1],
  ['We asked 12 relatives. All 12 were happy.', 0],
  ['Nine homes were inspected. Four are good, three require improvement. Two have not been rated.', 0],
  ['Of the 18 plans, eleven had been read, five of them twice. The other six had not been.', 0],
  ['We called on 5 May, 12 May and 19 May 2025, always a Monday.', 0],
  ['We called on 5 May, 12 May and 19 May 2025, always a Friday.', 1],
  ['The home is registered for up to 40 people. There were 34, which left six places free.', 0],
  ['The home is registered for up to 40 people. There were 34, which left nine places free.', 1],
  ['54% were women and 46% were men.', 0],
  ['54% were women and 56% were men.', 1],
  ['The team was made up of four people: two inspectors, an adviser and a nurse.', 0],
  ['The team was made up of five people: two inspectors, an adviser and a nurse.', 1],
  ['We met five people, including two nurses, the cook and the manager.', 0],
  ['We met five people, including four nurses, the cook and the manager.', 1],
  ['Waiting times fell by a third, from 90 days to 60.', 0],
  ['Waiting times fell by a half, from 90 days to 60.', 1],
  ['The number went from 12 in spring to 16 in summer, an increase of four.', 0],
  ['The number went from 20 in spring to 16 in summer, an increase of four.', 1],
  ['The agency gave 300 hours to 25 people, an average of 12 hours each.', 0],
  ['The agency gave 300 hours to 15 people, an average of 12 hours each.', 1],
  ['Occupancy stood at 75%: 30 of the 40 beds were taken.', 0],
  ['Occupancy stood at 85%: 30 of the 40 beds were taken.', 1],
  ['The home has 5 stars for care, 4 for safety, 3 for staffing and 2 for food.', 0],
  ['Six had a bath, nine a shower and four neither, which accounts for all 19 of them.', 0],
  ['The team had 8 nurses, of whom two were on leave and three part time.', 0],
])('%s', (text, expected) => {
  expect(found(text)).toHaveLength(expected);
});

test.each([
  ['parts', 'Of the 30 files, 12 were complete, 10 had gaps and the other eight were lost, '],
  ['sentences', 'We met 30 people. Nine were happy and the other 21 were not. '],
  ['parts over sentences', 'Nine were good. '],
  ['mixed lists', 'The team of four: two nurses, a cook and a cleaner, '],
  [
    'products',
    'We read 12 plans, three from each of four units of 18 beds each, a quarter of the eight, which left two, ',
  ],
  ['names', 'The three practices – Elm Row, Castlegate, '],
])('four times as much of %s takes four times as long to read', (_, piece) => {
  expectLinear(
    (size) => numberSentences(again(piece, size)),
    (sentences) =>
      sentences.map((sentence, index) => readContradictions(sentence, (back) => sentences[index - back] ?? null)),
    20_000,
  );
});
