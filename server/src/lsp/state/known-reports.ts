import { memory } from '../../text/memory.ts';
import { emptyIndex, type ReportIndex, withSummaries } from '../../workspace/report-index.ts';
import { type ReportSummary, summariseReport } from '../../workspace/report-summary.ts';
import type { OpenDocument } from '../texts/open-document.ts';
import type { Session } from './session.ts';
import { isReport } from './text-kinds.ts';

/** What is known of the reports on disk; whoever lists and watches the files keeps it up to date. */
export interface KnownReports {
  readonly onDisk: () => ReportIndex;
  /** Puts in the place of the index what `changed` makes of it. */
  readonly change: (changed: (index: ReportIndex) => ReportIndex) => void;
  /** Notes that all reports are being read. */
  readonly reading: <Result>(work: Promise<Result>) => Promise<Result>;
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
    complete: async () => {
      await Promise.allSettled(read);
    },
  };
}

const summaries = memory<object, ReportSummary>();

/** What there is to know of all reports: waits for those that are still being read. */
export async function allReports(session: Session): Promise<ReportIndex> {
  await session.reports.complete();
  return reportsNow(session);
}

/** What is known of all reports now: of those that are open by their open text, of all others by their file. */
export async function reportsNow(session: Session): Promise<ReportIndex> {
  const open = await Promise.all(
    session.documents
      .all()
      .filter(isReport)
      .map((document) => summaryOfOpen(session, document)),
  );
  return open.length === 0 ? session.reports.onDisk() : withSummaries(session.reports.onDisk(), open);
}

async function summaryOfOpen(session: Session, open: OpenDocument): Promise<ReportSummary> {
  const analysis = session.analysisOf(open, await session.environmentOf(open));
  const known = summaries.get(analysis);
  if (known?.file === open.uri) {
    return known;
  }
  const summary = summariseReport(open.uri, analysis, session.files.resolve);
  summaries.set(analysis, summary);
  return summary;
}
