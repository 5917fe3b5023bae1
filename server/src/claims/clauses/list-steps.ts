import { isKind } from '../named/list-source.ts';
import { listAt, type TargetList } from '../named/target-lists.ts';
import type { ValueWords } from '../named/values.ts';
import { isOfKind } from '../words/kinds.ts';
import { tokenAt } from '../words/token-at.ts';
import { type Clause, claimsOf, follows, givenRating, newClause, nextClause, type SentenceReader } from './clauses.ts';
import { topicOf } from './topic.ts';

/** “… apart from safe.” */
export function readExcept(reader: SentenceReader, at: number): number {
  const list = listAt(reader.source, isKind(reader.source, at + 1, 'for', 'in') ? at + 2 : at + 1);
  if (list === null) {
    reader.exceptsMore = true;
    return at + 1;
  }
  reader.exceptions.push(...list.targets.flatMap((target) => (target.kind === 'part' ? [target.id] : [])));
  if (isKind(reader.source, list.next, 'comma') && isKind(reader.source, list.next + 1, 'pronoun')) {
    // “Apart from safe, it was rated good” is not of safe.
    return list.next;
  }
  reader.nearest = list;
  const { clause } = reader;
  if (clause.list === null && !clause.hasUnknown && clause.verb === null) {
    // “With the exception of safe, rated good, all …”
    clause.list = list;
  }
  return list.next;
}

/** What is named becomes what the clause is about, unless something else already is. */
export function readList(reader: SentenceReader, at: number, list: TargetList): number {
  const { clause, source } = reader;
  if (clause.hasValue) {
    return list.next;
  }
  if (clause.held !== null && clause.verb !== null && follows(reader, at, 'for', 'to')) {
    return readHeld(reader, clause.held, at, list);
  }
  if (isBesideWhole(reader, at, list)) {
    return list.next;
  }
  const isBesideWord =
    isKind(source, at - 1, 'word', 'name', 'called', 'number') && tokenAt(source.tokens, at).determined === false;
  if (isBesideWord && clause.hasUnknown) {
    if (list.isRating && source.tokens[at - 1]?.owner === true) {
      // “Larchfield House’s overall rating.”
      clause.list = list;
      clause.nameEnd ??= at;
      return list.next;
    }
    if (!isPlaceName(reader, at, list)) {
      // “Barford care home” is a home; “Caring staff” and “the catering service” are something else.
      if (list.isRating) {
        clause.list = list;
      }
      return list.next;
    }
  }
  if (isNoSubject(reader, list)) {
    return list.next;
  }
  if (clause.verb !== null && !(clause.isRegulator && !clause.isPassive)) {
    if (clause.verb === 'receive' && list.isRating) {
      return list.next;
    }
    endVerb(clause);
  }
  keepTopic(reader, list);
  clause.gate ??= speaksOfAll(reader, at, list) ? 'no service in particular' : null;
  clause.list = list;
  clause.hasUnknown = list.isRating && isBesideWord ? clause.hasUnknown : false;
  clause.nameStart = at;
  reader.nearest = list;
  reader.main ??= list;
  fillWaiting(reader, list);
  return list.next;
}

/** “Overall” beside what is rated, and the place in “Larch House in the home”. */
function isBesideWhole({ clause, source }: SentenceReader, at: number, { next }: TargetList): boolean {
  const isPlainOnly = next === at + 1 && isKind(source, at, 'overall') && clause.verb !== null;
  return (isPlainOnly && (clause.list !== null || clause.hasUnknown)) || clause.nameEnd === at - 1;
}

/** “For being safe the home received …” */
function keepTopic(reader: SentenceReader, { targets }: TargetList): void {
  const { clause } = reader;
  const isService = targets.every(({ kind }) => kind === 'whole' || kind === 'same');
  if (clause.list !== null && clause.verb === null && isService) {
    clause.topic ??= topicOf(reader);
  }
}

/** “Outpatients improved its rating from …”. */
function isNoSubject({ clause }: SentenceReader, list: TargetList): boolean {
  const isOwn = list.isRating && list.targets.every(({ kind }) => kind === 'same') && clause.verb === 'change';
  return isOwn && !clause.isRegulator && (clause.list !== null || clause.hasUnknown);
}

/** Another thing than a rating follows the verb; only a few verbs may have both. */
function endVerb(clause: Clause): void {
  if (clause.verb !== 'receive' && clause.verb !== 'change') {
    clause.verb = null;
  }
}

/** “The lowest rating, inadequate, was given for safe.” */
function readHeld({ clause, source }: SentenceReader, value: ValueWords, at: number, named: TargetList): number {
  const list = listAt(source, at, true) ?? named;
  const subject = { targets: list.targets, named: null, isRating: false };
  const { start } = value;
  const { end } = list;
  clause.pending.push(givenRating(value, subject, start, end));
  clause.hasValue = true;
  return list.next;
}

/** “Rated inadequate by inspectors, the home …” */
function fillWaiting(reader: SentenceReader, list: TargetList): void {
  const subject = { targets: list.targets, named: null, isRating: list.isRating };
  for (const { pending, hasBefore } of reader.waiting) {
    reader.claims.push(...claimsOf(reader, { ...pending, subject }, newClause(0, null, { hasBefore })));
  }
  reader.waiting = [];
}

/** “Barford care home”: a place, then what stands there; “Maternity services” are a service of many. */
function isPlaceName({ source }: SentenceReader, at: number, list: TargetList): boolean {
  const isNoun = list.targets.every(({ kind }) => kind === 'whole' || kind === 'same');
  return (
    isNoun && isKind(source, at - 1, 'name') && tokenAt(source.tokens, at).capital === false && !isMany(source, at)
  );
}

/** Whether a noun speaks of more than one: “services”, “homes”. */
function isMany({ tokens }: SentenceReader['source'], at: number): boolean {
  const token = tokens[at];
  return isOfKind(token, 'subject') && token.value.endsWith('s');
}

/** “Services rated inadequate are kept under review”: those of everybody. */
function speaksOfAll({ source }: SentenceReader, at: number, list: TargetList): boolean {
  return isMany(source, at) && tokenAt(source.tokens, at).capital && isKind(source, list.next, 'give', 'value');
}

/** “… and two, safe and well-led, stayed at good”: the two are those that stand behind them. Gives the place behind them. */
export function readCounted(reader: SentenceReader, at: number): number | null {
  const { source, clause } = reader;
  const number = isKind(source, at, 'other') ? at + 1 : at;
  let mark = number + 1;
  while (isKind(source, mark, 'of', 'number', 'area')) {
    // “Two of the five, safe and well-led, …”
    mark += 1;
  }
  const isApposed = isKind(source, number, 'number') && isKind(source, mark, 'comma', 'dash', 'open');
  const list = isApposed ? listAt(source, mark + 1) : null;
  if (list === null || !isKind(source, list.next, 'comma', 'dash', 'close')) {
    return null;
  }
  const isThem =
    list.targets.length === Number(tokenAt(source.tokens, number).value) &&
    list.targets.every(({ kind }) => kind === 'part');
  if (!isThem || clause.hasValue || follows(reader, at, 'of', 'comma', 'dash')) {
    return null;
  }
  if (clause.verb !== null) {
    nextClause(reader, at - 1, { gate: clause.gate });
    reader.open = null;
  }
  reader.clause.list = list;
  reader.clause.hasUnknown = false;
  reader.nearest = list;
  reader.main ??= list;
  return list.next + 1;
}
