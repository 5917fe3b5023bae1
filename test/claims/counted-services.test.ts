import { describe, expect, test } from 'vitest';
import { readChanges } from '../../server/src/claims/changes/read-changes.ts';
import { builtIn } from '../framework/built-in.ts';

const inspection = builtIn('cqc-inspection@adult-social-care');
const names = { own: [], services: ['Surgery', 'Maternity', 'Outpatients'] };

/** What a sentence says of services and key questions: “Surgery: good; Maternity/caring: not inadequate”. */
function said(sentence: string): string {
  return readChanges(inspection, sentence, names)
    .filter(
      ({ isLoose, alternatives: [one, ...others] }) => isLoose !== true && others.length === 0 && one?.before === null,
    )
    .flatMap(({ alternatives: [one] }) =>
      (one?.things ?? []).map(({ service, part }) => {
        const name = [service, part].filter((word) => word !== null).join('/');
        const rating = one?.now ?? (one?.notNow == null ? null : `not ${one.notNow}`);
        return `${name}: ${rating ?? `${one?.bound?.side} ${one?.bound?.rating}`}`;
      }),
    )
    .join('; ');
}

function all(rating: string, part = ''): string {
  return names.services.map((name) => `${name}${part}: ${rating}`).join('; ');
}

describe('what is said of all services holds of each', () => {
  test.each([
    ['All three services were rated good.', all('good')],
    ['All three of the health services that we inspected are rated inadequate.', all('inadequate')],
    ['Each of the trust’s three services was rated good for caring.', all('good', '/caring')],
    ['We rated every service as good.', all('good')],
    ['None of the homes was rated inadequate.', all('not inadequate')],
    ['None of the trust’s services is rated inadequate any longer.', all('not inadequate')],
    ['No service was rated better or worse than good.', all('good')],
    ['None of the three services, surgery, outpatients and maternity, was rated below good.', all('at least good')],
    ['No service was rated higher than good.', all('at most good')],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toBe(expected);
  });

  test.each([
    'All four services were rated good.',
    'All services in the county were rated good.',
    'No home nearby was rated inadequate.',
    'All three services may be rated good.',
    'All three services were rated good at their last inspection.',
    'Relatives said that all three services were rated good.',
    'All three services were rated good except surgery.',
    'Every service was rated good or outstanding.',
  ])('nothing is said by: %s', (sentence) => {
    expect(said(sentence)).toBe('');
  });
});

describe('what is said of the only one is not so of the others', () => {
  const rest = ['effective', 'caring', 'responsive', 'well-led'];

  test.each([
    [
      'Safe is the only area rated inadequate.',
      `safe: inadequate; ${rest.map((id) => `${id}: not inadequate`).join('; ')}`,
    ],
    ['Only safe was rated inadequate.', `safe: inadequate; ${rest.map((id) => `${id}: not inadequate`).join('; ')}`],
    [
      'Safe is the only one of the five areas not rated good.',
      `safe: not good; ${rest.map((id) => `${id}: good`).join('; ')}`,
    ],
    [
      'Surgery is the only one of the trust’s services to be rated inadequate.',
      'Surgery: inadequate; Maternity: not inadequate; Outpatients: not inadequate',
    ],
    [
      'Only one of the services, surgery, was rated inadequate.',
      'Surgery: inadequate; Maternity: not inadequate; Outpatients: not inadequate',
    ],
    ['Only safe and caring were inspected, and both were rated good.', 'safe: good; caring: good'],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toBe(expected);
  });

  test.each([
    'Surgery is the only service in the county rated inadequate.',
    'Only safe was rated inadequate at the last inspection.',
    'If only safe were rated inadequate, little would change.',
    'Safe is not the only area that may be rated inadequate.',
  ])('nothing is said by: %s', (sentence) => {
    expect(said(sentence)).toBe('');
  });
});

test.each([
  [
    'Surgery, maternity and outpatients were rated good, inadequate and outstanding respectively.',
    'Surgery: good; Maternity: inadequate; Outpatients: outstanding',
  ],
  ['Surgery and maternity were rated good, inadequate and outstanding respectively.', ''],
  [
    'Surgery and maternity could not be further apart in their ratings: outstanding for the first, inadequate for the second.',
    'Surgery: outstanding; Maternity: inadequate',
  ],
  [
    'Maternity was found in want; nothing was amiss in surgery, which was rated good for caring.',
    'Surgery/caring: good',
  ],
])('%s', (sentence, expected) => {
  expect(said(sentence)).toBe(expected);
});
