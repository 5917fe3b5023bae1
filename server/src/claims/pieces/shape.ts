import { matchesIn } from '../../text/matches.ts';

/**
 * A sentence as a line of characters, one for each piece. So a regular expression can be a pattern of kinds, and the
 * index of a match is the place of a piece.
 */
export function shapeOf(pieces: readonly { readonly kind: string }[]): string {
  return pieces.map(({ kind }) => characterOf(kind)).join('');
}

const characters = new Map<string, string>();
const firstCharacter = 0x4e00;

function characterOf(kind: string): string {
  const known = characters.get(kind) ?? String.fromCharCode(firstCharacter + characters.size);
  characters.set(kind, known);
  return known;
}

/** A pattern over shapes, and what a shape must hold for it to be found: most are passed over by that. */
export interface ShapePattern {
  readonly pattern: RegExp;
  /** The characters of kinds without which there is no match. */
  readonly needs: readonly string[];
}

/**
 * A pattern over shapes: `score of? amount` is a score, perhaps “of”, and an amount. Kinds are written by name, all else
 * as in a regular expression; white space means nothing. Names of groups are kept.
 */
export function shapePattern(source: string): ShapePattern {
  const pattern = source.replace(/\(\?<[!=]|\(\?<[a-z]+>|[a-z][a-z-]*|\s+/g, (word) => {
    if (word.startsWith('(')) {
      return word;
    }
    return word.trim() === '' ? '' : characterOf(word);
  });
  return { pattern: new RegExp(pattern, 'dg'), needs: neededKinds(source).map(characterOf) };
}

/** A group with no other in it, what opens it, and what says how often it stands there. */
const innermostGroup = /\((\?<[a-z]+>|\?:|\?<?[=!])?([^()]*)\)([?*]|\{0[^}]*\}|\+|\{\d[^}]*\})?/;

/** The kinds that each match of a pattern holds: those outside all that may be left out, be otherwise or only look around. */
function neededKinds(source: string): readonly string[] {
  let rest = source.replace(/\s+/g, ' ').replace(/ (?=[?*+{])/g, '');
  for (let group = innermostGroup.exec(rest); group !== null; group = innermostGroup.exec(rest)) {
    const [whole, opening = '', words = '', often = ''] = group;
    const mayLack = /^(?:[?*]|\{0)/.test(often) || /[=!]$/.test(opening) || words.includes('|');
    rest = `${rest.slice(0, group.index)} ${mayLack ? '' : words} ${rest.slice(group.index + whole.length)}`;
  }
  const kinds = rest.includes('|') ? [] : rest.matchAll(/(?<kind>[a-z][a-z-]*)(?<often>[?*]|\{0)?/g);
  return [...kinds].flatMap(({ groups }) => (groups?.often === undefined ? (groups?.kind ?? []) : []));
}

/** A match: the places of its first piece and behind its last one, and those of its groups. */
export interface ShapeMatch {
  readonly from: number;
  readonly to: number;
  readonly groups: Readonly<Record<string, readonly [number, number] | undefined>>;
}

/** The first piece of a group of a match; undefined where the match leaves the group out. */
export function pieceIn<Found>(
  pieces: readonly Found[],
  group: readonly [number, number] | undefined,
): Found | undefined {
  return group === undefined ? undefined : pieces[group[0]];
}

/** The first piece of a group that each match of the pattern has. */
export function pieceOf<Found>(pieces: readonly Found[], group: readonly [number, number] | undefined): Found {
  const piece = pieceIn(pieces, group);
  if (piece === undefined) {
    throw new Error('The pattern has no such group.');
  }
  return piece;
}

/** The place of the first piece of a group; -1 where the match leaves the group out. */
export function placeIn(group: readonly [number, number] | undefined): number {
  return group?.[0] ?? -1;
}

/** What the pieces from one place to another take up of the text. */
export function placeOf(
  pieces: readonly { readonly start: number; readonly end: number }[],
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  return { start: pieces[from]?.start ?? 0, end: pieces[to - 1]?.end ?? 0 };
}

/** Every match of a pattern in a shape, from left to right, none within another. */
export function matchesOf({ pattern, needs }: ShapePattern, shape: string): readonly ShapeMatch[] {
  if (!needs.every((kind) => shape.includes(kind))) {
    return [];
  }
  return matchesIn(pattern, shape).map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    groups: match.indices?.groups ?? {},
  }));
}

/** A match in a stretch of a shape that begins at this place, with the places of the whole shape. */
export function shifted({ from, to, groups }: ShapeMatch, by: number): ShapeMatch {
  const moved = Object.entries(groups).map(([name, place]) => [
    name,
    place === undefined ? undefined : ([place[0] + by, place[1] + by] as const),
  ]);
  return { from: from + by, to: to + by, groups: Object.fromEntries(moved) };
}
