/** Tells those who wait that something changed. */
export interface ChangeSignal {
  /** How many changes there were. */
  readonly count: () => number;
  readonly raise: () => void;
  /** Resolves when there were more changes than `count`, at once where there are. */
  readonly moreThan: (count: number) => Promise<void>;
}

export function changeSignal(): ChangeSignal {
  let changes = 0;
  let waiting: (() => void)[] = [];
  return {
    count: () => changes,
    raise: () => {
      changes += 1;
      const woken = waiting;
      waiting = [];
      for (const wake of woken) {
        wake();
      }
    },
    moreThan: (count) =>
      changes > count
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.push(resolve);
          }),
  };
}
