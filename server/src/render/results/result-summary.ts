import { ratedParts } from '../../analysis/rated-parts.ts';
import { resultWords } from '../../assessment/explain/result-words.ts';
import { renderContext } from '../render-context.ts';
import type { RenderRequest } from '../render-request.ts';
import { triedSummary } from './tried-line.ts';

/**
 * What the report comes to, for those who hear the page: the whole of its first service, or, where that has no rating, each
 * of its key questions; and what scores that are tried would change. Null where there are no scores and ratings.
 */
export function resultSummary(request: RenderRequest): string | null {
  const sentences = [standingSummary(request), triedSummary(renderContext(request))].filter((text) => text !== null);
  return sentences.length === 0 ? null : sentences.join(' ');
}

function standingSummary({ analysis }: RenderRequest): string | null {
  const { framework } = analysis.report;
  if (framework === null) {
    return null;
  }
  const parts = ratedParts(analysis)
    .filter(({ service }) => service === 0)
    .flatMap(({ name, keyQuestion, statedScore, statedRating, percentage, rating }) => {
      const score = statedScore?.value ?? percentage?.score ?? null;
      const words = resultWords({ score, rating: statedRating?.rating ?? rating }, framework);
      return words === null ? [] : [{ isWhole: keyQuestion === null, text: `${name}: ${words}` }];
    });
  const whole = parts.filter(({ isWhole }) => isWhole);
  const said = whole.length > 0 ? whole : parts;
  return said.length === 0 ? null : `${said.map(({ text }) => text).join('; ')}.`;
}
