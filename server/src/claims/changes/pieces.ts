import type { Range } from '../../text/range.ts';
import type { Target } from '../claim.ts';
import { exceptedParts } from '../named/excepted-parts.ts';
import { isKind, type ListSource } from '../named/list-source.ts';
import { listAt } from '../named/target-lists.ts';
import { type ValueWords, valueAt } from '../named/values.ts';
import { isOfKind } from '../words/kinds.ts';
import type { TokenKind } from '../words/lexicon.ts';
import { tokenAt } from '../words/token-at.ts';
import { isWrittenLike } from '../words/written.ts';
import type { NamedToken } from './subjects/named-services.ts';
import { here, partOf, type Thing, theWhole } from './things.ts';

/** Things that are named together; null where what they are is not known, so that anything may be true of them. */
export interface Group extends Range {
  readonly things: readonly Thing[] | null;
  /** Whether they are what was spoken of before: “it”, “the rating”. */
  readonly isSame: boolean;
  /** Whether key questions are named, and no service. */
  readonly isOfParts: boolean;
  readonly at: number;
  readonly next: number;
}

/** A rating in its place. */
export interface PlacedValue extends Range {
  readonly rating: string;
  readonly words: ValueWords;
  readonly at: number;
  readonly next: number;
}

/** Words between two marks or joints of a sentence, with what they name. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** The kind of token that begins it; null for the first. */
  readonly joint: TokenKind | null;
  readonly groups: readonly Group[];
  readonly values: readonly PlacedValue[];
}

/** What a sentence is read with: lists of key questions as elsewhere, and services. */
export interface ChangeSource extends ListSource {
  readonly tokens: readonly NamedToken[];
  /** The ids of all key questions. */
  readonly parts: readonly string[];
  /** The names of all services that the document rates apart. */
  readonly services: readonly string[];
  /** The ratings that a figure alone stands for, by the figure. */
  readonly figures: ReadonlyMap<string, string>;
}

const joints: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'comma',
  'semicolon',
  'dash',
  'open',
  'close',
  'but',
  'while',
  'relative',
  'result',
  'and',
]);

/** A sentence in pieces. Lists of things are not cut. Linear in its length. */
export function piecesOf(source: ChangeSource): readonly Piece[] {
  const pieces: Piece[] = [];
  let groups: Group[] = [];
  let values: PlacedValue[] = [];
  let joint: TokenKind | null = null;
  let from = 0;
  const close = (to: number) => {
    if (to > from) {
      pieces.push({ from, to, joint, groups: withServices(source, groups), values });
    }
    groups = [];
    values = [];
  };
  for (let at = 0; at < source.tokens.length; ) {
    const value = valueAt(source, at);
    const group = value === null ? groupAt(source, at) : null;
    const { kind } = tokenAt(source.tokens, at);
    if (value !== null) {
      const { rating, start, end, next } = value;
      values.push({ rating, start, end, next, at, words: value });
      at = next;
    } else if (group !== null) {
      groups.push(group);
      at = group.next;
    } else if (kind !== '' && (joints.has(kind) || isBesideService(source, at))) {
      close(at);
      joint = kind === 'as' ? 'while' : kind;
      from = at + 1;
      at += 1;
    } else {
      at += 1;
    }
  }
  close(source.tokens.length);
  return pieces.map((piece, index) => (isOfServiceBefore(source, pieces, index) ? { ...piece, groups: [] } : piece));
}

/** “Maternity, once inadequate, is now good overall”: maternity is. */
function isOfServiceBefore(source: ChangeSource, pieces: readonly Piece[], index: number): boolean {
  const { from, groups } = pieceAt(pieces, index);
  const last = pieces.slice(0, index).flatMap((piece) => piece.groups);
  const isGoingOn = isKind(source, from, 'be', 'have', 'value', 'now', 'latest', 'a');
  return isGoingOn && groups.length === 1 && isOfServices(source, [...last.slice(-1), ...groups], groups[0]);
}

const noPiece: Piece = { from: 0, to: 0, joint: null, groups: [], values: [] };

/** The piece at this place; one without words before the first and behind the last. */
export function pieceAt(pieces: readonly Piece[], index: number): Piece {
  return pieces[index] ?? noPiece;
}

/** “Maternity falls to inadequate as surgery keeps its rating.” */
function isBesideService({ tokens }: ChangeSource, at: number): boolean {
  return tokenAt(tokens, at).kind === 'as' && tokenAt(tokens, at + 1).service != null;
}

function groupAt(source: ChangeSource, at: number): Group | null {
  const services = servicesAt(source, at);
  if (services !== null) {
    return services;
  }
  if (isBesideNoun(source, at)) {
    return null;
  }
  const list = listAt(source, at, isKind(source, at - 1, 'for', 'in'));
  if (list === null) {
    return countedRatingsAt(source, at);
  }
  const { targets, start, end, next } = list;
  const isSame = targets.every(({ kind }) => kind === 'same');
  const isOfParts = targets.every(({ kind }) => kind === 'part' || kind === 'all' || kind === 'here');
  return { things: thingsOf(source, targets), isSame, isOfParts, start, end, at, next };
}

/** “Two of the five ratings”: which ones, it does not say. */
function countedRatingsAt(source: ChangeSource, at: number): Group | null {
  let next = at;
  while (isKind(source, next, 'number', 'of', 'all', 'both')) {
    next += 1;
  }
  const { start } = tokenAt(source.tokens, at);
  const noun = source.tokens[next];
  const isCounted = next > at && isKind(source, at, 'number', 'all', 'both') && isOfKind(noun, 'rating');
  return isCounted && /s$/iu.test(noun.text) && !isKind(source, at - 1, 'break', 'lose', 'better', 'worse')
    ? { things: null, isSame: false, isOfParts: false, start, end: noun.end, at, next: next + 1 }
    : null;
}

/** “Caring staff”, “a safe place”: no key question. */
function isBesideNoun(source: ChangeSource, at: number): boolean {
  return (
    isKind(source, at, 'part') &&
    isKind(source, at + 1, 'word', 'subject', 'other-voice') &&
    !isWrittenLike(source.tokens[at + 1], adverbs) &&
    !isKind(source, at + 2, 'from', 'to', 'as', 'value')
  );
}

/** “Safe already is”. */
const adverbs = /^(?:already|too|also|alone|alike|either|then|itself)$/iu;

/** What these targets are; null where that is not known. */
export function thingsOf(source: ChangeSource, targets: readonly Target[]): readonly Thing[] | null {
  const things: Thing[] = [];
  const excepted = exceptedParts(source);
  for (const target of targets) {
    switch (target.kind) {
      case 'part':
        things.push(partOf(target.id));
        break;
      case 'whole':
        if (!isOne(source, target)) {
          return null;
        }
        things.push(theWhole);
        break;
      case 'same':
        things.push(here);
        break;
      case 'here':
        things.push(here);
        break;
      case 'all':
        for (const part of source.parts.filter((id) => !target.except.includes(id) && !excepted.includes(id))) {
          things.push(partOf(part));
        }
        break;
      default:
        return null;
    }
  }
  return things;
}

/** “Homes are …”, “one home is …” and “where a home is …” speak of none in particular. */
function isOne({ tokens, isHeadline }: ChangeSource, target: Extract<Target, { kind: 'whole' }>): boolean {
  const at = tokens.findIndex(({ end }) => target.start < end);
  const { kind, value, determined } = tokenAt(tokens, at);
  const isCounted = kind === 'subject' && tokenAt(tokens, at - 1).kind === 'number';
  const isSeveral = kind === 'subject' && value.endsWith('s') && !determined;
  const isAny = target.isAny === true && !isHeadline;
  return !isSeveral && !isCounted && !(isAny && !tokens.some(({ text }) => past.test(text)));
}

const past = /^(?:was|were|had|has|have|been)$/iu;

/** “Surgery, medical care and maternity”. */
function servicesAt(source: ChangeSource, at: number): Group | null {
  const first = source.tokens[at];
  if (first?.service == null) {
    return null;
  }
  const things = [{ part: null, isHere: false, service: first.service }];
  let next = at + 1;
  for (let more = afterGlue(source, next); ; more = afterGlue(source, next)) {
    const service = more === null ? null : (tokenAt(source.tokens, more).service ?? null);
    if (more === null || service === null) {
      break;
    }
    things.push({ part: null, isHere: false, service });
    next = more + 1;
  }
  const { end } = source.tokens[next - 1] ?? first;
  return { things, isSame: false, isOfParts: false, start: first.start, end, at, next };
}

function afterGlue(source: ChangeSource, at: number): number | null {
  const comma = isKind(source, at, 'comma') ? at + 1 : at;
  const and = isKind(source, comma, 'and') ? comma + 1 : comma;
  return and === at ? null : and;
}

/** “Overall” in “surgery was rated good overall”, where nothing else is named. */
function isOfServices(source: ChangeSource, groups: readonly Group[], overall: Group | undefined): boolean {
  const { at, next } = overall ?? { at: -1, next: -1 };
  const isBehind = isKind(source, at, 'overall') && next === at + 1 && isKind(source, at - 1, 'value');
  const others = groups.filter((group) => group.at !== at);
  return (
    isBehind &&
    others.length > 0 &&
    others.every(({ things }) => things?.every(({ service }) => service !== null) === true)
  );
}

/** “Surgery … for safe”: the key question is that of the service, and “the home … for safe” that of the home. */
function withServices(source: ChangeSource, groups: readonly Group[]): readonly Group[] {
  const parts = groups.filter(({ isOfParts }) => isOfParts);
  const services = groups.filter(({ things }) => things?.every(({ service }) => service !== null) === true);
  const [service] = services;
  if (parts.length === 0 || service === undefined) {
    // “The home … for safe”: of the key question.
    const isOverall = groups.some(
      ({ at, next }) => isKind(source, at, 'overall') || isKind(source, next - 1, 'overall'),
    );
    return parts.length > 0 && !isOverall ? parts : groups.filter((group) => !isOfServices(source, groups, group));
  }
  return parts.map((group) => ({
    ...group,
    isOfParts: false,
    things:
      group.things?.flatMap((part) =>
        services.flatMap(({ things }) => (things ?? []).map(({ service: name }) => ({ ...part, service: name }))),
      ) ?? null,
  }));
}
