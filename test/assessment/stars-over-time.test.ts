import { describe, expect, test } from 'vitest';
import { analyseText, lintText } from '../common/lint-text.ts';
import { everyList } from './scores.ts';

const stars = (number: number) => (number === 1 ? '1 star' : `${number} stars`);

/** A report on the four sub-categories, with the parts that it has besides. */
function home(assessed: string, ratings: Readonly<Record<string, string>>): string {
  const all = {
    'Residents’ Experience': '4 stars',
    Compliance: '4 stars',
    Staffing: '4 stars',
    'Quality Measures': '4 stars',
    ...ratings,
  };
  const sections = Object.entries(all).map(([name, rating]) => `# ${name}\n\nRating: ${rating}\n`);
  return `---\nframework: aged-care-stars-au\nassessed: ${assessed}\n---\n\n${sections.join('\n')}`;
}

function resultOf(text: string, name: string): string | null | undefined {
  const [service] = analyseText(text).assessment.services;
  return service?.keyQuestions.find(({ definition }) => definition.name === name)?.rating;
}

test.each([
  ['30 September 2025', '2022-12'],
  ['1 October 2025', '2025-10'],
  ['31 October 2025', '2025-10'],
  ['1 November 2025', '2025-11'],
])('a home assessed on %s is rated by %s', (day, revision) => {
  expect(analyseText(home(day, {})).report.framework?.revision).toBe(revision);
});

describe('staffing from October 2025: three stars or more only where both targets are met', () => {
  test.each(everyList(2, [true, false]))('total met: %s, by nurses met: %s', (total, nurses) => {
    for (const given of [1, 2, 3, 4, 5]) {
      const text = home('2 October 2025', {
        Staffing: stars(given),
        'Total care minutes target': total ? 'Met' : 'Not met',
        'Registered nurse care minutes target': nurses ? 'Met' : 'Not met',
      });
      const possible = total && nurses ? given : Math.min(given, 2);
      expect(resultOf(text, 'Staffing')).toBe(possible === 1 ? '1-star' : `${possible}-stars`);
      expect(lintText(text).length > 0).toBe(possible !== given);
    }
  });

  test('not before', () => {
    const text = home('30 September 2025', { Staffing: '5 stars' });
    expect(lintText(text)).toEqual([]);
  });
});

describe('compliance from November 2025: the lower of regulatory decisions and graded assessment', () => {
  test('whatever the two are, and whatever is stated', () => {
    for (const [decisions = 1, graded = 1, stated = 1] of everyList(3, [1, 2, 3, 4, 5])) {
      const text = home('3 November 2025', {
        Compliance: stars(stated),
        'Regulatory decisions': stars(decisions),
        'Graded assessment': stars(graded),
      });
      const lower = [decisions, graded].sort()[0];
      expect(resultOf(text, 'Compliance')).toBe(lower === 1 ? '1-star' : `${lower}-stars`);
    }
  });

  test('is told in words where another is stated', () => {
    const text = home('3 November 2025', { 'Regulatory decisions': '4 stars', 'Graded assessment': '3 stars' });
    expect(lintText(text).map(({ message }) => message)).toEqual([
      'Compliance is rated 4 stars, but the lower of Regulatory decisions (4 stars) and Graded assessment (3 stars) is 3 stars. Write 3 stars, or correct the scores.',
    ]);
    expect(lintText(text.replace('# Compliance\n\nRating: 4 stars', '# Compliance\n\nRating: 3 stars'))).toEqual([]);
  });

  test('is judged until the home is audited', () => {
    expect(lintText(home('3 November 2025', { 'Regulatory decisions': '5 stars' }))).toEqual([]);
  });
});
