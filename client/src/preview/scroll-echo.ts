/** Tells the scrolling that the author does from the scrolling that the other side asked for. */
export interface ScrollEcho {
  /** This side is about to be scrolled to `position` by the other; null where it is not known where it will end. */
  readonly expect: (position: number | null) => void;
  /** Whether having arrived at `position` only answers what was expected, so that the other side must not follow it. */
  readonly isEcho: (position: number) => boolean;
}

/** Smooth scrolling arrives in many small steps: whatever comes so soon belongs to it. In milliseconds. */
const soon = 200;
/** What was expected may arrive late where the editor is far away, but not later than this. In milliseconds. */
const late = 2000;

/** `clock` gives milliseconds. Two positions that differ by no more than `tolerance` are the same. */
export function scrollEcho(clock: () => number, tolerance: number): ScrollEcho {
  let expected: { readonly position: number | null; readonly at: number } | null = null;
  return {
    expect: (position) => {
      expected = { position, at: clock() };
    },
    isEcho: (position) => {
      if (expected === null) {
        return false;
      }
      const waited = clock() - expected.at;
      const isThere = expected.position !== null && Math.abs(position - expected.position) <= tolerance;
      return waited <= soon || (waited <= late && isThere);
    },
  };
}
