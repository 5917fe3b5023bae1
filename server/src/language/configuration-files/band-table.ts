import type { KnownValue } from '../yaml/yaml-knowledge.ts';

/**
 * A first table of bands as a snippet: one line for each rating, best first, from 100 percent down in equal steps, with
 * the figures as places to fill. Null where there are no ratings yet.
 */
export function bandTable(ratings: readonly KnownValue[], nextPlace: () => number): string | null {
  const count = ratings.length;
  if (count === 0) {
    return null;
  }
  const from = (index: number) => Math.ceil((100 * (count - 1 - index)) / count);
  const lines = ratings.map(({ value }, index) => {
    const to = index === 0 ? 100 : from(index - 1) - 1;
    return `\n  - { rating: ${value}, from: \${${nextPlace()}:${from(index)}}, to: \${${nextPlace()}:${to}} }`;
  });
  return lines.join('');
}
