import type { RatingClaim, Target } from '../claims/claim.ts';
import { mayClaimRatings, readRatingClaims } from '../claims/read-claims.ts';
import type { Framework } from '../framework/framework.ts';
import type { KeyQuestionDefinition } from '../framework/model/definitions.ts';
import type { PhraseKind } from '../framework/model/phrase.ts';
import { matchPhrases, mayHoldPhrases, type PhraseMatch } from '../framework/phrases/phrases.ts';
import { overlap } from '../text/range.ts';

/** Something that a sentence states: found as a phrase of the framework, else read by the grammar. */
export type Stated = { readonly phrase: PhraseMatch } | { readonly read: RatingClaim };

const ratingKinds: readonly PhraseKind[] = [
  'rating',
  'previous-rating',
  'rating-remained',
  'rating-changed',
  'rating-first',
];

/** Whether a text, which may still have its markup, may state something. */
export function mayState(framework: Framework, source: string, inNews: boolean): boolean {
  return mayHoldPhrases(framework, source, inNews) || mayClaimRatings(framework, source);
}

/**
 * What a text such as a paragraph states, in its order. A phrase says what it says, and the grammar reads what no phrase
 * does; but a phrase gives way where the whole sentence says that it is no claim, or that it speaks of a key question.
 */
export function statedIn(framework: Framework, text: string, inNews: boolean): readonly Stated[] {
  const phrases = matchPhrases(framework, text, inNews);
  if (!mayClaimRatings(framework, text)) {
    return phrases.map((phrase) => ({ phrase }));
  }
  const { claims, stopped } = readRatingClaims(framework, text, inNews);
  const isWrong = (phrase: PhraseMatch) =>
    ratingKinds.includes(phrase.kind) &&
    (stopped.some((stop) => vetoes.has(stop.gate) && overlap(stop, phrase)) ||
      (phrase.slots['key-question'] === undefined &&
        claims.some(
          (claim) => claim.target.kind === 'part' && claim.relation !== 'was' && namesRatingOf(claim, phrase),
        )) ||
      // “In 2014 we rated the service outstanding”: the year says which time that was.
      claims.some((claim) => claim.years.length > 0 && namesRatingOf(claim, phrase)) ||
      namesAnother(phrase, claims) ||
      speaksOfAnother(phrase, claims));
  const kept = phrases.filter((phrase) => !isWrong(phrase));
  const own = claims.filter(
    (claim) => !kept.some((phrase) => ratingKinds.includes(phrase.kind) && saysTheSame(claim, phrase)),
  );
  return [...kept.map((phrase) => ({ phrase })), ...own.map((read) => ({ read }))].sort(
    (left, right) => startOf(left) - startOf(right),
  );
}

const vetoes: ReadonlySet<string> = new Set([
  'hedge',
  'denial',
  'question',
  'other voice',
  'no service in particular',
  'another time',
  'quotation',
  'respectively',
]);

/**
 * Whether the grammar read all the ratings of the phrase, and that they are of something else than the words which the
 * phrase takes for the name of a service: “It means the home”.
 */
function namesAnother({ slots }: PhraseMatch, claims: readonly RatingClaim[]): boolean {
  const service = slots.service?.range;
  const ratings = [slots.rating, slots['previous-rating']].flatMap((slot) => slot?.range ?? []);
  return (
    service !== undefined &&
    ratings.length > 0 &&
    ratings.every((range) =>
      claims.some(
        ({ value, from, named, target }) =>
          [value, from].some((rating) => rating !== null && overlap(rating, range)) &&
          (named === null ? target.start > service.start : named.start > service.start || named.end < service.end),
      ),
    )
  );
}

/** “Our rating of the kitchen went down. We rated it as inadequate”: by what was named before the phrase. */
function speaksOfAnother(phrase: PhraseMatch, claims: readonly RatingClaim[]): boolean {
  return (
    phrase.slots.service === undefined &&
    claims.some((claim) => claim.named !== null && claim.named.end <= phrase.start && namesRatingOf(claim, phrase))
  );
}

/** Whether the rating of the claim stands in the phrase. */
function namesRatingOf({ value, from }: RatingClaim, phrase: PhraseMatch): boolean {
  return [value, from].some((rating) => rating !== null && overlap(rating, phrase));
}

function saysTheSame(claim: RatingClaim, phrase: PhraseMatch): boolean {
  // “Rated good at its first inspection” says more than the rating.
  if (claim.relation === 'first' && phrase.kind === 'rating') {
    return false;
  }
  return claim.value === null && claim.from === null ? overlap(claim.range, phrase) : namesRatingOf(claim, phrase);
}

function startOf(stated: Stated): number {
  return 'phrase' in stated ? stated.phrase.start : stated.read.range.start;
}

/** What each target is by itself: “all key questions” are many. */
export function eachTarget(framework: Framework, claim: RatingClaim): readonly RatingClaim[] {
  const { target } = claim;
  if (target.kind !== 'all') {
    return [claim];
  }
  const rating = (claim.value ?? claim.from)?.rating;
  // What is met or not met has no grade that it could share with all others.
  const mayHave = ({ ratings }: KeyQuestionDefinition) =>
    ratings === undefined || rating === undefined || ratings.some(({ id }) => id === rating);
  return framework.keyQuestions
    .filter((one) => one.optional !== true && !target.except.includes(one.id) && mayHave(one))
    .map(({ id }) => ({
      ...claim,
      target: { kind: 'part', id, start: target.start, end: target.end } satisfies Target,
    }));
}
