import { isQuoted } from '../../framework/phrases/quotation.ts';
import type { Gate } from '../claim.ts';
import { isKind } from '../named/list-source.ts';
import { listAt } from '../named/target-lists.ts';
import { isMarked, type ValueWords, valueAt } from '../named/values.ts';
import { tokenAt } from '../words/token-at.ts';
import { listBehind, plainly, trailing } from './behind-rating.ts';
import {
  type Clause,
  claimsOf,
  follows,
  givenRating,
  newClause,
  type SentenceReader,
  type Spoken,
  subjectOf,
  type Verb,
} from './clauses.ts';
import { fits, isOfParts, verbFor } from './verbs-of-rating.ts';

/** Reads a rating at its place in the clause, or notes why it claims nothing. Gives the place behind it. */
export function readValue(reader: SentenceReader, at: number, value: ValueWords): number {
  const { clause } = reader;
  const gate = clause.gate ?? gateOf(reader, at, value);
  if (gate !== null) {
    return stop(reader, value, gate);
  }
  // “Down from good”, “an improvement on its last rating of good”.
  const isPrevious = follows(reader, at, 'before') && value.isRating && clause.direction !== null;
  if (isPrevious || follows(reader, at, 'from')) {
    return readFrom(reader, value);
  }
  const named = ratedBehind(reader, value);
  if (named !== null) {
    return named;
  }
  const verb = verbFor(reader, at, value);
  const subject = subjectFor(reader, at, value, verb);
  if (verb === null || subject === null || !fits(verb, clause, value, subject, reader)) {
    const isGiven =
      isKind(reader.source, value.next, 'be', 'have') && isKind(reader.source, value.next + 1, 'receive', 'give');
    if ((value.isRating || isGiven) && clause.verb === null && clause.list === null) {
      clause.held = value;
      clause.verbPlace = at;
      return value.next;
    }
    if (verb === 'be' && subject !== null) {
      reader.bare = { ...givenRating(value, subject, value.start, value.end), verb };
    }
    const mayWait = verb === 'give' && !clause.isRegulator;
    return mayWait ? wait(reader, value) : stop(reader, value, 'no verb of rating');
  }
  clause.said = subject;
  const told = trailing(reader, value, value.isPlain ? plainly(subject) : subject);
  if (told === null) {
    return stop(reader, value, 'adjective');
  }
  const start = Math.min(value.start, tokenAt(reader.source.tokens, clause.verbPlace).start);
  clause.pending.push({
    value,
    verb,
    subject: told.subject,
    isRemained: clause.isRemained,
    from: clause.from,
    direction: clause.direction,
    start,
    end: Math.max(value.end, tokenAt(reader.source.tokens, told.next - 1).end),
  });
  if (verb === 'be' && clause.isNow && reader.bare !== null) {
    // “The home was inadequate and is now good.”
    reader.claims.push(...claimsOf(reader, reader.bare, newClause(0, null, { hasBefore: true })));
  }
  reader.bare = null;
  clause.hasValue = true;
  // “… rated maternity good for caring, and inadequate for safe”: its name ends at the first rating.
  clause.nameEnd ??= nameLimit(clause, at);
  clause.from = null;
  reader.lastValue = value;
  reader.lastVerb = verb;
  return told.next;
}

/** “Good is the rating for safe and caring.” Gives the place behind it. */
function ratedBehind(reader: SentenceReader, value: ValueWords): number | null {
  const { source, clause } = reader;
  const isFree = clause.verb === null || clause.hasValue;
  const list = isFree && isKind(source, value.next, 'be') ? listAt(source, value.next + 1) : null;
  if (list === null || !list.isRating || list.targets.some(({ kind }) => kind === 'same')) {
    return null;
  }
  const subject = { targets: list.targets, named: null, isRating: true };
  clause.pending.push(givenRating(value, subject, value.start, list.end));
  clause.hasValue = true;
  reader.lastValue = value;
  return list.next;
}

/** What is rated: what the clause is about, or, behind “gave a rating of good” and “led to a rating of good”, what follows. */
function subjectFor(reader: SentenceReader, at: number, value: ValueWords, verb: Verb | null): Spoken | null {
  const { clause } = reader;
  const subject = subjectOf(reader, clause, clause.verb === null ? at : nameLimit(clause, at));
  const isOpen = verb === 'lead' || (verb === 'receive' && clause.isRegulator && clause.list === null);
  if (!isOpen || !value.isRating || (clause.hasUnknown && verb !== 'lead')) {
    return verb === 'lead' && subject !== null && !isOfParts(subject) ? null : subject;
  }
  const list = listBehind(reader, value);
  if (list !== null) {
    return { targets: list.list.targets, named: null, isRating: false };
  }
  const isOfPart = verb === 'lead' && clause.list !== null && isOfParts({ targets: clause.list.targets });
  if (isOfPart) {
    return subject;
  }
  const { start, end } = value;
  return value.isPlain
    ? { targets: [{ kind: 'whole', isPlain: true, start, end }], named: null, isRating: false }
    : null;
}

/** A name ends before the verb; behind the verb of a regulator it begins there. */
function nameLimit(clause: Clause, at: number): number {
  return clause.isRegulator && !clause.isPassive ? at : clause.verbPlace;
}

function stop(reader: SentenceReader, value: ValueWords, gate: Gate): number {
  reader.stopped.push({ start: value.start, end: value.end, gate });
  reader.clause.hasValue = true;
  return value.next;
}

/** “Rated inadequate by inspectors, the home …”: what is rated comes later. */
function wait(reader: SentenceReader, value: ValueWords): number {
  const behind = listBehind(reader, value)?.list;
  // “Rated inadequate for well-led, the home …”
  const isOfParts = behind?.targets.every(({ kind }) => kind === 'part') === true;
  const subject: Spoken = { targets: isOfParts ? behind.targets : [], named: null, isRating: false };
  reader.clause.pending.push(givenRating(value, subject, value.start, value.end));
  reader.clause.hasValue = true;
  reader.lastValue = value;
  return value.next;
}

function gateOf({ source, text }: SentenceReader, at: number, value: ValueWords): Gate | null {
  if (value.isAdjective) {
    return 'adjective';
  }
  const inMarks = isMarked(source, at, value);
  return isOpenSpeech(text) || (!inMarks && isQuoted(text, value.start)) ? 'quotation' : null;
}

/** Speech that goes on in the next paragraph has no mark at its end. */
export function isOpenSpeech(text: string): boolean {
  return /^\s*“[^”]*$/u.test(text);
}

/** “From good …” */
function readFrom(reader: SentenceReader, value: ValueWords): number {
  const { clause } = reader;
  if (clause.isUnchanged) {
    return readKept(reader, value);
  }
  // “Re-rated from good to requires improvement”.
  const isTo = isKind(reader.source, value.next, 'to') && valueAt(reader.source, value.next + 1) !== null;
  clause.verb = clause.verb === 'give' && isTo ? 'change' : clause.verb;
  if (clause.verb === 'change' || clause.direction !== null) {
    const last = clause.pending.at(-1);
    if (last !== undefined && clause.verb !== 'change') {
      last.from = value;
      last.direction = clause.direction;
    } else {
      clause.from = value;
    }
    return value.next;
  }
  return stop(reader, value, 'no verb of rating');
}

/** “… has not moved from good.” */
function readKept(reader: SentenceReader, value: ValueWords): number {
  const { clause } = reader;
  const subject = subjectOf(reader, clause, clause.verbPlace);
  if (subject === null) {
    return stop(reader, value, 'no verb of rating');
  }
  clause.pending.push({ ...givenRating(value, subject, value.start, value.end), verb: 'stay' });
  clause.hasValue = true;
  reader.lastValue = value;
  return value.next;
}

/** A rating that the sentence calls “the same”: the one named last. */
export function sameValue(reader: SentenceReader, at: number): ValueWords | null {
  const { lastValue, source } = reader;
  const { start } = tokenAt(source.tokens, at);
  const { kind, end } = tokenAt(source.tokens, at + 1);
  return lastValue === null || kind !== 'rating' ? null : { ...lastValue, start, end, isRating: true, next: at + 2 };
}

export { valueAt };
