import type { Spoken } from '../clauses/clauses.ts';
import { isKind, type ListSource } from '../named/list-source.ts';
import { listAt } from '../named/target-lists.ts';
import type { ValueWords } from '../named/values.ts';
import { isOfKind } from '../words/kinds.ts';
import type { TokenKind } from '../words/lexicon.ts';
import { lastBefore, upTo } from '../words/places.ts';
import { standsFor } from '../words/written.ts';
import type { Found } from './reading.ts';
import { isOfParts, listUpTo, phraseFrom, spokenOf } from './subjects.ts';

/** What may stand between a verb and a rating. */
const light: readonly TokenKind[] = [
  'as',
  'to',
  'a',
  'overall',
  'quote',
  'before',
  'now',
  'again',
  'still',
  'only',
  'unchanged',
];
export const auxiliary: readonly TokenKind[] = [
  'be',
  'have',
  'before',
  'now',
  'again',
  'still',
  'both',
  'all',
  'only',
  'stay',
];
const ratingVerbs: readonly TokenKind[] = [
  'give',
  'find',
  'receive',
  'have',
  'stay',
  'lead',
  'meet',
  'be',
  'word',
  'act',
];

/** The verb that a rating belongs to, over light words; null where none stands there. */
export function verbBefore(source: ListSource, at: number, since: number): number | null {
  let place = at - 1;
  while (place > since && isKind(source, place, ...light)) {
    place -= 1;
  }
  if (isKind(source, place, 'be') && isKind(source, place - 1, 'to') && isKind(source, place - 2, 'give', 'find')) {
    return place - 2;
  }
  return place >= since && isKind(source, place, ...ratingVerbs) ? place : null;
}

/** “The inadequate-rated home”. */
export function describedBy(source: ListSource, { start, end, next }: ValueWords): Spoken | null {
  const verb = source.tokens[next];
  const isJoined = isOfKind(verb, 'give') && verb.start === end + 1;
  const noun = [next + 1, next + 2, next + 3].find((place) => isKind(source, place, 'subject'));
  return isJoined && noun !== undefined
    ? { targets: [{ kind: 'whole', isPlain: false, start, end }], named: null, isRating: false }
    : null;
}

/** “We have been rated good”: a service speaks of itself. */
export function ownService(source: ListSource, start: number, verb: number): Spoken | null {
  const isPassive = isKind(source, verb, 'give') && isKind(source, verb - 1, 'be');
  const isOwn =
    standsFor(source.tokens[start - 1], 'we') || (isKind(source, start - 1, 'to') && standsFor(source.tokens[0], 'we'));
  const { start: from = 0, end = 0 } = source.tokens[verb] ?? {};
  return isPassive && isOwn
    ? { targets: [{ kind: 'whole', isPlain: false, start: from, end }], named: null, isRating: false }
    : null;
}

/** “Our verdict after three days: good overall”, “the outcome: an overall rating of good”. */
export function announcedBy(source: ListSource, { at, value }: Found, since: number): Spoken | null {
  const { start, end } = value;
  const isOverall = isKind(source, value.next, 'overall') || value.isPlain;
  const isSaid = since === 0 && (isOverall || value.isRating || source.tokens[value.next] === undefined);
  const isVerdict = source.tokens.slice(0, at).some(({ kind }) => kind === 'rating') || value.isRating;
  // “Rating: Good”, with no full stop, is a field of the report.
  return isKind(source, at - 1, 'dash') && isSaid && isVerdict && !source.isHeadline
    ? {
        targets: [isOverall ? { kind: 'whole', isPlain: true, start, end } : { kind: 'same', start, end }],
        named: null,
        isRating: true,
      }
    : null;
}

/** “Rated good overall, the home …”, “as well as being rated good, the home …”. */
export function laterSubject(source: ListSource, verb: number, value: ValueWords): Spoken | null {
  const comma = source.tokens.findIndex(({ kind }, place) => place >= value.next && kind === 'comma');
  const isOpening = source.tokens.slice(0, verb).every(({ kind }) => opening.has(kind));
  if (comma === -1 || !isOpening) {
    return null;
  }
  const list = listAt(source, comma + 1);
  const words = upTo(source.tokens, comma + 1, ({ kind }) => kind === 'be' || kind === 'have' || kind === 'act');
  return list === null ? phraseFrom(source, comma + 1, comma + 1 + words.length) : spokenOf(list);
}

const opening: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'and',
  'be',
  'being',
  'break',
  'before',
  'now',
  'have',
  'again',
  'still',
]);

/** “… for safe and caring”, “… to Effective”, “… under every heading”, “… for end of life care”. */
export function behindOf(source: ListSource, value: ValueWords): Spoken | null {
  let comma = isKind(source, value.next, 'comma') ? value.next + 1 : value.next;
  while (value.isRating && isKind(source, comma, 'be', 'have', 'give', 'receive')) {
    // “A rating of good was given in each of …”
    comma += 1;
  }
  if (!isKind(source, comma, 'for', 'in', 'to', 'break')) {
    return null;
  }
  const list = listAt(source, comma + 1);
  if (list !== null && !list.isRating) {
    return spokenOf(list);
  }
  if (!isKind(source, comma, 'for') || !value.isRating) {
    return null;
  }
  const words = upTo(source.tokens, comma + 1, ({ kind }) =>
    ['comma', 'semicolon', 'but', 'while', 'break'].includes(kind),
  );
  return phraseFrom(source, comma + 1, comma + 1 + words.length);
}

/** “… safe and caring good”: a list that stands just before a rating. */
export function besideOf(source: ListSource, at: number): Spoken | null {
  const end = isKind(source, at - 1, 'as', 'comma', 'dash', 'open', 'quote') ? at - 1 : at;
  const list = listUpTo(source, 0, end);
  return list === null ||
    !(isOfParts(list.targets) || (end === at && list.targets.every(({ kind }) => kind === 'whole')))
    ? null
    : spokenOf(list);
}

/** Behind the name in “…, and Elm Court, the smallest of the three, inadequate”. */
function beforeApposed({ tokens }: ListSource, comma: number): number {
  const open = lastBefore(tokens, comma, ({ kind }) => kind === 'comma');
  const words = open === -1 ? [] : tokens.slice(open + 1, comma);
  return words.length > 0 && words.every(({ kind }) => ['word', 'a', 'of', 'number', 'subject', 'name'].includes(kind))
    ? open
    : comma;
}

/** “… rated Ash Court good and Elm Court inadequate”, “Ash Court (good)”. */
export function nameBeside(source: ListSource, at: number, isAfterName: boolean): Spoken | null {
  const isApposed = isKind(source, at - 1, 'comma') && isAfterName;
  const end = isApposed ? beforeApposed(source, at - 1) : isKind(source, at - 1, 'as', 'open', 'comma') ? at - 1 : at;
  let start = end;
  if (isAfterName && !isApposed) {
    // “Maternity was rated good, end of life care outstanding”: a service by its words alone.
    while (isKind(source, start - 1, 'name', 'word', 'called', 'subject', 'of') && start > 0) {
      start -= 1;
    }
    const isName = isKind(source, start - 1, 'and', 'comma') && !isKind(source, start, 'of');
    return isName ? phraseFrom(source, start, end) : null;
  }
  while (start > 0 && isKind(source, start - 1, 'name', 'subject') && source.tokens[start - 1]?.capital === true) {
    start -= 1;
  }
  const isAnew =
    start === 0 ||
    isKind(source, start - 1, 'and', 'comma', 'give', 'semicolon', 'but', 'while', 'dash', 'regulator', 'hedge');
  return isAnew ? phraseFrom(source, start, end) : null;
}
