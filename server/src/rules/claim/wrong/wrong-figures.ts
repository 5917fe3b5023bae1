import type { Analysis } from '../../../analysis/analysis.ts';
import { ratingName } from '../../../assessment/explain/words.ts';
import { fits } from '../../../claims/bounds.ts';
import type { ScoreClaim } from '../../../claims/scores/claims.ts';
import type { Framework } from '../../../framework/framework.ts';
import type { PlacedNumberClaim } from '../../../report/number-claims.ts';
import { textBetween } from '../../../syntax/document-text.ts';
import type { Problem } from '../../rule.ts';
import { type Figure, keyQuestionsIn, keyQuestionsOf, scoredThings, serviceOf } from './scored-things.ts';

type Placed = PlacedNumberClaim<'scores'>;
type Kind<Name extends ScoreClaim['kind']> = Extract<ScoreClaim, { readonly kind: Name }>;

/** What a sentence computes with scores, where it comes to something else or the report has other scores. */
export function wrongFigure(
  analysis: Analysis,
  framework: Framework,
  placed: Placed,
  claim: Kind<'sum' | 'points' | 'scored areas' | 'all scores' | 'distance'>,
): readonly Problem[] {
  const { document } = analysis.report;
  const truth = truthOf(analysis, framework, placed, claim);
  const written = textBetween(document, placed.range.start, placed.range.end);
  return truth === null
    ? []
    : [{ range: placed.range, message: `This sentence says “${written}”, but ${truth}. Make the two agree.` }];
}

function truthOf(
  analysis: Analysis,
  framework: Framework,
  placed: Placed,
  claim: Kind<'sum' | 'points' | 'scored areas' | 'all scores' | 'distance'>,
): string | null {
  switch (claim.kind) {
    case 'sum':
      return wrongSum(framework, claim);
    case 'points':
      return wrongPoints(analysis, framework, placed, claim);
    case 'scored areas':
      return wrongAreas(analysis, placed, claim);
    case 'all scores':
      return wrongList(analysis, placed, claim);
    case 'distance':
      return wrongDistance(analysis, framework, placed, claim);
  }
}

/** Scores of key questions are percentages. */
const ofKeyQuestions: Figure = { value: 100, isPercent: true, outOf: null };

function highestOf({ scale }: Framework): number {
  return Math.max(0, ...scale.map(({ value }) => value));
}

function wrongSum(framework: Framework, { counts, amount }: Kind<'sum'>): string | null {
  const highest = highestOf(framework);
  const number = counts.reduce((sum, { count }) => sum + count, 0);
  const sum = counts.reduce((total, { count, score }) => total + count * score, 0);
  const most = number * highest;
  if (framework.scoring.method !== 'percentage' || most === 0 || counts.some(({ score }) => score > highest)) {
    return null;
  }
  if (amount.outOf !== null && amount.outOf !== 100) {
    return amount.outOf !== most || amount.value === sum ? null : `that makes ${sum} out of ${most}`;
  }
  const percent = (100 * sum) / most;
  const isPercent = amount.isPercent || amount.outOf === 100 || amount.value > most;
  return !isPercent || Math.abs(percent - amount.value) <= 0.5
    ? null
    : `${sum} out of ${most} is ${Math.round(percent)} out of 100`;
}

function wrongPoints(
  analysis: Analysis,
  framework: Framework,
  placed: Placed,
  { amount }: Kind<'points'>,
): string | null {
  const statements = keyQuestionsIn(analysis, placed, { kind: 'here' }).flatMap((one) => one.statements);
  const scores = statements.flatMap(({ score }) => score ?? []);
  const most = statements.length * highestOf(framework);
  const sum = scores.reduce((total, score) => total + score, 0);
  const isKnown = scores.length > 0 && scores.length === statements.length && amount.outOf === most;
  return !isKnown || fits(amount.bound, amount.value, sum) ? null : `the scores add up to ${sum} out of ${most}`;
}

/** The scores of all key questions of a service; null where one is not known. */
function allScores(analysis: Analysis, placed: Placed): readonly (readonly number[])[] | null {
  const keyQuestions = keyQuestionsOf(analysis, serviceOf(analysis.report, placed.section));
  const ids = keyQuestions.map(({ definition }) => definition.id);
  const things = scoredThings(analysis, placed, { kind: 'parts', ids }, ofKeyQuestions);
  const isKnown = things.length === ids.length && things.length > 0 && things.every(({ scores }) => scores.length > 0);
  return isKnown ? things.map(({ scores }) => scores) : null;
}

function wrongAreas(
  analysis: Analysis,
  placed: Placed,
  { count, isRest, amount }: Kind<'scored areas'>,
): string | null {
  const all = allScores(analysis, placed);
  const isPercentage = amount.isPercent || amount.outOf === 100 || amount.value > 10;
  if (all === null || !isPercentage) {
    return null;
  }
  const most = all.filter((scores) => scores.some((score) => fits(amount.bound, amount.value, score))).length;
  const least = all.filter((scores) => scores.every((score) => fits(amount.bound, amount.value, score))).length;
  const isRight = (real: number) =>
    count === 'all' ? real === all.length : fits(count.bound, count.value, isRest ? all.length - real : real);
  return isRight(most) || isRight(least) ? null : `${most} of the ${all.length} key questions did`;
}

function wrongList(analysis: Analysis, placed: Placed, { values }: Kind<'all scores'>): string | null {
  const all = allScores(analysis, placed);
  const lacking = all?.find((scores) => !scores.some((score) => values.includes(score)));
  return all === null || all.length !== values.length || lacking === undefined
    ? null
    : `one of the scores is ${lacking[0]}`;
}

function wrongDistance(
  analysis: Analysis,
  framework: Framework,
  placed: Placed,
  { points, side, rating, score, subject }: Kind<'distance'>,
): string | null {
  const { scoring } = framework;
  const band = scoring.method === 'percentage' ? scoring.bands.find((one) => one.rating === rating) : undefined;
  const [thing] = subject === null ? [] : scoredThings(analysis, placed, subject, ofKeyQuestions);
  const from = score === null ? (thing?.scores ?? []) : [score.value];
  const [first] = from;
  if (band === undefined || first === undefined) {
    return null;
  }
  const distances = from.map((one) => (side === 'below' ? band.from - one : one - band.from));
  return distances.includes(points)
    ? null
    : `${ratingName(framework, rating)} begins at ${band.from}, ${Math.abs(band.from - first)} from ${first}`;
}
