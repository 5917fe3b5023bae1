import { memory } from '../../text/memory.ts';
import { type ReportIndex, withSummaries } from '../../workspace/report-index.ts';
import { type ReportSummary, summariseReport } from '../../workspace/report-summary.ts';
import type { Session } from '../state/session.ts';
import { isReport } from '../state/text-kinds.ts';
import type { OpenDocument } from '../texts/open-document.ts';

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
