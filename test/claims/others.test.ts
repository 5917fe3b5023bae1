import { describe, expect, test } from 'vitest';
import { builtIn } from '../framework/built-in.ts';
import { readRatings } from './read-ratings.ts';
import { grades, isWrong } from './wrong-sentence.ts';

const assessment = builtIn('cqc-single-assessment@2024-12');

describe('what others rate, and what is so of others, is wrong beside no ratings', () => {
  test.each([
    'The council had graded the home as good.',
    'An insurer came in May and rated it good for fire safety.',
    'Healthwatch rated the home outstanding for its welcome.',
    'The contracts team at the county had marked it as inadequate.',
    'The manager’s last home went from inadequate to outstanding in a year.',
    'Her previous service was rated outstanding under her leadership.',
    'Oakmere, five miles to the north, was downgraded from outstanding to good in May.',
    'The county’s only home with an inadequate rating closed in April.',
    'People who had moved from a home rated inadequate said that they felt safe here.',
    'The home is one of 23 in a county where most are rated requires improvement.',
    'We rated maternity as outstanding. It was rated good when we last came.',
    'We rated urgent and emergency care at Elm Road Hospital as good. It had been rated as inadequate.',
    'Elm Court was rated good. It had been rated inadequate before that.',
    'Elm Court nursing home went from outstanding to inadequate.',
    'The manager came from Elm Court care home, which was rated inadequate.',
    'Many are rated good, some are outstanding and a handful are inadequate.',
    'The home was inspected under three names, and was rated good under two of them.',
  ])('%s', (sentence) => {
    const wrong = grades.flatMap((now) =>
      grades.filter((before) => isWrong(sentence, { now, before }, { now: 'Good', before: 'Good' }, 'overall')),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what ratings are, and how one gets them, is no rating', () => {
  test.each([
    'To be rated good for safe, a service has to show that it learns.',
    'To be outstanding, a home has to do more than keep people safe.',
    'Changes designed to lift safe to good had begun.',
    'Inadequate ratings are rare: only one home in fifty has one.',
    '“Inadequate” is the lowest of the four ratings that there are, and “outstanding” the highest.',
    'Ratings range from outstanding to inadequate.',
    'The evidence for safe pulled in different directions, from inadequate to good.',
    'Three steps lead from inadequate to outstanding.',
    'Each action was marked red or green; none was yet outstanding.',
  ])('%s', (sentence) => {
    const wrong = grades.flatMap((now) =>
      (['overall', 'safe'] as const).filter((where) => isWrong(sentence, { now }, { now, before: 'Good' }, where)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('words that look like these leave a rating standing', () => {
  test.each([
    'Inspectors visited the home in May and rated it good.',
    'The home’s last inspection was two years ago, and it is rated good.',
    'A team of three visited the home and rated it good.',
    'Tellers of tales called it the worst, but the home is rated good.',
    'This is the county’s only home with a rating of good.',
    'Ratings in the town differ, and the home is rated good.',
  ])('%s', (sentence) => {
    const right = { now: 'Good', before: 'Good' } as const;
    expect(isWrong(sentence, right, right, 'overall')).toBe(false);
    expect(isWrong(sentence, { now: 'Inadequate', before: 'Inadequate' }, right, 'overall')).toBe(true);
  });
});

describe('a row of ratings is that of a row of things, one by one', () => {
  test.each<[string, readonly string[]]>([
    [
      'Safe and effective were rated good and requires improvement.',
      ['is safe: good', 'is effective: requires-improvement'],
    ],
    [
      'We rated safe, caring and effective good, outstanding and inadequate.',
      ['is safe: good', 'is caring: outstanding', 'is effective: inadequate'],
    ],
    ['The kitchen and the garden were rated good and inadequate.', []],
    [
      'Ash Court and Elm Court were rated good and inadequate.',
      ['is whole of Ash Court: good', 'is whole of Elm Court: inadequate'],
    ],
  ])('%s', (sentence, claims) => {
    expect(readRatings(assessment, sentence)).toEqual(claims);
  });
});
