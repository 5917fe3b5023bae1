import type { Framework } from '../framework/framework.ts';
import type { Band, EvidenceBand } from '../framework/model/scoring.ts';
import { ratingsBeside } from '../framework/ratings.ts';

/** The rating whose band holds `score`, a whole percentage or a lowest score; null where no band holds it. */
export function bandOf(score: number, { bands }: { readonly bands: readonly Band[] }): string | null {
  return bands.find((band) => band.from <= score && score <= band.to)?.rating ?? null;
}

/** The statement score that a whole percentage of evidence-category scores stands for; null where no band holds it. */
export function scoreOfEvidence(percentage: number, bands: readonly EvidenceBand[]): number | null {
  return bands.find((band) => band.from <= percentage && percentage <= band.to)?.score ?? null;
}

/** Whether `rating` stands below `other` in the order of the ratings that both are among, which is best first. */
export function isWorse(framework: Framework, rating: string, other: string): boolean {
  const order = ratingsBeside(framework, rating).map(({ id }) => id);
  return order.indexOf(rating) > order.indexOf(other);
}
