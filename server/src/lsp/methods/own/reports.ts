import * as z from 'zod/mini';
import { resolveFramework } from '../../../framework/file/library.ts';
import type { Framework } from '../../../framework/framework.ts';
import type { ListedReport } from '../../../protocol/results.ts';
import { portfolioOf } from '../../../records/portfolio.ts';
import { shortWords } from '../../../records/portfolio-words.ts';
import { allSummaries } from '../../../workspace/report-index.ts';
import { type ReportRow, reportRow } from '../../../workspace/report-rows.ts';
import type { ReportSummary } from '../../../workspace/report-summary.ts';
import { findingsNoted } from '../../diagnostics/finding-counts.ts';
import { reportsNow } from '../../reports/all-reports.ts';
import type { Session } from '../../state/session.ts';
import { ownRequest } from './own-request.ts';

/** `keyline/reports`: all reports of the workspace and of the editor, as far as they are read, with their results. */
export const reports = ownRequest({
  method: 'keyline/reports',
  params: z.nullish(z.object({})),
  answer: async (session) => {
    // Nobody who types waits for a list.
    await session.typing.begun();
    // By their files: of two reports on a service without days the last one counts, whichever was opened or read first.
    const summaries = allSummaries(await reportsNow(session)).toSorted(({ file: one }, { file: other }) =>
      one < other ? -1 : 1,
    );
    const reports = await Promise.all(summaries.map((summary) => listed(session, summary)));
    const figures = shortWords(portfolioOf(summaries.map(({ counted }) => counted)));
    return { reports, figures, reading: session.reports.isReading() };
  },
});

async function listed(session: Session, summary: ReportSummary): Promise<ListedReport> {
  const { file, framework } = summary;
  const { library } = await session.environments.of(file);
  const resolved = framework === null ? null : (resolveFramework(library, framework, null).framework ?? null);
  return { ...rowOf(session, summary, resolved), findings: findingsNoted(session, file) };
}

/** Most reports of a large workspace are as they were when the list was asked for before. */
function rowOf({ state }: Session, summary: ReportSummary, framework: Framework | null): ReportRow {
  const known = state.reportRows.get(summary);
  if (known?.framework === framework) {
    return known.row;
  }
  const row = reportRow(summary, framework);
  state.reportRows.set(summary, { framework, row });
  return row;
}
