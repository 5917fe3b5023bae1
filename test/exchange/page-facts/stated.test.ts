import { describe, expect, it } from 'vitest';
import { statedDays } from '../../../server/src/exchange/page-facts/stated-days.ts';
import { type PageParagraph, statedRatings } from '../../../server/src/exchange/page-facts/stated-ratings.ts';
import { statedScope } from '../../../server/src/exchange/page-facts/stated-scope.ts';
import { statedSubject } from '../../../server/src/exchange/page-facts/stated-subject.ts';
import { builtInLibrary, resolveFramework } from '../../../server/src/framework/file/library.ts';
import type { Framework } from '../../../server/src/framework/framework.ts';
import { workOf } from '../../common/work.ts';

function frameworkNamed(id: string): Framework {
  const { framework } = resolveFramework(builtInLibrary(), id, null);
  if (framework === undefined) {
    throw new Error(`There is no framework ${id}.`);
  }
  return framework;
}

const inspection = frameworkNamed('cqc-inspection');
const assessment = frameworkNamed('cqc-single-assessment');

describe('the days of a visit, as sentences tell them', () => {
  it.each([
    ['The inspection took place on 3 and 4 March 2018 and was unannounced.', '3 to 4 March 2018'],
    ['We carried out an announced inspection at Elm Surgery on 27 February 2018.', '27 February 2018'],
    ['The assessment took place between 16 January and 6 February 2024.', '16 January to 6 February 2024'],
    ['Dates of our assessment: 9 October 2025 to 14 October 2025.', '9 to 14 October 2025'],
    ['Our visit began on 1 May 2024. The assessment ended on 9 May 2024.', '1 to 9 May 2024'],
    ['We inspected the home on 2 June 2017. This inspection was carried out on 5 July 2018.', '5 July 2018'],
    ['We inspected the following core services between 4 and 20 May 2019:', '4 to 20 May 2019'],
  ])('%s', (text, days) => {
    expect(statedDays([text])).toBe(days);
  });

  it.each([
    'Our last inspection was on 3 March 2018.',
    'The report was published on 3 March 2018, after an inspection.',
    'The home has been registered since 3 March 2018.',
    'The manager will visit the home on 3 March 2018.',
    'Following an inspection of the home on 3 March 2018, the provider wrote a plan.',
    'We visited the following week on 3 March 2018.',
  ])('are not those of something else: %s', (text) => {
    expect(statedDays([text])).toBeNull();
  });
});

describe('whom a page is about, as sentences tell it', () => {
  const sorts = ['Care home', 'GP practice'];
  it.each([
    ['Elm Court is a care home for older people.', { location: 'Elm Court', sector: 'Care home' }],
    ['The service is a GP practice in the town.', { sector: 'GP practice' }],
    ['This was an inspection of The Elms on 3 March 2018.', { location: 'The Elms' }],
    ['Elm Court is a care home. Oak Court is a care home too.', { sector: 'Care home' }],
    ['The registered provider is Quay Medical Partnership.', { provider: 'Quay Medical Partnership' }],
    ['The registered provider is Elm and Oak Care, which runs two homes.', { provider: 'Elm and Oak Care' }],
    ['The registered provider is Good at this.', {}],
    ['The registered provider is responsible for the home.', {}],
    ['This is a care home.', {}],
    ['People said that it was a care home they liked.', {}],
  ])('%s', (text, expected) => {
    expect(statedSubject([text], sorts)).toEqual(expected);
  });
});

describe('the key questions that a page says were looked at', () => {
  it.each([
    ['We looked at 2 key question areas: Safe and Caring, and 5 Quality Statements.', ['Safe', 'Caring']],
    [
      'This inspection looked at the five key questions of safe, effective and well led.',
      ['Safe', 'Effective', 'Well-led'],
    ],
    ['We assessed the key questions Safe and Caring are about.', []],
    ['Staff were safe, caring and responsive.', []],
  ])('%s', (text, names) => {
    expect(statedScope(assessment, [text]).map(({ name }) => name)).toEqual(names);
  });
});

describe('the ratings that sentences of a page state', () => {
  const subject = { names: ['Elm Court'], assessed: { year: 2018, month: 2, day: 27 }, ratingBefore: () => null };
  const read = (text: string, under: PageParagraph['under'] = 'whole') => {
    const { now, before } = statedRatings(inspection, [{ text, under }], subject);
    return { now: Object.fromEntries(now), before: Object.fromEntries(before) };
  };
  it.each([
    [
      'We rated safe and caring as good, and well-led as inadequate.',
      { now: { safe: 'good', caring: 'good', 'well-led': 'inadequate' }, before: {} },
    ],
    ['The overall rating for this service is good.', { now: { overall: 'good' }, before: {} }],
    ['At our last inspection we rated the service good.', { now: {}, before: { overall: 'good' } }],
    [
      'The last inspection was in July 2016. The service was rated as inadequate overall. Safe was rated as inadequate.',
      { now: {}, before: { overall: 'inadequate', safe: 'inadequate' } },
    ],
    [
      'We inspected Elm Court on 22 June 2017. The overall rating for the service was inadequate.',
      { now: {}, before: { overall: 'inadequate' } },
    ],
    [
      'Following our previous inspection on 9 March 2016, the practice was rated inadequate overall. It was rated inadequate for providing safe services.',
      { now: {}, before: { overall: 'inadequate', safe: 'inadequate' } },
    ],
    [
      'We last inspected the home in March 2016. It was rated good overall then, with safe rated requires improvement.',
      { now: {}, before: { overall: 'good', safe: 'requires-improvement' } },
    ],
    ['The service was last inspected on 3 May 2016 and was rated good.', { now: {}, before: { overall: 'good' } }],
    ['Following our last inspection in 2016 the provider wrote a plan. Safe was good.', { now: {}, before: {} }],
    [
      'Medicine was rated good, having been rated inadequate at our last inspection in 2016. Surgery was rated outstanding.',
      { now: {}, before: {} },
    ],
    [
      'Outpatients was rated good at our last inspection in 2016. Surgery was rated requires improvement then.',
      { now: {}, before: {} },
    ],
    ['At our last inspection the surgery was rated good.', { now: {}, before: { overall: 'good' } }],
    ['Oak Court is rated outstanding overall.', { now: {}, before: {} }],
    ['Safe was rated as good.', { now: {}, before: {} }],
    ['We rated safe as good. We rated safe as inadequate.', { now: {}, before: {} }],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('are the last ones under a heading on the last inspection', () => {
    expect(read('Good (report published 3 May 2017).', 'earlier')).toEqual({ now: {}, before: { overall: 'good' } });
  });
});

it('the readers take no longer than their text is long, whatever it is', () => {
  const hostile = [
    'inspection '.repeat(4_000),
    `${'The Elm '.repeat(4_000)}is a care`,
    `looked at ${'key question '.repeat(4_000)}`,
    `${'on 3 March '.repeat(4_000)}2018`,
    `We rated ${'safe and '.repeat(4_000)}`,
    `${'('.repeat(20_000)}Good`,
  ];
  const work = workOf(() => {
    for (const text of hostile) {
      statedDays([text]);
      statedSubject([text], assessment.page.sectors);
      statedScope(assessment, [text]);
      statedRatings(inspection, [{ text, under: 'whole' }], { names: [], assessed: null, ratingBefore: () => null });
    }
  });
  expect(work).toBeLessThan(10_000);
});
