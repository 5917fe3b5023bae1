import type { Framework } from '../../framework/framework.ts';
import { readWholeNumber } from '../../text/whole-number.ts';
import type { Bound } from '../bounds.ts';
import { isOfKind } from '../words/kinds.ts';
import type { TokenKind } from '../words/lexicon.ts';
import { longestSentence, sentencesOf, separableParts } from '../words/sentences.ts';
import { tokenAt } from '../words/token-at.ts';
import { type Token, tokensOf } from '../words/tokens.ts';
import { isValueLike, isWritten, isWrittenLike, isYearAlone } from '../words/written.ts';

/** Kinds of pieces beside those of tokens: what several tokens make together. */
export type PieceKind = TokenKind | 'parts' | 'named' | 'amount' | 'unclear';

/** A word or a group of words of a sentence, as sentences on scores are read. Places are UTF-16 indices, half-open. */
export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
  /** The word of its entry; empty for groups. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly owner: boolean;
  /** The ids of the key questions or of the statements that a list names. */
  readonly ids: readonly string[];
  readonly amount: Amount | null;
}

/** A number: how many, or a score. */
export interface Amount {
  readonly value: number;
  readonly bound: Bound;
  readonly isPercent: boolean;
  /** “3 out of 4”: four. */
  readonly outOf: number | null;
}

/** The pieces of one sentence. */
export interface PieceSentence {
  readonly pieces: readonly Piece[];
  readonly isQuestion: boolean;
}

/**
 * The sentences of a text as pieces: lists of key questions and statements, and numbers with their signs. Only those of
 * which `isWanted` says, by their text, that they may hold something; the others cost next to nothing. Linear.
 */
export function pieceSentences(
  framework: Framework,
  text: string,
  isWanted: (source: string) => boolean,
): readonly PieceSentence[] {
  return separableParts(text).flatMap(({ start, end }) => {
    const source = text.slice(start, end);
    if (!isWanted(source)) {
      return [];
    }
    return sentencesOf(source, tokensOf(framework, source, 'scores'))
      .filter(({ tokens }) => tokens.length <= longestSentence)
      .map(({ tokens, isQuestion }) => ({ pieces: piecesOf(tokens, source, start), isQuestion }));
  });
}

interface Grouped {
  readonly piece: Piece;
  readonly next: number;
}

/** The places of the pieces are those of their tokens, and `shift` more. */
function piecesOf(tokens: readonly Token[], text: string, shift: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < tokens.length) {
    const grouped = namesAt(tokens, at, text) ?? amountAt(tokens, at, text);
    if (grouped !== null) {
      const { piece } = grouped;
      pieces.push({ ...piece, start: piece.start + shift, end: piece.end + shift });
    } else if (!isValueLike(tokens[at], /^this$/u) || !isOfKind(tokens[at + 1], 'subject', 'score', 'word')) {
      // “This” before what it points at is an article.
      pieces.push(...tokens.slice(at, at + 1).map((token) => wordPiece(token, shift)));
    }
    at = grouped?.next ?? at + 1;
  }
  return pieces;
}

/** Field by field, because there are many. */
function wordPiece({ kind, text, value, start, end, owner }: Token, shift: number): Piece {
  return { kind, text, value, start: start + shift, end: end + shift, owner, ids: noIds, amount: null };
}

const noIds: readonly string[] = [];

/** “Safe and well-led”, “how caring the service is”, “‘Safeguarding’, consent and learning culture”. */
function namesAt(tokens: readonly Token[], at: number, text: string): Grouped | null {
  const first = nameAt(tokens, at);
  if (first === null) {
    return null;
  }
  const ids = [first.id];
  let { next } = first;
  for (let more = nameAfterGlue(tokens, next); more?.kind === first.kind; more = nameAfterGlue(tokens, next)) {
    ids.push(more.id);
    next = more.next;
  }
  const { owner } = tokenAt(tokens, next - 1);
  const piece = group(first.kind === 'part' ? 'parts' : 'named', tokens, at, next, text);
  return { piece: { ...piece, ids, owner }, next };
}

interface Name {
  readonly kind: 'part' | 'statement';
  readonly id: string;
  readonly next: number;
}

function nameAt(tokens: readonly Token[], at: number): Name | null {
  let from = behindNoun(tokens, at);
  while (isOfKind(tokens[from], 'how', 'being', 'called')) {
    from += 1;
  }
  const isQuoted = isOfKind(tokens[from], 'quote');
  const token = tokens[isQuoted ? from + 1 : from];
  if (token === undefined || !isOfKind(token, 'part', 'statement')) {
    return null;
  }
  let next = isQuoted ? from + 2 : from + 1;
  if (isQuoted) {
    // Behind an “s” the closing mark is taken for that of an owner.
    if (!isOfKind(tokens[next], 'quote') && !token.owner) {
      return null;
    }
    next += token.owner ? 0 : 1;
  }
  if (token.kind === 'part') {
    next = behindPart(tokens, from, next);
    // “Safe staffing levels”, “caring staff”: the word describes what follows.
    const follows = tokens[next];
    // “For effective the service was given 71”.
    const isTopic =
      at === 1 &&
      isOfKind(tokens[0], 'for', 'in', 'under') &&
      isOfKind(follows, 'subject') &&
      isOfKind(tokens[next + 1], 'be', 'have', 'receive');
    // “A score of 92 for effective puts the service …”: behind a score the word is a verb.
    const isOfScore =
      isOfKind(tokens[at - 1], 'for') &&
      isOfKind(follows, 'word') &&
      tokens.slice(Math.max(0, at - 4), at).some((before) => isOfKind(before, 'score', 'scored'));
    if (
      !isTopic &&
      !isOfScore &&
      follows !== undefined &&
      isOfKind(follows, 'word', 'name', 'subject', 'pronoun', 'called')
    ) {
      return null;
    }
  }
  // “The safeguarding quality statement”.
  const isNoun = token.kind === 'statement' && isOfKind(tokens[next], 'statements');
  return { kind: token.kind === 'part' ? 'part' : 'statement', id: token.value, next: isNoun ? next + 1 : next };
}

/** “The quality statement on learning culture”: behind what stands before the name. */
function behindNoun(tokens: readonly Token[], at: number): number {
  const joint = at + 1;
  const isJoint = isOfKind(tokens[joint], 'for', 'of', 'quote') || isWritten(tokens[joint], 'on about called');
  const isNoun = isOfKind(tokens[at], 'statements') && tokenAt(tokens, at).value === 'one';
  return isNoun && isOfKind(tokens[joint + (isJoint ? 1 : 0)], 'statement') ? joint + (isJoint ? 1 : 0) : at;
}

/** “How safe the service is”, “safe services”, “safe key question”. */
function behindPart(tokens: readonly Token[], from: number, next: number): number {
  const isHow = isOfKind(tokens[from - 1], 'how') || isWrittenLike(tokens[from], /^how /i);
  if (isHow && isOfKind(tokens[next], 'subject', 'pronoun') && isOfKind(tokens[next + 1], 'be')) {
    return next + 2;
  }
  return isOfKind(tokens[next], 'called', 'area') ? next + 1 : next;
}

function nameAfterGlue(tokens: readonly Token[], at: number): Name | null {
  const isComma = isOfKind(tokens[at], 'comma');
  const joint = isComma ? at + 1 : at;
  const next = isOfKind(tokens[joint], 'and') ? joint + 1 : joint;
  const from = isOfKind(tokens[next], 'for', 'under', 'in') && next > at ? next + 1 : next;
  return next === at ? null : nameAt(tokens, from);
}

const bounds: Readonly<Partial<Record<TokenKind, Bound>>> = {
  'at-least': 'at least',
  'at-most': 'at most',
  above: 'more than',
  below: 'less than',
};

/** “3 or more”. */
const boundsBehind: ReadonlyMap<string, Bound> = new Map([
  ...['more', 'above', 'higher', 'better', 'over'].map((word): [string, Bound] => [word, 'at least']),
  ...['less', 'fewer', 'lower', 'below', 'under', 'worse'].map((word): [string, Bound] => [word, 'at most']),
]);

/** “71 (out of 100)”, “seventy-one per cent”, “at least three”. What is only about a number is unclear. */
function amountAt(tokens: readonly Token[], at: number, text: string): Grouped | null {
  const { kind } = tokenAt(tokens, at);
  const bound = kind === '' ? undefined : bounds[kind];
  const isVague = kind === 'vague';
  const isHalf = kind === 'part-of' && isWrittenLike(tokens[at], /^half\b/i);
  const from = bound !== undefined || isVague || isHalf ? at + 1 : at;
  const number = numberAt(tokens, from, text);
  if (number === null) {
    return null;
  }
  const { outOf, isPercent, next } = behindNumber(tokens, number.next, text);
  if (isHalf) {
    // “Half of the eight”.
    const amount: Amount = { value: number.value / 2, bound: 'exactly', isPercent: false, outOf: number.value };
    return { piece: { ...group('amount', tokens, at, next, text), amount }, next };
  }
  const isRange = isOfKind(tokens[next], 'to', 'dash', 'or') && numberAt(tokens, next + 1, text) !== null;
  // “70 or more”, whose last two words are one entry.
  const [, word] = /^or\s+(\w+)$/i.exec(tokenAt(tokens, next).text) ?? [];
  const orBound = isOfKind(tokens[next], 'or') && word !== undefined ? boundsBehind.get(word.toLowerCase()) : undefined;
  if (orBound !== undefined) {
    const amount: Amount = { value: number.value, bound: orBound, isPercent, outOf };
    return { piece: { ...group('amount', tokens, at, next + 1, text), amount }, next: next + 1 };
  }
  const behind = isOfKind(tokens[next], 'or')
    ? boundsBehind.get(tokenAt(tokens, next + 1).text.toLowerCase() ?? '')
    : undefined;
  if (behind !== undefined) {
    const amount: Amount = { value: number.value, bound: behind, isPercent, outOf };
    return { piece: { ...group('amount', tokens, at, next + 2, text), amount }, next: next + 2 };
  }
  // “The score is up to 72”, from a lower one.
  const isRise = isOfKind(tokens[at - 1], 'be') && isWrittenLike(tokens[at], /^up to$/i);
  const amount: Amount = { value: number.value, bound: isRise ? 'exactly' : (bound ?? 'exactly'), isPercent, outOf };
  return {
    piece: {
      ...group(
        isVague || (isRange && !isOfKind(tokens[next], 'to')) || isScale(tokens, at, number.value)
          ? 'unclear'
          : 'amount',
        tokens,
        at,
        next,
        text,
      ),
      amount,
    },
    next,
  };
}

/** “A score of 79 for this area, out of a possible 100”: the most that there can be. */
function isScale(tokens: readonly Token[], at: number, value: number): boolean {
  const before = tokens.slice(Math.max(0, at - longestScale), at);
  return value === highestScore && before.some(({ kind }) => kind === 'out-of');
}

const longestScale = 5;
const highestScore = 100;

function behindNumber(
  tokens: readonly Token[],
  at: number,
  text: string,
): { readonly outOf: number | null; readonly isPercent: boolean; readonly next: number } {
  const opens = isOfKind(tokens[at], 'open');
  const sign = opens ? at + 1 : at;
  const points = isOfKind(tokens[sign], 'percent') && isOfKind(tokens[sign + 1], 'out-of') ? sign + 1 : sign;
  if (isOfKind(tokens[points], 'out-of')) {
    const whole = wholeAt(tokens, points + 1, text);
    // “(38 out of 100)”: what closes is not of the number.
    if (whole !== null && (!opens || isOfKind(tokens[whole.next], 'close'))) {
      return { outOf: whole.value, isPercent: false, next: opens ? whole.next + 1 : whole.next };
    }
  }
  return isOfKind(tokens[at], 'percent')
    ? { outOf: null, isPercent: true, next: at + 1 }
    : { outOf: null, isPercent: false, next: at };
}

/** “100”, “a hundred”. */
function wholeAt(
  tokens: readonly Token[],
  at: number,
  text: string,
): { readonly value: number; readonly next: number } | null {
  const from = isOfKind(tokens[at], 'a') ? at + 1 : at;
  return isWritten(tokens[from], 'hundred') ? { value: 100, next: from + 1 } : numberAt(tokens, from, text);
}

const longestNumber = 5;

/** The longest number in words or figures that begins here; null for years, decimals, times, money, “12-month” and “60-71”. */
function numberAt(
  tokens: readonly Token[],
  at: number,
  text: string,
): { readonly value: number; readonly next: number } | null {
  const first = tokens[at];
  if (
    !isOfKind(first, 'number') ||
    /(?:[£$€.:#]|\d[-‐‑–])$/.test(text.slice(Math.max(0, first.start - 2), first.start))
  ) {
    return null;
  }
  let value = Number(first.value);
  let next = at + 1;
  for (let to = Math.min(at + longestNumber, tokens.length); !/^\d/.test(first.text) && to > next; to -= 1) {
    const longer = readWholeNumber(text.slice(first.start, tokenAt(tokens, to - 1).end));
    if (longer !== null) {
      value = longer;
      next = to;
    }
  }
  const end = tokenAt(tokens, next - 1).end ?? first.end;
  const isPart = /^(?:[.:,]\d|[-‐‑–]\d|[-‐‑]\p{L})/u.test(text.slice(end, end + 2)) || isYearAlone(first);
  return isPart ? null : { value, next };
}

function group(kind: PieceKind, tokens: readonly Token[], from: number, next: number, text: string): Piece {
  const start = tokenAt(tokens, from).start;
  const end = tokenAt(tokens, next - 1).end;
  return { kind, text: text.slice(start, end), value: '', start, end, owner: false, ids: [], amount: null };
}
