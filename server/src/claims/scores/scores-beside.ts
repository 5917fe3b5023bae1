import { isDenied, isStated } from '../pieces/gates.ts';
import type { Amount, Piece } from '../pieces/pieces.ts';
import { isAmong, isKindAt, isOfKind } from '../words/kinds.ts';
import { isOneOf, isWritten } from '../words/written.ts';
import type { ScoreClaim, ScoreSubject } from './claims.ts';

/** Pieces that end a stretch in which a score and its subject stand together. */
const ends: ReadonlySet<string> = new Set(['semicolon', 'but', 'while', 'stop']);
/** A stretch with one of these may speak of somebody else's scores, or of a range. */
const silencing: ReadonlySet<string> = new Set([
  'other-voice',
  'or',
  'generic',
  'band',
  'vague',
  'unclear',
  'except',
  'other',
]);
const afterAmount: ReadonlySet<string> = new Set([
  'word',
  'name',
  'statements',
  'area',
  'subject',
  'percent',
  'of',
  'dash',
]);

/**
 * Scores by what stands beside them, where no form of words fits: a number that can only be a score, such as “57 out of
 * 100”, in a stretch with one subject for each number, in the same order throughout. Where the sentence speaks of scores
 * anyway, a number alone is one too. Linear.
 */
export function scoresBeside(
  pieces: readonly Piece[],
  isQuestion: boolean,
  speaksOfScores: boolean,
): readonly ScoreClaim[] {
  const claims: ScoreClaim[] = [];
  const isOnScores =
    speaksOfScores ||
    givesFor(pieces) ||
    pieces.some(({ kind, text }) => ['score', 'scored', 'band'].includes(kind) || isOneOf(text, 'scale scoring'));
  let from = 0;
  for (let at = 0; at <= pieces.length; at += 1) {
    if (at === pieces.length || isAmong(pieces[at], ends)) {
      const isSure = isOnScores || claims.length > 0;
      claims.push(...inStretch(pieces.slice(from, at), isQuestion, isSure));
      from = at + 1;
    }
  }
  return claims;
}

/** No score of a key question is lower. */
const leastScore = 25;
const given: ReadonlySet<string> = new Set(['receive', 'give', 'with']);
const givenTo: ReadonlySet<string> = new Set(['subject', 'pronoun', 'name', 'only', 'here']);

/** “Gave the practice 71 for how effective it was”: such a number for a key question is a score. */
function givesFor(pieces: readonly Piece[]): boolean {
  return pieces.some(({ kind, amount }, at) => {
    const isScored =
      kind === 'amount' &&
      (amount?.value ?? 0) >= leastScore &&
      isKindAt(pieces, at + 1, 'for') &&
      isKindAt(pieces, at + 2, 'parts');
    const verb = isScored ? pieces.slice(0, at).findLast((piece) => !isAmong(piece, givenTo)) : undefined;
    return isAmong(verb, given);
  });
}

function inStretch(own: readonly Piece[], isQuestion: boolean, speaksOfScores: boolean): readonly ScoreClaim[] {
  const pairs = [...inPairs(own, speaksOfScores, isQuestion), ...inList(own, isQuestion)];
  if (pairs.length > 0) {
    return pairs;
  }
  const marks = own.flatMap((piece, index) =>
    isSubject(piece)
      ? [{ piece, index, isScore: false }]
      : isScore(own, index)
        ? [{ piece, index, isScore: true }]
        : [],
  );
  const [first, last] = [marks[0], marks.at(-1)];
  const subjects = marks.filter((mark) => !mark.isScore);
  const scores = marks.filter((mark) => mark.isScore);
  const alternates = marks.every((mark, at) => at === 0 || mark.isScore !== marks[at - 1]?.isScore);
  const isSure = speaksOfScores || scores.some(({ piece }) => piece.amount?.outOf != null);
  if (first === undefined || last === undefined || !alternates || !isSure || subjects.length !== scores.length) {
    return [];
  }
  // “78 out of 100, within the range for good”: the range says nothing of the score before it.
  const isSilent =
    own.some(({ kind }, at) => silencing.has(kind) && !(kind === 'band' && at > last.index)) ||
    isDenied(own, first.index, last.index + 1);
  if (isSilent || !isStated(own, first.index, last.index + 1, isQuestion)) {
    return [];
  }
  return scores.flatMap(({ piece: { amount, start, end } }, at): readonly ScoreClaim[] => {
    const subject = subjectOf(subjects[at]?.piece);
    const fits = amount !== null && subject !== null && fitsSubject(amount, subject);
    return fits ? [{ kind: 'score', subject, amount, start, end }] : [];
  });
}

/** “80 for caring and 47 for safe”: where a sentence speaks of scores, each is one. */
function inPairs(own: readonly Piece[], speaksOfScores: boolean, isQuestion: boolean): readonly ScoreClaim[] {
  const isSilent = own.some(({ kind }) => kind === 'other-voice' || kind === 'generic' || kind === 'except');
  return own.flatMap((piece, at): readonly ScoreClaim[] => {
    const joint = own[at + 1];
    const named = own[at + 2];
    const next = own[at + 3]?.kind ?? 'stop';
    const isPair =
      piece.kind === 'amount' &&
      isOfKind(joint, 'for') &&
      named !== undefined &&
      isSubject(named) &&
      isPairEnd.has(next);
    const subject = isPair ? subjectOf(named) : null;
    const { amount, start, end } = piece;
    return speaksOfScores &&
      !isSilent &&
      amount !== null &&
      subject !== null &&
      subject.kind !== 'here' &&
      fitsSubject(amount, subject) &&
      isStated(own, at, at + 3, isQuestion)
      ? [{ kind: 'score', subject, amount, start, end }]
      : [];
  });
}

/** “The scores were: safe 63, effective 67 and caring 75”: a list of things, each with its number right behind. */
function inList(own: readonly Piece[], isQuestion: boolean): readonly ScoreClaim[] {
  const start = own.findIndex(({ text }) => /^scores$/i.test(text));
  const from = start + 1 + own.slice(start + 1).findIndex(({ kind }) => !['be', 'dash'].includes(kind));
  const claims: ScoreClaim[] = [];
  let at = from;
  for (;;) {
    const [named, figure] = [own[at], own[at + 1]];
    const subject = named !== undefined && isSubject(named) ? subjectOf(named) : null;
    if (subject === null || figure?.amount == null || !fitsSubject(figure.amount, subject)) {
      break;
    }
    claims.push({ kind: 'score', subject, amount: figure.amount, start: figure.start, end: figure.end });
    at += 2;
    while (isKindAt(own, at, 'comma', 'and')) {
      at += 1;
    }
  }
  const isList = start !== -1 && from > start + 1 && claims.length > 1;
  const isSilent = own.some(({ kind }) => silencing.has(kind)) || isDenied(own, start, at);
  return isList && !isSilent && isStated(own, start, at, isQuestion) ? claims : [];
}

const isPairEnd: ReadonlySet<string> = new Set([
  'stop',
  'comma',
  'and',
  'to',
  'but',
  'close',
  'semicolon',
  'while',
  'dash',
]);

function isSubject({ kind, ids }: Piece): boolean {
  return kind === 'here' || ((kind === 'parts' || kind === 'named') && ids.length === 1);
}

/** A number out of a scale, or one behind “at”, “a” or a verb of scoring with nothing counted behind it. */
function isScore(pieces: readonly Piece[], index: number): boolean {
  const amount = pieces[index]?.amount ?? null;
  const next = pieces[index + 1]?.kind ?? '';
  if (amount === null || afterAmount.has(next)) {
    return false;
  }
  const before = pieces[index - 1]?.kind ?? '';
  // “The highest-scoring key question, on 95”.
  const isOn = isWritten(pieces[index - 1], 'on') && (next === '' || next === 'comma' || next === 'stop');
  // “Safe, with 59, did not get there”.
  const isWith = before === 'with' && isKindAt(pieces, index - 2, 'comma') && next === 'comma';
  return amount.outOf !== null || isOn || isWith || ['at', 'scored', 'score', 'give', 'receive', 'a'].includes(before);
}

/** Key questions are scored out of a hundred, statements out of a few. */
function fitsSubject({ outOf, bound }: Amount, subject: ScoreSubject): boolean {
  const most = outOf ?? (subject.kind === 'statements' ? 4 : 100);
  return bound === 'exactly' && (subject.kind === 'statements' ? most <= 10 : most === 100);
}

function subjectOf(piece: Piece | undefined): ScoreSubject | null {
  switch (piece?.kind) {
    case 'parts':
      return { kind: 'parts', ids: piece.ids };
    case 'named':
      return { kind: 'statements', ids: piece.ids };
    case 'here':
      return { kind: 'here' };
    default:
      return null;
  }
}
