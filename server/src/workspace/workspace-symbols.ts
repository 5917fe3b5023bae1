import { allSummaries, type ReportIndex } from './report-index.ts';
import type { HeadingSummary, ReportSummary } from './report-summary.ts';

/** A report or one of its sections, as it is found by a name. */
export interface WorkspaceSymbol {
  readonly name: string;
  readonly kind: 'report' | HeadingSummary['role'];
  readonly file: string;
  /** Zero-based. */
  readonly line: number;
  /** What the report is about, for its sections. */
  readonly container: string | null;
}

/**
 * The reports, and the sections of reports, in whose name or report all words of the query occur, in any letter case.
 * Without a query the reports alone: all sections of a workspace would be more than anyone looks through.
 */
export function workspaceSymbols(index: ReportIndex, query: string): readonly WorkspaceSymbol[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return allSummaries(index).flatMap((summary) => {
    const report = reportSymbol(summary);
    const named = hasWords(words, `${report.name} ${lastPart(summary.file)}`) ? [report] : [];
    const sections =
      words.length === 0
        ? []
        : summary.headings.filter(({ name }) => hasWords(words, `${name} ${report.name}`) && hasAny(words, name));
    return [
      ...named,
      ...sections.map(({ name, role, line }) => ({
        name,
        kind: role,
        file: summary.file,
        line,
        container: report.name,
      })),
    ];
  });
}

function reportSymbol({ title, file }: ReportSummary): WorkspaceSymbol {
  return { name: title ?? lastPart(file), kind: 'report', file, line: 0, container: null };
}

function lastPart(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

function hasWords(words: readonly string[], text: string): boolean {
  const lower = text.toLowerCase();
  return words.every((word) => lower.includes(word));
}

function hasAny(words: readonly string[], text: string): boolean {
  const lower = text.toLowerCase();
  return words.some((word) => lower.includes(word));
}
