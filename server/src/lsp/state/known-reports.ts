import { emptyIndex, type ReportIndex } from '../../workspace/report-index.ts';

/**
 * What is known of the reports on disk; whoever lists and watches the files keeps it up to date. One piece of work on
 * it follows the other, so that what is read later is what stays.
 */
export interface KnownReports {
  readonly onDisk: () => ReportIndex;
  /** Puts in the place of the index what `changed` makes of it. */
  readonly change: (changed: (index: ReportIndex) => ReportIndex) => void;
  /** Reads all reports. Of several such pieces of work that wait, only one is done. */
  readonly reading: (work: () => Promise<void>) => Promise<void>;
  /** Reads reports that changed. */
  readonly following: (work: () => Promise<void>) => Promise<void>;
  /** Whether all reports are being read. */
  readonly isReading: () => boolean;
  /** Resolves when all reports that were to be read are in the index, or could not be read. */
  readonly complete: () => Promise<void>;
}

/** A store that knows of no report yet. */
export function knownReports(): KnownReports {
  let index = emptyIndex;
  let last: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | null = null;
  let readings = 0;
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  return {
    onDisk: () => index,
    change: (changed) => {
      index = changed(index);
    },
    reading: (work) => {
      if (waiting === null) {
        readings += 1;
        waiting = inTurn(() => {
          waiting = null;
          return work();
        }).finally(() => {
          readings -= 1;
        });
      }
      return waiting;
    },
    following: inTurn,
    isReading: () => readings > 0,
    complete: async () => {
      for (let awaited: Promise<void> | null = null; awaited !== last; ) {
        awaited = last;
        await awaited;
      }
    },
  };
}
