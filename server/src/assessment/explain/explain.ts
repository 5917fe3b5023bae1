import type { Framework } from '../../framework/framework.ts';
import type { AppliedLimit, KeyQuestionResult, Percentage, ScoreSource, StatementResult } from '../assessment.ts';
import type { ScoredResult } from '../scoring/scored.ts';
import { explainAcross } from './explain-across.ts';
import { explainLadder } from './explain-ladder.ts';
import { explainLowest } from './explain-lowest.ts';
import { joinWords, plural, ratingName, scoreName } from './words.ts';

/**
 * The words for every computed result: findings, hover, preview and command line take them from here,
 * so that they say the same. None ends with a full stop, since they stand in lists, tables and longer sentences.
 */

/** "16 of 28 = 57 (57.14 rounded)"; an exact half says which way it went: "20 of 32 = 63 (62.5 rounded up)". */
export function explainPercentage(percentage: Percentage): string {
  const { sum, max, score, tiedWith } = percentage;
  const computed = `${sum} of ${max} = ${score}`;
  if (tiedWith !== null) {
    return `${computed} (${exactPercentage(percentage)} rounded ${score > tiedWith ? 'up' : 'down'})`;
  }
  return sum * 100 === score * max ? computed : `${computed} (${exactPercentage(percentage)} rounded)`;
}

/** "57 means Requires improvement (39 to 62)"; null where no band holds the score. */
export function explainBand(score: number, framework: Framework): string | null {
  const bands = framework.scoring.method === 'percentage' ? framework.scoring.bands : [];
  const band = bands.find(({ from, to }) => from <= score && score <= to);
  return band === undefined
    ? null
    : `${score} means ${ratingName(framework, band.rating)} (${band.from} to ${band.to})`;
}

/** "limited to Good because Safeguarding has 2", "limited to 2 stars because Compliance is 2 stars". */
export function explainLimit(limit: AppliedLimit, framework: Framework): string {
  const { cause } = limit;
  const causes =
    cause === null
      ? limit.statements.map(({ definition, score }) => `${definition.name} has ${score}`)
      : [`${cause.definition.name} is ${ratingName(framework, cause.rating ?? '')}`];
  return `limited to ${ratingName(framework, limit.to)} because ${joinWords(causes)}`;
}

/** Where a statement's score comes from: "2, carried forward", "no score". */
export function explainStatement({ score, source }: StatementResult, framework: Framework): string {
  return score === null ? sourceWords[source] : `${scoreName(framework, score)}, ${sourceWords[source]}`;
}

/** The score alone where it is simply stated, else with where it comes from: "3", "2, carried forward". */
export function statementWords(result: StatementResult, framework: Framework): string {
  const { score, source } = result;
  return source === 'stated' && score !== null ? scoreName(framework, score) : explainStatement(result, framework);
}

/** Line by line how a key question gets its rating, or why it has none. */
export function explainKeyQuestion(result: KeyQuestionResult, framework: Framework): readonly string[] {
  const { limit } = result;
  const cap = limit?.cause == null ? [] : [explainLimit(limit, framework)];
  return [...explainBeforeCaps({ ...result, limit: cap.length > 0 ? null : limit }, framework), ...cap];
}

function explainBeforeCaps(result: KeyQuestionResult, framework: Framework): readonly string[] {
  const { scoring, terms } = framework;
  if (result.parts.length > 0 && result.band !== null) {
    const parts = result.parts.map(
      ({ definition, rating }) => `${definition.name} (${ratingName(framework, rating ?? '')})`,
    );
    return [`the lower of ${joinWords(parts)} is ${ratingName(framework, result.band)}`];
  }
  const isCombined = result.across !== null && !result.across.apart;
  if (isCombined && (scoring.method === 'judged' || result.isGiven)) {
    return explainAcross(result.across, framework);
  }
  const stated = result.keyQuestion.rating?.rating ?? null;
  if (result.isGiven) {
    return [`the rating stands from before: ${stated === null ? 'none is stated' : ratingName(framework, stated)}`];
  }
  if (scoring.method === 'judged') {
    const judged = stated === null ? 'none is stated' : ratingName(framework, stated);
    return [`the rating is judged, not computed: ${judged}`];
  }
  if (scoring.method === 'ladder') {
    return explainLadder(result, framework);
  }
  if (scoring.method === 'lowest') {
    return explainLowest(result.statements, framework);
  }
  if (scoring.of === 'whole') {
    return [
      `no ${terms.keyQuestion} has a score of its own: the ${plural(terms.statement)} count in the overall score`,
    ];
  }
  return explainScored(result, framework);
}

/** Line by line what the statements' scores amount to, or which of them are missing. */
export function explainScored(result: ScoredResult, framework: Framework): readonly string[] {
  const { percentage, limit } = result;
  if (result.statements.length === 0) {
    return [`no ${framework.terms.statement} has a score here, so there is no rating`];
  }
  if (percentage === null) {
    const missing = result.statements.filter(({ score }) => score === null).map(({ definition }) => definition.name);
    return [`no score: ${joinWords(missing)} ${missing.length === 1 ? 'has' : 'have'} none`];
  }
  const band = explainBand(percentage.score, framework);
  return [
    explainPercentage(percentage),
    ...(band === null ? [] : [band]),
    ...(limit === null ? [] : [explainLimit(limit, framework)]),
  ];
}

const sourceWords: Readonly<Record<ScoreSource, string>> = {
  stated: 'stated',
  evidence: 'from its evidence categories',
  'carried-forward': 'carried forward from the previous rating',
  'not-assessed': 'not assessed',
  missing: 'no score',
};

/** To two decimal places at the most, as it is shown; nothing is computed from it. */
function exactPercentage({ sum, max }: Percentage): string {
  return String(Math.round((sum * 10_000) / max) / 100);
}
