import { type ComparedFramework, isSame, type ReportComparison } from '../../comparison/compare-reports.ts';
import type { SectionChange } from '../../comparison/section-changes.ts';
import type { SectionPart } from '../../comparison/section-parts.ts';
import { lineIndex, positionAt } from '../../text/line-index.ts';
import type { ChangedReport, PlacedFinding } from './compared-report.ts';

/** One of two compared reports. */
export interface ComparedText {
  readonly path: string;
  readonly text: string;
}

/** Raised when the JSON changes in a way that breaks its readers. */
const formatVersion = 1;

/** What changed between two reports as `keyline diff --format json` gives it. Lines count from 1. */
export function diffObject(before: ComparedText, now: ComparedText, comparison: ReportComparison) {
  const { frameworks, details, results, statements, sections, actions } = comparison;
  const [oldLine, newLine] = [lineIn(before.text), lineIn(now.text)];
  return {
    version: formatVersion,
    old: sideObject(before, frameworks.before),
    new: sideObject(now, frameworks.now),
    same: isSame(comparison),
    details: details.map(({ key, before: was, now: is }) => ({ key, old: was, new: is })),
    results: results.map(({ before: was, now: is, ...change }) => ({ ...change, old: was, new: is })),
    statements: statements.map(({ before: was, now: is, ...change }) => ({ ...change, old: was, new: is })),
    sections: sections.map((change) => sectionObject(change, oldLine, newLine)),
    actions: actions.map(({ before: was, now: is, text }) => ({ text, old: was, new: is })),
  };
}

function sideObject({ path }: ComparedText, framework: ComparedFramework | null) {
  return { path, framework: framework?.reference ?? null, frameworkStatus: framework?.status ?? null };
}

/** The same for all reports that changed since a revision; `old` or `new` is null where a report is new or gone. */
export function diffReportsObject(since: string, commit: string, reports: readonly ChangedReport[]) {
  return {
    version: formatVersion,
    since,
    commit,
    reports: reports.map(({ before, now, comparison, findings }) => {
      const { version: _, ...changes } = diffObject(before ?? nowhere, now ?? nowhere, comparison);
      return {
        ...changes,
        old: before === null ? null : changes.old,
        new: now === null ? null : changes.new,
        findings: { added: findings.added.map(findingObject), gone: findings.gone.map(findingObject) },
      };
    }),
  };
}

const nowhere: ComparedText = { path: '', text: '' };

function findingObject({ rule, severity, message, line }: PlacedFinding) {
  return { rule, severity, message, line };
}

type LineOf = (part: SectionPart) => number;

function sectionObject({ kind, name, moved, rewritten, before, now }: SectionChange, oldLine: LineOf, newLine: LineOf) {
  return {
    change: kind,
    name,
    moved,
    rewritten,
    old: before === null ? null : { within: before.within, line: oldLine(before), text: before.text },
    new: now === null ? null : { within: now.within, line: newLine(now), text: now.text },
  };
}

function lineIn(text: string): LineOf {
  const lines = lineIndex(text);
  return ({ range }) => positionAt(lines, range.start).line + 1;
}
