import type { FileFinder } from '../../configuration/file-reader.ts';
import type { Found, ReportSearch } from './find-reports.ts';
import type { TextFile } from './read-text.ts';

/** Where a command finds its reports, and what it reads while it works on them. Files are absolute paths. */
export interface ReportFiles {
  /** Reads configurations, frameworks and the files that reports name. */
  readonly reader: FileFinder;
  readonly find: (paths: readonly string[], search: ReportSearch) => AsyncIterable<Found>;
  readonly read: (
    file: string,
  ) => TextFile | { readonly problem: string } | Promise<TextFile | { readonly problem: string }>;
  /** Whether it is no fault that no report is found, and what to say of it then; null where it is a fault. */
  readonly nothingFound: string | null;
  /** Called when all reports are read. */
  readonly close: () => void;
}

/** Which reports of a git repository are asked for. */
export interface GitChoice {
  /** What the next commit changes, as it will be in it. */
  readonly staged?: boolean | undefined;
  /** What has changed since this revision. */
  readonly since?: string | undefined;
}
