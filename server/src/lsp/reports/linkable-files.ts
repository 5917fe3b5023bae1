import { relativePath } from '../../text/addresses/relative-path.ts';
import { sameFile } from '../../workspace/report-index.ts';
import type { Session } from '../state/session.ts';

/** More than anybody looks through, and soon read. */
const most = 2000;

/** Files of the workspace other than the one at `uri`, by their paths from there, the nearest first; at most 2,000. */
export async function linkableFiles(session: Session, uri: string): Promise<readonly string[]> {
  const paths = new Set<string>();
  for await (const file of session.workspace.listAll()) {
    const path = sameFile(file, uri) ? null : relativePath(uri, file);
    if (path !== null) {
      paths.add(path);
    }
    if (paths.size >= most) {
      break;
    }
  }
  const depth = (path: string) => path.split('/').length;
  return [...paths].sort((left, right) => depth(left) - depth(right) || (left < right ? -1 : 1));
}
