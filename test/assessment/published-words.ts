/**
 * What the regulator's guidance says about scores and ratings, computed a second time from its words
 * and by other means than the project's: no rounding where it can be done without, order instead of counts.
 */
export type Rating = 'outstanding' | 'good' | 'requires-improvement' | 'inadequate';

/** Worst first. */
export const ratingsWorstFirst: readonly Rating[] = ['inadequate', 'requires-improvement', 'good', 'outstanding'];

/** "88 to 100 outstanding, 63 to 87 good, 39 to 62 requires improvement, 38 or lower inadequate". */
export function ratingOfPublishedScore(score: number): Rating {
  if (score >= 88) {
    return 'outstanding';
  }
  if (score >= 63) {
    return 'good';
  }
  return score >= 39 ? 'requires-improvement' : 'inadequate';
}

/** The whole percentage nearest to sum of max, a half going up: the highest n of which n less a half is not above it. */
export function nearestPercentage(sum: number, max: number): number {
  let nearest = 0n;
  while ((2n * (nearest + 1n) - 1n) * BigInt(max) <= 200n * BigInt(sum)) {
    nearest += 1n;
  }
  return Number(nearest);
}

/** The rating of statements scored 1 to 4, from the fraction itself: 88 begins at 87.5, 63 at 62.5, 39 at 38.5. */
export function ratingOfScores(scores: readonly number[]): Rating {
  const thousandfold = scores.reduce((sum, score) => sum + score * 1000, 0);
  const reaches = (perMille: number) => thousandfold >= perMille * scores.length * 4;
  const worst = Math.min(...scores);
  if (reaches(875)) {
    return worst <= 2 ? 'good' : 'outstanding';
  }
  if (reaches(625)) {
    return worst === 1 ? 'requires-improvement' : 'good';
  }
  return reaches(385) ? 'requires-improvement' : 'inadequate';
}

/** Previous ratings carry "Outstanding 4, Good 3, Requires improvement 2, Inadequate 1". */
export function carriedFrom(rating: Rating): number {
  return ratingsWorstFirst.indexOf(rating) + 1;
}

/** The combinations of five that no published principle covers, by initials. */
const uncovered = new Set(['GGGGI', 'GGGRI', 'OGGGI', 'OGGRI', 'OOGGI', 'OOGRI', 'OOOGI', 'OOORI', 'OOOOI']);

/** The overall rating of five key questions by the principles for adult social care; null where they do not say. */
export function overallOf(ratings: readonly Rating[]): Rating | null {
  const sorted = [...ratings].sort((left, right) => carriedFrom(right) - carriedFrom(left));
  const initials = sorted.map((rating) => rating.charAt(0).toUpperCase()).join('');
  if (uncovered.has(initials)) {
    return null;
  }
  const [, secondBest] = sorted;
  const worst = sorted.at(-1);
  const secondWorst = sorted.at(-2);
  if (secondWorst === 'inadequate' || secondWorst === 'requires-improvement') {
    return secondWorst;
  }
  return secondBest === 'outstanding' && worst !== 'requires-improvement' ? 'outstanding' : 'good';
}
