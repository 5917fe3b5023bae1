/** Work that is wanted again and again, and of which only the latest result counts. */
export interface LatestOnly {
  /** Does the work at once where it rested, else as soon as it has ended and paused; many wishes meanwhile count as one. */
  readonly want: () => void;
  readonly dispose: () => void;
}

/** Never runs `work` twice at the same time, and rests for `pause` milliseconds after each run. `work` must not reject. */
export function latestOnly(work: () => Promise<void>, pause: number): LatestOnly {
  let state: 'resting' | 'working' | 'pausing' | 'disposed' = 'resting';
  let wanted = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isDisposed = (): boolean => state === 'disposed';

  const run = async (): Promise<void> => {
    state = 'working';
    wanted = false;
    await work();
    if (!isDisposed()) {
      state = 'pausing';
      timer = setTimeout(rested, pause);
    }
  };

  const rested = (): void => {
    state = 'resting';
    if (wanted) {
      run();
    }
  };

  return {
    want: () => {
      if (state === 'resting') {
        run();
      } else {
        wanted = true;
      }
    },
    dispose: () => {
      state = 'disposed';
      clearTimeout(timer);
    },
  };
}
