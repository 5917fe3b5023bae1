import { expect, it } from 'vitest';
import { withYears } from '../../../server/src/exchange/page-facts/days-without-year.ts';
import { statedDays } from '../../../server/src/exchange/page-facts/stated-days.ts';

const published = { year: 2024, month: 2, day: 15 };

it.each([
  ['The inspection took place between 11 and 20 January and looked at safe.', '11 to 20 January 2024'],
  ['The inspection took place between 28 November and 3 December.', '28 November to 3 December 2023'],
  ['CQC carried out the inspection on 6 February, prompted by concerns.', '6 February 2024'],
  ['The inspection took place on 6 March 2023.', '6 March 2023'],
  ['The last inspection took place on 6 February.', null],
  ['The service must send a plan by 6 February.', null],
])('news of a release tells the days of a visit without their year: %s', (text, days) => {
  expect(statedDays([text], true, published)).toBe(days);
});

it('what is no day of a month stays as it is', () => {
  const text = 'In May, 12.5 June, 3 May 2023 and 14 people';
  expect(withYears(text, published)).toBe(text);
});
