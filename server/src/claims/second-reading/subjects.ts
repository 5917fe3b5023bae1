import type { Target } from '../claim.ts';
import type { Spoken } from '../clauses/clauses.ts';
import { isKind, type ListSource } from '../named/list-source.ts';
import { listAt, type TargetList } from '../named/target-lists.ts';
import { isOfKind } from '../words/kinds.ts';
import type { TokenKind } from '../words/lexicon.ts';
import { firstBehind } from '../words/places.ts';
import { standsFor } from '../words/written.ts';

/** Where one phrase ends and the next begins. */
const boundaries: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'comma',
  'semicolon',
  'dash',
  'but',
  'while',
  'relative',
  'open',
  'close',
  'be',
  'have',
  'give',
  'receive',
  'find',
  'hedge',
  'result',
  'value',
  'break',
]);

/** Before a noun that belongs to another one. */
const belongs: readonly TokenKind[] = ['of', 'in', 'for', 'break', 'from', 'to', 'as'];

/** What stands directly before the verb at this place; null where nothing does. */
export function subjectBefore(source: ListSource, verb: number, from: number): Spoken | null {
  const start = phraseStart(source, verb, from);
  const list = listUpTo(source, start, verb);
  if (list !== null) {
    return spokenOf(list);
  }
  return phraseFrom(source, start, verb);
}

/** “Larchfield House’s rating”, directly before the verb at this place: a name that owns it; null where none does. */
export function ratingOfName({ tokens }: ListSource, verb: number): Spoken | null {
  const owner = verb - 2;
  let start = owner;
  while (isOfKind(tokens[start - 1], 'name')) {
    start -= 1;
  }
  const first = tokens[start];
  const last = tokens[owner];
  if (!isOfKind(tokens[verb - 1], 'rating') || last?.owner !== true || !isOfKind(first, 'name')) {
    return null;
  }
  const named = { start: first.start, end: last.end };
  return { targets: [{ kind: 'whole', isPlain: false, ...named }], named, isRating: true };
}

/** What the sentence names first, behind “In July, …” and the like. */
export function firstSubject(source: ListSource, from: number, to: number): Spoken | null {
  let start = from;
  while (isKind(source, start, ...belongs, 'before', 'now', 'while', 'and', 'comma')) {
    const comma = firstBehind(source.tokens, start, ({ kind }) => kind === 'comma');
    if (isKind(source, start, 'and', 'comma')) {
      start += 1;
    } else if (comma === -1 || comma >= to) {
      return null;
    } else {
      start = comma + 1;
    }
  }
  const end = firstBehind(source.tokens, start, ({ kind }) => boundaries.has(kind));
  return phraseFrom(source, start, end === -1 ? to : Math.min(end, to));
}

/** The thing that a phrase is about: what it begins with, or the service that all of its words name. */
export function phraseFrom(source: ListSource, start: number, end: number): Spoken | null {
  const list = listAt(source, start);
  if (list !== null && list.next <= end) {
    const isAlone = list.next === end || isKind(source, list.next, ...belongs);
    const named =
      isAlone && isKind(source, list.next, 'of', 'for', 'in') ? wordsFrom(source, list.next + 1, end) : null;
    if (isAlone) {
      return { ...spokenOf(list), named };
    }
  }
  const noun = isKind(source, start, 'overall') ? start + 1 : start;
  if (isKind(source, noun, 'rating') && isKind(source, noun + 1, 'of', 'for')) {
    const owner = wordsFrom(source, noun + 2, end);
    return owner === null
      ? null
      : { targets: [{ kind: 'whole', isPlain: false, ...owner }], named: owner, isRating: true };
  }
  const named = wordsFrom(source, start, end);
  return named === null ? null : { targets: [{ kind: 'whole', isPlain: false, ...named }], named, isRating: false };
}

/** The words of a name, without the place that it is in; null where the first of them is none. */
function wordsFrom(source: ListSource, start: number, end: number): Spoken['named'] {
  let next = start;
  while (next < end && !(next > start && isPlace(source, next))) {
    next += 1;
  }
  const words = source.tokens.slice(start, next);
  const [first] = words;
  const last = words.at(-1);
  const isName = isKind(source, start, 'name', 'word', 'called', 'part', 'subject', 'how', 'a', 'number');
  return first === undefined || last === undefined || !isName ? null : { start: first.start, end: last.end };
}

function isPlace(source: ListSource, at: number): boolean {
  const isIn = isKind(source, at, 'in') || standsFor(source.tokens[at], 'at on');
  return isIn && isKind(source, at + 1, 'name', 'subject');
}

function phraseStart({ tokens }: ListSource, verb: number, from: number): number {
  let start = verb;
  while (start > from && !boundaries.has(tokens[start - 1]?.kind ?? 'comma')) {
    start -= 1;
  }
  return start;
}

/** The longest list that ends just here, and belongs to nothing before it. */
export function listUpTo(source: ListSource, start: number, end: number): TargetList | null {
  const first = Math.max(start, end - longestList);
  for (let at = first; at < end; at += 1) {
    const list = isKind(source, at - 1, ...belongs) ? null : listAt(source, at);
    if (list !== null && list.next === end && !isKind(source, at - 1, 'name', 'word', 'called', 'part')) {
      return list;
    }
  }
  return null;
}

const longestList = 24;

export function spokenOf({ targets, isRating }: TargetList): Spoken {
  return { targets, named: null, isRating };
}

/** “It” is what the sentence before spoke of. */
export function resolved(subject: Spoken, spoken: Spoken | null): Spoken {
  const [only, ...others] = subject.targets;
  const isSame = isOfKind(only, 'same') && others.length === 0 && subject.named === null;
  return isSame && spoken?.targets.length === 1 ? { ...spoken, isRating: subject.isRating } : subject;
}

export function isOfParts(targets: readonly Target[]): boolean {
  return targets.every(({ kind }) => kind === 'part' || kind === 'all' || kind === 'count' || kind === 'here');
}
