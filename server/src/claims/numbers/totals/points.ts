import type { Amount } from '../amounts.ts';
import { type PlainContradiction, wrong } from '../contradiction.ts';
import type { NumberSentence } from '../number-sentences.ts';

/** “18 points out of 28”, “18 of a possible 28 points”. */
const outOf =
  /^(?: (?:points?|marks?))? (?:out )?of (?:(?:a|the|all) )?(?:(?:possible|available|total|maximum)(?: of)? )*$/;
const result =
  /^(?: (?:points?|marks?|possible|available))*(?: (?:in|for|under|on)(?: (?!(?:and|but|which) )[a-z'-]+){1,4}?)?(?:,| -|:| \()?(?: (?!(?:and|but|while|which) )[a-z'-]+){0,3}? (?:(?:which|that|this|and(?= (?:this|that|so|it)\b)|so|or|it|has|have|had|gives?|gave|giving|makes?|made|making|is|was|means?|meant|comes? to|came to|scores?|scored|with|for|just|a|an|the|overall|total|percentage|of|at) )+$/;
const hundred = 100;
/** Smaller ones may be on the scale of a single statement. */
const smallest = 15;

/** “18 points out of 28, which gives a score of 64”: the share that points are of all points. */
export function scoresOfPoints({ plain }: NumberSentence, amounts: readonly Amount[]): readonly PlainContradiction[] {
  return amounts.flatMap((points, at): readonly PlainContradiction[] => {
    const [most, score] = amounts.slice(at + 1, at + 3);
    const between = plain.slice(most?.to, score?.index);
    const isPoints = /\b(?:points?|marks?)\b/.test(plain.slice(points.to, score?.index));
    const isScore = score !== undefined && isPoints && (/\bscored?\b/.test(between) || score.unit === 'percent');
    const isRead =
      most !== undefined &&
      isScore &&
      outOf.test(points.text) &&
      result.test(between) &&
      [points, most, ...(between.endsWith(' or ') ? [] : [score])].every(({ bound }) => bound === 'exactly') &&
      points.value <= most.value &&
      score.value >= smallest;
    const right = isRead ? (hundred * points.value) / most.value : null;
    return right === null || score === undefined || Math.abs(right - score.value) < 1
      ? []
      : [
          wrong(
            'part',
            points.index,
            score.to,
            `${points.value} of ${most?.value} is ${Math.round(right)}%, not ${score.value}`,
          ),
        ];
  });
}
