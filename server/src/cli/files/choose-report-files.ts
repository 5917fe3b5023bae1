import { findReports } from './find-reports.ts';
import { nodeFileReader } from './node-file-reader.ts';
import { readTextFile } from './read-text.ts';
import type { GitChoice, ReportFiles } from './report-files.ts';

/** The files of the disk; or those that git says have changed. Throws a UserError where git cannot tell. */
export async function reportFiles(choice: GitChoice, workingDirectory: string): Promise<ReportFiles> {
  if (!choice.staged && choice.since === undefined) {
    return { reader: nodeFileReader, find: findReports, read: readTextFile, nothingFound: null, close: () => {} };
  }
  const { changedReportFiles } = await import('../git/changed-report-files.ts');
  return changedReportFiles(choice, workingDirectory);
}
