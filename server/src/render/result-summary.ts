import { resultWords } from '../language/result-words.ts';
import { ratedParts } from '../rules/rated-parts.ts';
import type { RenderRequest } from './render-request.ts';

/**
 * What the report comes to, in a sentence for those who hear the page: the whole of its first service, or, where that has
 * no rating, each of its key questions. Null where there are no scores and ratings.
 */
export function resultSummary({ analysis }: RenderRequest): string | null {
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
