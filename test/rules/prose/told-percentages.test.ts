import { describe, expect, test } from 'vitest';
import { draftWithWords } from '../draft-with-words.ts';
import { toldBy } from '../told.ts';

type Case = [words: string, ...told: string[]];

/** What is told of words by a house that writes percentages with so many decimal places. */
function check(most: number) {
  return (...[words, ...told]: Case) => {
    const files = { 'house.style.yaml': `id: house\nname: House\npercentDecimals: ${most}\n` };
    expect(toldBy('prose/percent-decimals', draftWithWords(words), files)).toEqual(told);
  };
}

describe('percentages with decimal places', () => {
  test.each<Case>([
    ['It was 96% and 4 per cent.'],
    [
      'It was 96.4%.',
      'information at “96.4%”: “96.4%”: the house writes percentages with whole numbers. Write “96%”.',
      '  choice Write “96%”: “96.4%” becomes “96%”',
    ],
    [
      'It was 96.5 per cent.',
      'information at “96.5 per cent”: “96.5 per cent”: the house writes percentages with whole numbers. Write “97 per cent”.',
      '  choice Write “97 per cent”: “96.5 per cent” becomes “97 per cent”',
    ],
    [
      'It was 99.5%.',
      'information at “99.5%”: “99.5%”: the house writes percentages with whole numbers. Say it in other words, such as “fewer than” or “almost all”.',
    ],
    [
      'It was 0.4 percent.',
      'information at “0.4 percent”: “0.4 percent”: the house writes percentages with whole numbers. Say it in other words, such as “fewer than” or “almost all”.',
    ],
    [
      'It was 0.0% and 100.0%.',
      'information at “0.0%”: “0.0%”: the house writes percentages with whole numbers. Write “0%”.',
      '  choice Write “0%”: “0.0%” becomes “0%”',
      'information at “100.0%”: “100.0%”: the house writes percentages with whole numbers. Write “100%”.',
      '  choice Write “100%”: “100.0%” becomes “100%”',
    ],
    [
      'It was 9.96% and 1.04%.',
      'information at “9.96%”: “9.96%”: the house writes percentages with whole numbers. Write “10%”.',
      '  choice Write “10%”: “9.96%” becomes “10%”',
      'information at “1.04%”: “1.04%”: the house writes percentages with whole numbers. Write “1%”.',
      '  choice Write “1%”: “1.04%” becomes “1%”',
    ],
    ['It was 96.4 of them, at 20%.'],
    ['It was 1996.4% more.'],
    ['It was version 1.2.3%.'],
  ])('where none may be, %s', check(0));

  test.each<Case>([
    ['It was 96.4%.'],
    [
      'It was 96.45%.',
      'information at “96.45%”: “96.45%”: the house writes percentages with at most 1 decimal place. Write “96.5%”.',
      '  choice Write “96.5%”: “96.45%” becomes “96.5%”',
    ],
    [
      'It was 0.04%.',
      'information at “0.04%”: “0.04%”: the house writes percentages with at most 1 decimal place. Say it in other words, such as “fewer than” or “almost all”.',
    ],
    [
      'It was 0.06%.',
      'information at “0.06%”: “0.06%”: the house writes percentages with at most 1 decimal place. Write “0.1%”.',
      '  choice Write “0.1%”: “0.06%” becomes “0.1%”',
    ],
    [
      'It was 99.96%.',
      'information at “99.96%”: “99.96%”: the house writes percentages with at most 1 decimal place. Say it in other words, such as “fewer than” or “almost all”.',
    ],
  ])('where one may be, %s', check(1));

  test.each<Case>([
    ['It was 96.45%.'],
    [
      'It was 96.456%.',
      'information at “96.456%”: “96.456%”: the house writes percentages with at most 2 decimal places. Write “96.46%”.',
      '  choice Write “96.46%”: “96.456%” becomes “96.46%”',
    ],
  ])('where two may be, %s', check(2));
});
