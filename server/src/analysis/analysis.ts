import type { Assessment } from '../assessment/assessment.ts';
import type { FrameworkLibrary, UnknownFramework } from '../framework/file/library.ts';
import type { LinkedFiles } from '../report/linked/linked-files.ts';
import type { Report } from '../report/report.ts';
import type { ParagraphMark } from '../text/paragraph-mark.ts';

/** A report with everything that is known about it: what rules and editor features read. */
export interface Analysis {
  readonly report: Report;
  readonly assessment: Assessment;
  /** Why the report's framework could not be found; null where it was, or where none is named. */
  readonly frameworkProblem: UnknownFramework | null;
  readonly library: FrameworkLibrary;
  readonly linked: LinkedFiles;
  /** Where else paragraphs of the report stand, by their marks; null where nobody looked at other reports. */
  readonly copies: ReadonlyMap<ParagraphMark, string> | null;
}
