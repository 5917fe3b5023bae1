import { isOfAnyService } from '../generic.ts';
import { isOfAnotherTime } from '../pieces/gates.ts';
import { matchesOf, placeOf, type ShapeMatch, shapeOf, shapePattern } from '../pieces/shape.ts';
import { isOfKind } from '../words/kinds.ts';
import { isOneOf, isWritten, isWrittenLike } from '../words/written.ts';
import type { DateClaim, SaidDays } from './claims.ts';
import type { DayPiece, DaySentence } from './day-pieces.ts';

const out = shapePattern(
  '(?:leave|deny|no-longer) (?:enter|be|in|from|break|of|to|give|subject|pronoun)* measures | measures (?:be|have|deny)* (?:leave|no-longer|end) | measures (?:be|have)* deny | (?<improved>for) measures to be leave',
);
const within = shapePattern(
  '(?:enter|be|stay|have|again|now|still|subject|pronoun|a){0,9} (?:enter|in|stay) (?:enter|in|break|to|subject|pronoun|noise){0,9} measures',
);
/** Words of what is over, other than “not”. */
const leaving: ReadonlySet<string> = new Set(['leave', 'no-longer', 'end']);
/** Several services: what is said of them in general. */
const general =
  /^(?:normally|usually|typically|generally|ordinarily|automatically|services|homes|providers|trusts|practices|hospitals|purpose|those|locations|aim|framework)$/i;
/** Before a word of saying: the regulator says it, or to somebody it is said. */
const spoken: ReadonlySet<string> = new Set(['regulator', 'be']);

/** Whether a sentence says that the service is in special measures, or is no longer. */
export function readMeasures(
  { pieces: written, isQuestion }: DaySentence,
  spokenOf: SaidDays | null,
  wereMeasures: boolean,
): readonly DateClaim[] {
  const pieces = withMeasures(written, wereMeasures);
  const shape = shapeOf(pieces);
  // “Enough improvement for special measures to be lifted”.
  const outs = matchesOf(out, shape).filter(
    ({ groups, from }) =>
      groups.improved === undefined || pieces.slice(0, from).some(({ text }) => /^improve/i.test(text)),
  );
  // “It was placed in special measures, and it is now out of them”: in until then.
  const ins = matchesOf(within, shape).filter(({ to }) => !outs.some((other) => to <= other.to));
  // “It has not come out of special measures”: so it is in them.
  const isKept = ({ from }: ShapeMatch) =>
    pieces
      .slice(Math.max(0, from - longestDenial), from)
      .some(({ kind, text }) => kind === 'deny' || isOneOf(text, 'cannot'));
  const claim =
    (isIn: boolean) =>
    (match: ShapeMatch): DateClaim => ({
      kind: 'measures',
      isIn,
      hasLeft: pieces.slice(match.from, match.to).some(({ kind }) => leaving.has(kind)),
      spokenOf: pieces.slice(0, match.from).findLast(({ days }) => days !== null)?.days ?? spokenOf,
      ...placeOf(pieces, match.from, match.to),
    });
  return [
    ...outs.filter((match) => isStated(pieces, match, isQuestion)).map((match) => claim(isKept(match))(match)),
    ...ins.filter((match) => isStated(pieces, match, isQuestion) && !isPast(pieces, match)).map(claim(true)),
  ];
}

const longestDenial = 3;

/** “It has improved enough to leave them”, “it will stay there”: words for the special measures that were spoken of. */
function withMeasures(pieces: readonly DayPiece[], wereMeasures: boolean): readonly DayPiece[] {
  let were = wereMeasures;
  return pieces.map((piece, at) => {
    were ||= piece.kind === 'measures';
    const before = pieces[isOfKind(pieces[at - 1], 'of') ? at - 2 : at - 1]?.kind;
    const isThem = (before === 'leave' && isWritten(piece, 'them')) || (before === 'stay' && isWritten(piece, 'there'));
    return were && isThem ? { ...piece, kind: 'measures' } : piece;
  });
}

function isStated(pieces: readonly DayPiece[], { from, to }: ShapeMatch, isQuestion: boolean): boolean {
  const isNamed = isWrittenLike(pieces[to - 1], /measures/i) || !isOfKind(pieces[to - 1], 'measures');
  // “Having been put in special measures, it has come out of them”: what stands before the comma is of another time.
  const own = isNamed ? 0 : pieces.slice(0, to).findLastIndex(({ kind }) => kind === 'comma') + 1;
  const before = pieces.slice(own, to);
  // “It will be placed in special measures” is decided.
  const isSupposed = before.some(
    ({ kind, text }, at) =>
      kind === 'condition' ||
      // “It can now leave them.”
      (kind === 'hedge' && !isOneOf(text, 'will') && !(isOneOf(text, 'can') && isOfKind(before[at + 1], 'now'))),
  );
  const isHad = before.some(({ text }) => isOneOf(text, 'had having'));
  // “Staff say that it is …”, and not “the home was told …”.
  const isSaid = before.some(({ kind }, at) => kind === 'speech' && !spoken.has(before[at - 1]?.kind ?? ''));
  // “No longer inadequate in any of the key questions”: of areas, and of no services.
  // “To leave special measures, a service must …”.
  const isPurpose =
    isWritten(pieces[0], 'to') && pieces.slice(1, from).every(({ kind }) => kind === 'to' || kind === 'noise');
  const isGeneral = before.some(
    ({ kind, text }, at) =>
      general.test(text) ||
      (kind === 'generic' && !isOfKind(before[isOfKind(before[at + 1], 'of') ? at + 2 : at + 1], 'area')),
  );
  // “The trust that runs the hospital”: one that the sentence describes, so not the one at hand.
  const isOther = before.some(({ kind }, at) => kind === 'subject' && isOfKind(before[at + 1], 'relative'));
  return !(
    isOther ||
    isPurpose ||
    isOfAnyService(before) ||
    isQuestion ||
    isSupposed ||
    isSaid ||
    isHad ||
    isGeneral ||
    isOfAnotherTime(pieces.slice(own), from - own, to - own)
  );
}

/** In pieces: “after almost two years”. */
const longestSpell = 4;

/** “It was in special measures”: not said of now, unless it was put there. */
function isPast(pieces: readonly DayPiece[], { from, to }: ShapeMatch): boolean {
  const own = pieces.slice(Math.max(0, from - 1), to);
  // “After two years in special measures”.
  const before = pieces.slice(Math.max(0, from - longestSpell), from);
  const after = before.findLastIndex(({ text }) => isOneOf(text, 'after following'));
  const isSpell = after !== -1 && isWrittenLike(before.at(-1), /^(?:years?|months?|weeks|spell|period|time)$/i);
  return (
    isSpell ||
    (own.some(({ text }) => isOneOf(text, 'was were')) &&
      !own.some(({ text }) => isOneOf(text, 'placed put taken moved kept')))
  );
}
