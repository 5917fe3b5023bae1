import { describe, expect, test } from 'vitest';
import { speaksOfOtherPlace } from '../../server/src/report/other-places.ts';

describe('a sentence on another place than that of the report', () => {
  test.each([
    ['Care home', 'The surgery’s rating went down', true],
    ['Care home', 'The hospital nearby was rated inadequate', true],
    ['Care home', 'The surgery closed. Its rating for safe is inadequate', true],
    ['NHS hospital', 'The clinic’s rating went down', true],
    ['NHS hospital', 'The ward was rated inadequate', true],
    ['NHS hospital', 'The hospital’s rating went down', false],
    ['GP practice', 'The surgery’s rating went down', false],
    ['Dentist', 'The clinic was rated good', false],
    ['Care home', 'The home, beside the hospital, was rated good', false],
    ['Care home', 'We heard from the hospital and rated safe good', false],
    ['Care home', 'The hospital agreed. The home was rated good', false],
    ['', 'The clinic’s rating went down', false],
  ])('%s: %s', (sector, text, expected) => {
    expect(speaksOfOtherPlace(text, text.length, { names: [], sector })).toBe(expected);
  });

  test('the own name tells what the place is called', () => {
    const own = { names: ['Eastvale Eye Clinic'], sector: 'Independent hospital' };
    expect(speaksOfOtherPlace('The clinic’s rating went down', 29, own)).toBe(false);
  });
});
