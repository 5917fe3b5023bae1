import { isKind } from '../named/list-source.ts';
import { listAt } from '../named/target-lists.ts';
import type { ValueWords } from '../named/values.ts';
import { isOfKind } from '../words/kinds.ts';
import type { TokenKind } from '../words/lexicon.ts';
import { tokenAt } from '../words/token-at.ts';
import { isOneOf, isWritten, isWrittenLike } from '../words/written.ts';
import { type Clause, finishClause, follows, newClause, nextClause, type SentenceReader } from './clauses.ts';
import { readValue, valueAt } from './rating-steps.ts';
import { placeOf, topicOf } from './topic.ts';

export function readRelative(reader: SentenceReader, at: number): number | undefined {
  const { clause, nearest, source } = reader;
  if (tokenAt(source.tokens, at).value === 'that') {
    return readThat(reader, at);
  }
  const isAfterComma =
    follows(reader, at, 'comma', 'open') || (follows(reader, at, 'of') && isKind(source, at - 2, 'both', 'all'));
  if (!isAfterComma && clause.list !== null && !clause.hasValue) {
    // “The practice which has been rated outstanding”: that one, and not another.
    clause.gate ??= 'no service in particular';
    return at + 1;
  }
  clause.isRelative = true;
  clause.hasBefore ||= isOfThen(reader, at + 1);
  clause.gate = clause.gate === 'hedge' ? null : clause.gate;
  if (keepNameBefore(reader, at)) {
    return at + 1;
  }
  const beside =
    isAfterComma && isKind(source, at - 2, 'part') && nearest?.next !== at - 1 ? listAt(source, at - 2) : null;
  if (beside !== null && clause.list === null && !clause.hasUnknown) {
    // “It asked for more to be done about safe, which …”: that, whatever was spoken of before.
    clause.list = { ...beside, next: at + 1 };
  } else if (nearest !== null && clause.list === null && !clause.hasUnknown) {
    const last = nearest.targets.at(-1);
    const excepted = last?.kind === 'all' ? last.except.map((id) => ({ ...last, kind: 'part' as const, id })) : [];
    clause.list = { ...nearest, targets: excepted.length > 0 ? excepted : nearest.targets, next: at + 1 };
  }
  return at + 1;
}

/** “At its last inspection it was good for all but safe, which required improvement”: then, unless a word speaks of now. */
function isOfThen({ source, claims }: SentenceReader, verb: number): boolean {
  const isNow = source.tokens.slice(verb).some(({ kind }) => kind === 'now');
  const isPast = isWritten(source.tokens[verb], 'was were') || isWrittenLike(source.tokens[verb], /^required /iu);
  return isPast && !isNow && claims.length > 0 && claims.every(({ relation }) => relation === 'was');
}

/** “We found that …”, “everything that we graded”. */
function readThat(reader: SentenceReader, at: number): number {
  const { clause } = reader;
  if (clause.gate === 'denial' && !clause.hasValue) {
    // “Nobody told us that …” denies all that follows.
    clause.gate = 'hedge';
  }
  const isOfAll = clause.inherited?.targets.some(({ kind }) => kind === 'all') === true;
  if (follows(reader, at, 'and') && isOfAll) {
    // “All but safe were good, and that was outstanding”: safe was.
    clause.gate ??= 'no service in particular';
  }
  if (clause.verb !== null && !clause.hasValue) {
    // “We found that …” begins anew.
    const { gate, hasBefore, isNow, verb } = clause;
    const isJudged = clause.isRegulator ? verb === 'give' || verb === 'find' : clause.list?.isRating === true;
    reader.clause = newClause(at + 1, null, { gate, hasBefore, isNow, isJudged });
  } else if (clause.list?.next === at) {
    // “Everything that we graded”.
    clause.isRelative = true;
  }
  return at + 1;
}

/** “…; that leaves safe and well-led, which are …”: those, and not what was named before. */
export function leavesOthers({ clause, source }: SentenceReader, at: number): boolean {
  return tokenAt(source.tokens, at + 1).text === 'leaves' && clause.verb === null && clause.list === null;
}

/** “It also runs Elm House, which was rated …”: that is Elm House. Gives whether it is so. */
function keepNameBefore({ source, clause }: SentenceReader, at: number): boolean {
  // “… was not matched in surgery, which slipped from …”: a service that a common noun names.
  const isService = isKind(source, at - 2, 'subject') && tokenAt(source.tokens, at - 2).determined === false;
  const name = isService && isKind(source, at - 3, 'in', 'for', 'of') ? at - 2 : nameBefore(source, at - 1);
  const isNamed = name < at - 1 && isKind(source, at - 1, 'comma');
  if (isNamed) {
    clause.hasUnknown = true;
    clause.nameStart = name;
    clause.nameEnd = at - 1;
  }
  return isNamed;
}

/** The place of the first word of a name in capitals that ends here; the place itself where none does. */
function nameBefore(source: SentenceReader['source'], end: number): number {
  let start = end;
  while (tokenAt(source.tokens, start - 1).capital && isKind(source, start - 1, 'name', 'subject')) {
    start -= 1;
  }
  return isKind(source, start, 'name') ? start : end;
}

export function readAnd(reader: SentenceReader, at: number): undefined {
  const { clause } = reader;
  if (clause.hasValue) {
    const { hasBefore, isNow, isHad } = clause;
    const gate = clause.gate === 'denial' && isOtherVerb(reader, at) ? null : clause.gate;
    const carried = carriedVerb(reader, at);
    nextClause(reader, at, { ...carried, hasBefore, isNow, isHad, gate });
    return;
  }
  if (clause.gate === 'denial' && clause.hadVerb && clause.verb === null) {
    // “Safe was not inspected and is still rated good”: what is denied is another thing than the rating.
    nextClause(reader, at, { gate: null });
    reader.open = null;
    return;
  }
  if (clause.verb === null && clause.list === null && !clause.isRegulator) {
    return;
  }
  if (clause.verb === null && clause.list?.next === at) {
    clause.hasUnknown = false;
    clause.nameStart = at + 1;
  }
}

/** “It missed the top rating and has been rated good”: what was denied is over; not “no home was rated good and is …”. */
function isOtherVerb({ clause, source }: SentenceReader, at: number): boolean {
  const isOfNone = source.tokens
    .slice(clause.start, at)
    .some(({ text }) => isOneOf(text, 'no none neither nobody nothing never nor'));
  return !isOfNone && isWritten(source.tokens[at + 1], 'is are was were has have');
}

/** Whether the verb of the clause before goes on with a rating here: one with a verb of its own begins anew. */
function goesOn(source: SentenceReader['source'], at: number): boolean {
  const value = valueAt(source, at);
  return isKind(source, at, ...goOn) && !(value !== null && isKind(source, value.next, 'be', 'have'));
}

/** The verb of the clause before, where a rating follows at once. */
function carriedVerb({ clause, source }: SentenceReader, at: number): Partial<Clause> {
  const { verb, isPassive, isGiven, isRegulator, direction } = clause;
  return clause.hasValue && goesOn(source, at + 1) ? { verb, isPassive, isGiven, isRegulator, direction } : {};
}

/** “…, but good for caring”; “…; good for caring”. */
export function readBut(reader: SentenceReader, at: number): undefined {
  nextClause(reader, at, { ...carriedVerb(reader, at), gate: null });
}

/** “… while safe was rated good”; “the home was left with a rating of good”. */
export function readWhile(reader: SentenceReader, at: number): undefined {
  const { clause, source } = reader;
  if (tokenAt(source.tokens, at).value === 'with' && valueAt(source, at + 1)?.isRating === true && !clause.hasValue) {
    clause.verb = 'have';
    clause.verbPlace = clause.hadVerb ? clause.verbPlace : at;
    return;
  }
  nextClause(reader, at, { gate: null });
}

/** What goes on with the verb of the clause before: “… and requires improvement in safe”. */
const goOn: readonly TokenKind[] = ['value', 'a', 'as', 'quote', 'highest', 'lowest', 'from'];

export function readComma(reader: SentenceReader, at: number): number | undefined {
  const { clause } = reader;
  const apposed = apposedRating(reader, at);
  if (apposed !== null) {
    clause.verb = 'give';
    return readValue(reader, at + 1, apposed);
  }
  // “…, and no other rating changed.”
  const isNo = isKind(reader.source, at + 1, 'and') && tokenAt(reader.source.tokens, at + 2).value === 'no';
  const isAnew = isNo || isKind(reader.source, at + 1, 'name', 'word', 'subject', 'part', 'pronoun', 'rating');
  if (!clause.hasValue && clause.verb === 'change' && !isAnew) {
    return at + 1;
  }
  if (
    clause.isUnchanged &&
    !clause.hasValue &&
    tokenAt(reader.source.tokens, at + 1).value === 'at' &&
    valueAt(reader.source, at + 2) !== null
  ) {
    // “… stayed the same, at good.”
    return at + 1;
  }
  const isLeading = clause.verb === null && !clause.hasValue;
  const { hasBefore, isNow, isRegulator, isRemained } = clause;
  const isCarried =
    clause.hasValue &&
    (isKind(reader.source, at + 1, 'value', 'as', 'step-up', 'step-down') ||
      (isKind(reader.source, at + 1, 'and', 'but') && goesOn(reader.source, at + 2)));
  if (isCarried) {
    return at + 1;
  }
  const counted = countedParts(reader, at);
  if (counted !== null) {
    return counted;
  }
  // “In 2015, two inspections before the last one, the home was …”: what leads a sentence dates it.
  // “Although another home was rated good, the home …”: the others are those of the clause that is over.
  const isAside = isKind(reader.source, clause.start - 1, 'but', 'while') && clause.gate === 'no service in particular';
  const isOwn = isAside && mayBeNamed(reader.source, at + 1);
  const gate = isLeading && clause.gate === 'another time' ? { gate: clause.gate } : {};
  const own = isOwn ? { gate: null } : {};
  // “The regulator rated the home good, having rated it inadequate before.”
  const isSameVoice = isRegulator && isKind(reader.source, at + 1, 'have');
  nextClause(
    reader,
    at,
    isLeading
      ? {
          hasBefore,
          isNow,
          isRemained,
          topic: topicOf(reader) ?? (clause.hadVerb ? null : clause.topic),
          place: placeOf(reader, at),
          ...gate,
          ...own,
        }
      : { isRegulator: isSameVoice, ...own },
  );
  return at + 1;
}

/** Whether something of its own is named here: “Elm Court”, “the home”, “safe”. */
function mayBeNamed(source: SentenceReader['source'], at: number): boolean {
  const token = source.tokens[at];
  return isOfKind(token, 'name') || (listAt(source, at) !== null && !isOfKind(token, 'pronoun'));
}

/** “The rating for safe, good, is …”. */
function apposedRating({ clause, source }: SentenceReader, at: number): ValueWords | null {
  const value = clause.list !== null && clause.verb === null && !clause.hasUnknown ? valueAt(source, at + 1) : null;
  if (value === null || clause.list?.next !== at) {
    return null;
  }
  // “Safe, good last time, is …”
  const isBefore = isKind(source, value.next, 'before') && isKind(source, value.next + 1, 'comma', 'dash');
  return isBefore || (clause.list.isRating && isKind(source, value.next, 'comma', 'dash')) ? value : null;
}

/** “Are services safe? – Good”; else a colon or a dash begins a clause. */
export function readDash(reader: SentenceReader, at: number): number | undefined {
  const { clause, source } = reader;
  const value = clause.list?.next === at && clause.verb === null ? valueAt(source, at + 1) : null;
  const ends =
    value !== null &&
    (source.tokens[value.next] === undefined || isKind(source, value.next, 'comma', 'semicolon', 'and', 'dash'));
  // “Rating: Good” is a field of the report.
  const isPart =
    clause.list?.isRating === false &&
    clause.list.targets.every((target) => target.kind === 'part' || (target.kind === 'whole' && target.isPlain));
  if (value !== null && ends && isPart) {
    clause.verb = 'give';
    return readValue(reader, at + 1, value);
  }
  if (value !== null && clause.list?.isRating === true && isKind(source, value.next, 'overall')) {
    // “Our verdict: good overall.”
    clause.verb = 'be';
    return readValue(reader, at + 1, value);
  }
  const counted = countedParts(reader, at);
  if (counted !== null) {
    return counted;
  }
  const { verb, direction, hasValue } = clause;
  // “Two ratings have gone up: safe, from …”
  const list = verb === 'change' && !hasValue ? listAt(source, at + 1) : null;
  const isEach = list !== null && isKind(source, list.next, 'comma', 'from');
  nextClause(reader, at, isEach ? { verb, direction } : {});
  return at + 1;
}

/** “Two areas are rated good: safe and caring”: those are the ones. Gives the place behind them. */
function countedParts({ clause, source }: SentenceReader, at: number): number | null {
  const last = clause.pending.at(-1);
  const target = last?.subject.targets[0];
  const list = target?.kind === 'count' ? listAt(source, at + 1) : null;
  const count = target?.kind === 'count' ? target.count : null;
  if (last === undefined || list?.targets.length !== count || !list.targets.every(({ kind }) => kind === 'part')) {
    return null;
  }
  clause.pending.push({ ...last, subject: { targets: list.targets, named: null, isRating: false }, end: list.end });
  return list.next;
}

export function readOpen(reader: SentenceReader, at: number): undefined {
  const { clause } = reader;
  if (reader.outer !== null) {
    return;
  }
  reader.outer = clause;
  const { list } = clause;
  // “Last year safe (good) and caring (outstanding) …”
  const gate = clause.hasBefore ? (clause.gate ?? 'another time') : clause.gate;
  if (clause.hasUnknown && clause.verb === null) {
    clause.nameEnd ??= at;
  }
  const { nearest } = reader;
  const beside = list !== null && list.next === at ? list : nearest?.next === at ? nearest : null;
  reader.clause = newClause(at + 1, null, { gate, inBrackets: beside !== null, list: beside });
}

export function readClose(reader: SentenceReader, at: number): undefined {
  if (reader.outer === null) {
    return;
  }
  finishClause(reader, at);
  reader.clause = reader.outer;
  reader.outer = null;
}
