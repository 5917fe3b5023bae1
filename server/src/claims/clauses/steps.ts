import type { Gate } from '../claim.ts';
import { isKind } from '../named/list-source.ts';
import { listAt } from '../named/target-lists.ts';
import { isOfKind } from '../words/kinds.ts';
import type { TokenKind } from '../words/lexicon.ts';
import { tokenAt } from '../words/token-at.ts';
import { isWrittenLike } from '../words/written.ts';
import { follows, isYear, nextClause, type SentenceReader, subjectOf } from './clauses.ts';
import {
  leavesOthers,
  readAnd,
  readBut,
  readClose,
  readComma,
  readDash,
  readOpen,
  readRelative,
  readWhile,
} from './glue-steps.ts';
import { nameAt, readLikewise } from './likewise.ts';
import { readCounted, readExcept, readList } from './list-steps.ts';
import { readValue, valueAt } from './rating-steps.ts';
import { resumeClause } from './resume.ts';
import { readRemained, readUnchanged, setDirection, setStep, setVerb } from './verb-steps.ts';

/** Reads one token of a sentence, or a few: gives the place behind them. */
export function step(reader: SentenceReader, at: number): number {
  resumeClause(reader, at);
  const { source } = reader;
  const value = valueAt(source, at);
  if (value !== null) {
    return readValue(reader, at, value);
  }
  const token = source.tokens[at];
  if (token === undefined) {
    return at + 1;
  }
  if (token.kind === 'except') {
    return readExcept(reader, at);
  }
  if (token.text === 'rating' && isKind(source, at + 1, 'pronoun')) {
    // “…, rating it good.”
    reader.clause.isRegulator = true;
    return setVerb(reader, at, 'give') ?? at + 1;
  }
  const counted = readCounted(reader, at);
  if (counted !== null) {
    return counted;
  }
  const list = listAt(source, at);
  if (list !== null) {
    return readList(reader, at, list);
  }
  const next = steps[token.kind]?.(reader, at);
  return typeof next === 'number' ? next : at + 1;
}

type Step = (reader: SentenceReader, at: number) => unknown;

/** What each kind of word does; the others do nothing by themselves. */
const steps: Partial<Record<TokenKind, Step>> = {
  word: readUnknown,
  act: readUnknown,
  name: readUnknown,
  called: readUnknown,
  area: readUnknown,
  part: readUnknown,
  subject: readUnknown,
  rating: readUnknown,
  number: readNumber,
  be: (reader, at) => setVerb(reader, at, 'be'),
  have: (reader, at) => setVerb(reader, at, 'have'),
  give: (reader, at) => setVerb(reader, at, 'give'),
  find: (reader, at) => setVerb(reader, at, 'find'),
  receive: (reader, at) => setVerb(reader, at, 'receive'),
  rise: (reader, at) => setDirection(reader, at, 'up'),
  fall: (reader, at) => setDirection(reader, at, 'down'),
  'step-up': (reader, at) => setStep(reader, at, 'up'),
  'step-down': (reader, at) => setStep(reader, at, 'down'),
  move: (reader, at) => setVerb(reader, at, 'change'),
  stay: (reader, at) => setVerb(reader, at, 'stay'),
  lose: (reader, at) => setVerb(reader, at, 'lose'),
  lead: (reader, at) => setVerb(reader, at, 'lead'),
  meet: (reader, at) => setVerb(reader, at, 'meet'),
  result: (reader, at) => nextClause(reader, at, { gate: null }),
  unchanged: readUnchanged,
  again: readRemained,
  still: readRemained,
  'no-longer': ({ clause }) => {
    clause.isDenied ||= !clause.hasValue;
  },
  deny: (reader) => setGate(reader, 'denial'),
  hedge: readHedge,
  'other-voice': (reader) => setGate(reader, 'other voice'),
  generic: (reader, at) => {
    // “Unlike safe, which was good, caring was …” speaks of this service.
    const isOwn = tokenAt(reader.source.tokens, at).value === 'unlike' && isKind(reader.source, at + 1, 'part');
    return isOwn ? undefined : setGate(reader, 'no service in particular');
  },
  'long-ago': ({ clause }) => {
    clause.gate = 'another time';
  },
  before: ({ clause, source }, at) => {
    // “We last inspected Elm Court in 2015”: the name begins behind it.
    clause.nameStart = clause.isRegulator && clause.nameStart === at ? at + 1 : clause.nameStart;
    // “… an improvement on its previous rating of good” says so of that rating alone.
    clause.hasBefore ||= !(clause.hasValue && isKind(source, at + 1, 'rating') && isKind(source, at + 2, 'of'));
  },
  now: ({ clause }) => {
    clause.isNow = true;
    if (!clause.hasValue) {
      // “… was previously rated good and is now …”
      clause.hasBefore = false;
      clause.isHad = false;
    }
  },
  first: readFirst,
  both: ({ clause, nearest }, at) => {
    // “…, and both are rated good.”
    if (clause.list === null && clause.verb === null && !clause.hasUnknown && nearest?.targets.length === 2) {
      clause.list = { ...nearest, next: at + 1 };
    }
  },
  being: readBeing,
  regulator: readRegulator,
  relative: (reader, at) => (leavesOthers(reader, at) ? at + 2 : readRelative(reader, at)),
  to: (reader, at) => {
    const isPurpose =
      isKind(reader.source, at + 1, 'be') &&
      !['find', 'give', 'stay', 'change'].includes(reader.clause.verb ?? reader.lastVerb ?? '');
    if (isPurpose) {
      setGate(reader, 'purpose');
    }
  },
  or: (reader) => {
    reader.clause.pending.length = 0;
    setGate(reader, 'denial');
  },
  as: readAs,
  likewise: readLikewise,
  from: readFromAgain,
  and: readAnd,
  comma: readComma,
  but: readBut,
  while: readWhile,
  semicolon: readBut,
  dash: readDash,
  open: readOpen,
  close: readClose,
  for: readPreposition,
  in: readPreposition,
  of: readPreposition,
  break: readPreposition,
};

function readHedge(reader: SentenceReader, at: number): void {
  const isTime = tokenAt(reader.source.tokens, at).value === 'when' && follows(reader, at, 'comma');
  if (isTime && isKind(reader.source, at - 2, 'before', 'number', 'name')) {
    // “At its last inspection, when it was rated good, …”
    nextClause(reader, at, { gate: null, hasBefore: true });
    return;
  }
  setGate(reader, 'hedge');
}

function setGate({ clause }: SentenceReader, gate: Gate): void {
  if (!clause.hasValue) {
    clause.gate ??= gate;
  }
}

function readUnknown({ source, clause }: SentenceReader, at: number): undefined {
  if (clause.hasValue) {
    return;
  }
  if (clause.verb === null && isKind(source, at, 'subject') && tokenAt(source.tokens, at).owner) {
    clause.nameStart = at + 1;
    return;
  }
  const { list } = clause;
  const isService = clause.verb === null && list?.next === at && list.targets.every(({ kind }) => kind === 'whole');
  if (isService && isWrittenLike(source.tokens[at], /ed$/u) && isKind(source, at + 1, 'break', 'in', 'for')) {
    // “A home criticised by inspectors has been rated …”
    clause.hadVerb = true;
    return;
  }
  if (clause.verb === null) {
    clause.hasUnknown ||= !clause.hadVerb;
    // What was taken for a key question is part of a name: “Safe Hands Homecare”.
    if (clause.list?.next === at && !clause.list.isRating) {
      clause.list = null;
    }
    return;
  }
  if (clause.isRegulator && !clause.isPassive) {
    if (!clause.hasUnknown) {
      clause.nameStart = at;
      clause.nameEnd = null;
    }
    clause.hasUnknown = true;
    return;
  }
  const token = source.tokens[at];
  if (isOfKind(token, 'rating') || follows({ source } as SentenceReader, at, 'break', 'for')) {
    clause.verb = clause.verb === 'change' ? clause.verb : null;
    return;
  }
  clause.verb = null;
  clause.isPassive = false;
  clause.hadVerb = true;
}

function readNumber(reader: SentenceReader, at: number): number | undefined {
  const { source, years, clause } = reader;
  const token = tokenAt(source.tokens, at);
  if (isYear(token)) {
    years.push(Number(token.value));
    return at + 1;
  }
  // “Two levels”, “two grades”.
  if (isKind(source, at + 1, 'level') || (clause.verb === 'change' && isKind(source, at + 1, 'rating'))) {
    return at + 2;
  }
  const isSubject =
    clause.verb === null && (isKind(source, at + 1, 'of', 'be', 'have', 'give', 'receive') || isShare(reader, at + 1));
  if (isSubject && !clause.hasValue) {
    // “42 of the practices have been rated good, one has been rated outstanding”.
    clause.gate ??= 'no service in particular';
  }
  if (clause.verb === null || !clause.hasValue) {
    readUnknown(reader, at);
  }
  return at + 1;
}

/** “76% of homes”, “9 in 10 homes”. */
function isShare({ source }: SentenceReader, at: number): boolean {
  return tokenAt(source.tokens, at).text === '%' || (isKind(source, at, 'in') && isKind(source, at + 1, 'number'));
}

function readFirst(reader: SentenceReader, at: number): undefined {
  const { clause, source, years } = reader;
  const subject = subjectOf(reader, clause, at);
  const token = tokenAt(source.tokens, at);
  if (subject === null || clause.gate !== null) {
    return;
  }
  for (const target of subject.targets) {
    const range = { start: Math.min(target.start, token.start), end: token.end };
    reader.claims.push({
      relation: 'first',
      target,
      named: subject.named,
      value: null,
      from: null,
      direction: null,
      years,
      range,
    });
  }
  clause.hasValue = true;
}

function readRegulator(reader: SentenceReader, at: number): undefined {
  const { clause } = reader;
  if (clause.hasValue || clause.verb !== null || follows(reader, at, 'break', 'of', 'for', 'in', 'a')) {
    return;
  }
  if (clause.isRelative && clause.list !== null) {
    // “Safe, which inspectors rated good”: that stays what is rated.
    clause.isPassive = true;
    return;
  }
  clause.isRegulator = true;
  clause.list = null;
  clause.hasUnknown = false;
  clause.nameStart = at + 1;
}

/** “…, as is safe.” */
function readAs(reader: SentenceReader, at: number): number | undefined {
  const { source, lastValue, clause } = reader;
  if (clause.hasUnknown && clause.isRegulator) {
    clause.nameEnd ??= at;
  }
  const isBe = isKind(source, at + 1, 'be') && lastValue !== null && clause.gate === null;
  const isNamed = listAt(source, at + 2) !== null || (follows(reader, at, 'comma') && nameAt(source, at + 2) !== null);
  return isBe && isNamed ? readLikewise(reader, at + 1) : at + 1;
}

/** “… must improve after being rated inadequate”: what the sentence is about was rated; behind another rating, before that. */
function readBeing(reader: SentenceReader, at: number): undefined {
  const { source, main } = reader;
  const isRated = isKind(source, at + 1, 'give', 'find') && isKind(source, at - 1, 'break');
  if (isRated && main !== null) {
    const hasBefore =
      reader.clause.hasValue && /^(?:after|since|following)$/iu.test(tokenAt(source.tokens, at - 1).text);
    nextClause(reader, at, { gate: null });
    reader.clause = { ...reader.clause, list: main, isPassive: true, hasBefore };
  }
}

/** “… safe, from inadequate to good, and caring, from good to outstanding”: the verb of the first goes on. */
function readFromAgain({ clause, lastVerb }: SentenceReader, at: number): undefined {
  if (clause.hasUnknown && clause.isRegulator) {
    clause.nameEnd ??= at;
  }
  if (clause.verb === null && !clause.hasValue && lastVerb === 'change') {
    clause.verb = 'change';
  }
}

function readPreposition(reader: SentenceReader, at: number): undefined {
  const { clause, source } = reader;
  if (tokenAt(source.tokens, at).value === 'where' && clause.verb === null && clause.list?.next === at) {
    // “A home where people were …, has been rated …”
    clause.hadVerb = true;
    return;
  }
  const isObject = clause.isRegulator && !clause.isPassive && clause.hasUnknown;
  if ((clause.verb !== null && !isObject) || clause.hasValue) {
    return;
  }
  if (clause.list?.isRating === true && isKind(source, at, 'of', 'for') && isKind(source, at + 1, 'name')) {
    clause.nameStart = at + 1;
    return;
  }
  if ((clause.hasUnknown || clause.list !== null) && isPlaceNext(reader, at)) {
    clause.nameEnd ??= at;
  }
}

/** “… in Barford”, “… at the trust”, “… in 2019”: no part of a name. */
function isPlaceNext({ source }: SentenceReader, at: number): boolean {
  const isPlace = isKind(source, at, 'in') || tokenAt(source.tokens, at).value === 'at';
  return isPlace && (isKind(source, at + 1, 'name', 'subject') || isYear(tokenAt(source.tokens, at + 1)));
}
