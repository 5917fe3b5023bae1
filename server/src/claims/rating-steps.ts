import { isQuoted } from '../framework/phrases/quotation.ts';
import type { Gate, Target } from './claim.ts';
import {
  type Clause,
  follows,
  givenRating,
  type SentenceReader,
  type Spoken,
  subjectOf,
  type Verb,
} from './clauses.ts';
import { isKind, listAt } from './target-lists.ts';
import { type ValueWords, valueAt } from './values.ts';

/** Reads a rating at its place in the clause, or notes why it claims nothing. Gives the place behind it. */
export function readValue(reader: SentenceReader, at: number, value: ValueWords): number {
  const { clause } = reader;
  const gate = clause.gate ?? gateOf(reader, at, value);
  if (gate !== null) {
    return stop(reader, value, gate);
  }
  if (follows(reader, at, 'from')) {
    return readFrom(reader, value);
  }
  const verb = verbFor(reader, at, value);
  const subject = subjectOf(reader, clause, clause.verb === null ? at : nameLimit(clause, at));
  if (verb === null || subject === null || !fits(verb, clause, value, subject, reader)) {
    if (value.isRating && clause.verb === null && clause.list === null && !clause.isRegulator) {
      clause.held = value;
      clause.verbPlace = at;
      return value.next;
    }
    const mayWait = verb === 'give' && subject === null && !clause.isRegulator;
    return mayWait ? wait(reader, value) : stop(reader, value, 'no verb of rating');
  }
  const told = trailing(reader, value, value.isPlain ? plainly(subject) : subject);
  if (told === null) {
    return stop(reader, value, 'adjective');
  }
  const start = Math.min(value.start, reader.source.tokens[clause.verbPlace]?.start ?? value.start);
  clause.pending.push({
    value,
    verb,
    subject: told.subject,
    isRemained: clause.isRemained,
    from: clause.from,
    direction: clause.direction,
    start,
    end: Math.max(value.end, reader.source.tokens[told.next - 1]?.end ?? value.end),
  });
  clause.hasValue = true;
  clause.from = null;
  reader.lastValue = value;
  reader.lastVerb = verb;
  return told.next;
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
  const subject: Spoken = { targets: [], named: null, isRating: false };
  reader.clause.pending.push(givenRating(value, subject, value.start, value.end));
  reader.clause.hasValue = true;
  return value.next;
}

function gateOf({ source, text }: SentenceReader, at: number, value: ValueWords): Gate | null {
  if (value.isAdjective) {
    return 'adjective';
  }
  const inMarks = isKind(source, at, 'quote') || isKind(source, at - 1, 'quote');
  return isSpeech.test(text) || (!inMarks && isQuoted(text, value.start)) ? 'quotation' : null;
}

/** Speech that goes on in the next paragraph has no mark at its end. */
const isSpeech = /^\s*“[^”]*$/u;

/** “From good …” */
function readFrom(reader: SentenceReader, value: ValueWords): number {
  const { clause } = reader;
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

/** The verb that gives the rating: that of the clause, or one that goes on from the clause before. */
function verbFor(reader: SentenceReader, at: number, value: ValueWords): Verb | null {
  const { clause } = reader;
  if (clause.verb !== null) {
    return clause.verb;
  }
  const { list } = clause;
  const isBeside = list !== null && (list.next === at || (list.next === at - 1 && follows(reader, at, 'as')));
  if (clause.inBrackets || (isBeside && reader.lastVerb !== null)) {
    return 'give';
  }
  return isBeside && value.isVerb && list.targets.some(({ kind }) => kind === 'part') ? 'give' : null;
}

/** Whether the verb can stand between this subject and this rating. */
function fits(verb: Verb, clause: Clause, value: ValueWords, subject: Spoken, reader: SentenceReader): boolean {
  const at = value.next;
  switch (verb) {
    case 'give':
      return true;
    case 'receive':
      return true;
    case 'find':
      return endsWell(reader, at);
    case 'be':
      return subject.isRating || value.isRating || (clause.isRemained && value.isVerb);
    case 'have':
      return value.isRating && (!clause.isHad || clause.hasBefore);
    case 'stay':
      return (
        clause.isGiven || subject.isRating || value.isRating || value.isVerb || isOfParts(subject) || clause.isUnchanged
      );
    case 'lose':
      return value.isRating;
    case 'change':
      return isKind(reader.source, at - 2, 'to', 'as') || isKind(reader.source, at - 4, 'to') || clause.isGiven;
    default:
      return false;
  }
}

function isOfParts({ targets }: Spoken): boolean {
  return targets.every(({ kind }) => kind === 'part' || kind === 'here');
}

/** “Found” often speaks of something else: then the sentence goes on about it. */
function endsWell({ source }: SentenceReader, at: number): boolean {
  const isAt = isKind(source, at, 'for', 'in');
  return (
    source.tokens[at] === undefined ||
    isKind(source, at, 'overall', 'comma', 'semicolon', 'now', 'and', 'but', 'everywhere', 'while', 'close') ||
    (isAt && listAt(source, at + 1) !== null)
  );
}

function plainly(subject: Spoken): Spoken {
  return {
    ...subject,
    targets: subject.targets.map((target) => (target.kind === 'whole' ? { ...target, isPlain: true } : target)),
  };
}

/** What stands behind a rating and says what it is for: “overall”, “for being safe”, “in every category”. Null: something else. */
function trailing(
  reader: SentenceReader,
  value: ValueWords,
  subject: Spoken,
): { readonly subject: Spoken; readonly next: number } | null {
  const { source } = reader;
  const glue = isKind(source, value.next, 'comma') ? 1 : 0;
  const isAnd = isKind(source, value.next + glue, 'and') && isKind(source, value.next + glue + 1, 'for');
  const afterAnd = isAnd ? glue + 1 : 0;
  const isFor = isKind(source, value.next + afterAnd, 'for', 'in');
  const from = value.next + afterAnd + (isFor ? 1 : 0);
  const starts = isFor || isKind(source, from, 'overall', 'everywhere');
  const list = starts ? listAt(source, from) : null;
  if (list === null || list.isRating || list.targets.some(({ kind }) => kind === 'same')) {
    const isElse = isFor && isKind(source, from, 'word', 'called', 'being', 'how', 'other-voice');
    return isElse ? null : { subject, next: value.next };
  }
  reader.nearest = list;
  const isOfParts = subject.targets.every(({ kind }) => kind === 'part' || kind === 'all' || kind === 'count');
  if (isOfParts) {
    return { subject, next: list.next };
  }
  const whole = list.targets.some(({ kind }) => kind === 'whole') || isAnd;
  const targets: readonly Target[] = list.targets.filter(({ kind }) => kind !== 'whole');
  const isPlain = list.targets.some((target) => target.kind === 'whole' && target.isPlain);
  return {
    subject: { ...subject, targets: [...(whole ? (isPlain ? plainly(subject) : subject).targets : []), ...targets] },
    next: list.next,
  };
}

/** A rating that the sentence calls “the same”: the one named last. */
export function sameValue(reader: SentenceReader, at: number): ValueWords | null {
  const { lastValue, source } = reader;
  const same = source.tokens[at];
  const noun = source.tokens[at + 1];
  return lastValue === null || same === undefined || noun?.kind !== 'rating'
    ? null
    : { ...lastValue, start: same.start, end: noun.end, isRating: true, next: at + 2 };
}

export { valueAt };
