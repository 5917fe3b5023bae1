import { isQuoted } from '../../../framework/phrases/quotation.ts';
import type { Range } from '../../../text/range.ts';
import { isKind } from '../../named/list-source.ts';
import { isGate } from '../../second-reading/gates.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import { tokenAt } from '../../words/token-at.ts';
import { isOneOf, isWritten } from '../../words/written.ts';
import { type Alternative, type Bound, type Check, nothingSaid } from '../checks.ts';
import { comparisonBefore } from '../comparisons.ts';
import { isBesideRating } from '../marks.ts';
import type { ChangeSource, Group, Piece } from '../pieces.ts';
import type { Thing } from '../things.ts';
import type { NamedToken } from './named-services.ts';

/**
 * What “only” says of all others: “safe is the only area rated inadequate”, “well-led is the only one of the five not
 * rated good”, “only caring was rated good”, “maternity is the only one of the trust’s services to be rated inadequate”.
 * Empty where another word leaves a doubt.
 */
export function ofTheOnly(source: ChangeSource, text: string, pieces: readonly Piece[]): readonly Check[] {
  const groups = pieces.flatMap((piece) => piece.groups);
  const [value, ...others] = pieces.flatMap((piece) => piece.values);
  const comparison = value === undefined ? null : comparisonBefore(source, value.at);
  const isCompared = (at: number) => comparison !== null && at >= comparison.at && at < (value?.at ?? 0);
  const only = source.tokens.findIndex(({ kind }) => kind === 'only');
  if (only === -1 || source.tokens.some((token, at) => !isCompared(at) && isDoubt(source, token, at))) {
    return [];
  }
  const group = value === undefined ? null : (before(source, only, groups) ?? behind(source, only, groups, value.at));
  if (
    value === undefined ||
    group === null ||
    others.some(({ at }) => isRatedBeside(source, value.next, at)) ||
    isQuoted(text, value.start)
  ) {
    return [];
  }
  const words = source.tokens.slice(Math.max(only, group.next), comparison?.at ?? value.at);
  const { start, end, rating } = value;
  const boundOf = (side: Bound['side']) => ({ ...nothingSaid, bound: { side, rating } });
  if (shortOf(source, group, value.at) && isEnd(source, value.next)) {
    return saidOf(
      { start, end },
      { ...boundOf('below'), things: group.things },
      { ...boundOf('at least'), things: othersThan(source, group) },
    );
  }
  const isDenied = words.some(({ kind }) => kind === 'deny');
  const isRated = words.some(
    ({ kind, text: word }) => kind === 'give' || kind === 'receive' || isOneOf(word, `with at on ${getting}`),
  );
  const isPlain = words.every(
    (token) => plain.has(token.kind) || isWritten(token, `not to with that at on one single ${getting}`),
  );
  const isOver = isEnd(source, value.next) && (comparison !== null || !isBesideRating(source, value.at));
  if (!isRated || !isPlain || !isOver || value.words.isAdjective) {
    return [];
  }
  const rest = othersThan(source, group);
  if (comparison !== null) {
    return isDenied
      ? []
      : saidOf(
          { start, end },
          { ...boundOf(comparison.isBetter ? 'above' : 'below'), things: group.things },
          { ...boundOf(comparison.isBetter ? 'at most' : 'at least'), things: rest },
        );
  }
  const own = { ...nothingSaid, things: group.things, ...(isDenied ? { notNow: rating } : { now: rating }) };
  const other = { ...nothingSaid, things: rest, ...(isDenied ? { now: rating } : { notNow: rating }) };
  return saidOf({ start, end }, own, other);
}

function saidOf(range: Range, ...said: readonly Alternative[]): readonly Check[] {
  return said.map((one) => ({ start: range.start, end: range.end, alternatives: [one] }));
}

const getting = 'get win earn receive achieve gain secure attain';

/** “Only safe falls short of good”, “only safe is below good”. */
function shortOf(source: ChangeSource, group: Group, at: number): boolean {
  const words = source.tokens.slice(group.next, isKind(source, at - 1, 'a') ? at - 1 : at);
  const [first, last] = [words[0], words.at(-1)];
  const isVerb = isWritten(first, 'fall falls fell is was are were come comes came');
  const isShort = last?.value === 'short of' || isWritten(last, 'below beneath');
  return isVerb && isShort && words.length <= 3 && words.slice(1, -1).every(({ kind }) => kind === 'give');
}

/** “Safe is the only area …”, “safe alone was …”. */
function before(source: ChangeSource, only: number, groups: readonly Group[]): Group | null {
  const group = groups.find(
    ({ next }) => next === only || (next === only - 1 && isKind(source, next, 'be', 'stay', 'steady')),
  );
  const isAlone = group?.next === only;
  return group !== undefined &&
    isKnown(group) &&
    (!isAlone || tokenAt(source.tokens, only).value === 'alone') &&
    group.at === 0
    ? group
    : null;
}

/** “Only safe was …”, “only one of the services, maternity, was …”, “in only one area, caring, was …”. */
function behind(source: ChangeSource, only: number, groups: readonly Group[], end: number): Group | null {
  // “Of the five areas, only safe was …”
  const isOf = isKind(source, 0, 'of') && isKind(source, only - 1, 'comma') && isKind(source, only - 2, 'area');
  const isFirst = only === 0 || (only === 1 && isKind(source, 0, 'in', 'for')) || (isOf && only <= 5);
  const named = groups.filter((group) => group.at > only && group.at < end && isKnown(group));
  const [group, ...others] = named;
  if (!isFirst || group === undefined || others.length > 0) {
    return null;
  }
  const between = source.tokens.slice(only + 1, group.at);
  const isCounted = between.every(
    ({ kind, value }) => apposed.has(kind) && (kind !== 'number' || group.things?.length === Number(value)),
  );
  return isCounted ? group : null;
}

const apposed: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'number',
  'of',
  'area',
  'subject',
  'comma',
  'relative',
  'regulator',
  'act',
  'rating',
  'visited',
]);

function isKnown({ things, isSame }: Group): boolean {
  return !isSame && things !== null && things.every(({ part, service }) => part !== null || service !== null);
}

/** “The only area rated inadequate, and the others …”: what has a verb of its own is told apart. */
function isRatedBeside(source: ChangeSource, from: number, to: number): boolean {
  return source.tokens.slice(from, to).every(({ kind }) => kind === 'or' || kind === 'and' || kind === 'comma');
}

function isEnd(source: ChangeSource, at: number): boolean {
  return (
    source.tokens[at] === undefined ||
    isKind(source, at, 'comma', 'dash', 'semicolon', 'break', 'but', 'and', 'overall')
  );
}

const plain: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'only',
  'number',
  'of',
  'area',
  'subject',
  'rating',
  'be',
  'have',
  'give',
  'receive',
  'relative',
  'to',
  'as',
  'a',
  'deny',
  'comma',
  'regulator',
  'quote',
  'all',
]);

/** All key questions, or all services, but these. */
function othersThan({ parts, services }: ChangeSource, { things }: Group): readonly Thing[] {
  const named = things ?? [];
  const service = named[0]?.service ?? null;
  const part = named[0]?.part ?? null;
  return service !== null && part === null
    ? services
        .filter((name) => !named.some((one) => one.service === name))
        .map((name) => ({ part, isHere: false, service: name }))
    : parts.filter((id) => !named.some((one) => one.part === id)).map((id) => ({ part: id, isHere: false, service }));
}

const doubts: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'earlier',
  'lose',
  'rise',
  'fall',
  'better',
  'worse',
  'move',
  'stay',
  'steady',
  'except',
  'or',
]);

function isDoubt(source: ChangeSource, token: NamedToken, at: number): boolean {
  return (
    doubts.has(token.kind) ||
    /^(?:ever|had|then|than|more|just|(?:19|20)\d\d)$/iu.test(token.text) ||
    (isWritten(token, 'since') && !isKind(source, at - 1, 'comma')) ||
    (isGate(source, token, at) && token.kind !== 'deny')
  );
}
