import type { ReportPath } from '../../language/completion/surroundings.ts';
import { relativePath } from '../../text/addresses/relative-path.ts';
import { allSummaries, sameFile } from '../../workspace/report-index.ts';
import type { Session } from '../state/session.ts';
import { isReport } from '../state/text-kinds.ts';

/** All reports of the workspace and of the editor other than the one at `uri`, by their paths from there, the nearest first. */
export function otherReports(session: Session, uri: string): readonly ReportPath[] {
  const known = [
    ...allSummaries(session.reports.onDisk()),
    ...session.documents
      .all()
      .filter(isReport)
      .map((open) => ({ file: open.uri, title: null })),
  ];
  const paths = new Map<string, ReportPath>();
  for (const { file, title } of known) {
    const path = sameFile(file, uri) ? null : relativePath(uri, file);
    if (path !== null && !paths.has(path)) {
      paths.set(path, { path, title });
    }
  }
  const distance = ({ path }: ReportPath) => path.split('/').length;
  return [...paths.values()].sort(
    (left, right) => distance(left) - distance(right) || (left.path < right.path ? -1 : 1),
  );
}
