import type { RatingClaim } from './claim.ts';
import { isKind, type ListSource } from './named/list-source.ts';
import { behindValue } from './named/values.ts';
import { isSinceThen } from './some-times.ts';
import { isKindAt, isOfKind } from './words/kinds.ts';
import { lastBefore } from './words/places.ts';
import { isOneOf, isWritten, isYearAlone, saysHow, standsFor } from './words/written.ts';

/** Whether the rating hangs on something else in the sentence than what the claim took it to be of. */
export function isOfOther(source: ListSource, claim: RatingClaim): boolean {
  const at = source.tokens.findIndex(({ start }) => start === (claim.value ?? claim.from)?.start);
  return (
    at !== -1 &&
    (isRelativeOfOther(source, claim, at) ||
      isReducedOfOther(source, claim, at) ||
      isObjectOfElse(source, claim, at) ||
      isOfBareNoun(source, claim, at) ||
      isOnlyWished(source, at) ||
      isSinceThen(source, at) ||
      isByWhoever(source, at) ||
      isOneOfMany(source, claim, at) ||
      isCountOfPart(source, claim, at) ||
      isThatOther(source, claim, at) ||
      isOfOtherOnes(source, claim, at) ||
      isOfThat(source, claim, at) ||
      isOfStep(source, claim) ||
      isOfSomeOfThem(source, claim, at) ||
      isOfPartBehind(source, claim, at) ||
      isAfterOther(source, at) ||
      isOfOnly(source, claim, at) ||
      isOverByNow(source, claim, at) ||
      isHadOfOther(source, claim, at))
  );
}

/** “Its rating last changed in 2019, when it fell to …”: what changed then is no change of now. */
export function isLastChange(source: ListSource, { relation }: RatingClaim): boolean {
  const last = source.tokens.findIndex(
    ({ value }, at) => value === 'last' && isKind(source, at + 1, 'move', 'rise', 'fall'),
  );
  const isDated = source.tokens.slice(last + 1, last + 5).some(isYearAlone);
  return relation === 'changed' && last !== -1 && isDated;
}

/** “It also runs Elm House, which was rated …”: “which” is Elm House, and no claim names it. */
function isRelativeOfOther(source: ListSource, { target, named }: RatingClaim, at: number): boolean {
  const relative = lastBefore(source.tokens, at, ({ kind, value }) => kind === 'relative' && value !== 'that');
  const comma = relative === -1 ? -1 : isKind(source, relative - 1, 'comma') ? relative - 1 : relative;
  const noun = source.tokens[comma - 1];
  if (noun === undefined || source.tokens.slice(relative, at).some(({ kind }) => joints.has(kind))) {
    return false;
  }
  const isUnknown = noun.kind === 'name' || (noun.capital && noun.kind === 'subject');
  return isUnknown && target.start <= noun.start && target.end < noun.end && (named === null || named.end < noun.end);
}

/** “The trust that runs the hospital was rated inadequate”: one that the sentence describes, so not the one at hand. */
function isThatOther(source: ListSource, { target, named }: RatingClaim, at: number): boolean {
  const isDescribed = source.tokens
    .slice(0, at)
    .some(({ kind }, place) => kind === 'subject' && isKind(source, place + 1, 'relative'));
  return isDescribed && target.kind === 'whole' && !target.isPlain && named === null;
}

/** “… no fault with the other three either, which we rated good”: those, and not the ones that were named before. */
function isOfOtherOnes(source: ListSource, { target }: RatingClaim, at: number): boolean {
  const which = lastBefore(source.tokens, at, ({ kind }) => kind === 'relative');
  const before = source.tokens.slice(Math.max(0, which - longestOthers), Math.max(0, which));
  const isNumbered = before.some(
    (token, place) => isWritten(token, 'other remaining') && isKindAt(before, place + 1, 'number'),
  );
  return isNumbered && target.kind === 'part' && target.start < (source.tokens[which]?.start ?? 0);
}

/** In tokens. */
const longestOthers = 5;

/** “… except safe, and for that it was rated inadequate”: what was named, and not the whole. */
function isOfThat(source: ListSource, { target }: RatingClaim, at: number): boolean {
  const start = lastBefore(source.tokens, at, ({ kind }) => joints.has(kind) || kind === 'and') + 1;
  return target.kind === 'whole' && isKind(source, start, 'for') && isWritten(source.tokens[start + 1], 'that this it');
}

/** “Three services, because we rated two of them as inadequate”: some of those, and not the whole. */
function isOfSomeOfThem(source: ListSource, { target }: RatingClaim, at: number): boolean {
  const end = isKind(source, at - 1, 'as', 'be') ? at - 1 : at;
  return (
    target.kind !== 'part' &&
    target.kind !== 'count' &&
    isWritten(source.tokens[end - 1], 'them these those') &&
    isKind(source, end - 2, 'of') &&
    isKind(source, end - 3, 'number')
  );
}

/** “The improvement in surgery, from inadequate to good”: a step has no rating. */
function isOfStep(source: ListSource, { named }: RatingClaim): boolean {
  const at = source.tokens.findIndex(({ start }) => start === named?.start);
  return (
    isWritten(
      source.tokens[at],
      'improvement improvements rise rises fall falls drop drops decline declines deterioration deteriorations change changes upgrade upgrades downgrade downgrades turnaround turnarounds',
    ) && isKind(source, at + 1, 'in', 'of', 'for')
  );
}

/** “One of its services is rated inadequate for it”: not as a whole. */
function isCountOfPart(source: ListSource, { target }: RatingClaim, at: number): boolean {
  const next = behindValue(source, at);
  return (
    (target.kind === 'services' || isOfSomeServices(source, at)) &&
    isKind(source, next, 'for') &&
    isKind(source, next + 1, 'pronoun', 'here', 'part')
  );
}

/** “One of its services”. */
function isOfSomeServices(source: ListSource, at: number): boolean {
  return source.tokens.slice(0, at).some((_, place) => {
    const noun = source.tokens[place + 2];
    const isMany = isOfKind(noun, 'subject') && noun.value.endsWith('s');
    return isKind(source, place, 'number') && isKind(source, place + 1, 'of') && isMany;
  });
}

/** “The home rose, from inadequate to good, for being effective”: for that alone. */
function isOfPartBehind(source: ListSource, { target }: RatingClaim, at: number): boolean {
  const next = behindValue(source, at);
  const isFor = isKind(source, next, 'comma') && isKind(source, next + 1, 'for');
  const part = isKind(source, next + 2, 'being', 'how') ? next + 3 : next + 2;
  return target.kind === 'whole' && isFor && isKind(source, part, 'part') && source.tokens[part + 1] === undefined;
}

/** “Rated good two years after an inadequate rating”: what was before the other one. */
function isAfterOther(source: ListSource, at: number): boolean {
  const before = isKind(source, at - 1, 'a') ? at - 2 : at - 1;
  return standsFor(source.tokens[before], 'after following');
}

/** “Surgery is the only service rated inadequate”, “only surgery was rated good”: one of several. */
function isOfOnly(source: ListSource, { target, named }: RatingClaim, at: number): boolean {
  const isAny = source.tokens.slice(0, at).some((token, place) => {
    const isRated = isKind(source, place + 1, 'give') && place + 2 === at;
    return token.kind === 'subject' && isKind(source, place - 1, 'only') && (isRated || !token.determined);
  });
  return target.kind === 'whole' && named === null && isAny;
}

/** “All five were rated inadequate; now none is”, “…, but no longer is”. */
function isOverByNow({ tokens }: ListSource, { relation }: RatingClaim, at: number): boolean {
  const isBe = isWritten(tokens.at(-1), 'is are');
  const end = tokens.slice(at + 1).findLastIndex(({ kind }) => ['comma', 'semicolon', 'but', 'dash'].includes(kind));
  const behind = end === -1 ? [] : tokens.slice(at + 1 + end);
  return relation === 'is' && isBe && behind.some(({ kind, text }) => kind === 'no-longer' || isOneOf(text, 'none'));
}

/** “Surgery was rated inadequate for safe and maternity good for it”: a noun that names a service beside another one. */
export function isOfAnotherService(source: ListSource, claim: RatingClaim, claims: readonly RatingClaim[]): boolean {
  const { named, target, value } = claim;
  const noun = source.tokens.find(({ start, end }) => start === named?.start && end === named.end);
  const isNoun = isOfKind(noun, 'subject') && !noun.determined;
  return (
    isNoun &&
    claims.some(
      (other) =>
        other.named !== null &&
        other.named.start !== noun.start &&
        other.target.kind === target.kind &&
        other.value?.rating !== value?.rating,
    )
  );
}

/** “It took over contracts from a company rated inadequate”: what stands just before “rated”, and no claim names it. */
function isReducedOfOther(source: ListSource, { target, named }: RatingClaim, at: number): boolean {
  const rated = isKind(source, at - 1, 'as') ? at - 2 : at - 1;
  const article = source.tokens[rated - 2];
  const isReduced = isKind(source, rated, 'give') && isKind(source, rated - 1, 'word') && isOfKind(article, 'a');
  return isReduced && (named ?? target).start < article.start;
}

/** “It had displayed its rating of good”, “having been good for a decade”: when that was, “had” does not say. */
function isHadOfOther(source: ListSource, { relation }: RatingClaim, at: number): boolean {
  const had =
    relation === 'was'
      ? lastBefore(source.tokens, at, ({ kind, text }) => kind === 'have' && /^ha[dv]/iu.test(text))
      : -1;
  const between = had === -1 ? [] : source.tokens.slice(had + 1, at);
  const next = behindValue(source, at);
  const isLasting = isKind(source, next, 'for') && isKind(source, next + 1, 'a', 'number');
  return (
    had !== -1 && (isLasting || (isKindAt(between, 0, 'word', 'act') && !between.some(({ kind }) => kind === 'before')))
  );
}

/** “They rated medical care good for caring, but inadequate overall”: what was rated is not known. */
function isObjectOfElse(source: ListSource, { target, named }: RatingClaim, at: number): boolean {
  const verb = lastBefore(source.tokens, at, ({ kind }) => kind === 'give');
  const isActive = isKind(source, verb - 1, 'regulator', 'pronoun') || (isKind(source, verb - 1, 'have') && verb > 1);
  const isWord = isKind(source, verb + 1, 'word', 'called', 'other', 'number');
  const isRead = source.tokens
    .slice(verb, at)
    .some(({ kind, determined }) => known.has(kind) || (kind === 'subject' && determined));
  const isFirst = source.tokens.slice(verb + 1, at).some(({ kind }) => kind === 'value');
  return (
    isActive &&
    isWord &&
    named === null &&
    target.kind === 'whole' &&
    (!isRead || isFirst) &&
    !saysHow(source.tokens[verb + 1])
  );
}

/** “Maternity has dropped …, and surgery from outstanding to good”: a noun that the claim took for no service. */
function isOfBareNoun(source: ListSource, { target, named, from }: RatingClaim, at: number): boolean {
  const start = from === null ? at : source.tokens.findIndex((token) => token.start === from.start);
  const first = isKind(source, Math.min(start, at) - 1, 'from', 'to') ? Math.min(start, at) - 1 : Math.min(start, at);
  const and = lastBefore(source.tokens, first, ({ kind }) => kind === 'and');
  const noun = source.tokens.slice(and + 1, first);
  const isNoun = noun.every(
    ({ kind, determined, text }) =>
      (kind === 'subject' && !determined) || (kind === 'word' && isKind(source, first, 'from') && !/ly$/iu.test(text)),
  );
  const comma = source.tokens[and - 1];
  return (
    target.kind === 'whole' &&
    isOfKind(comma, 'comma') &&
    noun.length > 0 &&
    noun.length <= 2 &&
    isNoun &&
    (named ?? target).end <= comma.start
  );
}

const known: ReadonlySet<string> = new Set(['part', 'area', 'pronoun', 'name', 'rating']);

const joints: ReadonlySet<string> = new Set(['comma', 'semicolon', 'but', 'while', 'dash', 'close']);

/** “The goal of being rated good”, “one breach away from being rated inadequate”; not “from being … to being …”. */
function isOnlyWished(source: ListSource, at: number): boolean {
  const being = lastBefore(source.tokens, at, ({ kind }) => kind === 'being');
  const isRated = source.tokens.slice(being + 1, at).every(({ kind }) => ['give', 'as', 'a', 'quote'].includes(kind));
  const isChange = source.tokens.slice(at).some((_, place) => isKind(source, at + place, 'to', 'from'));
  return isRated && (isKind(source, being - 1, 'of') || (isKind(source, being - 1, 'from') && !isChange));
}

/** “One who rated it inadequate”, “…, one relative said”: not the regulator. */
function isByWhoever({ tokens }: ListSource, at: number): boolean {
  const who = lastBefore(tokens, at, ({ value }) => value === 'who');
  const before = isKindAt(tokens, who - 1, 'comma') ? tokens[who - 2] : tokens[who - 1];
  const isRating = who !== -1 && tokens.slice(who + 1, at).some(({ kind }, place) => kind === 'give' && place < 2);
  const isSaid = tokens.some(
    ({ kind }, place) => place > at && kind === 'other-voice' && isKindAt(tokens, place - 1, 'comma'),
  );
  return isSaid || (isRating && !isOfKind(before, 'regulator') && !isOfKind(before, 'name'));
}

/** “In an earlier report”, “before 2020”, “from good to inadequate and back”: one time of several. */
function isOneOfMany(source: ListSource, { relation }: RatingClaim, at: number): boolean {
  const next = behindValue(source, at);
  const isBack = isKind(source, next, 'and') && standsFor(source.tokens[next + 1], 'back');
  const isAnyBefore = source.tokens.some(
    ({ kind }, place) =>
      kind === 'before' &&
      place < at &&
      isKind(source, place - 1, 'a') &&
      isKind(source, place + 1, 'word', 'regulator'),
  );
  const isBeforeYear = source.tokens.some(
    ({ value }, place) => value === 'before' && isYearAlone(source.tokens[place + 1]),
  );
  // “Before a charity sold it, the home was …”: at any time before.
  const isBeforeAct = source.tokens.some(
    ({ value }, place) =>
      value === 'before' && place < at && isKind(source, place + 1, 'name') && !isKind(source, place - 1, 'be', 'have'),
  );
  return isBack || (relation === 'was' && (isAnyBefore || isBeforeYear || isBeforeAct));
}
