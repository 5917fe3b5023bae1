import { isOfKind } from '../words/kinds.ts';
import { lastBefore, upTo } from '../words/places.ts';
import { isYearAlone } from '../words/written.ts';

/** What gates read of a piece of a sentence. */
interface Word {
  readonly kind: string;
  readonly text: string;
}

/** Pieces that end a clause. */
const joints: ReadonlySet<string> = new Set(['semicolon', 'dash', 'but', 'while', 'comma', 'reason', 'open', 'close']);
/** Before a claim in its own clause, these leave nothing claimed. */
const silencing: ReadonlySet<string> = new Set(['hedge', 'generic', 'or']);
const anotherTime: ReadonlySet<string> = new Set(['before', 'long-ago']);

/** What somebody works towards is not so yet: “the target of a score of 80”. */
const aimed =
  /^(?:targets?|targeted|aims?|aimed|aiming|goals?|ambitions?|hopes?|hoped|hoping|intends?|intended|forecasts?|projected|promised)$/i;

/** Whether the words around a claim, at these places of its sentence, leave it standing as a statement on this report. */
export function isStated(pieces: readonly Word[], from: number, to: number, isQuestion: boolean): boolean {
  if (isQuestion || pieces.slice(0, to).some(({ kind, text }) => kind === 'condition' || aimed.test(text))) {
    return false;
  }
  const start = clauseStart(pieces, from);
  const own = pieces.slice(start, to);
  // The regulator’s own word counts.
  const isSaid = own.some(({ kind }, at) => kind === 'speech' && !isOfKind(pieces[start + at - 1], 'regulator'));
  // “In the survey, …”: until the regulator speaks.
  const kinds = pieces.slice(0, to).map(({ kind }) => kind);
  const isOthers = kinds.lastIndexOf('other-voice') > kinds.lastIndexOf('regulator');
  return !(isSaid || isOthers || own.some(({ kind }) => silencing.has(kind)) || isOfAnotherTime(pieces, from, to));
}

/** “At our last assessment, safe scored 59”, “safe scored 59 in 2023”; not “…, but it now scores 71”. */
export function isOfAnotherTime(pieces: readonly Word[], from: number, to: number): boolean {
  const isOld = (piece: Word) => anotherTime.has(piece.kind) || isYearAlone(piece);
  const start = clauseStart(pieces, from);
  const before = pieces.slice(0, to).map(({ kind }) => kind);
  // “Five last year and eight now”: what stands behind “and” has a time of its own.
  const own = pieces.slice(to, clauseEnd(pieces, to));
  const nowBehind = own.findIndex(({ kind }) => kind === 'now');
  const isNow =
    pieces.slice(start, to).some(({ kind }) => kind === 'now') ||
    (nowBehind !== -1 && !own.slice(0, nowBehind).some((piece) => piece.kind === 'and' || isOld(piece)));
  const lastOld = pieces.slice(0, to).findLastIndex(isOld);
  const isOldBefore =
    lastOld !== -1 && !['but', 'while', 'semicolon', 'now'].some((kind) => before.lastIndexOf(kind) > lastOld);
  return !isNow && (isOldBefore || pieces.slice(to, clauseEnd(pieces, to)).some(isOld));
}

/** Whether a claim is denied in its clause. */
export function isDenied(pieces: readonly Word[], from: number, to: number): boolean {
  return pieces.slice(clauseStart(pieces, from), to).some(({ kind }) => kind === 'deny' || kind === 'no-longer');
}

function clauseStart(pieces: readonly Word[], at: number): number {
  return lastBefore(pieces, at, isJoint) + 1;
}

function clauseEnd(pieces: readonly Word[], at: number): number {
  return at + upTo(pieces, at, isJoint).length;
}

function isJoint({ kind }: Word): boolean {
  return joints.has(kind);
}
