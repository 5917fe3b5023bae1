import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContradictions } from '../../../server/src/claims/numbers/contradictions.ts';
import { numberSentences } from '../../../server/src/claims/numbers/number-sentences.ts';

/** Why each thing that is found in a text cannot be. */
function found(text: string): readonly string[] {
  const sentences = numberSentences(text);
  return sentences.flatMap((sentence, index) =>
    readContradictions(sentence, (back) => sentences[index - back] ?? null).map(({ reason }) => reason),
  );
}

const count = fc.integer({ min: 2, max: 40 });
const off = fc.integer({ min: 1, max: 9 });

/** Sentences that multiply: so many of one thing in each of so many others. */
const products: readonly ((each: number, groups: number, all: number) => string)[] = [
  (each, groups, all) => `We read ${all} care plans, ${each} from each of the home’s ${groups} units.`,
  (each, groups, all) => `We heard from ${all} relatives (${each} in each of the ${groups} homes).`,
  (each, groups, all) => `The unit consists of ${groups} wards of ${each} beds each, giving it ${all} beds in all.`,
  (each, groups, all) => `The trust has ${groups} sites, each with ${each} theatres, making ${all} in total.`,
  (each, groups, all) => `There were ${each} nurses in each of the ${groups} units, ${all} in all.`,
  (each, groups, all) => `Each of the ${groups} wards has ${each} beds, a total of ${all}.`,
  (each, groups, all) => `The hospital has ${all} beds in ${groups} wards of ${each}.`,
  (each, groups, all) => `Checks were made ${each} times a week for ${groups} weeks, ${all} checks in all.`,
];

/** Sentences that add up two numbers without saying that they do. */
const sums: readonly ((a: number, b: number, all: number) => string)[] = [
  (a, b, all) => `We spoke to ${a} residents and ${b} relatives (${all} people).`,
  (a, b, all) => `There were ${a} falls in May and ${b} in June, ${all} over the two months.`,
  (a, b, all) => `The fine of £${a} and the costs of £${b} add up to £${all}.`,
  (a, b, all) => `The team spent ${all} days on the ward, ${a} announced and ${b} not.`,
  (a, b, all) => `There were ${all} visits, ${a} announced and ${b} unannounced.`,
  (a, b, all) => `We saw ${all} charts, found errors on ${a} and none on the other ${b}.`,
  (a, b, all) => `In ${a} of the ${all} files the photograph was old, and in the other ${b} it was new.`,
  (a, b, all) => `Inspectors made ${all} visits in total, ${a} by day and ${b} by night, and read what staff wrote.`,
  (a, b, all) => `We saw ${all} plans, ${a} of them in full and the other ${b} in part, as well as 999 letters.`,
];

test.each([
  ['products', products, (a: number, b: number) => a * b],
  ['sums', sums, (a: number, b: number) => a + b],
] as const)('%s are silent where they are right, and found where one number is another', (_, forms, right) => {
  fc.assert(
    fc.property(fc.constantFrom(...forms), count, count, off, (write, a, b, more) => {
      const all = right(a, b);
      expect([write(a, b, all), found(write(a, b, all))]).toEqual([write(a, b, all), []]);
      const wrong = write(a, b, all + more + Math.max(a, b));
      expect([wrong, found(wrong).length > 0]).toEqual([wrong, true]);
    }),
  );
});

test('more people than a home has room for', () => {
  const forms: readonly ((most: number, now: number) => string)[] = [
    (most, now) => `The home can accommodate up to ${most} people and on the day there were ${now}.`,
    (most, now) => `The home is registered for ${most} people, and ${now} were living there.`,
    (most, now) =>
      `It is registered to provide care for up to ${most} people. When we came, ${now} people were living there.`,
  ];
  fc.assert(
    fc.property(fc.constantFrom(...forms), count, count, (write, most, now) => {
      const text = write(most, now);
      expect([text, found(text).length]).toEqual([text, now > most ? 1 : 0]);
    }),
  );
});

test.each([
  ['The home has a team of 19: eleven carers, four nurses, two cooks, a cleaner and the manager.', 0],
  ['The home has a team of 18: eleven carers, four nurses, two cooks, a cleaner and the manager.', 1],
  ['We met nine members of staff (the manager, the deputy, two seniors and six care assistants).', 1],
  ['We met nine members of staff (the managers, the deputy, two seniors and six care assistants).', 0],
  ['Ten of the 14 wards met the target, the exceptions being Ash, Birch, Cedar and Elm.', 0],
  ['Twelve of the 14 wards met the target, all but Ash, Birch, Cedar and Elm.', 1],
  ['The trustees met every month, and we read the minutes of all 12 meetings held in 2024.', 0],
  ['The trustees met every month, and we read the minutes of all ten meetings held in 2024.', 1],
  ['Half of the six breaches had been put right, which left three.', 0],
  ['Half of the eight breaches had been put right, which left three.', 1],
  ['Two thirds of the 12 actions were complete; that left five.', 1],
  ['In a survey of 80 relatives, to which 50 replied, 46 of those who replied felt welcome.', 0],
  ['In a survey of 80 relatives, to which 50 replied, 56 of those who replied felt welcome.', 1],
  ['We had 60 replies, and of these 41 were positive, 14 mixed and nine negative.', 1],
  ['People waited 14 weeks at most and three at least, and six on average.', 0],
  ['People waited 14 weeks at most and seven at least, and six on average.', 1],
  ['A quarter of the beds were empty: 11 of 44.', 0],
  ['A quarter of the beds were empty: 21 of 44.', 1],
  ['The manager had been in post from March 2022 to January 2023.', 0],
  ['The manager had been in post from March 2023 to January 2022.', 1],
  ['When we came in June 2025 it had been registered for eight months, since October 2024.', 0],
  ['When we came in June 2025 it had been registered for 18 months, since October 2024.', 1],
  ['The inspection lasted three days, from 12 to 14 June 2023.', 0],
  ['The inspection lasted two days, from 12 to 14 June 2023.', 1],
  ['We were there on three days between 2 and 14 June 2023.', 0],
  ['Sickness stood at 6%, twice the 3% of a year before.', 0],
  ['Sickness stood at 8%, twice the 3% of a year before.', 1],
  ['The rota needed six nurses and had four, so it was three short.', 1],
  ['We spoke to three nurses and as many carers, six staff in all.', 0],
  ['We spoke to three nurses and as many carers, seven staff in all.', 1],
  ['There were 31 falls, 19 of them at night, 14 in the lounge and seven that led to an injury.', 0],
  ['The home can accommodate up to 40 people and employs 43 staff.', 0],
  ['The home can accommodate up to 40 people and there were 43, three more than it may have.', 0],
] as const)('%s', (text, expected) => {
  expect([text, found(text)]).toEqual([text, expect.objectContaining({ length: expected })]);
});
