import type { RatedPart } from '../../../analysis/rated-parts.ts';
import { isPercentage } from '../../printed-score.ts';

/** Every score that a sentence may state, the one to write first. At an exact half it is the one that the field states. */
export function possibleScores({ statedScore, percentage }: RatedPart): readonly number[] {
  const stated = statedScore?.value ?? null;
  if (percentage === null) {
    return stated !== null && isPercentage(stated) ? [stated] : [];
  }
  const { score, tiedWith } = percentage;
  if (tiedWith === null) {
    return [score];
  }
  if (stated !== null) {
    return stated === tiedWith ? [tiedWith] : [score];
  }
  return [score, tiedWith];
}
