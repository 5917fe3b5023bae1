import { isQuoted } from '../../../framework/phrases/quotation.ts';
import { isKind } from '../../named/list-source.ts';
import { isGate } from '../../second-reading/gates.ts';
import { isOfKind } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import { upTo } from '../../words/places.ts';
import { tokenAt } from '../../words/token-at.ts';
import { isOneOf, isValueLike, isWritten, isWrittenLike } from '../../words/written.ts';
import { type Alternative, type Check, nothingSaid } from '../checks.ts';
import type { ChangeSource, Piece, PlacedValue } from '../pieces.ts';
import type { Thing } from '../things.ts';
import type { NamedToken } from './named-services.ts';

/**
 * What sentences say of all services that the document rates apart: “all four services were rated good for caring”,
 * “none of the homes was rated inadequate”, “no service was rated better or worse than good”. Empty where another word
 * leaves a doubt.
 */
export function ofAllServices(source: ChangeSource, text: string, pieces: readonly Piece[]): readonly Check[] {
  const { services } = source;
  if (services.length < 2 || source.tokens.some((token, at) => isDoubt(source, token, at))) {
    return [];
  }
  const counted = countedServices(source);
  const value = pieces.flatMap((piece) => piece.values).find(({ at }) => counted !== null && at >= counted.next);
  if (counted === null || value === undefined || isQuoted(text, value.start)) {
    return [];
  }
  const said = saidOf(source, counted, value);
  const things = thingsOf(source, counted, value);
  const { start, end } = value;
  return said === null || things === null ? [] : [{ start, end, alternatives: [{ ...said, things }] }];
}

interface Counted {
  readonly isNone: boolean;
  /** The place behind the noun. */
  readonly next: number;
}

/** “All four services”, “each of the trust’s three services”, “none of the homes”, “no service”. */
function countedServices(source: ChangeSource): Counted | null {
  const { tokens, services } = source;
  const first = isKind(source, 0, 'regulator') && isKind(source, 1, 'give', 'find') ? 2 : 0;
  const isNone = isWritten(tokens[first], 'no none neither');
  if (!isNone && !isKind(source, first, 'all', 'both')) {
    return null;
  }
  let at = first + 1;
  let count: number | null = isWritten(tokens[first], 'both') ? 2 : null;
  while (
    isKind(source, at, 'of', 'number', 'all', 'regulator') ||
    isOwner(source, at) ||
    isWrittenLike(tokens[at], described)
  ) {
    count = isKind(source, at, 'number') ? Number(tokenAt(tokens, at).value) : count;
    at += 1;
  }
  const isNoun = isKind(source, at, 'subject', 'called') && isValueLike(tokens[at], severalThings);
  const isAll = count === null || count === services.length;
  // “No home nearby”, “all services in the county”: others.
  const isElse = isKind(source, at + 1, 'in', 'generic', 'word', 'name', 'to', 'for');
  return isNoun && isAll && !isElse ? { isNone, next: behindRelative(source, at + 1) } : null;
}

const severalThings = /(?:services?|homes?|departments?|units?|practices?)$/iu;
const described = /^(?:inspected|core|individual|care|health|mental|community)$/iu;

function isOwner({ tokens }: ChangeSource, at: number): boolean {
  return tokenAt(tokens, at).kind === 'subject' && tokenAt(tokens, at).owner;
}

/** “… that we inspected”, “…, surgery, outpatients and maternity, …”: behind it. */
function behindRelative(source: ChangeSource, at: number): number {
  let next = at;
  while (
    isKind(source, next, 'relative', 'regulator', 'act', 'comma', 'and', 'dash', 'open', 'close') ||
    tokenAt(source.tokens, next).service != null
  ) {
    next += 1;
  }
  return next;
}

/** What the words between the noun and the rating say of it; null where they say something else. */
function saidOf(source: ChangeSource, { isNone, next }: Counted, { at, rating }: PlacedValue): Alternative | null {
  const words = source.tokens.slice(next, at);
  const compared = words.findLast(({ text }) => isOneOf(text, 'better higher above worse lower below'))?.text ?? '';
  const isPlain = words.every(
    ({ kind, text }) => verbs.has(kind) || isOneOf(text, 'than better higher above worse lower below or'),
  );
  const hasVerb = words.some(({ kind }) => ['be', 'have', 'give', 'receive', 'find'].includes(kind));
  const isTold = hasVerb || isWrittenLike(source.tokens[at], /^require/iu) || isKind(source, 0, 'regulator');
  if (!isPlain || !isTold || (compared !== '' && !isNone)) {
    return null;
  }
  const isBoth =
    /\b(?:better|higher|above) or (?:worse|lower|below)\b|\b(?:worse|lower|below) or (?:better|higher|above)\b/u;
  const said = words.map(({ value }) => value).join(' ');
  if (!isNone || isBoth.test(said)) {
    return { ...nothingSaid, now: rating };
  }
  if (compared === '') {
    return { ...nothingSaid, notNow: rating };
  }
  const side = isOneOf(compared, 'better higher above') ? 'at most' : 'at least';
  return { ...nothingSaid, bound: { side, rating } };
}

const verbs: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'be',
  'have',
  'give',
  'receive',
  'find',
  'as',
  'a',
  'to',
  'all',
  'overall',
  'quote',
  'better',
  'worse',
  'or',
  'now',
  'latest',
]);

/** Each service as a whole, or for the key questions named behind the rating; null where something else follows. */
function thingsOf(source: ChangeSource, { next }: Counted, { next: behind }: PlacedValue): readonly Thing[] | null {
  const { tokens, services } = source;
  const rest = tokens.slice(behind);
  const isOver = rest.length === 0 || isOfKind(rest[0], 'comma', 'dash', 'semicolon');
  const isFor = isKind(source, behind, 'for', 'in') && rest.some(({ kind }) => kind === 'part');
  const named = isFor
    ? upTo(rest, 0, ({ kind }) => ['comma', 'dash', 'semicolon', 'but'].includes(kind)).flatMap(({ kind, value }) =>
        kind === 'part' ? [value] : [],
      )
    : [];
  const isLonger = isKind(source, behind, 'overall') || isWrittenLike(rest[0], /^(?:any|no)\b/iu);
  const isExcepted = tokens.slice(next).some(({ kind }) => kind === 'except');
  if (isExcepted || !(isOver || isFor || isLonger)) {
    return null;
  }
  const parts = named.length === 0 ? [null] : named;
  return parts.flatMap((part) => services.map((service): Thing => ({ part, isHere: false, service })));
}

/** Another time, another voice, or something that need not be so. “Any longer” is of now. */
function isDoubt(source: ChangeSource, token: NamedToken, at: number): boolean {
  const { kind, value, text } = token;
  return (
    isKind(source, at, 'earlier', 'lose', 'rise', 'fall', 'move', 'stay', 'steady') ||
    (kind === 'instead' && value !== 'than') ||
    /^(?:ever|had|since|then|(?:19|20)\d\d)$/iu.test(text) ||
    (isGate(source, token, at) && kind !== 'deny' && kind !== 'or' && value !== 'any')
  );
}

/** “Outpatients, surgery and maternity were rated good, inadequate and outstanding respectively.” */
export function respectively(source: ChangeSource, text: string, pieces: readonly Piece[]): readonly Check[] {
  const values = pieces.flatMap((piece) => piece.values);
  const groups = pieces.flatMap((piece) => piece.groups);
  const things = groups.flatMap((group) => (group.isSame ? [] : (group.things ?? [])));
  const isClear = values.length === things.length && things.length > 1;
  const isOfServices = things.every(({ service }) => service !== null);
  const isTold = source.tokens.some(({ kind }) => kind === 'give' || kind === 'receive' || kind === 'rating');
  if (!isClear || !isOfServices || !isTold || source.tokens.some((token, at) => isDoubt(source, token, at))) {
    return [];
  }
  return values.flatMap(({ rating, start, end }, at): readonly Check[] =>
    isQuoted(text, start)
      ? []
      : [{ start, end, alternatives: [{ ...nothingSaid, things: things.slice(at, at + 1), now: rating }] }],
  );
}
