import type { Range } from '../../text/range.ts';
import type { Gate, RatingClaim, RatingValue, Stopped, Target } from '../claim.ts';
import { isKind, type ListSource } from '../named/list-source.ts';
import type { TargetList } from '../named/target-lists.ts';
import type { ValueWords } from '../named/values.ts';
import type { TokenKind } from '../words/lexicon.ts';
import { tokenAt } from '../words/token-at.ts';
import { isWritten } from '../words/written.ts';

/** What a sentence was about, for the “it” of the next one. */
export interface Spoken {
  readonly targets: readonly Target[];
  readonly named: Range | null;
  readonly isRating: boolean;
}

/** What the verb of a clause says. */
export type Verb = 'give' | 'find' | 'receive' | 'be' | 'have' | 'change' | 'stay' | 'lose' | 'lead' | 'meet';

/** A claim whose time is known only at the end of its clause. */
export interface Pending {
  readonly value: ValueWords | null;
  readonly verb: Verb;
  subject: Spoken;
  isRemained: boolean;
  from: RatingValue | null;
  direction: 'up' | 'down' | null;
  readonly start: number;
  readonly end: number;
}

/** What is known of a clause while its words are read. */
export interface Clause {
  /** The place of its first token. */
  readonly start: number;
  list: TargetList | null;
  /** Whether words stand in it, before the verb, that no entry knows: they may name a service. */
  hasUnknown: boolean;
  /** The place behind the last token that can be part of such a name; null where the clause has not left it. */
  nameEnd: number | null;
  nameStart: number;
  verb: Verb | null;
  verbPlace: number;
  isPassive: boolean;
  /** Whether “rated” stands beside another verb: “remains rated”. */
  isGiven: boolean;
  isHad: boolean;
  hasBefore: boolean;
  isNow: boolean;
  gate: Gate | null;
  isRegulator: boolean;
  isRemained: boolean;
  isDenied: boolean;
  isUnchanged: boolean;
  direction: 'up' | 'down' | null;
  from: RatingValue | null;
  hasValue: boolean;
  /** What its rating is of. */
  said: Spoken | null;
  /** Whether a verb was read that rates nothing. */
  hadVerb: boolean;
  /** A rating that stands before its verb: “The lowest rating, inadequate, was given for safe”. */
  held: ValueWords | null;
  inBrackets: boolean;
  /** Whether “which” or “who” begins it: what it is about was named before. */
  isRelative: boolean;
  /** Whether it says what inspectors judged or found: “judged that …”. */
  isJudged: boolean;
  /** What the clause before was about. */
  readonly inherited: Spoken | null;
  /** The key questions that “in terms of …,” named ahead: a rating of the service is then theirs. */
  topic: readonly Target[] | null;
  /** The service that “in maternity, …” named ahead: key questions are then that service’s. */
  place: Range | null;
  readonly pending: Pending[];
}

/** What is known of a sentence while its words are read. */
export interface SentenceReader {
  readonly source: ListSource;
  readonly text: string;
  readonly claims: RatingClaim[];
  readonly stopped: Stopped[];
  readonly years: number[];
  clause: Clause;
  /** The clause around the brackets that are open. */
  outer: Clause | null;
  /** A clause that a comma or a dash left before it said anything: what follows a parenthesis may go on with it. */
  open: { readonly clause: Clause; readonly at: number } | null;
  /** What was named first. */
  main: TargetList | null;
  /** What was named last, for “which”. */
  nearest: TargetList | null;
  lastValue: ValueWords | null;
  lastVerb: Verb | null;
  /** What the sentence before spoke of last. */
  spoken: Spoken | null;
  /** Key questions that “apart from” named. */
  readonly exceptions: string[];
  /** Whether it excepts something else too. */
  exceptsMore: boolean;
  /** Claims of “Rated inadequate, the home …” that wait for what they are about. */
  waiting: { readonly pending: Pending; readonly hasBefore: boolean }[];
  /** “The home was inadequate …”: a claim only where “and is now …” follows. */
  bare: Pending | null;
}

export function newClause(start: number, inherited: Spoken | null, from: Partial<Clause> = {}): Clause {
  return {
    list: null,
    hasUnknown: false,
    nameEnd: null,
    nameStart: start,
    verb: null,
    verbPlace: start,
    isPassive: false,
    isGiven: false,
    isHad: false,
    hasBefore: false,
    isNow: false,
    gate: null,
    isRegulator: false,
    isRemained: false,
    isDenied: false,
    isUnchanged: false,
    direction: null,
    from: null,
    hasValue: false,
    said: null,
    hadVerb: false,
    held: null,
    inBrackets: false,
    isRelative: false,
    isJudged: false,
    topic: null,
    place: null,
    ...from,
    start,
    inherited,
    pending: [],
  };
}

/** A rating as it is given, without a word on what it was before. */
export function givenRating(value: ValueWords, subject: Spoken, start: number, end: number): Pending {
  return { value, verb: 'give', subject, isRemained: false, from: null, direction: null, start, end };
}

/** What a clause that ends here was about; null where it does not say. */
export function saidBy(reader: SentenceReader, clause: Clause, at: number): Spoken | null {
  return clause.said ?? subjectOf(reader, clause, clause.verb === null ? at : clause.verbPlace);
}

/** What the clause is about; null where it does not say. */
export function subjectOf(reader: SentenceReader, clause: Clause, at: number): Spoken | null {
  const own = ownSubject(reader, clause, at);
  if (own === null) {
    return clause.inherited;
  }
  const isSame = own.named === null && own.targets.length === 1 && own.targets[0]?.kind === 'same';
  if (clause.topic !== null && own.targets.every(({ kind }) => kind === 'whole' || kind === 'same')) {
    return { ...own, targets: clause.topic };
  }
  const before = clause.inherited ?? reader.spoken;
  const isOne = before?.targets.length === 1 || before?.targets.every(({ kind }) => kind === 'part');
  if (before !== null && isOfOwner(reader, clause, own)) {
    return { ...own, named: before.named };
  }
  return isSame && before !== null && isOne === true ? { ...before, isRating: own.isRating } : own;
}

/** “Outpatients moved up, and its rating for responsive is good”: that of outpatients. */
function isOfOwner({ text }: SentenceReader, { list }: Clause, { named, targets }: Spoken): boolean {
  const before = list === null ? '' : text.slice(Math.max(0, list.start - longestOwner), list.start);
  return (
    list?.isRating === true &&
    named === null &&
    targets.every(({ kind }) => kind === 'part') &&
    /\b(?:its|their) $/iu.test(before)
  );
}

const longestOwner = 7;

function ownSubject({ source }: SentenceReader, clause: Clause, at: number): Spoken | null {
  const { list } = clause;
  if (!clause.hasUnknown) {
    const named = list?.targets.every(({ kind }) => kind === 'part') === true ? clause.place : null;
    return list === null ? null : { targets: list.targets, named, isRating: list.isRating };
  }
  const last = source.tokens[(clause.nameEnd ?? at) - 1];
  const first = source.tokens[clause.nameStart];
  if (first === undefined || last === undefined || last.end <= first.start) {
    return null;
  }
  const named = { start: first.start, end: last.end };
  const isRating = list?.isRating ?? false;
  const targets: readonly Target[] =
    list !== null && !list.isRating ? list.targets : [{ kind: 'whole', isPlain: false, ...named }];
  return { targets, named, isRating };
}

/** Ends a clause: what it said gets its time. */
export function finishClause(reader: SentenceReader, at: number): void {
  const { clause } = reader;
  addBareClaims(reader, clause, at);
  for (const pending of clause.pending) {
    if (clause.gate === 'another time') {
      reader.stopped.push({ start: pending.start, end: pending.end, gate: clause.gate });
    } else if (pending.subject.targets.length === 0) {
      reader.waiting.push({ pending, hasBefore: clause.hasBefore });
    } else {
      const claims = claimsOf(reader, pending, clause).map((claim) => withOwnYears(reader, clause, at, claim));
      if (clause.isNow) {
        asBefore(reader.claims, claims);
      }
      reader.claims.push(...claims);
    }
  }
}

/**
 * “Opened in 2021, it has been rated good”: what is said of now has the years of its own clause alone, and so has what stands
 * between semicolons, “in 2014 outstanding; in 2016, good”.
 */
function withOwnYears({ source }: SentenceReader, { start }: Clause, at: number, claim: RatingClaim): RatingClaim {
  const words = source.tokens.slice(start, at);
  const isPresent = words.some((word) => isWritten(word, 'is are has have'));
  const isOfNow = claim.relation === 'is' && claim.years.length > 0 && isPresent;
  const semicolon = source.tokens.findLastIndex(({ kind }, place) => kind === 'semicolon' && place < at);
  const next = source.tokens.findIndex(({ kind }, place) => kind === 'semicolon' && place >= at);
  const own = source.tokens.slice(semicolon + 1, next === -1 ? undefined : next).filter(isYear);
  const isApart = !isOfNow && own.length > 0 && (semicolon !== -1 || next !== -1);
  const years = isOfNow ? words.filter(isYear) : own;
  return isOfNow || isApart ? { ...claim, years: years.map(({ value }) => Number(value)) } : claim;
}

/** Whether a number is a year. */
export function isYear({ kind, value }: { readonly kind: string; readonly value: string }): boolean {
  return kind === 'number' && Number(value) >= earliestYear && Number(value) <= latestYear;
}

const earliestYear = 1990;
const latestYear = 2100;

/** “It was rated inadequate and is now rated good”: what was said of the same thing before, without a time, is over. */
function asBefore(earlier: RatingClaim[], now: readonly RatingClaim[]): void {
  for (const [index, claim] of earlier.entries()) {
    const isSame = now.some(({ relation, target }) => relation === 'is' && isSameTarget(target, claim.target));
    if (claim.relation === 'is' && isSame) {
      earlier[index] = { ...claim, relation: 'was', value: null, from: claim.value };
    }
  }
}

/** Whether both are the same key question, or the same kind of thing. */
export function isSameTarget(left: Target, right: Target): boolean {
  return left.kind === 'part' ? right.kind === 'part' && left.id === right.id : left.kind === right.kind;
}

/** “Our rating of this service improved.” “The rating is unchanged.” “… from good.” */
function addBareClaims(reader: SentenceReader, clause: Clause, at: number): void {
  const verb = clause.isUnchanged ? 'stay' : clause.verb === 'change' ? 'change' : null;
  if (clause.hasValue || clause.gate !== null || verb === null) {
    return;
  }
  const subject = subjectOf(reader, clause, clause.verbPlace);
  const isRating = subject?.isRating === true || clause.isGiven;
  if (subject === null || !(isRating || clause.from !== null)) {
    return;
  }
  const start = tokenAt(reader.source.tokens, clause.verbPlace).start;
  const end = tokenAt(reader.source.tokens, at - 1).end;
  const { from, direction } = clause;
  clause.pending.push({ value: null, verb, subject, isRemained: clause.isUnchanged, from, direction, start, end });
}

export function claimsOf(
  { years }: SentenceReader,
  { value, verb, subject, isRemained, from, direction, start, end }: Pending,
  clause: Clause,
): readonly RatingClaim[] {
  const rating = value === null ? null : { rating: value.rating, start: value.start, end: value.end };
  const own = { years, direction, named: subject.named, start, end };
  const { targets } = subject;
  const rangeOf = (target: Target) => ({ start: Math.min(start, target.start), end });
  if (verb === 'lose' || clause.isDenied) {
    return targets.flatMap((target): readonly RatingClaim[] => [
      { ...own, range: rangeOf(target), target, relation: 'not', value: rating, from: null },
      { ...own, range: rangeOf(target), target, relation: 'was', value: null, from: rating },
    ]);
  }
  return targets.map((target): RatingClaim => {
    const range = rangeOf(target);
    if (verb === 'change' || direction !== null) {
      return { ...own, range, target, relation: 'changed', value: rating, from };
    }
    if (isRemained || verb === 'stay') {
      return { ...own, range, target, relation: 'remained', value: rating, from: null };
    }
    if (clause.hasBefore || clause.isHad) {
      return { ...own, range, target, relation: 'was', value: null, from: rating };
    }
    return { ...own, range, target, relation: 'is', value: rating, from };
  });
}

/** Begins the next clause of the sentence. */
export function nextClause(reader: SentenceReader, at: number, from: Partial<Clause> = {}): void {
  const { clause } = reader;
  if (reader.open === null && mayGoOn(reader, clause)) {
    reader.open = { clause, at };
  }
  const subject = saidBy(reader, clause, at) ?? reader.spoken;
  finishClause(reader, at);
  // “In the survey, …” is theirs; “after hearing from residents, we …” is not.
  const isBeside = isKind(reader.source, clause.start, ...besides) && !isKind(reader.source, clause.start, 'in');
  const isKept =
    clause.gate === 'hedge' ||
    clause.gate === 'no service in particular' ||
    (clause.gate === 'other voice' && !isBeside);
  reader.clause = newClause(at + 1, subject, { gate: isKept ? clause.gate : null, ...from });
}

/** Whether the token before this one is of one of these kinds. */
export function follows({ source }: SentenceReader, at: number, ...kinds: Parameters<typeof isKind>[2][]): boolean {
  return isKind(source, at - 1, ...kinds);
}

/** Whether a clause names somebody, and has said nothing of them so far. */
function mayGoOn({ source }: SentenceReader, clause: Clause): boolean {
  const isNaming = clause.list !== null || clause.hasUnknown || clause.isRegulator;
  const isOver = clause.verb === 'change' || clause.isUnchanged;
  return isNaming && !isOver && !clause.hasValue && !clause.isRelative && !isKind(source, clause.start, ...besides);
}

/** What begins words that stand beside a sentence, and are not what it is about. */
const besides: readonly TokenKind[] = [
  'in',
  'for',
  'of',
  'break',
  'before',
  'now',
  'as',
  'to',
  'from',
  'while',
  'but',
  'hedge',
  'except',
  'relative',
  'result',
];
