import type { Element } from 'hast';
import { h } from 'hastscript';
import { type RatedPart, ratedParts } from '../../analysis/rated-parts.ts';
import { resultWords, type ScoreAndRating } from '../../assessment/explain/result-words.ts';
import type { RenderContext } from '../render-context.ts';
import type { TriedResults } from '../tried-results.ts';
import { ratingLabel } from './rating-label.ts';

/** What a key question or the whole would be given; null where nothing is tried, or where it changes nothing. */
function triedChange(part: RatedPart, results: TriedResults): ScoreAndRating | null {
  const service = results.get(part.service);
  const result =
    part.keyQuestion === null
      ? service?.overall
      : service?.keyQuestions.find(({ definition }) => definition.id === part.keyQuestion?.definition.id);
  const score = result?.percentage?.score ?? null;
  const rating = result?.rating ?? null;
  const same = score === (part.percentage?.score ?? null) && rating === part.rating;
  return result === undefined || same ? null : { score, rating };
}

/** The line under a key question or the whole that says what it would be given with the tried scores. */
export function triedLine(part: RatedPart, { framework, results }: RenderContext): readonly Element[] {
  const change = framework === null ? null : triedChange(part, results);
  if (framework === null || change === null) {
    return [];
  }
  const { score, rating } = change;
  return [
    h('p', { className: ['tried'] }, [
      'With the tried scores: ',
      ...(rating === null ? ['no rating'] : [ratingLabel(rating, framework)]),
      ...(score === null ? [] : [' ', h('strong', String(score)), ' out of 100']),
    ]),
  ];
}

/** What the tried scores change, in a sentence; null where they change nothing. */
export function triedSummary({ analysis, framework, results }: RenderContext): string | null {
  if (framework === null) {
    return null;
  }
  const said = ratedParts(analysis).flatMap((part) => {
    const change = triedChange(part, results);
    return change === null ? [] : [`${part.name}: ${resultWords(change, framework) ?? 'no score'}`];
  });
  return said.length === 0 ? null : `With the tried scores: ${said.join('; ')}.`;
}
