import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DateClaim } from '../../server/src/claims/dates/claims.ts';
import { readDateClaims } from '../../server/src/claims/dates/read-date-claims.ts';
import type { Framework } from '../../server/src/framework/framework.ts';
import { monthNames } from '../../server/src/text/dates/calendar.ts';
import { builtIn } from '../framework/built-in.ts';

const inspection = builtIn('cqc-inspection@adult-social-care');

/** What a text says of days, a line for each claim: which days of the assessment they are, and the words. */
function read(framework: Framework, text: string): readonly string[] {
  return readDateClaims(framework, text).map((claim) => `${kindOf(claim)}: ${text.slice(claim.start, claim.end)}`);
}

function kindOf(claim: DateClaim): string {
  switch (claim.kind) {
    case 'assessed':
      return claim.of;
    case 'published':
    case 'first':
    case 'length':
    case 'gap':
    case 'earlier':
      return claim.kind;
    case 'measures':
      return claim.isIn ? 'in' : 'out';
  }
}

describe('days of assessments and of publication', () => {
  test.each([
    ['Dates of inspection: 4 to 6 May 2023.', ['all: 4 to 6 May 2023']],
    ['This inspection took place on 4 and 5 May 2023 and was unannounced.', ['all: 4 and 5 May 2023']],
    ['The assessment, which was carried out over two days in May, was announced.', ['all: May']],
    ['Inspection activity started on 4 May 2023 and ended on 9 May 2023.', ['first: 4 May 2023', 'last: 9 May 2023']],
    ['We gave notice of the inspection, which began on 4 May 2023.', ['first: 4 May 2023']],
    [
      'Two inspectors visited the home on 4 May 2023 and returned on 9 May 2023.',
      ['some: 4 May 2023', 'some: 9 May 2023'],
    ],
    ['On 4 May 2023 a team of three inspectors visited the home.', ['some: 4 May 2023']],
    ['The home was inspected by CQC between 4 and 6 May 2023.', ['all: between 4 and 6 May 2023']],
    ['We completed this inspection on 6 May 2023.', ['last: 6 May 2023']],
    ['An unannounced inspection in May 2023 followed.', ['some: May 2023']],
    ['On-site activity took place on 4 May 2023; calls went on for some days.', ['some: 4 May 2023']],
    ['It was a brief inspection, carried out on a single day, 4 May 2023.', ['all: 4 May 2023']],
    ['Inspectors from the CQC called at the home in May 2023.', ['some: May 2023']],
    ['We were at the home on two consecutive days, 4 and 5 May 2023.', ['all: 4 and 5 May 2023']],
    ['Inspectors spent two days at the home, from 4 to 5 May 2023.', ['all: 4 to 5 May 2023']],
    ['We began on 4 May 2023 and finished on 9 May 2023.', ['first: 4 May 2023', 'last: 9 May 2023']],
    ['The last day of the assessment was 9 May 2023.', ['last: 9 May 2023']],
    ['The boiler was serviced four weeks before our visit on 4 May 2023.', ['some: 4 May 2023']],
    ['The report followed on 4 June 2023.', ['published: 4 June 2023']],
    ['It had not been rated before.', ['first: had not been rated before']],
    ['This is the home’s first rating since it was registered.', ['first: This is the home’s first rating']],
    ['It was on 4 May 2023, a Thursday, that we first came.', ['first: 4 May 2023']],
    ['We called back, by arrangement, on 9 May 2023.', ['some: 9 May 2023']],
    ['Calls were made on 9 May 2023, when the inspection ended.', ['last: 9 May 2023']],
    ['When we looked round on 4 May 2023 it was locked.', ['some: 4 May 2023']],
    ['On both days of our visit, 4 and 5 May 2023, it rained.', ['all: 4 and 5 May 2023']],
    ['Two days, 4 and 5 May 2023, were spent at the home.', ['all: 4 and 5 May 2023']],
    ['On 5 May 2023, the last of our two days at the home, the lift failed.', ['last: 5 May 2023']],
    ['The inspection took place in the week of 1 May 2023.', ['all: the week of 1 May 2023']],
    ['It broke on 3 May 2023, the day before we came.', ['some: 3 May 2023, the day before we came']],
    ['Inspection activity began on 4 May 2023 and was over by 9 May.', ['first: 4 May 2023', 'by: 9 May']],
    ['The last day of the assessment was 9 May 2023, by which time it was mended.', ['last: 9 May 2023']],
    ['The assessment was carried out by two inspectors on 4 May 2023.', ['all: 4 May 2023']],
    ['From 4 to 6 May 2023 we assessed the service.', ['some: 4 to 6 May 2023']],
    ['The inspection ended two weeks before this report was published.', ['gap: two weeks']],
    ['Today, 4 June 2023, CQC has published its report.', ['published: 4 June 2023']],
    ['The findings follow an inspection in July.', ['some: July']],
    ['The inspection lasted three days.', ['length: three days']],
    ['Inspectors spent two days at the home.', ['length: two days']],
    ['This report was published seven weeks after our visit.', ['gap: seven weeks']],
    ['Our last inspection was on 4 May 2022.', ['earlier: 4 May 2022']],
    ['No rating had been given to the home before.', ['first: No rating had been given to the home before']],
    ['The home was in special measures from May 2022. It has improved enough to leave them.', ['out: leave them']],
    ['Our report was published on 4 June 2023.', ['published: 4 June 2023']],
    [
      'CQC inspected the home on 4 May 2023 and published its report on 4 June 2023.',
      ['published: 4 June 2023', 'some: 4 May 2023'],
    ],
  ])('%s', (text, expected) => {
    expect(read(inspection, text)).toEqual(expected);
  });
});

describe('special measures', () => {
  test.each([
    ['The service remains in special measures.', 'in'],
    ['The home has been placed in special measures.', 'in'],
    ['The service will be placed in special measures.', 'in'],
    ['The service is no longer in special measures.', 'out'],
    ['The home has been taken out of special measures.', 'out'],
    ['Special measures no longer apply.', 'out'],
    ['The practice leaves special measures.', 'out'],
  ])('%s', (text, expected) => {
    expect(readDateClaims(inspection, text).map(kindOf)).toEqual([expected]);
  });
});

describe('what claims nothing', () => {
  test.each([
    'The fire service visited on 4 May 2023.',
    'It had never been rated outstanding before.',
    'This was the home’s first inspection since it changed hands.',
    'The new wing had not been inspected before.',
    'The trust that sends people here is in special measures.',
    'Her assessment was completed on 4 May 2023.',
    'A fire safety inspection took place on 4 May 2023.',
    'The pharmacist’s visit was on 4 May 2023.',
    'The kitchen was inspected on 4 May 2023.',
    'We had visited the home on 4 May 2023.',
    'If the inspection had taken place on 4 May 2023, it would have been too soon.',
    'The audit report was published on 4 May 2023.',
    'Services in special measures are inspected again.',
    'A service that is rated inadequate goes into special measures.',
    'A service rated inadequate overall is placed in special measures.',
    'The purpose of special measures is to help services improve.',
    'The service had been placed in special measures.',
    'The lift engineer’s report follows a visit in March 2023.',
    'Relatives visited the home on 5 March 2023, when the new wing opened.',
    'The fire inspection lasted two days.',
    'Staff spent two days at the seaside on 4 and 5 March 2023.',
    'At its first inspection, in 2015, the home had been rated good.',
    'The audit report was published six weeks after the visit.',
    'The service may be placed in special measures.',
  ])('%s', (text) => {
    expect(read(inspection, text)).toEqual([]);
  });
});

const dates = fc
  .record({
    day: fc.integer({ min: 1, max: 25 }),
    more: fc.integer({ min: 1, max: 3 }),
    month: fc.constantFrom(...monthNames),
    year: fc.integer({ min: 2015, max: 2030 }),
  })
  .map(({ day, more, month, year }) => `${day} to ${day + more} ${month} ${year}`);
const forms = fc.constantFrom(
  (days: string) => `The inspection took place from ${days}.`,
  (days: string) => `We carried out an announced assessment on ${days}.`,
  (days: string) => `Inspectors assessed the service on ${days}, and people spoke with them.`,
  (days: string) => `The service was inspected on ${days}.`,
  (days: string) => `Date of assessment: ${days}`,
  (days: string) => `We assessed the service, without telling anyone, on ${days}.`,
);

describe.each([
  ['inspections', inspection],
  ['the single assessment framework', builtIn('cqc-single-assessment@2024-12')],
  ['schools', builtIn('ofsted-2025')],
  ['Scotland', builtIn('care-inspectorate-scotland')],
])('in the words of %s', (_, framework) => {
  test('whatever the days are, and however the sentence goes', () => {
    fc.assert(
      fc.property(dates, forms, (days, form) => {
        expect(read(framework, form(days))).toEqual([`all: ${days}`]);
      }),
    );
  });

  test('a condition, another time, a question or a quotation silences it', () => {
    const silencers = fc.constantFrom(
      (text: string) => `If ${text}`,
      (text: string) => `Previously, ${text}`,
      (text: string) => `“${text}” she said.`,
      (text: string) => text.replace(/\.?$/, '?'),
    );
    fc.assert(
      fc.property(dates, forms, silencers, (days, form, silence) => {
        expect(read(framework, silence(form(days)))).toEqual([]);
      }),
    );
  });
});
