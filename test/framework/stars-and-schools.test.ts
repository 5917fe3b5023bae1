import { describe, expect, test } from 'vitest';
import { builtInLibrary, listFrameworks } from '../../server/src/framework/file/library.ts';
import { findRating, findRatingOf } from '../../server/src/framework/names.ts';
import { builtIn } from './built-in.ts';

describe('aged-care-stars-au', () => {
  const framework = builtIn('aged-care-stars-au@2022-12');

  test('weighs four sub-categories as published, and is held down by one of them', () => {
    const { overall, caps } = framework;
    expect(
      overall.method === 'weighted' && overall.weights.map(({ keyQuestion, percent }) => [keyQuestion, percent]),
    ).toEqual([
      ['residents-experience', 33],
      ['compliance', 30],
      ['staffing', 22],
      ['quality-measures', 15],
    ]);
    expect(caps.map(({ keyQuestion, rating, on, atBest }) => [keyQuestion, rating, on, atBest])).toEqual([
      ['compliance', '2-stars', undefined, '2-stars'],
      ['compliance', '1-star', undefined, '1-star'],
    ]);
  });

  test('says where it speaks from memory, and is never guessed', () => {
    expect(framework.note).toMatch(/from memory/);
    expect(framework.overall.note).toMatch(/from memory/);
    const summary = listFrameworks(builtInLibrary()).find(({ id }) => id === framework.id);
    expect(summary).toMatchObject({ draft: false, guessed: false });
  });

  test.each(['4', 'four stars', '4 Stars', '★★★★☆'])('knows 4 stars as %s', (text) => {
    expect(findRating(framework, text).rating).toBe('4-stars');
  });
});

describe('ofsted-2025', () => {
  const framework = builtIn('ofsted-2025');
  const named = (id: string) => framework.keyQuestions.find((keyQuestion) => keyQuestion.id === id) ?? null;

  test('has six areas of every school, two that some have, and safeguarding', () => {
    const areas = framework.keyQuestions.filter(({ ratings }) => ratings === undefined);
    expect(areas.filter(({ optional }) => optional !== true)).toHaveLength(6);
    expect(areas.filter(({ optional }) => optional === true).map(({ name }) => name)).toEqual([
      'Early years',
      'Post-16 provision',
    ]);
    expect(framework.ratings.map(({ name }) => name)).toEqual([
      'Exceptional',
      'Strong standard',
      'Expected standard',
      'Needs attention',
      'Urgent improvement',
    ]);
    expect(framework.overall).toMatchObject({ method: 'rules', optional: true });
  });

  test('knows a rating only where it can stand', () => {
    expect(findRatingOf(framework, 'Met', named('safeguarding')).rating).toBe('met');
    expect(findRatingOf(framework, 'met', named('inclusion')).rating).toBeNull();
    expect(findRatingOf(framework, 'Strong standard', named('safeguarding')).rating).toBeNull();
    expect(findRatingOf(framework, 'Met', null).rating).toBeNull();
    expect(findRating(framework, 'Met').rating).toBe('met');
  });

  test('says where it speaks from memory', () => {
    const { scoring, caps, phrases } = framework;
    expect(scoring.method === 'ladder' && scoring.note).toMatch(/its own text was\s+not seen/);
    expect(caps.map(({ note }) => note)).toEqual([expect.stringMatching(/from memory/i)]);
    expect(phrases[0]?.note).toMatch(/from memory/i);
  });
});
