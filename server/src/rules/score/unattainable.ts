import { ratedParts } from '../../analysis/rated-parts.ts';
import { highestScore, lowestScore } from '../../assessment/scale.ts';
import { attainableNeighbours, attainableScores } from '../../assessment/what-if/attainable.ts';
import type { Framework } from '../../framework/framework.ts';
import { writeNumberWord } from '../../text/whole-number.ts';
import { byFramework } from '../by-framework.ts';
import { printedScore } from '../printed-score.ts';
import type { Rule } from '../rule.ts';

export const unattainableScore: Rule = {
  id: 'score/unattainable',
  severity: 'warning',
  summary: 'A stated score that no whole statement scores can give.',
  fixable: false,
  missing: false,
  reads: 'parts',
  check: byFramework(function* (analysis, framework) {
    for (const part of ratedParts(analysis)) {
      const printed = printedScore(part);
      const count = part.statements.length;
      // Where the score can be computed, another rule compares the two.
      if (printed === null || part.percentage !== null || count === 0) {
        continue;
      }
      if (!attainableScores(count, framework).includes(printed.value)) {
        yield { range: printed.range, message: messageFor(printed.value, count, framework) };
      }
    }
  }),
};

function messageFor(score: number, count: number, framework: Framework): string {
  const { below, above } = attainableNeighbours(score, count, framework);
  const scale = `${lowestScore(framework)} to ${highestScore(framework)}`;
  const statements = `${writeNumberWord(count)} ${framework.terms.statement}${count === 1 ? '' : 's'}`;
  return `No combination of scores from ${scale} for ${statements} can give ${score}: ${nearest(below, above)}. Check the score, or whether a statement was counted without a score.`;
}

function nearest(below: number | null, above: number | null): string {
  if (below === null) {
    return `the lowest possible is ${above}`;
  }
  return above === null ? `the highest possible is ${below}` : `the nearest possible are ${below} and ${above}`;
}
