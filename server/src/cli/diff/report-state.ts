import { analyse, type Environment } from '../../analysis/analyse.ts';
import { compareReports } from '../../comparison/compare-reports.ts';
import { frameworkReference } from '../../framework/file/library.ts';
import { lintWhole } from '../../rules/lint.ts';
import type { RuleSettings } from '../../rules/rule-settings.ts';
import { parseDocument } from '../../syntax/parse-document.ts';
import { checkedFile } from '../lint/checked-file.ts';
import { type ChangedReport, findingChanges, type ReportState } from './compared-report.ts';

/** A report as it was or is, with what follows from it and what the rules find in it. */
export function reportState(
  source: { readonly file: string; readonly path: string; readonly text: string },
  environment: Environment,
  settings: RuleSettings,
  workingDirectory: string,
): ReportState {
  const { path, text } = source;
  const analysis = analyse(parseDocument(text), environment);
  const { framework } = analysis.report;
  const checked = checkedFile(
    { ...source, at: 0, byteOrderMark: false },
    {
      text,
      framework: framework === null ? null : frameworkReference(framework),
      ...lintWhole(analysis, settings),
      fixed: 0,
      isReport: true,
    },
    workingDirectory,
  );
  return { path, text, analysis, checked };
}

/** What changed from one state of a report to another; `environment` is that of a side on which there is no report. */
export function changedReport(
  before: ReportState | null,
  now: ReportState | null,
  environment: Environment,
): ChangedReport {
  const nothing = () => analyse(parseDocument(''), environment);
  return {
    before,
    now,
    comparison: compareReports(before?.analysis ?? nothing(), now?.analysis ?? nothing()),
    findings: findingChanges(before?.checked ?? null, now?.checked ?? null),
  };
}
