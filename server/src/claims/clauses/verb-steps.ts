import { isKind } from '../named/list-source.ts';
import { tokenAt } from '../words/token-at.ts';
import { isOneOf } from '../words/written.ts';
import { type Clause, nextClause, type SentenceReader } from './clauses.ts';
import { readValue, sameValue } from './rating-steps.ts';

/** A verb begins what a clause says, unless its rating is already read. */
export function setVerb(reader: SentenceReader, at: number, verb: NonNullable<Clause['verb']>): undefined {
  if (isAfterReduced(reader)) {
    nextClause(reader, at - 1);
  }
  const { source } = reader;
  if (
    reader.clause.hasValue &&
    (verb === 'be' || verb === 'have') &&
    isOneOf(tokenAt(source.tokens, at).value, 'has have is are')
  ) {
    // “The home that was rated good last year has been rated …” goes on about the home.
    nextClause(reader, at - 1);
  }
  const { clause } = reader;
  if (clause.hasValue) {
    return;
  }
  if (clause.verb === null) {
    clause.verbPlace = at;
  }
  const text = tokenAt(source.tokens, at).value;
  if (verb === 'be') {
    clause.isPassive = true;
    clause.verb ??= verb;
    clause.verb = clause.verb === 'have' ? verb : clause.verb;
    return;
  }
  if (verb === 'have') {
    clause.isHad = (text === 'had' && !isReported(reader, at)) || (text === 'having' && !isAbsolute(reader, at));
    clause.verb ??= verb;
    return;
  }
  if (verb === 'give') {
    clause.isGiven = true;
    if (isOtherVoice(reader, at)) {
      clause.gate ??= 'other voice';
    }
    clause.verb = clause.verb === 'stay' || clause.verb === 'receive' ? clause.verb : verb;
    return;
  }
  // “The home, which had held a good rating, …”: that is over.
  clause.verb = verb === 'stay' && clause.isHad && text === 'held' ? 'have' : verb;
}

/** “… is not, inspectors having rated it inadequate”: beside what is so now. */
function isAbsolute({ source, clause }: SentenceReader, at: number): boolean {
  return isKind(source, at - 1, 'regulator') && at - 1 === clause.start && isKind(source, at + 1, 'give', 'find');
}

/** “A home once rated inadequate has been …”: what stood between the service and its verb is over. */
function isAfterReduced({ clause }: SentenceReader): boolean {
  const isReduced = clause.verb === 'give' && !clause.isPassive && !clause.isRegulator && clause.list !== null;
  return clause.hasValue && isReduced;
}

/** Whether the one who rates is named, and is no regulator: “the council rated the kitchen”. */
function isOtherVoice({ clause, source }: SentenceReader, at: number): boolean {
  if (clause.isPassive || clause.isRegulator || clause.verb === 'stay') {
    return false;
  }
  const hasSubject = clause.list !== null || clause.hasUnknown;
  const isReduced = isKind(source, at + 1, 'as', 'value', 'again', 'before', 'quote', 'a', 'rise', 'fall', 'unchanged');
  return clause.verb === 'have' ? hasSubject || clause.inherited === null : hasSubject && !isReduced;
}

/** “Went up”, “dropped”. */
export function setDirection(reader: SentenceReader, at: number, direction: 'up' | 'down'): undefined {
  const { clause } = reader;
  if (clause.hasValue) {
    return;
  }
  setVerb(reader, at, 'change');
  clause.direction = direction;
}

/** “An improvement from good.” */
export function setStep({ clause, source }: SentenceReader, at: number, direction: 'up' | 'down'): undefined {
  if (clause.verb === null && !clause.hasValue && isKind(source, at + 1, 'in')) {
    // “An improvement in the rating, from good …”
    clause.verb = 'change';
    clause.verbPlace = at;
  }
  if (clause.verb === 'change') {
    clause.direction ??= direction;
    return;
  }
  clause.direction = direction;
  if (!clause.hasValue && clause.verb === 'be') {
    clause.verb = 'change';
  }
}

/** “The same rating as before.” “… did not change.” */
export function readUnchanged(reader: SentenceReader, at: number): number | undefined {
  const { clause } = reader;
  const same = sameValue(reader, at);
  if (same !== null && clause.verb !== 'stay' && clause.verb !== null) {
    return readValue(reader, at, same);
  }
  if (!clause.hasValue && clause.gate === null) {
    if (clause.verb === null) {
      clause.verbPlace = at;
    }
    clause.verb = 'stay';
    clause.isUnchanged = true;
  }
  return at + 1;
}

/** “… again”, “… still”. */
export function readRemained({ clause }: SentenceReader): undefined {
  const last = clause.pending.at(-1);
  if (clause.hasValue && last !== undefined) {
    // “… was rated good again.”
    last.isRemained = true;
  }
  clause.isRemained ||= !clause.hasValue;
}

/** “Members noted that safe had been rated good” is said of now. */
function isReported({ source }: SentenceReader, at: number): boolean {
  const that = source.tokens.findIndex(({ value }, place) => place < at && value === 'that');
  return that > 0 && isKind(source, that - 1, 'act');
}
