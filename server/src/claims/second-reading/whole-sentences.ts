import type { Relation } from '../claim.ts';
import type { Spoken } from '../clauses/clauses.ts';
import { isKind, type ListSource } from '../named/list-source.ts';
import { listAt } from '../named/target-lists.ts';
import type { ValueWords } from '../named/values.ts';
import { firstBehind, lastBefore } from '../words/places.ts';
import { phraseFrom, spokenOf } from './subjects.ts';

/** What a rating is of, and whether it is the one now. */
export interface Said {
  readonly subject: Spoken;
  readonly relation: Relation;
}

/** What a sentence says that is built around a rating, with no verb of rating or with one behind it. */
export function saidBySentence(source: ListSource, at: number, value: ValueWords): Said | null {
  return (
    ofTime(source, at, value) ??
    ofEarlier(source, at, value) ??
    openingEarlier(source, at, value) ??
    ofOverallRating(source, value) ??
    ratingFor(source, at, value) ??
    foundToBe(source, at, value)
  );
}

/** “Then: inadequate.” “Now: good.”: of what the sentence stands under. */
function ofTime(source: ListSource, at: number, value: ValueWords): Said | null {
  const isMarked =
    (at === 2 && isKind(source, 1, 'dash')) || (at === 1 && source.tokens[0]?.text.endsWith(':') === true);
  const isTime = isMarked && isKind(source, 0, 'before', 'now');
  const { start, end } = value;
  return isTime && isEnd(source, value.next)
    ? {
        subject: { targets: [{ kind: 'same', start, end }], named: null, isRating: true },
        relation: isKind(source, 0, 'now') ? 'is' : 'was',
      }
    : null;
}

/** “(At the last inspection: requires improvement.)”, “(previously good)”: nothing else stands in the brackets. */
function ofEarlier(source: ListSource, at: number, value: ValueWords): Said | null {
  let first = at - 1;
  while (isKind(source, first, 'before', 'rating', 'dash', 'comma', 'overall')) {
    first -= 1;
  }
  const isClosed = isKind(source, value.next, 'close') || (first === 0 && isEnd(source, value.next));
  const isEarlier = source.tokens.slice(Math.max(0, first), at).some(({ kind }) => kind === 'before');
  const { start, end } = value;
  return isEarlier && isClosed && isKind(source, first, 'open')
    ? { subject: { targets: [{ kind: 'same', start, end }], named: null, isRating: true }, relation: 'was' }
    : null;
}

/** “Inadequate at its last inspection, safe is …”, “once outstanding, the home …”. */
function openingEarlier(source: ListSource, at: number, value: ValueWords): Said | null {
  const isBehind = at === 0 && isKind(source, value.next, 'before');
  const isAhead = at === 1 && isKind(source, 0, 'before');
  const comma = isBehind ? value.next + 1 : value.next;
  if (!(isBehind || isAhead) || !isKind(source, comma, 'comma')) {
    return null;
  }
  const end = firstBehind(source.tokens, comma, ({ kind }) =>
    ['be', 'have', 'act', 'rise', 'fall', 'move', 'stay'].includes(kind),
  );
  const list = listAt(source, comma + 1);
  const subject = list !== null ? spokenOf(list) : end === -1 ? null : phraseFrom(source, comma + 1, end);
  return subject === null ? null : { subject, relation: 'was' };
}

/** “An overall rating of good has been maintained.” */
function ofOverallRating(source: ListSource, value: ValueWords): Said | null {
  let verb = value.next;
  while (isKind(source, verb, 'have', 'be')) {
    verb += 1;
  }
  const isGiven = verb > value.next && isKind(source, verb, 'stay', 'lead', 'give', 'receive', 'meet');
  if (!value.isPlain || !isGiven) {
    return null;
  }
  const { start, end } = value;
  return {
    subject: { targets: [{ kind: 'whole', isPlain: true, start, end }], named: null, isRating: true },
    relation: isKind(source, verb, 'stay') ? 'remained' : 'is',
  };
}

/** “Outstanding is the rating that we have given for caring.” */
function ratingFor(source: ListSource, at: number, value: ValueWords): Said | null {
  if (at !== 0 || !isKind(source, value.next, 'be') || !isKind(source, value.next + 1, 'rating')) {
    return null;
  }
  const last = source.tokens.findLastIndex(({ kind }) => kind === 'for' || kind === 'to');
  const list = last > value.next ? listAt(source, last + 1) : null;
  return list !== null && !list.isRating && isEnd(source, list.next)
    ? { subject: spokenOf(list), relation: 'is' }
    : null;
}

/** “For the second time, inspectors have found Ash Court to be inadequate.” */
function foundToBe(source: ListSource, at: number, value: ValueWords): Said | null {
  const isToBe = isKind(source, at - 1, 'be') && isKind(source, at - 2, 'to');
  const verb = lastBefore(source.tokens, at, ({ kind }) => kind === 'find' || kind === 'give');
  const before = verb < 1 ? [] : source.tokens.slice(0, verb);
  const isOfRegulator = before.some(({ kind }) => kind === 'regulator');
  const isName = source.tokens.slice(verb + 1, at - 2).every(({ kind }) => kind === 'name' || kind === 'subject');
  if (!isToBe || !isOfRegulator || !isName || verb + 1 >= at - 2 || !isEnd(source, value.next)) {
    return null;
  }
  const subject = phraseFrom(source, verb + 1, at - 2);
  const isAgain = before.some(({ kind }) => kind === 'again');
  return subject === null ? null : { subject, relation: isAgain ? 'remained' : 'is' };
}

function isEnd(source: ListSource, at: number): boolean {
  return source.tokens[at] === undefined ? !source.isHeadline : isKind(source, at, 'stop', 'semicolon');
}
