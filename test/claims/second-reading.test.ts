import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRatingClaims } from '../../server/src/claims/read-claims.ts';
import { again, expectLinear } from '../common/linear.ts';
import { builtIn } from '../framework/built-in.ts';
import { readRatings } from './read-ratings.ts';

const assessment = builtIn('cqc-single-assessment@2024-12');

function read(text: string, framework = assessment): readonly string[] {
  return readRatings(framework, text);
}

describe('a sentence built around a rating says what it is of, and one that denies it says what it is not', () => {
  test.each([
    ['Is the service safe? Inadequate.', ['is safe: inadequate']],
    ['Outstanding for caring and responsive.', ['is caring: outstanding', 'is responsive: outstanding']],
    ['Good at its last inspection, safe has since got worse.', ['was safe: ? < good']],
    ['We rate the home good overall. (Previously: inadequate.)', ['is whole: good', 'was whole: ? < inadequate']],
    ['An overall rating of outstanding has been kept.', ['remained whole: outstanding']],
    ['Good is the rating that we have settled on for caring.', ['is caring: good']],
    ['Our verdict is that Elm Court is outstanding.', ['is whole of Elm Court: outstanding']],
    ['This key question is good: people felt safe.', ['is here: good']],
    ['Once again, inspectors have found Elm Court to be inadequate.', ['remained whole of Elm Court: inadequate']],
    [
      '“We have rated the home inadequate because nobody was safe,” said CQC’s director of care.',
      ['is whole: inadequate'],
    ],
    [
      'The rating for the home has dropped from good to inadequate, as have the ratings for safe and well-led.',
      ['changed whole: inadequate < good', 'changed safe: inadequate < good', 'changed well-led: inadequate < good'],
    ],
    [
      'Elm Court has improved from inadequate to good, as has its rating for being safe.',
      ['changed whole of Elm Court: good < inadequate', 'changed safe of Elm Court: good < inadequate'],
    ],
    ['Elm Court was rated good, as was caring.', ['is caring of Elm Court: good', 'is whole of Elm Court: good']],
    ['Safe was not rated good.', ['not safe: good']],
    ['We did not rate safe as inadequate.', ['not safe: inadequate']],
    ['We could not rate the service as outstanding.', ['not whole: outstanding']],
    ['None of the five key questions was rated inadequate.', ['not all: inadequate']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'Safe might not be rated good.',
    'Safe might drop to inadequate, as have the ratings for effective and caring.',
    'Safe had not been rated good.',
    'Safe was not rated good or outstanding.',
    'Safe was not rated good before.',
    'Any home that was not rated good was visited again.',
    'Good for the garden.',
    '“We have rated the home inadequate as it was unsafe,” said the manager.',
    'The summary is that lunch was good value.',
  ])('nothing is read: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('what stands beside a rating says what is rated, whatever else the sentence holds', () => {
  test.each([
    ['Safe nosedived from good to inadequate.', ['changed safe: inadequate < good']],
    ['Elm Court bounced back from inadequate to good.', ['changed whole of Elm Court: good < inadequate']],
    [
      'There were outstanding ratings for caring and responsive.',
      ['is caring: outstanding', 'is responsive: outstanding'],
    ],
    ['Leadership came in for praise and was rated outstanding.', ['is well-led: outstanding']],
    ['After rating the home inadequate, CQC wrote to the owner.', ['is whole: inadequate']],
    ['The inadequate-rated home has a new manager.', ['is whole: inadequate']],
    ['We are proud that we have been rated outstanding.', ['is whole: outstanding']],
    ['The regulator says that the home requires improvement.', ['is whole: requires-improvement']],
    [
      'CQC rated Elm Court good and Oak Court inadequate.',
      ['is whole of Elm Court: good', 'is whole of Oak Court: inadequate'],
    ],
    ['Elm Court and Oak Court have been rated good.', ['is whole of Elm Court: good', 'is whole of Oak Court: good']],
    ['The new home, Oak Court, was rated good.', ['is whole of Oak Court: good']],
    ['The rating for end of life care is good.', ['is whole of end of life care: good']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    [
      'ofsted-2025',
      'Inclusion and achievement need attention.',
      ['is inclusion: needs-attention', 'is achievement: needs-attention'],
    ],
    ['aged-care-stars-au', 'The home was given a two-star rating for staffing.', ['is staffing: 2-stars']],
    ['cqc-not-rated', 'The practice was not meeting the regulations for being safe.', ['is safe: not-all-met']],
  ])('in the words of %s: %s', (reference, text, expected) => {
    expect(read(text, builtIn(reference))).toEqual(expected);
  });
});

describe('what is said of others, of many or of none', () => {
  test.each([
    'Homes that drop from good to inadequate are inspected again.',
    'She once ran a home that was rated outstanding.',
    'CQC rates services as good, requires improvement or inadequate.',
    'Teaching was rated good by students.',
    'The home rated itself outstanding.',
    'A good rating for the home would mean new contracts.',
    'In a mock inspection the home was rated good.',
    'The home narrowly missed a rating of good that it had hoped for.',
  ])('%s', (text) => {
    expect(read(text).filter((line) => !line.includes(' of '))).toEqual([]);
  });
});

const ratings = fc.constantFrom('outstanding', 'good', 'requires improvement', 'inadequate');
const verbs = fc.constantFrom('soared', 'was slashed', 'crept', 'has shifted', 'tumbled', 'was bumped', 'rocketed');
const id = (rating: string) => rating.replace(' ', '-');

test('whatever the verb, “from” and “to” say what was and what is', () => {
  fc.assert(
    fc.property(ratings, ratings, verbs, (before, now, verb) => {
      fc.pre(before !== now);
      expect(read(`The rating for caring ${verb} from ${before} to ${now}.`)).toEqual([
        `changed caring: ${id(now)} < ${id(before)}`,
      ]);
    }),
  );
});

test('a doubt before what stands beside a rating silences it', () => {
  const doubts = fc.constantFrom('The home hopes for', 'There might be', 'Nobody gave', 'Patients asked for');
  fc.assert(
    fc.property(doubts, ratings, (doubt, rating) => {
      expect(read(`${doubt} a rating of ${rating} for caring.`)).toEqual([]);
    }),
  );
});

test('a long sentence of ratings is read in the time of its length', () => {
  const sentence = 'Elm Court crept from good to inadequate, and there was a rating of good for caring. ';
  expectLinear(
    (size) => again(sentence, size),
    (text) => readRatingClaims(assessment, text),
  );
});

describe('what is highest of some, or next to the highest, is not the highest rating there is', () => {
  test.each([
    ['Oak Court was given the highest rating of outstanding.', ['is whole of Oak Court: outstanding']],
    ['Oak Court was rated good, the second highest rating.', ['is whole of Oak Court: good']],
    ['Oak Court was given the highest rating of the three homes.', []],
    ['Oak Court received the highest rating of 4 for partnerships.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
