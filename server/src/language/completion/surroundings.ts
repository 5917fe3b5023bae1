import type { Finding } from '../../rules/finding.ts';
import type { Document } from '../../syntax/document.ts';

/** What completion needs to know beside the report itself. Asked for only where it is used. */
export interface Surroundings {
  /** The findings of a text that differs from the report's in the line of the caret. */
  readonly findingsIn: (document: Document) => readonly Finding[];
  /** The other reports that are known, the nearest first. */
  readonly reports: () => readonly ReportPath[];
  /** The paths of other files, from the folder of the report, the nearest first; asked for only in a link's address. */
  readonly files: () => readonly string[];
}

export interface ReportPath {
  /** Relative to the folder of the report that is being written, with `/` between folders. */
  readonly path: string;
  /** What the other report is about; null where that is not known. */
  readonly title: string | null;
}
