import { isDenied, isStated } from '../pieces/gates.ts';
import type { Piece } from '../pieces/pieces.ts';
import { matchesOf, pieceIn, placeOf, type ShapePattern, shapeOf, shapePattern } from '../pieces/shape.ts';
import { isAmong, isKindAt, isOfKind } from '../words/kinds.ts';
import { isWritten } from '../words/written.ts';
import type { ScoreClaim } from './claims.ts';

type Rank = Extract<ScoreClaim, { readonly kind: 'rank' }>;

const ends: ReadonlySet<string> = new Set(['semicolon', 'but', 'while', 'stop', 'reason', 'result']);
/** Words beside which the best or the worst score is that of the one thing that is named, in any order. */
const plain: ReadonlySet<string> = new Set(
  'parts named here highest lowest score scored be have receive give move a of for in under to at with amount area statements all total comma open close dash relative pronoun subject here now regulator overall'.split(
    ' ',
  ),
);
const scale = '(?:area|statements|score|scored|of)*';
const others = `(?:all of?)? other of? amount? ${scale}`;
const end = '(?= $|comma|stop|semicolon|but|and|while|reason|dash|open|now)';
const aux = '(?:all|be|have|now|again|still)*';
/** By what all others have: “scored lower than any other key question”, “no key question scored lower than safe”. */
const compared: readonly ShapePattern[] = [
  `(?<= ^|comma|semicolon|and|but|while|now) (?<subject>parts|named|here) ${aux} scored (?:amount word?)? (?<side>above|below) ${others} ${end}`,
  `(?:none|all|other) (?:of|other|amount|area|statements|score)* (?<= area|amount|other|statements|score) ${aux} scored (?:amount word?)? (?<side>above|below) (?<subject>parts|named|here) ${end}`,
].map(shapePattern);

/** Which score is the best or the worst, in whatever order the sentence has it. */
export function readRanks(pieces: readonly Piece[], isQuestion: boolean): readonly Rank[] {
  return [...comparedRanks(pieces, isQuestion), ...ranksBeside(pieces, isQuestion)];
}

function comparedRanks(own: readonly Piece[], isQuestion: boolean): readonly Rank[] {
  // “Any other” is every other.
  const pieces = own.map((piece) => (isWritten(piece, 'any') ? { ...piece, kind: 'all' as const } : piece));
  const shape = shapeOf(pieces);
  return compared.flatMap((pattern, order) =>
    matchesOf(pattern, shape).flatMap(({ from, to, groups }): readonly Rank[] => {
      const [subject, side] = [pieceIn(pieces, groups.subject), pieceIn(pieces, groups.side)];
      const first = pieces[from]?.kind;
      const isAll = order === 0 || first === 'none' || pieces.slice(from, to).some(({ kind }) => kind === 'other');
      const isStanding = isStated(pieces, from, to, isQuestion) && !isDenied(pieces, from, to);
      if (subject === undefined || !isAll || !isStanding || (subject.kind !== 'here' && subject.ids.length !== 1)) {
        return [];
      }
      // What none is below is the lowest, and so is what all others are above.
      const isBelow = isOfKind(side, 'below');
      const isLowest = order === 0 ? isBelow : first === 'none' ? isBelow : !isBelow;
      return [rankOf(subject, isLowest, pieces, from, to)];
    }),
  );
}

function ranksBeside(pieces: readonly Piece[], isQuestion: boolean): readonly Rank[] {
  const ranks: Rank[] = [];
  let from = 0;
  for (let at = 0; at <= pieces.length; at += 1) {
    if (at === pieces.length || isAmong(pieces[at], ends)) {
      const own = pieces.slice(from, at);
      const named = own.filter(({ kind }) => kind === 'parts' || kind === 'named');
      const subjects = named.length > 0 ? named : own.filter((_, index) => isHere(own, index));
      const said = own.filter(({ kind }) => kind === 'highest' || kind === 'lowest');
      const [subject] = subjects;
      const isRead =
        subjects.length === 1 &&
        said.length === 1 &&
        // “The lowest score under safe”: of its statements.
        !own.some(({ kind }, index) => kind === 'under' && isKindAt(own, index + 1, 'parts')) &&
        own.some(({ kind }) => kind === 'score' || kind === 'scored') &&
        own.every(({ kind }) => plain.has(kind)) &&
        isStated(pieces, from, at, isQuestion);
      if (isRead && subject !== undefined && (subject.kind === 'here' || subject.ids.length === 1)) {
        ranks.push(rankOf(subject, isKindAt(said, 0, 'lowest'), pieces, from, at));
      }
      from = at + 1;
    }
  }
  return ranks;
}

/** “This key question had the lowest score”; not “the lowest score in this key question”. */
function isHere(pieces: readonly Piece[], at: number): boolean {
  return isKindAt(pieces, at, 'here') && !isKindAt(pieces, at - 1, 'under', 'in', 'for', 'of');
}

function rankOf({ kind, ids }: Piece, isLowest: boolean, pieces: readonly Piece[], from: number, to: number): Rank {
  return {
    kind: 'rank',
    rank: isLowest ? 'lowest' : 'highest',
    subject: kind === 'here' ? { kind } : { kind: kind === 'parts' ? 'parts' : 'statements', ids },
    ...placeOf(pieces, from, to),
  };
}
