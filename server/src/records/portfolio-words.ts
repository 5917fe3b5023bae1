import type { FrameworkFigures, LowStatement, Portfolio } from './portfolio.ts';
import type { YearChanges } from './portfolio-changes.ts';

/** What the figures of reports are called wherever they are shown. */
export const portfolioWords = {
  noRating: 'no rating',
  lowest: 'Scored lowest most often',
  changes: ({ year }: YearChanges) => `Changes in ${year}`,
};

/** "12 reports on 10 services". */
export function sizeWords({ reports, services }: Pick<FrameworkFigures, 'reports' | 'services'>): string {
  return `${several(reports, 'report')} on ${several(services, 'service')}`;
}

/** "2 better, 1 worse, 4 as before, 3 with no rating to compare". */
export function changeWords({ better, worse, same, unknown }: YearChanges): string {
  const parts = [
    `${better} better`,
    `${worse} worse`,
    `${same} as before`,
    ...(unknown === 0 ? [] : [`${unknown} with no rating to compare`]),
  ];
  return parts.join(', ');
}

/** "3 of 12 times, 2.45 on average". */
export function lowWords(statement: LowStatement): string {
  return `${statement.times} of ${several(statement.scored, 'time')}, ${meanText(statement)} on average`;
}

export function meanText({ mean }: LowStatement): string {
  return mean.toFixed(2);
}

/** What is not counted, in a sentence; null where everything is. */
export function leftOutWords({ leftOut }: Portfolio): string | null {
  const parts = [
    ...(leftOut.draft === 0 ? [] : [several(leftOut.draft, 'draft')]),
    ...(leftOut['not in force'] === 0 ? [] : [`${leftOut['not in force']} by frameworks that are not in force`]),
    ...(leftOut.other === 0 ? [] : [`${leftOut.other} without a known framework or on no service`]),
  ];
  return parts.length === 0 ? null : `Not counted: ${parts.join(', ')}.`;
}

/** A line for each framework, for where there is room for little: "3 Good, 1 Inadequate; in 2025 1 better, …". */
export function shortWords({ frameworks }: Portfolio): readonly string[] {
  return frameworks.map(({ title, ratings, lowest, changes }) => {
    const counts = ratings.filter(({ services }) => services > 0);
    const [first] = lowest;
    return [
      `${title}: ${counts.map(({ rating, services }) => `${services} ${rating ?? portfolioWords.noRating}`).join(', ')}`,
      ...(changes === null ? [] : [`in ${changes.year} ${changeWords(changes)}`]),
      ...(first === undefined ? [] : [`lowest most often: ${first.name} (${first.times})`]),
    ].join('; ');
  });
}

function several(count: number, word: string): string {
  return `${count} ${count === 1 ? word : `${word}s`}`;
}
