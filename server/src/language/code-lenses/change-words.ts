import { isWorse } from '../../assessment/bands.ts';
import type { ScoreAndRating } from '../../assessment/explain/result-words.ts';
import { ratingName } from '../../assessment/explain/words.ts';
import { isBeforeForce } from '../../framework/file/framework-status.ts';
import type { Framework } from '../../framework/framework.ts';

/** What changed since the previous report: "score 62 before", "up from Good", "Good before too"; empty where nothing is known. */
export function changeWords(before: ScoreAndRating, now: ScoreAndRating, framework: Framework): readonly string[] {
  return [...ratingChange(before.rating, now.rating, framework), ...scoreChange(before.score, now.score)];
}

function ratingChange(before: string | null, now: string | null, framework: Framework): readonly string[] {
  if (before === null) {
    return [];
  }
  const name = ratingName(framework, before);
  // What is judged by a draft or in a pilot is no rating that went up or down.
  if (now === null || isBeforeForce(framework.status)) {
    return [`${name} before`];
  }
  if (before === now) {
    return [`${name} before too`];
  }
  return [`${isWorse(framework, now, before) ? 'down' : 'up'} from ${name}`];
}

function scoreChange(before: number | null, now: number | null): readonly string[] {
  if (before === null) {
    return [];
  }
  return [before === now ? 'the same score before' : `score ${before} before`];
}
