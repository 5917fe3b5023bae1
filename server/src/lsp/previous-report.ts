import type { PreviousReport } from '../language/code-lenses/previous-report.ts';
import { previousReportPath } from '../report/references.ts';
import { analyse } from '../rules/analyse.ts';
import type { Analysis } from '../rules/rule.ts';
import { parseDocument } from '../syntax/parse-document.ts';
import { summaryOf } from '../workspace/report-index.ts';
import { type ReportSummary, summariseReport } from '../workspace/report-summary.ts';
import { reportsNow } from './known-reports.ts';
import type { ReportEnvironment } from './report-environments.ts';
import type { Session } from './session.ts';

/** A report outside the workspace, with the text that its summary was made of. */
interface ReadReport {
  readonly text: string;
  readonly summary: ReportSummary;
}

const readReports = new WeakMap<ReportEnvironment, Map<string, ReadReport>>();

/**
 * The results of the report that `previous` in the front matter of the report at `uri` names by its path: as it stands in
 * the editor where it is open, else as its file has it. Null where no path is named or nothing can be read there.
 */
export async function previousReportOf(
  session: Session,
  uri: string,
  { report }: Analysis,
): Promise<PreviousReport | null> {
  const path = previousReportPath(report.frontMatter);
  if (path === null) {
    return null;
  }
  const file = session.files.resolve(uri, path);
  return summaryOf(await reportsNow(session), file) ?? readSummary(session, file);
}

/** The summary of a file that the index of the workspace does not hold; made anew only when its text changed. */
async function readSummary(session: Session, file: string): Promise<ReportSummary | null> {
  const text = await session.files.readText(file);
  if (text === null) {
    return null;
  }
  const environment = await session.environments.of(file);
  const known = readReports.get(environment) ?? new Map<string, ReadReport>();
  readReports.set(environment, known);
  const before = known.get(file);
  if (before?.text === text) {
    return before.summary;
  }
  const summary = summariseReport(file, analyse(parseDocument(text), environment), session.files.resolve);
  known.set(file, { text, summary });
  return summary;
}
