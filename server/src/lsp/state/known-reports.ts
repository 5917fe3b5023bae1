import { emptyIndex, type ReportIndex } from '../../workspace/report-index.ts';

/** What is known of the reports on disk; whoever lists and watches the files keeps it up to date. */
export interface KnownReports {
  readonly onDisk: () => ReportIndex;
  /** Puts in the place of the index what `changed` makes of it. */
  readonly change: (changed: (index: ReportIndex) => ReportIndex) => void;
  /** Notes that all reports are being read. */
  readonly reading: <Result>(work: Promise<Result>) => Promise<Result>;
  /** Whether reports are being read. */
  readonly isReading: () => boolean;
  /** Resolves when all reports that were being read are in the index, or could not be read. */
  readonly complete: () => Promise<void>;
}

/** A store that knows of no report yet. */
export function knownReports(): KnownReports {
  let index = emptyIndex;
  const read = new Set<Promise<unknown>>();
  return {
    onDisk: () => index,
    change: (changed) => {
      index = changed(index);
    },
    reading: (work) => {
      read.add(work);
      return work.finally(() => read.delete(work));
    },
    isReading: () => read.size > 0,
    complete: async () => {
      await Promise.allSettled(read);
    },
  };
}
