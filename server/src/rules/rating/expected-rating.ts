import type { RatedPart } from '../../analysis/rated-parts.ts';
import type { AppliedLimit, KeyQuestionResult } from '../../assessment/assessment.ts';
import { isWorse } from '../../assessment/bands.ts';
import { ladderOf, ratingOnLadder, ratingsLeft } from '../../assessment/scoring/ladder.ts';
import { ratingOfScore } from '../../assessment/scoring/scored.ts';
import type { Framework } from '../../framework/framework.ts';
import { printedScore } from '../printed-score.ts';

/** What the rating of a part must be by its score. */
export interface ExpectedRating {
  /**
   * The score that the rating is read from: the computed one, or, where none can be computed, the printed one. Null where
   * the part has no score because something else than a percentage decides.
   */
  readonly score: number | null;
  /** The rating that the score's band gives. */
  readonly band: string;
  readonly limit: AppliedLimit | null;
  /** The rating that follows. */
  readonly rating: string;
  /**
   * Every rating that can be right: more than one at an exact half, where a limit depends on a score that is missing, or
   * where people decide among what a ladder leaves.
   */
  readonly possible: readonly string[];
}

/**
 * The rating that follows from a part's score, or, for a weighted overall rating, from the others; caps included. Null
 * where neither a score can be computed nor one is printed, and where rules over other ratings decide.
 * At an exact half either whole number may be printed, and the rating is read from the printed one.
 */
export function expectedRating(part: RatedPart, framework: Framework): ExpectedRating | null {
  if (part.keyQuestion === null && framework.overall.method === 'rules') {
    return null;
  }
  const expected = beforeCaps(part, framework);
  const { limit } = part;
  return limit?.cause == null
    ? expected
    : { score: expected?.score ?? null, band: limit.from, limit, rating: limit.to, possible: [limit.to] };
}

function beforeCaps(part: RatedPart, framework: Framework): ExpectedRating | null {
  if (part.keyQuestion === null && framework.overall.method !== 'score') {
    return part.band === null ? null : certain(part.band);
  }
  if (framework.scoring.method === 'ladder' && part.keyQuestion !== null) {
    return onLadder(part.keyQuestion, framework);
  }
  if (part.keyQuestion !== null && part.keyQuestion.parts.length > 0 && part.band !== null) {
    return certain(part.band);
  }
  if (framework.scoring.method === 'lowest' && part.keyQuestion !== null && part.band !== null) {
    return certain(part.band);
  }
  if (part.statements.length === 0) {
    return null;
  }
  const printed = printedScore(part)?.value ?? null;
  const { percentage } = part;
  if (percentage === null) {
    return printed === null ? null : ofPrintedScore(printed, part, framework);
  }
  const { score, tiedWith } = percentage;
  const read = ofScore(tiedWith !== null && printed === tiedWith ? tiedWith : score, part, framework);
  if (read === null || tiedWith === null || printed !== null) {
    return read;
  }
  const other = ofScore(tiedWith, part, framework);
  return other === null ? read : { ...read, possible: [read.rating, other.rating] };
}

function certain(rating: string): ExpectedRating {
  return { score: null, band: rating, limit: null, rating, possible: [rating] };
}

/** One of the ratings that the ladder leaves: the stated one, where it is among them, else the nearest. */
function onLadder({ statements, keyQuestion }: KeyQuestionResult, framework: Framework): ExpectedRating | null {
  const ladder = ladderOf(statements, framework);
  const stated = keyQuestion.rating?.rating ?? null;
  const rating = ratingOnLadder(stated, ladder, framework) ?? ladder?.best ?? null;
  return ladder === null || rating === null
    ? null
    : { score: null, band: rating, limit: null, rating, possible: ratingsLeft(ladder, framework) };
}

function ofScore(score: number, part: RatedPart, framework: Framework): ExpectedRating | null {
  const { band, limit, rating } = ratingOfScore(score, part.statements, framework);
  return band === null || rating === null ? null : { score, band, limit, rating, possible: [rating] };
}

/** A statement whose score is missing may be low enough to set off a limit. */
function ofPrintedScore(score: number, part: RatedPart, framework: Framework): ExpectedRating | null {
  const read = ofScore(score, part, framework);
  if (read === null) {
    return null;
  }
  const limited = framework.limits
    .filter(({ band, rating }) => band === read.band && isWorse(framework, rating, read.rating))
    .map(({ rating }) => rating);
  return { ...read, possible: [read.rating, ...limited] };
}
