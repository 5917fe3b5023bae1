import type { Framework } from '../../framework/framework.ts';
import type { RatingChange, RatingMove, WeightedWhatIf } from '../what-if/what-if-weighted.ts';
import { joinWords, ratingName } from './words.ts';

/**
 * What would change a weighted overall rating, a line each: "rises to 4 stars with Staffing at 3 stars or Compliance at
 * 4 stars", "falls to 2 stars with Compliance at 2 stars". Empty where there is no overall rating.
 */
export function explainWhatIfWeighted({ rise, fall }: WeightedWhatIf, framework: Framework): readonly string[] {
  return [
    ...(rise === null ? [] : [explainMove('rises', rise, framework)]),
    ...(fall === null ? [] : [explainMove('falls', fall, framework)]),
  ];
}

function explainMove(verb: 'rises' | 'falls', { rating, steps, ways }: RatingMove, framework: Framework): string {
  const named = ({ definition, to }: RatingChange) => `${definition.name} at ${ratingName(framework, to)}`;
  const how = joinWords(
    ways.map((way) => joinWords(way.map(named))),
    'or',
  );
  return `${verb} to ${ratingName(framework, rating)} with ${how}${steps === 1 ? '' : ', for example'}`;
}
