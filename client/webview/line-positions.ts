/** Where a line of the source stands on the page, in pixels from the page's top. */
export interface LinePosition {
  readonly line: number;
  readonly top: number;
}

/**
 * As many of the positions as rise in both line and place, so that each line has one place and each place one line. What
 * speaks of another part of the report, as a table of all ratings does, falls out. `positions` are in the order of the page.
 */
export function risingPositions(positions: readonly LinePosition[]): readonly LinePosition[] {
  // For each length, the chain of that length that ends lowest: the next position lengthens the longest that it can.
  const chains: Chain[] = [];
  for (const position of positions) {
    const length = chains.findLastIndex(({ last }) => last.line < position.line && last.top < position.top) + 1;
    const known = chains[length];
    if (known === undefined || position.line < known.last.line) {
      chains[length] = { last: position, before: chains[length - 1] ?? null };
    }
  }
  const rising: LinePosition[] = [];
  for (let chain = chains.at(-1) ?? null; chain !== null; chain = chain.before) {
    rising.unshift(chain.last);
  }
  return rising;
}

interface Chain {
  readonly last: LinePosition;
  readonly before: Chain | null;
}

/** Where a line stands, worked out between the positions around it. `positions` rise; 0 without any. */
export function topOfLine(positions: readonly LinePosition[], line: number): number {
  return between(
    positions.map(({ line: from, top: to }) => ({ from, to })),
    line,
  );
}

/** The line that stands at `top`, with the part of it that lies above. `positions` rise; 0 without any. */
export function lineAtTop(positions: readonly LinePosition[], top: number): number {
  return between(
    positions.map(({ line: to, top: from }) => ({ from, to })),
    top,
  );
}

interface Pair {
  readonly from: number;
  readonly to: number;
}

function between(pairs: readonly Pair[], value: number): number {
  const next = pairs.findIndex(({ from }) => from > value);
  const before = next === -1 ? pairs.at(-1) : pairs[next - 1];
  const after = next === -1 ? undefined : pairs[next];
  if (before === undefined || after === undefined) {
    return before?.to ?? pairs[0]?.to ?? 0;
  }
  return before.to + ((value - before.from) / (after.from - before.from)) * (after.to - before.to);
}
