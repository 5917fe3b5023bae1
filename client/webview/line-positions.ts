/** Where a line of the source stands on the page, in pixels from the page's top. */
export interface LinePosition {
  readonly line: number;
  readonly top: number;
}

/** Those of the positions that rise in both line and place, so that each line has one place and each place one line. */
export function risingPositions(positions: readonly LinePosition[]): readonly LinePosition[] {
  const rising: LinePosition[] = [];
  for (const position of positions) {
    const last = rising.at(-1);
    if (last === undefined || (position.line > last.line && position.top > last.top)) {
      rising.push(position);
    }
  }
  return rising;
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
