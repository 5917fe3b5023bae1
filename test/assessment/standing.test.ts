import { expect, test } from 'vitest';
import { ratingTone } from '../../server/src/assessment/standing.ts';
import { allRatings } from '../../server/src/framework/ratings.ts';
import { builtIn } from '../framework/built-in.ts';

/** Every rating of a framework with how good it is. */
const tonesOf = (reference: string): readonly string[] => {
  const framework = builtIn(reference);
  return allRatings(framework).map(({ id, name }) => `${name}: ${ratingTone(id, framework)}`);
};

test('the first of the ratings is best, the last poor, the better half between good, and the rest middling', () => {
  expect(tonesOf('cqc-single-assessment')).toEqual([
    'Outstanding: best',
    'Good: good',
    'Requires improvement: middling',
    'Inadequate: poor',
  ]);
  expect(tonesOf('care-inspectorate-scotland')).toEqual([
    'Excellent: best',
    'Very good: good',
    'Good: good',
    'Adequate: middling',
    'Weak: middling',
    'Unsatisfactory: poor',
  ]);
});

test('the middle of an odd number of ratings is middling', () => {
  expect(tonesOf('aged-care-stars-au')).toContain('3 stars: middling');
});

test('a framework may say how good a rating is, and a key question’s own ratings stand by themselves', () => {
  const tones = tonesOf('ofsted-2025');
  expect(tones).toContain('Expected standard: good');
  expect(tones).toContain('Needs attention: middling');
  expect(tones).toContain('Met: best');
  expect(tones).toContain('Not met: poor');
});

test('what is not a rating of the framework has no tone', () => {
  expect(ratingTone('met', builtIn('cqc-single-assessment'))).toBe('none');
  expect(ratingTone(null, builtIn('cqc-single-assessment'))).toBe('none');
});
