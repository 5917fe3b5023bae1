import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWholeNumber, writeNumberWord } from '../../server/src/text/whole-number.ts';

describe('readWholeNumber', () => {
  test.each([
    ['17', 17],
    [' 3 ', 3],
    ['007', 7],
    ['1,204', 1204],
    ['12,000,000', 12_000_000],
    ['zero', 0],
    ['One', 1],
    ['twenty-one', 21],
    ['twenty one', 21],
    ['twenty‑one', 21],
    ['ninety', 90],
    ['one hundred', 100],
    ['two hundred and four', 204],
    ['two hundred four', 204],
    ['one thousand', 1000],
    ['three thousand two', 3002],
    ['twelve thousand and sixty', 12_060],
    ['nine hundred and ninety-nine thousand nine hundred and ninety-nine', 999_999],
  ])('%s', (text, value) => {
    expect(readWholeNumber(text)).toBe(value);
  });

  test.each([
    '',
    ' ',
    'a',
    'an',
    'no',
    'none',
    'several',
    '3.5',
    '3.0',
    '-3',
    '+3',
    '3/4',
    '1,20',
    '12,34',
    '3 of 4',
    'three point five',
    'one two',
    'ten-one',
    'twenty-ten',
    'twenty-zero',
    'hundred',
    'twelve hundred',
    'one hundred and',
    'thousand',
    'one hundred hundred',
    'twenty-one-two',
    '99999999999999999999',
    'x'.repeat(1_000_000),
  ])('no whole number: %.40s', (text) => {
    expect(readWholeNumber(text)).toBeNull();
  });

  test('reads back what writeNumberWord writes', () => {
    fc.assert(
      fc.property(fc.nat(99), (value) => {
        const word = writeNumberWord(value);
        expect(word).toMatch(/^[a-z-]+$/);
        expect(readWholeNumber(word)).toBe(value);
        expect(readWholeNumber(word.toUpperCase())).toBe(value);
      }),
    );
  });

  test('figures stand for numbers that have no single word', () => {
    expect([writeNumberWord(100), writeNumberWord(-1), writeNumberWord(2.5)]).toEqual(['100', '-1', '2.5']);
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => readWholeNumber(text) !== undefined));
  });
});
