import { isQuoted } from '../../framework/phrases/quotation.ts';
import type { Gate, RatingClaim, RatingValue, Relation, Target } from '../claim.ts';
import type { Spoken } from '../clauses/clauses.ts';
import { isKind, type ListSource } from '../named/list-source.ts';
import { isMarked, type ValueWords, valueAt } from '../named/values.ts';
import { isKindAt } from '../words/kinds.ts';
import type { TokenKind } from '../words/lexicon.ts';
import { upTo } from '../words/places.ts';
import { standsFor } from '../words/written.ts';
import { deniedThing } from './denials.ts';
import { isGated, isRegulatorsSpeech, stretchStart } from './gates.ts';
import type { FirstReading, Found } from './reading.ts';
import { firstSubject, isOfParts, listUpTo, ratingOfName, resolved, spokenOf, subjectBefore } from './subjects.ts';
import {
  announcedBy,
  auxiliary,
  behindOf,
  besideOf,
  describedBy,
  laterSubject,
  nameBeside,
  ownService,
  verbBefore,
} from './subjects-beside.ts';
import { saidBySentence } from './whole-sentences.ts';

/**
 * The ratings that the clauses of a sentence left over, by what stands beside each of them: a verb of rating or the word
 * “rating”, and what is rated. Words that nothing is known of are passed over; a doubt anywhere before them keeps silent.
 */
export function readAgain(first: FirstReading): readonly RatingClaim[] {
  const values = valuesOf(first.source);
  const claims: RatingClaim[] = [];
  for (const [index, found] of values.entries()) {
    const denied = deniedOf(first, found);
    if (denied !== null) {
      claims.push(...denied);
    } else if (isOpen(first, found)) {
      const before = values[index - 1];
      claims.push(
        ...(changeOf(first, found, values[index + 1]) ??
          givenOf({ ...first, read: claims }, found, before === undefined ? 0 : before.value.next)),
      );
    }
  }
  return claims;
}

/** “Safe was not rated good.” */
function deniedOf(first: FirstReading, { at, value }: Found): readonly RatingClaim[] | null {
  const isRead = first.claims.some(({ value: now, target }) => now?.start === value.start && target.kind !== 'whole');
  const denied = isRead || isQuoted(first.text, value.start) ? null : deniedThing(first.source, at, value);
  return denied === null ? null : claimsFor(first, denied, 'not', value, null, value);
}

function valuesOf(source: ListSource): readonly Found[] {
  const values: Found[] = [];
  for (let at = 0; at < source.tokens.length; ) {
    const value = valueAt(source, at);
    if (value !== null) {
      values.push({ at, value });
    }
    at = value?.next ?? at + 1;
  }
  return values;
}

/** Whether nothing was read of a rating, and nothing forbids to read it. */
function isOpen({ source, text, claims, stopped }: FirstReading, { at, value }: Found): boolean {
  const isRead = claims.some(({ value: now, from }) => now?.start === value.start || from?.start === value.start);
  // “Rated good for care”: of something that is no key question.
  const isOfElse = isKind(source, value.next, 'for', 'in');
  const isOwnSpeech = isRegulatorsSpeech(source, at);
  const isStopped = stopped.some(
    ({ start, gate }) =>
      start === value.start &&
      !(isOwnSpeech && gate === 'quotation') &&
      (!readable.has(gate) || (gate === 'adjective' && isOfElse)),
  );
  const isSpeech = !isOwnSpeech && !isMarked(source, at, value) && isQuoted(text, value.start);
  return !(
    isRead ||
    isStopped ||
    isSpeech ||
    value.isAdjective ||
    isGated(source, stretchStart(source, at), at, value.next)
  );
}

/** What stopped the first reading, and is looked at anew. */
const readable: ReadonlySet<Gate> = new Set<Gate>(['no verb of rating', 'adjective', 'hedge']);

/** “… nosedived from good to inadequate”, “… to inadequate from good”, whatever the verb. */
function changeOf(first: FirstReading, one: Found, two: Found | undefined): readonly RatingClaim[] | null {
  const { source } = first;
  if (two === undefined || !isOpen(first, two)) {
    return null;
  }
  const isForwards = isKind(source, one.at - 1, 'from') && isKind(source, two.at - 1, 'to');
  const isBackwards = isKind(source, one.at - 1, 'to') && isKind(source, two.at - 1, 'from');
  const gap = source.tokens.slice(one.value.next, two.at - 1);
  if (!(isForwards || isBackwards) || !gap.every(({ kind }) => kind === 'comma')) {
    return null;
  }
  const from = stretchStart(source, one.at);
  const subject = changedThing(source, one.at - 1, from);
  if (subject === null) {
    return [];
  }
  const [before, now] = isForwards ? [one, two] : [two, one];
  const place = { start: one.value.start, end: two.value.end };
  return claimsFor(first, subject, 'changed', now.value, before.value, place);
}

/** What stands before the verb of a change, which may be any verb. */
function changedThing(source: ListSource, at: number, from: number): Spoken | null {
  for (let end = at; end > from && !isKind(source, end - 1, 'semicolon', 'dash', 'relative', 'value'); end -= 1) {
    const list = listUpTo(source, from, end);
    if (list !== null) {
      return spokenOf(list);
    }
  }
  return firstSubject(source, from, at);
}

function givenOf(first: FirstReading, found: Found, since: number): readonly RatingClaim[] {
  const { source } = first;
  const { at, value } = found;
  const from = stretchStart(source, at);
  if (isKind(source, at - 1, 'before') && value.isRating) {
    return previousOf(first, found, from);
  }
  const described = describedBy(source, value);
  if (described !== null) {
    return claimsFor(first, described, 'is', value, null, value);
  }
  const said = saidBySentence(source, at, value);
  if (said !== null) {
    return claimsFor(first, said.subject, said.relation, value, null, value);
  }
  const last = (first.read ?? []).at(-1) ?? first.claims.findLast(({ range }) => range.end <= value.start);
  const isAfterName = last?.named != null && last.target.kind === 'whole' && last.relation === 'is';
  const verb = verbOf(source, found, since, isAfterName);
  const behind = behindOf(source, value);
  const place = { start: value.start, end: value.end };
  if (verb === null) {
    const beside =
      behind ?? besideOf(source, at) ?? nameBeside(source, at, isAfterName) ?? announcedBy(source, found, since);
    const isSaid =
      value.isRating || hasEvidence(source, at) || isInBrackets(source, at, value) || isRequired(source, at, value);
    return beside !== null && isSaid && !isDoubted(source, value)
      ? claimsFor(first, beside, 'is', value, null, place)
      : [];
  }
  const kind = source.tokens[verb]?.kind;
  let start = verb;
  while (start > since && isKind(source, start - 1, ...auxiliary)) {
    start -= 1;
  }
  const own =
    ratingOfName(source, start) ??
    ownService(source, start, verb) ??
    subjectBefore(source, start, since) ??
    firstSubject(source, from, start) ??
    laterSubject(source, verb, value);
  const isAfter = behind !== null && (own === null || !isOfParts(own.targets));
  const subject = isAfter ? { ...behind, named: behind.named ?? own?.named ?? null } : own;
  if (subject === null || !fits(kind, first, found, subject, behind)) {
    return [];
  }
  const group = source.tokens.slice(start, value.next + 1);
  return claimsFor(
    first,
    subject,
    relationOf(
      group.map((token) => token.kind),
      source.tokens[start]?.value,
    ),
    value,
    null,
    place,
  );
}

/** The verb before a rating; “and maternity good” behind the rating of another service has none. */
function verbOf(source: ListSource, { at }: Found, since: number, isAfterName: boolean): number | null {
  const verb = verbBefore(source, at, since);
  const isName = verb === at - 1 && isKind(source, verb, 'word') && isKind(source, verb - 1, 'and', 'comma');
  return isAfterName && isName ? null : verb;
}

/** “… on its previous rating of good”, “… the last rating of good for safe”. */
function previousOf(first: FirstReading, { at, value }: Found, from: number): readonly RatingClaim[] {
  const { source, claims } = first;
  const last = claims.findLast(({ range }) => range.end <= value.start);
  const told = last === undefined ? null : { targets: [last.target], named: last.named, isRating: false };
  const subject = behindOf(source, value) ?? told ?? firstSubject(source, from, at - 1) ?? ratingItself(value);
  return claimsFor(first, subject, 'was', value, null, value);
}

function ratingItself({ start, end }: ValueWords): Spoken {
  return { targets: [{ kind: 'same', start, end }], named: null, isRating: true };
}

function fits(
  kind: TokenKind | undefined,
  { source, claims }: FirstReading,
  { at, value }: Found,
  subject: Spoken,
  behind: Spoken | null,
): boolean {
  const isOver = source.tokens[value.next] === undefined || isKind(source, value.next, 'comma', 'semicolon', 'and');
  switch (kind) {
    case 'give':
      return true;
    case 'meet':
      return isOfParts(subject.targets) && (behind !== null || isOver);
    case 'find':
      return value.isRating || isKind(source, at - 1, 'as', 'be');
    case 'be':
    case 'stay':
      return (
        value.isRating ||
        subject.isRating ||
        isKind(source, value.next, 'overall') ||
        (isOver && isJudged(source, at)) ||
        isOverallVerdict(source, value, subject) ||
        // “This key question is inadequate: …”
        ((isOver || isKind(source, value.next, 'dash', 'break')) &&
          subject.targets.every(({ kind }) => kind === 'here')) ||
        // “…, while Ash Court is still good”, behind another rating.
        (claims.length > 0 && subject.named !== null && isOver)
      );
    default:
      return value.isRating;
  }
}

/** “Overall, the home is good.” */
function isOverallVerdict(source: ListSource, { next }: ValueWords, { targets, named }: Spoken): boolean {
  const isEnd = source.tokens[next] === undefined || isKind(source, next, 'stop', 'semicolon');
  // “Overall, the picture is good.”
  const isElse = named !== null && source.tokens.some(({ start, capital }) => start === named.start && !capital);
  return (
    isKind(source, 0, 'overall') && isEnd && !isElse && targets.every(({ kind }) => kind === 'whole' || kind === 'same')
  );
}

/** “Our judgement is that Ash Court is good”, “inspectors found Ash Court to be good”. */
function isJudged({ tokens }: ListSource, at: number): boolean {
  const before = tokens.slice(0, at);
  const rating = before.findIndex(({ kind }) => kind === 'rating');
  return isKindAt(before, rating + 1, 'be') && standsFor(before[rating + 2], 'that');
}

function relationOf(kinds: readonly TokenKind[], first: string | undefined): Relation {
  if (kinds.includes('stay') && first === 'had') {
    // “Which had held a good rating.”
    return 'was';
  }
  if (kinds.includes('again') || kinds.includes('still') || kinds.includes('stay') || kinds.includes('unchanged')) {
    return 'remained';
  }
  return kinds.includes('before') || first === 'had' ? 'was' : 'is';
}

/** “A good rating for the home would mean …” */
function isDoubted({ tokens }: ListSource, { next }: ValueWords): boolean {
  const isEnd = ({ kind, value }: (typeof tokens)[number]) =>
    ['comma', 'semicolon', 'and', 'but'].includes(kind) || value === 'because';
  return upTo(tokens, next, isEnd).some(({ kind }) => kind === 'hedge' || kind === 'deny');
}

/** “(good)”. */
function isInBrackets(source: ListSource, at: number, value: ValueWords): boolean {
  return isKind(source, at - 1, 'open') && isKind(source, value.next, 'close');
}

/** “The report says that the home requires improvement”, “the home requires improvement overall”. */
function isRequired(source: ListSource, at: number, value: ValueWords): boolean {
  const ends =
    source.tokens[value.next] === undefined || isKind(source, value.next, 'overall', 'comma', 'semicolon', 'and');
  return value.isVerb && ends && !isKind(source, at - 1, 'as');
}

/** Whether the sentence speaks of ratings before this place. */
function hasEvidence({ tokens }: ListSource, at: number): boolean {
  return tokens.slice(0, at).some(({ kind }) => kind === 'give' || kind === 'rating');
}

/** What a sentence says of a subject that was found. */
export function claimsFor(
  { text, spoken, years }: FirstReading,
  subject: Spoken,
  relation: Relation,
  value: RatingValue,
  from: RatingValue | null,
  place: { readonly start: number; readonly end: number },
): readonly RatingClaim[] {
  const { targets, named } = resolved(subject, spoken);
  const rating = ({ rating, start, end }: RatingValue): RatingValue => ({ rating, start, end });
  const isWas = relation === 'was';
  return targets.map(
    (target: Target): RatingClaim => ({
      relation,
      target,
      named: named ?? null,
      value: isWas ? null : rating(value),
      from: isWas ? rating(value) : from === null ? null : rating(from),
      direction: null,
      years,
      // Each of several targets behind the rating can be pointed at, since the words go on to it.
      range: {
        start: Math.min(place.start, Math.max(0, target.start)),
        end: Math.min(Math.max(place.end, target.end), text.length),
      },
    }),
  );
}
