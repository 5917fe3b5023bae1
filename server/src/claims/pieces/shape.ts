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

/**
 * A pattern over shapes: `score of? amount` is a score, perhaps “of”, and an amount. Kinds are written by name, all else
 * as in a regular expression; white space means nothing. Names of groups are kept.
 */
export function shapePattern(source: string): RegExp {
  const pattern = source.replace(/\(\?<[!=]|\(\?<[a-z]+>|[a-z][a-z-]*|\s+/g, (word) => {
    if (word.startsWith('(')) {
      return word;
    }
    return word.trim() === '' ? '' : characterOf(word);
  });
  return new RegExp(pattern, 'dg');
}

/** A match: the places of its first piece and behind its last one, and those of its groups. */
export interface ShapeMatch {
  readonly from: number;
  readonly to: number;
  readonly groups: Readonly<Record<string, readonly [number, number] | undefined>>;
}

/** Every match of a pattern in a shape, from left to right, none within another. */
export function matchesOf(pattern: RegExp, shape: string): readonly ShapeMatch[] {
  return Array.from(shape.matchAll(pattern), (match) => ({
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
