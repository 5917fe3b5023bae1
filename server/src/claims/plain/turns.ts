import type { Token } from '../words/tokens.ts';

/** What stands in place of some tokens, and the place behind those. */
export interface Turn<Found> {
  readonly plain: readonly Found[];
  readonly next: number;
}

/** The tokens of a sentence with the first turn that `turnAt` finds at each place put plainly. Linear, where it is. */
export function withTurns<Found extends Token>(
  tokens: readonly Found[],
  turnAt: (tokens: readonly Found[], at: number) => Turn<Found> | null,
): readonly Found[] {
  const result: Found[] = [];
  for (let at = 0; at < tokens.length; ) {
    const turn = turnAt(tokens, at);
    const token = tokens[at];
    if (turn !== null) {
      result.push(...turn.plain);
    } else if (token !== undefined) {
      result.push(token);
    }
    at = turn?.next ?? at + 1;
  }
  return result;
}
