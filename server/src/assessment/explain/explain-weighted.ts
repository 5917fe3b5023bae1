import type { Framework } from '../../framework/framework.ts';
import type { WeightedOverall } from '../../framework/model/overall.ts';
import type { OverallResult, WeightedMean } from '../assessment.ts';
import { joinWords, ratingName } from './words.ts';

/** "0.33 × 4 + 0.3 × 2 + 0.22 × 5 + 0.15 × 4 = 3.62, rounded to 4: 4 stars", or what is missing for it. */
export function explainWeighted(
  { counted, mean, band }: OverallResult,
  { weights }: WeightedOverall,
  framework: Framework,
): readonly string[] {
  if (mean === null) {
    const rated = counted.filter(({ rating }) => rating !== null).map(({ definition }) => definition.id);
    const unrated = framework.keyQuestions
      .filter(({ id }) => weights.some(({ keyQuestion }) => keyQuestion === id) && !rated.includes(id))
      .map(({ name }) => name);
    return [`no overall rating: ${joinWords(unrated)} ${unrated.length === 1 ? 'has' : 'have'} no rating`];
  }
  const terms = mean.parts.map(({ percent, value }) => `${percent / 100} × ${value}`).join(' + ');
  return [`${terms} = ${meanInWords(mean)}${band === null ? '' : `: ${ratingName(framework, band)}`}`];
}

/** "4", "3.62, rounded to 4"; an exact half says which way it went: "3.5, rounded up to 4". */
function meanInWords({ sum, rounded, tiedWith }: WeightedMean): string {
  if (sum === rounded * 100) {
    return String(rounded);
  }
  const way = tiedWith === null ? '' : rounded > tiedWith ? 'up ' : 'down ';
  return `${sum / 100}, rounded ${way}to ${rounded}`;
}
