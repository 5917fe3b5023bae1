import type { SemanticTokensBuilder } from 'vscode-languageserver';
import type { Framework } from '../../framework/framework.ts';
import type { Completion } from '../../language/completion-item.ts';
import type { FindingCounts } from '../../protocol/results.ts';
import type { Copies } from '../../workspace/known-paragraphs.ts';
import type { ReportRow } from '../../workspace/report-rows.ts';
import type { ReportSummary } from '../../workspace/report-summary.ts';
import type { DiagnosedFile } from './diagnosed-text.ts';
import type { ReportEnvironment } from './report-environments.ts';

/** What single methods keep from one message to the next. Texts go by their addresses. */
export interface SessionState {
  /** How much was found in each text when it was last checked, by its normalised address. */
  readonly findingCounts: Map<string, FindingCounts>;
  /** Which paragraphs each open text shared with other reports when it was last looked at. */
  readonly copiesTold: Map<string, Copies>;
  /** Changed texts that others name, until those are looked at again. */
  readonly namedTextsToHear: Set<string>;
  /** Changed configuration and framework files, until they are heeded. */
  readonly configurationsToRead: Set<string>;
  /** Whether the client is about to be told of changed reports. */
  tellingOfReports: boolean;
  /** The list of completions that the client was offered last: the only one that it can be looking at. */
  offered: { readonly list: number; readonly completions: readonly Completion[] } | null;
  /** For each open text the builder that knows the semantic tokens which were sent last. */
  readonly tokenBuilders: Map<string, SemanticTokensBuilder>;
  /** What was found in files that are not open, by what holds for them and by their addresses. */
  readonly diagnosedFiles: WeakMap<ReportEnvironment, Map<string, DiagnosedFile>>;
  /** The rows of the list of reports, each with the framework that it was made by. */
  readonly reportRows: WeakMap<ReportSummary, { readonly framework: Framework | null; readonly row: ReportRow }>;
}

/** The state at the beginning of a session. */
export function sessionState(): SessionState {
  return {
    findingCounts: new Map(),
    copiesTold: new Map(),
    namedTextsToHear: new Set(),
    configurationsToRead: new Set(),
    tellingOfReports: false,
    offered: null,
    tokenBuilders: new Map(),
    diagnosedFiles: new WeakMap(),
    reportRows: new WeakMap(),
  };
}
