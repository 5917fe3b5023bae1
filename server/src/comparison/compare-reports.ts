import type { Analysis } from '../analysis/analysis.ts';
import { reportResults } from '../assessment/explain/report-results.ts';
import { isBeforeForce } from '../framework/file/framework-status.ts';
import { frameworkReference } from '../framework/file/library.ts';
import type { FrameworkStatus } from '../framework/model/definitions.ts';
import { carriedAcross } from '../report/linked/carried-across.ts';
import type { Report } from '../report/report.ts';
import { type ActionChange, actionChanges } from './action-changes.ts';
import {
  type ComparedResults,
  isChanged,
  type ResultChange,
  resultChanges,
  type StatementChange,
  statementChanges,
} from './result-changes.ts';
import { type SectionChange, sectionChanges } from './section-changes.ts';

/** In what two reports differ. Everything is empty where they say the same. */
export interface ReportComparison {
  /** The framework that each of them follows; null where it follows none that is known. */
  readonly frameworks: { readonly before: ComparedFramework | null; readonly now: ComparedFramework | null };
  /** The keys of the front matter that have another value, in the order of the text now. */
  readonly details: readonly DetailChange[];
  /** The key questions and wholes that have another rating or score. */
  readonly results: readonly ResultChange[];
  readonly statements: readonly StatementChange[];
  readonly sections: readonly SectionChange[];
  readonly actions: readonly ActionChange[];
}

export interface ComparedFramework {
  /** `id@revision`. */
  readonly reference: string;
  readonly status: FrameworkStatus;
}

/** A key of the front matter, its values as they are written; null where the report does not have it. */
export interface DetailChange {
  readonly key: string;
  readonly before: string | null;
  readonly now: string | null;
}

/** In what two reports differ, whatever framework each of them follows. */
export function compareReports(before: Analysis, now: Analysis): ReportComparison {
  const is = resultsOf(now);
  const then = resultsOf(before);
  const was = { ...then, results: carriedAcross(then.results, is.framework) };
  // What a draft or a pilot gives is no rating, so beside one that counts nothing has changed.
  const statuses = [was.framework, is.framework].flatMap((one) => (one === null ? [] : isBeforeForce(one.status)));
  const isComparable = new Set(statuses).size < 2;
  return {
    frameworks: { before: frameworkOf(before.report), now: frameworkOf(now.report) },
    details: detailChanges(before.report, now.report),
    results: isComparable ? resultChanges(was, is).filter(isChanged) : [],
    statements: isComparable ? statementChanges(was.results, is.results) : [],
    sections: sectionChanges(before.report, now.report),
    actions: actionChanges(before.report, now.report),
  };
}

/** Whether two reports differ in nothing that is compared. */
export function isSame({ frameworks, ...changes }: ReportComparison): boolean {
  const { details, results, statements, sections, actions } = changes;
  const nothing = [details, results, statements, sections, actions].every(({ length }) => length === 0);
  return nothing && frameworks.before?.reference === frameworks.now?.reference;
}

function resultsOf({ report, assessment }: Analysis): ComparedResults {
  return { results: reportResults(report, assessment), framework: report.framework };
}

function frameworkOf({ framework }: Report): ComparedFramework | null {
  return framework === null ? null : { reference: frameworkReference(framework), status: framework.status };
}

function detailChanges(before: Report, now: Report): readonly DetailChange[] {
  const [was, is] = [before.frontMatter.entries, now.frontMatter.entries];
  return [...new Set([...is.keys(), ...was.keys()])]
    .filter((key) => JSON.stringify(was.get(key)?.value) !== JSON.stringify(is.get(key)?.value))
    .map((key) => ({ key, before: written(before, key), now: written(now, key) }));
}

function written({ frontMatter, document }: Report, key: string): string | null {
  const range = frontMatter.entries.get(key)?.valueRange;
  return range === undefined ? null : document.text.slice(range.start, range.end).replace(/\s+/g, ' ').trim();
}
