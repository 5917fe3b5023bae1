import { isQuoted } from '../../framework/phrases/quotation.ts';
import type { Gate, Target } from '../claim.ts';
import { isKind } from '../named/list-source.ts';
import { listAt, type TargetList } from '../named/target-lists.ts';
import { isMarked, type ValueWords, valueAt } from '../named/values.ts';
import type { TokenKind } from '../words/lexicon.ts';
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
    if ((value.isRating || isGiven) && clause.verb === null && clause.list === null && !clause.isRegulator) {
      clause.held = value;
      clause.verbPlace = at;
      return value.next;
    }
    if (verb === 'be' && subject !== null) {
      reader.bare = { ...givenRating(value, subject, value.start, value.end), verb };
    }
    const mayWait = verb === 'give' && subject === null && !clause.isRegulator;
    return mayWait ? wait(reader, value) : stop(reader, value, 'no verb of rating');
  }
  clause.said = subject;
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
  const isOpen =
    verb === 'lead' || (verb === 'receive' && clause.isRegulator && !clause.isPassive && clause.list === null);
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

/** The verb that gives the rating: that of the clause, or one that goes on from the clause before. */
function verbFor(reader: SentenceReader, at: number, value: ValueWords): Verb | null {
  const { clause } = reader;
  if (
    clause.verb === 'be' &&
    clause.list !== null &&
    isToBe(reader, clause.list.next, at) &&
    reader.lastVerb !== null
  ) {
    return 'give';
  }
  if (clause.verb !== null) {
    return clause.verb;
  }
  const { list } = clause;
  if (value.isVerb && clause.list?.isRating !== true && (clause.topic !== null || isSaidOf(reader, value))) {
    return 'give';
  }
  const isBeside =
    list !== null &&
    (list.next === at || (list.next === at - 1 && follows(reader, at, 'as')) || isToBe(reader, list.next, at));
  if (clause.inBrackets || (isBeside && reader.lastVerb !== null)) {
    return 'give';
  }
  return isBeside && value.isVerb && list.targets.some(({ kind }) => kind === 'part') ? 'give' : null;
}

/** “We judged safe to be good and caring to be inadequate”: “to be” between what is rated and the rating. */
function isToBe({ source }: SentenceReader, from: number, at: number): boolean {
  return from === at - 2 && isKind(source, from, 'to') && isKind(source, from + 1, 'be');
}

/** “The home requires improvement for being safe.” “Inspectors judged that the home requires improvement.” */
function isSaidOf(reader: SentenceReader, value: ValueWords): boolean {
  const { source, clause } = reader;
  if (clause.list === null && !clause.hasUnknown) {
    return false;
  }
  const behind = listBehind(reader, value);
  return behind === null
    ? isKind(source, value.next, 'overall') || (clause.isJudged && endsWell(reader, value.next))
    : behind.list.targets.every(
        (target) => target.kind !== 'same' && (target.kind !== 'whole' || target.isPlain) && target.kind !== 'services',
      );
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
      // “Found to require improvement” is of nothing else.
      return endsWell(reader, at) || (value.isVerb && isKind(reader.source, value.next - 2, 'to'));
    case 'be':
      return (
        subject.isRating ||
        value.isRating ||
        (clause.isRemained && value.isVerb) ||
        isBareRating(reader, value, subject)
      );
    case 'have':
      return value.isRating && (!clause.isHad || clause.hasBefore);
    case 'stay':
      return (
        clause.isGiven || subject.isRating || value.isRating || value.isVerb || isOfParts(subject) || clause.isUnchanged
      );
    case 'lose':
    case 'lead':
      return value.isRating;
    case 'meet':
      return isOfParts(subject) && endsWell(reader, at);
    case 'change':
      return isKind(reader.source, at - 2, 'to', 'as') || isKind(reader.source, at - 4, 'to') || clause.isGiven;
    default:
      return false;
  }
}

function isOfParts({ targets }: Pick<Spoken, 'targets'>): boolean {
  return targets.every(({ kind }) => kind === 'part' || kind === 'here' || kind === 'all');
}

/** “Safe and caring are good”, “is inadequate for being safe”, “is good overall”, and after another rating “is now good”. */
function isBareRating(reader: SentenceReader, value: ValueWords, subject: Spoken): boolean {
  const { source, clause, lastValue, bare } = reader;
  if (!endsWell(reader, value.next)) {
    return false;
  }
  if (clause.topic !== null || (clause.isNow && bare !== null)) {
    // “In the other two it is good.” “It was good and is now inadequate.”
    return true;
  }
  const isTimed = lastValue !== null && (clause.isNow || clause.isHad || (clause.isRemained && subject.named !== null));
  if (isTimed) {
    return true;
  }
  const isIt = subject.named === null && subject.targets.every(({ kind }) => kind === 'same');
  const behind = listBehind(reader, value);
  if (behind?.list.targets.every(({ kind }) => kind === 'part' || kind === 'all') === true) {
    const isMarked = source.tokens.slice(value.next, behind.next).some(({ kind }) => besideParts.has(kind));
    return isMarked || lastValue !== null;
  }
  if (isKind(source, value.next, 'overall')) {
    return !isIt || lastValue !== null;
  }
  if (subject.targets.every(({ kind }) => kind === 'count' || kind === 'all')) {
    // “Four of the five key questions are good.”
    return true;
  }
  if (subject.targets.every(({ kind }) => kind === 'part')) {
    return (subject.targets.length > 1 || lastValue !== null) && isPlainList(reader, subject);
  }
  return false;
}

/** Words beside a key question that leave no doubt of what is meant. */
const besideParts: ReadonlySet<TokenKind> = new Set<TokenKind>(['area', 'being', 'how', 'all', 'everywhere']);

/** Key questions by their own names, with nothing before them. */
function isPlainList({ source, clause }: SentenceReader, { targets }: Spoken): boolean {
  const places = new Set(targets.map(({ start }) => start));
  const own = source.tokens.filter(({ start }) => places.has(start));
  const first = source.tokens[isKind(source, clause.start, 'only') ? clause.start + 1 : clause.start];
  // “…, which was outstanding” behind the key question, “… and are still good” behind several.
  const isBehind = clause.isRelative || (clause.list === null && clause.isRemained);
  const isFirst = first !== undefined && places.has(first.start);
  return own.every(({ spoken }) => spoken !== true) && (isBehind || isFirst);
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

/** The list of what a rating is for: “overall”, “for being safe”, “in every category”, “both overall and for safe”. */
function listBehind(
  { source }: Pick<SentenceReader, 'source'>,
  value: ValueWords,
): { readonly list: TargetList; readonly next: number; readonly isAnd: boolean } | null {
  const glue = isKind(source, value.next, 'comma') ? 1 : 0;
  const isAnd = isKind(source, value.next + glue, 'and') && isKind(source, value.next + glue + 1, 'for');
  const after = value.next + (isAnd ? glue + 1 : 0);
  const isBoth = isKind(source, after, 'both', 'all') && isKind(source, after + 1, 'overall', 'for', 'in');
  const at = isBoth ? after + 1 : after;
  const isFor = isKind(source, at, 'for', 'in') || (value.isRating && isKind(source, at, 'to'));
  const from = at + (isFor ? 1 : 0);
  const starts = isFor || isKind(source, from, 'overall', 'everywhere');
  const list = starts ? listAt(source, from, true) : null;
  // “Good, and for safe it was rated …”: of another rating.
  const isAnew = isAnd && isKind(source, list?.next ?? 0, 'pronoun', 'subject', 'regulator');
  return list === null || list.isRating || isAnew || list.targets.some(({ kind }) => kind === 'same')
    ? null
    : { list, next: list.next, isAnd };
}

/** What is rated by what stands behind the rating. Null: something else. */
function trailing(
  reader: SentenceReader,
  value: ValueWords,
  subject: Spoken,
): { readonly subject: Spoken; readonly next: number } | null {
  const { source } = reader;
  const behind = listBehind(reader, value);
  if (behind === null) {
    const isFor = isKind(source, value.next, 'for', 'in');
    const isElse = isFor && isKind(source, value.next + 1, 'word', 'called', 'being', 'how', 'other-voice');
    return isElse ? null : { subject, next: value.next };
  }
  const { list, isAnd } = behind;
  reader.nearest = list;
  const isOfParts = subject.targets.every(({ kind }) => kind === 'part' || kind === 'all' || kind === 'count');
  if (isOfParts) {
    const ids = subject.targets.map((target) => (target.kind === 'part' ? target.id : null));
    const isOther = list.targets.some(
      (target) => target.kind === 'part' && !ids.includes(target.id) && !ids.includes(null),
    );
    return isOther ? null : { subject, next: list.next };
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
