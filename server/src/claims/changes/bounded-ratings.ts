import { isQuoted } from '../../framework/phrases/quotation.ts';
import { isKind } from '../named/list-source.ts';
import { isGate } from '../second-reading/gates.ts';
import type { TokenKind } from '../words/lexicon.ts';
import { type Alternative, type Check, nothingSaid } from './checks.ts';
import type { ChangeSource, Piece, PlacedValue, Thing } from './pieces.ts';

/** What a rating is not, by the words before it. */
type Limit = 'better' | 'worse' | 'reached' | 'given';

interface Denied {
  readonly limit: Limit;
  /** The place of the words that compare. */
  readonly at: number;
}

/**
 * Ratings on one side of which all others lie: “none of the key questions was rated lower than good”, “neither safe nor
 * caring reached good”, “we could rate it no higher than inadequate”. Empty where another word leaves a doubt.
 */
export function boundedRatings(source: ChangeSource, text: string, pieces: readonly Piece[]): readonly Check[] {
  if (!source.tokens.some((_, at) => isNone(source, at)) || source.tokens.some((_, at) => isDoubt(source, at))) {
    return [];
  }
  const values = pieces.flatMap((piece) => piece.values);
  return values.flatMap((value, index): readonly Check[] => {
    const since = values[index - 1]?.next ?? 0;
    const denied = deniedBefore(source, value, since);
    const things = denied === null || isQuoted(text, value.start) ? null : thingsOf(source, since, denied);
    const { start, end, rating } = value;
    return denied === null || things === null
      ? []
      : [{ start, end, alternatives: [{ ...saidOf(denied.limit, rating), things }] }];
  });
}

function saidOf(limit: Limit, rating: string): Alternative {
  switch (limit) {
    case 'better':
      return { ...nothingSaid, bound: { side: 'at most', rating } };
    case 'worse':
      return { ...nothingSaid, bound: { side: 'at least', rating } };
    case 'reached':
      return { ...nothingSaid, bound: { side: 'below', rating } };
    case 'given':
      return { ...nothingSaid, notNow: rating };
  }
}

function isNone({ tokens }: ChangeSource, at: number): boolean {
  return /^(?:no|none|nothing|neither)$/iu.test(tokens[at]?.text ?? '');
}

/** Another time, another voice, or something that need not be so; “could” with a denial was not done. */
function isDoubt(source: ChangeSource, at: number): boolean {
  const token = source.tokens[at];
  return (
    token !== undefined &&
    (isKind(source, at, 'earlier', 'lose', 'except') ||
      /^(?:ever|had|since|(?:19|20)\d\d)$/iu.test(token.text) ||
      (isGate(source, token, at) &&
        !isKind(source, at, 'deny', 'or') &&
        !/^(?:can|could|would|support|any)$/u.test(token.value)))
  );
}

/** “Higher than”, “any better than”, “above”, “reached”, “was rated”: what stands just before a rating. */
function deniedBefore(source: ChangeSource, { at }: PlacedValue, since: number): Denied | null {
  let place = at - 1;
  while (place > since && isKind(source, place, 'a', 'as', 'quote')) {
    place -= 1;
  }
  const { text = '', value = '' } = source.tokens[place] ?? {};
  const compared = source.tokens[place - 1]?.value ?? '';
  if (value === 'than' && /^(?:better|higher)$/u.test(compared)) {
    return { limit: 'better', at: place - 1 };
  }
  if (value === 'than' && /^(?:worse|lower)$/u.test(compared)) {
    return { limit: 'worse', at: place - 1 };
  }
  if (/^(?:above|beyond|exceeded)$/iu.test(text)) {
    return { limit: 'better', at: place };
  }
  if (/^(?:below|beneath)$/iu.test(text)) {
    return { limit: 'worse', at: place };
  }
  if (isKind(source, place, 'meet')) {
    return { limit: 'reached', at: place };
  }
  return isKind(source, place, 'give') ? { limit: 'given', at: place } : null;
}

/** What the denial is about; null where it is not known. */
function thingsOf(source: ChangeSource, since: number, { limit, at }: Denied): readonly Thing[] | null {
  const denial = source.tokens.findIndex((_, place) => place >= since && place < at && isNone(source, place));
  if (denial === -1) {
    return null;
  }
  const between = source.tokens.slice(denial + 1, at);
  const isAlone = between.length === 0;
  // “Kindness is not enough, and we could rate safe no higher than good”: of its own clause.
  const clause = source.tokens.findLastIndex(
    ({ kind }, place) =>
      place < denial &&
      place >= since &&
      (kind === 'and' || kind === 'comma') &&
      isKind(source, place + 1, 'regulator', 'pronoun', 'here'),
  );
  const before = source.tokens.slice(Math.max(since, clause + 1), denial);
  const parts = before.flatMap(({ kind, value }) => (kind === 'part' ? [value] : []));
  if (
    isAlone &&
    (limit === 'better' || limit === 'worse') &&
    before.some(({ kind }) => kind === 'give' || kind === 'be')
  ) {
    // “We could rate safe no higher than good.”
    const isHere = before.some(({ kind }) => kind === 'here' || kind === 'pronoun' || kind === 'subject');
    const isOther = before.some(({ kind }) => kind === 'name' || kind === 'area' || kind === 'other');
    return isOther ? null : parts.length > 0 ? parts.map(partOf) : isHere ? [wholeOf(true)] : null;
  }
  const isPlain = between.every(({ kind, text }) => plain.has(kind) || /^(?:fell|anything|any|single)$/iu.test(text));
  const named = between.flatMap(({ kind, value }) => (kind === 'part' ? [value] : []));
  const isOverall = between.some(({ kind }) => kind === 'overall');
  const isNamed = named.length > 0 || isOverall;
  // “It could do no better than good” is of whatever could.
  const isSubject = !/^no$/iu.test(source.tokens[denial]?.text ?? '');
  const isOfAll =
    (isAlone && isSubject) ||
    /^nothing$/iu.test(source.tokens[denial]?.text ?? '') ||
    between.some(({ kind }) => ofAll.has(kind));
  if (!isPlain || !(isNamed || isOfAll) || (!isNamed && between.some(({ kind }) => kind === 'other'))) {
    return null;
  }
  const ids = isNamed ? named : source.parts;
  return [...ids.map(partOf), ...(isOverall ? [wholeOf(false)] : [])];
}

const ofAll: ReadonlySet<TokenKind> = new Set<TokenKind>(['area', 'rating']);
const plain: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'of',
  'number',
  'area',
  'rating',
  'part',
  'overall',
  'and',
  'or',
  'deny',
  'comma',
  'for',
  'being',
  'be',
  'have',
  'give',
  'receive',
  'regulator',
  'worse',
  'generic',
  'all',
  'quote',
  'a',
]);

function partOf(part: string): Thing {
  return { part, isHere: false, service: null };
}

function wholeOf(isHere: boolean): Thing {
  return { part: null, isHere, service: null };
}
