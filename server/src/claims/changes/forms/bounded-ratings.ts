import { isQuoted } from '../../../framework/phrases/quotation.ts';
import { isKind } from '../../named/list-source.ts';
import { valueAt } from '../../named/values.ts';
import { isGate } from '../../second-reading/gates.ts';
import { isKindAt, isOfKind } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import { tokenAt } from '../../words/token-at.ts';
import { isOneOf, isWritten } from '../../words/written.ts';
import { type Alternative, type Check, nothingSaid } from '../checks.ts';
import { comparisonBefore } from '../comparisons.ts';
import type { ChangeSource, Group, Piece, PlacedValue } from '../pieces.ts';
import type { NamedToken } from '../subjects/named-services.ts';
import { areWhole, here, partOf, type Thing, theWhole } from '../things.ts';
import { comparedRatings } from './compared-ratings.ts';
import { anythingBehind } from './denied-anywhere.ts';
import { refusedBounds } from './refused-bounds.ts';

/** What a rating is not, by the words before it. */
type Limit = 'better' | 'worse' | 'reached' | 'given' | 'only';

interface Denied {
  readonly limit: Limit;
  /** The place of the words that compare. */
  readonly at: number;
}

/**
 * Ratings on one side of which all others lie: “none of the key questions was rated lower than good”, “neither safe nor
 * caring reached good”, “we could rate it no higher than inadequate”. Empty where another word leaves a doubt.
 */
export function boundedRatings(source: ChangeSource, text: string, pieces: readonly Piece[]): readonly Check[] {
  if (source.tokens.some((token, at) => isDoubt(source, token, at))) {
    return [];
  }
  const groups = pieces.flatMap((piece) => piece.groups);
  const isAnyNone = source.tokens.some((_, at) => isNone(source, at));
  const values = pieces.flatMap((piece) => piece.values);
  const bounded = values.flatMap((value, index): readonly Check[] => {
    const since = values[index - 1]?.next ?? 0;
    const { start, end, rating } = value;
    const open = isQuoted(text, start) ? null : openRating(source, groups, value);
    const denied = isAnyNone ? deniedBefore(source, value, since) : null;
    const things =
      open?.things ??
      (denied === null || isQuoted(text, start) ? null : thingsOf(source, groups, since, denied, value));
    const limit = open?.limit ?? denied?.limit;
    return limit === undefined || things === null
      ? []
      : [{ start, end, alternatives: [{ ...saidOf(limit, rating), things }] }];
  });
  const refused = bounded.length > 0 ? bounded : refusedBounds(source, text, pieces);
  return refused.length > 0
    ? refused
    : comparedRatings(source, text, pieces, (compared) => ratedUpTo(source, groups, compared));
}

/** “Every area is rated good or better”, “all five are at least good”: on which side of a rating things lie; null for none. */
function openRating(
  source: ChangeSource,
  groups: readonly Group[],
  value: PlacedValue,
): { readonly limit: Limit; readonly things: readonly Thing[] } | null {
  const { at, next } = value;
  const behind = tokenAt(source.tokens, next).value;
  const isLeast = tokenAt(source.tokens, at - 1).text === 'least';
  const isAbove = isLeast || /^or (?:better|above|higher|more)$/u.test(behind);
  const isBelow = /^or (?:worse|below|lower|less)$/u.test(behind);
  const isAboveIt = isAbove || isChoiceOf(source, value, 'highest');
  const isBelowIt = isBelow || isChoiceOf(source, value, 'lowest');
  const things = isAboveIt === isBelowIt ? null : ratedUpTo(source, groups, isLeast ? at - 2 : at);
  const excepted = source.tokens.flatMap((token, place) => (isExcepted(source, place) ? [token.value] : []));
  const kept = things?.filter(({ part }) => part === null || !excepted.includes(part)) ?? [];
  // “Every service was rated good or outstanding” is of services that nobody names.
  const isKnown = isAbove || isBelow || kept.every(({ part }) => part !== null);
  return kept.length === 0 || !isKnown ? null : { limit: isAboveIt ? 'worse' : 'better', things: kept };
}

/** “Good or outstanding”, “requires improvement or inadequate”: any of those that are the best, or the worst. */
function isChoiceOf(source: ChangeSource, { at, next, rating }: PlacedValue, side: 'highest' | 'lowest'): boolean {
  const other = isWritten(source.tokens[next], 'or') ? valueAt(source, next + 1) : null;
  const [best, limit] = side === 'highest' ? source.ratings : source.ratings.toReversed();
  const isLeading = isKind(source, at - 1, 'or', 'comma') || isKind(source, other?.next ?? at, 'or', 'comma');
  return !isLeading && rating === limit && other?.rating === best;
}

/** What a verb of being or rating joins with the words at this place; null where that is not known, or is denied. */
function ratedUpTo(source: ChangeSource, groups: readonly Group[], at: number): readonly Thing[] | null {
  // “We could rate safe no higher than good”: the words behind it describe no “safe” thing.
  let first = at;
  while (isKind(source, first - 1, 'part', 'and', 'comma', 'being')) {
    first -= 1;
  }
  if (first < at && isKind(source, first - 1, 'give')) {
    return source.tokens.slice(first, at).flatMap(({ kind, value }) => (kind === 'part' ? [partOf(value)] : []));
  }
  const group = groups.findLast(({ next }) => next <= at);
  const verbs = source.tokens.slice(group?.next ?? at, at);
  const isJoined = verbs.every(({ kind }) => joining.has(kind));
  const isActive = group !== undefined && verbs.length === 0 && isKind(source, group.at - 1, 'give');
  const isWhole = group !== undefined && areWhole(group.things);
  const isKnown =
    group !== undefined && (group.isOfParts || isWhole) && !isKind(source, group.at - 1, 'deny', 'except');
  return isKnown && isJoined && (isActive || verbs.length > 0) && group.things !== null
    ? isWhole
      ? [here]
      : group.things
    : null;
}

const joining: ReadonlySet<TokenKind> = new Set<TokenKind>(['be', 'have', 'give', 'as', 'a', 'now', 'latest', 'all']);

function saidOf(limit: Limit, rating: string): Alternative {
  switch (limit) {
    case 'better':
      return { ...nothingSaid, bound: { side: 'at most', rating } };
    case 'worse':
      return { ...nothingSaid, bound: { side: 'at least', rating } };
    case 'reached':
      return { ...nothingSaid, bound: { side: 'below', rating } };
    case 'given':
      return { ...nothingSaid, notNow: rating };
    case 'only':
      return { ...nothingSaid, now: rating };
  }
}

/** “None”, “not one”, “not a single”, “there is not a key question that …”. */
function isNone(source: ChangeSource, at: number): boolean {
  const isNot = isWritten(source.tokens[at], 'not');
  const isOne =
    tokenAt(source.tokens, at + 1).value === '1' || (isKind(source, at + 1, 'a') && isOfOne(source, at + 2));
  return isWritten(source.tokens[at], 'no none nothing neither') || (isNot && isOne);
}

function isOfOne(source: ChangeSource, at: number): boolean {
  return (
    isKind(source, at, 'area') ||
    (tokenAt(source.tokens, at).text === 'single' && isKind(source, at + 1, 'area', 'rating'))
  );
}

/** Another time, another voice, or something that need not be so; “could” with a denial was not done. */
function isDoubt(source: ChangeSource, token: NamedToken, at: number): boolean {
  const { kind, value, text } = token;
  return (
    kind === 'earlier' ||
    kind === 'before' ||
    kind === 'lose' ||
    (kind === 'except' && !isKind(source, at + 1, 'part', 'value')) ||
    /^(?:ever|had|since|(?:19|20)\d\d)$/iu.test(text) ||
    (isGate(source, token, at) && kind !== 'deny' && kind !== 'or' && !isOneOf(value, 'can could would support any'))
  );
}

/** “Higher than”, “any better than”, “above”, “reached”, “was rated”: what stands just before a rating. */
function deniedBefore(source: ChangeSource, { at }: PlacedValue, since: number): Denied | null {
  const comparison = comparisonBefore(source, at);
  if (comparison !== null) {
    return { limit: comparison.isBetter ? 'better' : 'worse', at: comparison.at };
  }
  let place = at - 1;
  while (place > since && isKind(source, place, 'a', 'as', 'quote')) {
    place -= 1;
  }
  if (
    isKind(source, place, 'except') ||
    (isKind(source, place, 'but') && isWritten(source.tokens[place - 1], 'anything'))
  ) {
    return { limit: 'only', at: place };
  }
  if (isKind(source, place, 'meet')) {
    return { limit: 'reached', at: place };
  }
  // “None of the five is inadequate.”
  const isBare = isKind(source, place, 'be') && isKind(source, place - 1, 'area', 'number');
  return isBare || isKind(source, place, 'give') ? { limit: 'given', at: place } : null;
}

/** What the denial is about; null where it is not known. */
function thingsOf(
  source: ChangeSource,
  groups: readonly Group[],
  since: number,
  { limit, at }: Denied,
  value: PlacedValue,
): readonly Thing[] | null {
  const denial = source.tokens.findIndex((_, place) => place >= since && place < at && isNone(source, place));
  if (denial === -1) {
    return null;
  }
  const between = source.tokens.slice(denial + 1, at);
  const isAlone = between.length === 0;
  if (isAlone && (limit === 'better' || limit === 'worse')) {
    // “We could rate safe no higher than good”, “we rated nothing below good”.
    const isOfAny = isWritten(source.tokens[denial], 'nothing') && isKind(source, denial - 1, 'give');
    return isOfAny ? source.parts.map(partOf) : (anythingBehind(source, value) ?? ratedUpTo(source, groups, denial));
  }
  const subject = subjectIn(between, limit);
  // “In no area did we rate the home below good.”
  const isInverted = isKind(source, denial - 1, 'in', 'for') || isWhichIn(between);
  const isPlain = subject.every(
    ({ kind, text, owner }) =>
      plain.has(kind) ||
      // “None of the home’s grades.”
      (kind === 'subject' && owner) ||
      isOneOf(text, 'fell anything any single') ||
      (isInverted && (kind === 'subject' || kind === 'pronoun' || isOneOf(text, 'did do does which in where'))) ||
      // “Nothing about the home was rated inadequate.”
      (isWritten(source.tokens[denial], 'nothing') && (kind === 'subject' || isOneOf(text, 'about at in else'))),
  );
  const services = between.flatMap(({ service }) => service ?? []);
  if (services.length > 0) {
    // “Neither of the two services, surgery and maternity, was rated below good.”
    const isOfThem = subject.every(({ kind, service }) => plain.has(kind) || service !== null || kind === 'subject');
    const named = [...new Set(services)];
    return isOfThem ? named.map((service) => ({ part: null, isHere: false, service })) : null;
  }
  // “No key question apart from safe and caring was rated …”
  const named = between.flatMap(({ kind, value }, place) =>
    kind === 'part' && !isExcepted(source, denial + 1 + place) ? [value] : [],
  );
  const isOverall = between.some(({ kind }) => kind === 'overall');
  const isNamed = named.length > 0 || isOverall;
  // “It could do no better than good” is of whatever could.
  const isSubject = !isWritten(source.tokens[denial], 'no');
  const isOfAll =
    (isAlone && isSubject) ||
    isWritten(source.tokens[denial], 'nothing') ||
    between.some(
      ({ kind, value }, place) =>
        ofAll.has(kind) ||
        (kind === 'number' && isOfKind(between[place - 1], 'of') && value === String(source.parts.length)),
    );
  // “Safe is inadequate; none of the others is below good.”
  const isOfOthers = between.some(({ kind }) => kind === 'other');
  const first = source.tokens.slice(0, denial).flatMap(({ kind, value }) => (kind === 'part' ? [value] : []));
  if (!isPlain || !(isNamed || isOfAll || isOfOthers) || (isOfOthers && first.length === 0)) {
    return null;
  }
  const excepted = source.tokens.flatMap((token, place) => (isExcepted(source, place) ? [token.value] : []));
  const ids = isNamed
    ? named
    : source.parts.filter((part) => !(isOfOthers && first.includes(part)) && !excepted.includes(part));
  return [...ids.map(partOf), ...(isOverall ? [theWhole] : [])];
}

/** “There is no area in which the home was …”. */
function isWhichIn(between: ChangeSource['tokens']): boolean {
  return isKindAt(between, 0, 'area') && (isWritten(between[1], 'where') || isWritten(between[2], 'which'));
}

/** “With the exception of safe and caring, …”. */
function isExcepted(source: ChangeSource, at: number): boolean {
  let first = at;
  while (isKind(source, first - 1, 'part', 'and', 'for', 'comma')) {
    first -= 1;
  }
  return isKind(source, at, 'part') && isKind(source, first - 1, 'except');
}

/** What is denied, without “that we looked at” and, where ratings are compared, without the words behind its verb. */
function subjectIn(between: ChangeSource['tokens'], limit: Limit): ChangeSource['tokens'] {
  const relative = between.findIndex(({ kind }) => kind === 'relative');
  const isVerb = ({ kind, text }: ChangeSource['tokens'][number]) => kind === 'be' && isOneOf(text, 'is are was were');
  const back = relative === -1 ? -1 : between.findIndex((token, at) => at > relative + 1 && isVerb(token));
  const isOurs = between.slice(relative, back).some(({ kind }) => kind === 'regulator' || kind === 'be');
  const words = back !== -1 && isOurs ? [...between.slice(0, relative), ...between.slice(back)] : between;
  const verb = words.findIndex(isVerb);
  const isCompared = limit === 'better' || limit === 'worse';
  return isCompared && verb !== -1
    ? words.filter(({ kind }, at) => at < verb || !(kind === 'word' || kind === 'while' || kind === 'act'))
    : words;
}

const ofAll: ReadonlySet<TokenKind> = new Set<TokenKind>(['area', 'rating']);
const plain: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'of',
  'number',
  'area',
  'rating',
  'part',
  'overall',
  'and',
  'or',
  'deny',
  'comma',
  'for',
  'being',
  'be',
  'have',
  'give',
  'receive',
  'regulator',
  'worse',
  'generic',
  'all',
  'quote',
  'a',
  'other',
  'except',
]);
