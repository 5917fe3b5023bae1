import { resultWords, type ScoreAndRating } from '../../assessment/explain/result-words.ts';
import type { Framework } from '../../framework/framework.ts';
import type { StatedRating, StatedScore } from '../../report/report.ts';
import type { ScoreState } from './score-part.ts';

/** Score and rating as they follow. */
export function resultOf(result: {
  readonly percentage: { readonly score: number } | null;
  readonly rating: string | null;
}): ScoreAndRating {
  return { score: result.percentage?.score ?? null, rating: result.rating };
}

/** Whether the part has what it needs, and whether the report states the same as follows. */
export function partState(
  computed: ScoreAndRating,
  score: StatedScore | null,
  rating: StatedRating | null,
): ScoreState {
  if (departsFrom(computed, score, rating)) {
    return 'departs';
  }
  return computed.rating === null && computed.score === null ? 'missing' : 'given';
}

/** "65, Good; stated 66" where the report states something else than what follows; null where nothing follows. */
export function partWords(
  computed: ScoreAndRating,
  score: StatedScore | null,
  rating: StatedRating | null,
  framework: Framework,
): string | null {
  const words = resultWords(computed, framework);
  if (words === null || !departsFrom(computed, score, rating)) {
    return words;
  }
  const other = [
    ...(score !== null && score.value !== computed.score ? [score.text] : []),
    ...(rating !== null && rating.rating !== computed.rating ? [rating.text] : []),
  ];
  return `${words}; stated ${other.join(', ')}`;
}

function departsFrom(computed: ScoreAndRating, score: StatedScore | null, rating: StatedRating | null): boolean {
  return (
    (score !== null && computed.score !== null && score.value !== computed.score) ||
    (rating?.rating != null && computed.rating !== null && rating.rating !== computed.rating)
  );
}

/** "no score yet: …; stated 66": why nothing follows, and what the report states all the same. */
export function withoutResult(missing: string | null, score: StatedScore | null, rating: StatedRating | null): string {
  const stated = [score, rating].flatMap((value) => (value === null ? [] : [value.text]));
  return [...(missing === null ? [] : [missing]), ...(stated.length === 0 ? [] : [`stated ${stated.join(', ')}`])].join(
    '; ',
  );
}
