import { describe, expect, test } from 'vitest';
import { toldByGroup } from '../told.ts';
import { draft, scoredReport, whole } from './scored-report.ts';

describe('what a sentence computes with scores', () => {
  test.each([
    [
      'Safe',
      'Five statements scored 3 and three scored 2, and that comes to 60 out of 100.',
      'error at “60 out of 100”: This sentence says “60 out of 100”, but 21 out of 32 is 66 out of 100. Make the two agree.',
    ],
    [
      'Safe',
      'Five statements scored 3 and three scored 2, and that comes to 65 out of 100.',
      'error at “65 out of 100”: This sentence says “65 out of 100”, but 21 out of 32 is 66 out of 100. Make the two agree.',
    ],
    ['Safe', 'Five statements scored 3 and three scored 2, and that comes to 66 out of 100.'],
    [
      'Safe',
      'Five statements scored 3 and three scored 2, and that comes to 67 out of 100.',
      'error at “67 out of 100”: This sentence says “67 out of 100”, but 21 out of 32 is 66 out of 100. Make the two agree.',
    ],
    [
      'Safe',
      'Five statements scored 3 and three scored 2, and that comes to 60%.',
      'error at “60%”: This sentence says “60%”, but 21 out of 32 is 66 out of 100. Make the two agree.',
    ],
    [
      'Safe',
      'Five statements scored 3 and three scored 2, and that comes to 20 out of 32.',
      'error at “20 out of 32”: This sentence says “20 out of 32”, but that makes 21 out of 32. Make the two agree.',
    ],
    ['Safe', 'Five statements scored 3 and three scored 2, and that comes to 21 out of 32.'],
    ['Safe', 'Five statements scored 3 and three scored 2, and that comes to 20 out of 40.'],
    [
      'Safe',
      'Five statements scored 3 and three scored 2, and that comes to 60.',
      'error at “60”: This sentence says “60”, but 21 out of 32 is 66 out of 100. Make the two agree.',
    ],
    ['Safe', 'Five statements scored 3 and three scored 2, and that comes to 20.'],
    [
      'Safe',
      'Five statements scored 3 and three scored 7, and that comes to 60 out of 100.',
      'warning at “three”: This sentence says “three”, but no quality statement scores 7. Make the two agree.',
    ],
    [
      'Safe',
      'The scores of the eight quality statements came to 23 out of 32.',
      'error at “23 out of 32”: This sentence says “23 out of 32”, but the scores add up to 21 out of 32. Make the two agree.',
    ],
    ['Safe', 'The scores of the eight quality statements came to 21 out of 32.'],
    ['Safe', 'The scores of the eight quality statements came to 23 out of 40.'],
    [
      'Overall',
      'All the key questions but one scored 72 or more.',
      'error at “72 or more”: This sentence says “72 or more”, but 2 of the 5 key questions did. Make the two agree.',
    ],
    ['Overall', 'All the key questions but three scored 72 or more.'],
    [
      'Overall',
      'None of the five key questions scored as much as 63.',
      'error at “much as 63”: This sentence says “much as 63”, but 4 of the 5 key questions did. Make the two agree.',
    ],
    ['Overall', 'All five key questions scored at least 40.'],
    [
      'Overall',
      'All five key questions scored at least 63.',
      'error at “at least 63”: This sentence says “at least 63”, but 4 of the 5 key questions did. Make the two agree.',
    ],
    ['Overall', 'Two of the five key questions scored at least 3.'],
    ['Overall', 'The five key questions scored 66, 75, 70, 96 and 46, in that order.'],
    [
      'Overall',
      'The five key questions scored 72, 75, 85, 71 and 64, in that order.',
      'error at “72, 75, 85, 71 and 64”: This sentence says “72, 75, 85, 71 and 64”, but one of the scores is 66. Make the two agree.',
    ],
    [
      'Overall',
      'The five scores – 66, 75, 70, 96 and 47 – were close.',
      'error at “66, 75, 70, 96 and 47”: This sentence says “66, 75, 70, 96 and 47”, but one of the scores is 46. Make the two agree.',
    ],
    ['Overall', 'The four scores – 66, 75, 70 and 47 – were close.'],
    [
      'Overall',
      'Safe was two points short of good.',
      'error at “two points short of good”: This sentence says “two points short of good”, but Good begins at 63, 3 from 66. Make the two agree.',
    ],
    ['Overall', 'Safe was 22 points short of outstanding.'],
    [
      'Overall',
      'Safe scored 66, so it needs ten more points to reach outstanding.',
      'error at “ten more points to reach outstanding”: This sentence says “ten more points to reach outstanding”, but Outstanding begins at 88, 22 from 66. Make the two agree.',
    ],
    ['Overall', 'Safe scored 66, so it needs 22 more points to reach outstanding.'],
    ['Overall', 'Safe was three points above the threshold for good.'],
    ['Overall', 'Safe was three points over the threshold for good.'],
    ['Overall', 'Safe was five points over the threshold for good.'],
    [
      'Overall',
      'Well-led was 16 points short of good.',
      'error at “16 points short of good”: This sentence says “16 points short of good”, but Good begins at 63, 17 from 46. Make the two agree.',
    ],
    ['Overall', 'Well-led was 17 points short of good.'],
  ])('under %s: %s', (under = '', sentence = '', ...told) => {
    expect(toldByGroup('claim', scoredReport(whole, sentence, under))).toEqual(told);
  });

  test.each([
    ['Overall', 'All five key questions scored at least 63.'],
    ['Overall', 'The four scores – 69, 75, 70 and 47 – were close.'],
    [
      'Overall',
      'Well-led was one point short of good.',
      'error at “one point short of good”: This sentence says “one point short of good”, but Good begins at 63, 2 from 61. Make the two agree.',
    ],
    ['Overall', 'Safe was two points short of good.'],
    ['Overall', 'Responsive was two points short of good.'],
    ['Safe', 'The scores of the eight quality statements came to 23 out of 32.'],
    ['Well-led', 'The scores of the eight quality statements came to 21 out of 32.'],
    ['Well-led', 'All five key questions scored at least 63.'],
  ])('in a draft, under %s: %s', (under = '', sentence = '', ...told) => {
    expect(toldByGroup('claim', scoredReport(draft, sentence, under))).toEqual(told);
  });

  test.each([
    'Two of the five key questions scored at least 63.',
    'The five scores – 66, 75, 70, 96 and 47 – were close.',
    'Safe was two points short of good.',
    'The scores of the eight quality statements came to 23 out of 32.',
  ])('is left alone where nothing is assessed: %s', (sentence) => {
    expect(toldByGroup('claim', scoredReport({}, sentence))).toEqual([]);
  });
});
