import type { Framework } from '../../framework/framework.ts';
import type { EvidenceCategory, Statement } from '../../report/report.ts';
import type { Percentage } from '../assessment.ts';
import { scoreOfEvidence } from '../bands.ts';
import { highestScore, isOnScale } from '../scale.ts';
import { percentageOf } from './percentage.ts';

/** The score that a statement has by the scores of its evidence categories, with the percentage it was read from. */
export interface EvidenceScore {
  readonly percentage: Percentage;
  readonly score: number;
  /** At an exact half, the score if the half went the other way; null elsewhere. May be the same score. */
  readonly tiedWith: number | null;
}

/**
 * The statement's score by its evidence categories (assessments before December 2024: the sum of the category scores
 * over the highest sum possible, and that percentage turned back into a score).
 * Null where the framework knows no such scores, or where no category has one. Null too where one of the categories in
 * the text has none, or one that is not on the scale: a part of them would give a wrong number.
 * Which categories a statement needs differs from sector to sector, so those in the text are taken as all.
 */
export function evidenceScore(statement: Statement, framework: Framework): EvidenceScore | null {
  const { scoring } = framework;
  if (scoring.method !== 'percentage' || scoring.evidenceBands === null) {
    return null;
  }
  const scores = firstOfEach(statement.categories).map((category) => category.score?.value ?? null);
  let sum = 0;
  for (const score of scores) {
    if (score === null || !isOnScale(framework, score)) {
      return null;
    }
    sum += score;
  }
  const max = scores.length * highestScore(framework);
  if (max === 0) {
    return null;
  }
  const percentage = percentageOf(sum, max, scoring.tie);
  const score = scoreOfEvidence(percentage.score, scoring.evidenceBands);
  const tiedWith = percentage.tiedWith === null ? null : scoreOfEvidence(percentage.tiedWith, scoring.evidenceBands);
  return score === null ? null : { percentage, score, tiedWith };
}

function firstOfEach(categories: readonly EvidenceCategory[]): readonly EvidenceCategory[] {
  const first = new Map<string, EvidenceCategory>();
  for (const category of categories) {
    if (!first.has(category.definition.id)) {
      first.set(category.definition.id, category);
    }
  }
  return [...first.values()];
}
