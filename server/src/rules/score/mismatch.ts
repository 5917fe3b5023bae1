import type { Analysis } from '../../analysis/analysis.ts';
import { type RatedPart, ratedParts } from '../../analysis/rated-parts.ts';
import type { Percentage } from '../../assessment/assessment.ts';
import { explainPercentage } from '../../assessment/explain/explain.ts';
import type { StatedScore } from '../../report/report.ts';
import type { Rule } from '../rule.ts';

export const scoreMismatch: Rule = {
  id: 'score/mismatch',
  severity: 'error',
  summary: 'A stated score is not the one that the statement scores give.',
  fixable: true,
  missing: false,
  reads: 'parts',
  *check(analysis) {
    for (const { stated, percentage } of mismatchedScores(analysis)) {
      yield {
        range: stated.range,
        message: `The statement scores give ${percentage.score}, not ${stated.text}: ${explainPercentage(percentage)}. Write ${percentage.score}, or correct the statement scores.`,
        fixes: [
          {
            title: `Write the computed score ${percentage.score}`,
            safe: true,
            edits: [{ ...stated.range, text: String(percentage.score) }],
          },
        ],
      };
    }
  },
};

export interface MismatchedScore {
  readonly part: RatedPart;
  readonly stated: StatedScore;
  readonly percentage: Percentage;
}

/** The stated scores that differ from the computed ones. At an exact half either of the two whole numbers may be printed. */
export function mismatchedScores(analysis: Analysis): readonly MismatchedScore[] {
  return ratedParts(analysis).flatMap((part) => {
    const { statedScore: stated, percentage } = part;
    if (stated === null || percentage === null || stated.value === null || stated.value < 0 || stated.value > 100) {
      return [];
    }
    const agrees = stated.value === percentage.score || stated.value === percentage.tiedWith;
    return agrees ? [] : [{ part, stated, percentage }];
  });
}
