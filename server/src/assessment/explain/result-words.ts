import { isBeforeForce } from '../../framework/file/framework-status.ts';
import type { Framework } from '../../framework/framework.ts';
import { ratingName } from './words.ts';

/** What a part of a report is given: a score from 0 to 100 and the id of a rating, each null where there is none. */
export interface ScoreAndRating {
  readonly score: number | null;
  readonly rating: string | null;
}

/** "57, Requires improvement", "Good (pilot)" where the framework is not in force yet, or the one of the two that there is; null where there is neither. */
export function resultWords({ score, rating }: ScoreAndRating, framework: Framework): string | null {
  const words = [
    ...(score === null ? [] : [String(score)]),
    ...(rating === null ? [] : [ratingName(framework, rating)]),
  ];
  const mark = isBeforeForce(framework.status) ? ` (${framework.status})` : '';
  return words.length === 0 ? null : `${words.join(', ')}${mark}`;
}
