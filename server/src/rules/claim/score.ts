import type { Analysis } from '../../analysis/analysis.ts';
import { type RatedPart, ratedParts } from '../../analysis/rated-parts.ts';
import { explainPercentage } from '../../assessment/explain/explain.ts';
import type { Claim } from '../../report/report.ts';
import { type Located, overlap, type Range } from '../../text/range.ts';
import type { Rule } from '../rule.ts';
import { possibleScores } from './wrong/possible-scores.ts';
import { wrongScoreSentences } from './wrong/wrong-scores.ts';

export const claimScore: Rule = {
  id: 'claim/score',
  severity: 'error',
  summary: 'A sentence that states another score than the report.',
  fixable: true,
  missing: false,
  *check(analysis) {
    const found: Range[] = [];
    for (const { part, score, expected } of wrongScoreClaims(analysis)) {
      yield {
        range: score.range,
        message: messageFor(part, score.value, expected),
        related:
          part.statedScore === null ? [] : [{ range: part.statedScore.range, message: 'The score is stated here.' }],
        fixes: [{ title: `Write ${expected}`, safe: true, edits: [{ ...score.range, text: String(expected) }] }],
      };
      found.push(score.range);
    }
    yield* wrongScoreSentences(analysis).filter(({ range }) => !found.some((other) => overlap(other, range)));
  },
};

export interface WrongScoreClaim {
  readonly part: RatedPart;
  readonly claim: Claim;
  readonly score: Located<string>;
  readonly expected: number;
}

/** The sentences whose number is neither the computed score nor, where none can be computed, the stated one. */
export function wrongScoreClaims(analysis: Analysis): readonly WrongScoreClaim[] {
  return ratedParts(analysis).flatMap((part) => {
    const possible = possibleScores(part);
    const [expected] = possible;
    if (expected === undefined) {
      return [];
    }
    return part.claims.flatMap((claim) => {
      const { score } = claim.slots;
      return claim.kind !== 'score' || score === undefined || possible.includes(Number(score.value))
        ? []
        : [{ part, claim, score, expected }];
    });
  });
}

function messageFor({ name, percentage }: RatedPart, claimed: string, expected: number): string {
  const truth =
    percentage === null
      ? `the score of ${name} is stated as ${expected}`
      : `the statements of ${name} give ${explainPercentage(percentage)}`;
  return `This sentence says ${claimed}, but ${truth}. Write ${expected}.`;
}
