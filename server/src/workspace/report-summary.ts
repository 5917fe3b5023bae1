import type { Analysis } from '../analysis/analysis.ts';
import type { ScoreAndRating } from '../assessment/explain/result-words.ts';
import type { FileReader } from '../configuration/file-reader.ts';
import { frameworkReference } from '../framework/file/library.ts';
import { type LeftOut, type PortfolioEntry, portfolioEntry } from '../records/portfolio-entry.ts';
import { reportRecord } from '../records/report-record.ts';
import { type Reference, referencesOf } from '../report/linked/references.ts';
import type { Report, StatedRating, StatedScore } from '../report/report.ts';
import { reportTitle } from '../report/report-title.ts';
import { documentLines } from '../syntax/document-lines.ts';
import { anchorsOf } from '../syntax/links/anchors.ts';
import { isoDay } from '../text/dates/calendar.ts';
import { positionAt } from '../text/line-index.ts';

/** What the workspace keeps of a report whose text it does not keep. Plain data, without any part of the text's tree. */
export interface ReportSummary {
  /** The file's name, as whoever made the summary spells it. */
  readonly file: string;
  /** What the report is about: its service, location or provider, else its first heading; null where it has none. */
  readonly title: string | null;
  readonly provider: string | null;
  readonly service: string | null;
  readonly location: string | null;
  readonly sector: string | null;
  /** When the service was assessed, as the report writes it, and the first of the days as YYYY-MM-DD where it can be read. */
  readonly assessed: { readonly text: string; readonly day: string | null } | null;
  /** The framework that the report follows, `id@revision`; null where it names none that is known. */
  readonly framework: string | null;
  readonly status: Report['status'];
  readonly kind: Report['kind'];
  /** One for each of the report's services, in its order; empty without a framework. */
  readonly services: readonly ServiceSummary[];
  /** Every heading that begins a section, in the order of the text. */
  readonly headings: readonly HeadingSummary[];
  readonly references: readonly ReferenceSummary[];
  /** The file of the previous report; null where the report names none. */
  readonly previous: string | null;
  /** What the figures of all reports count of it. */
  readonly counted: PortfolioEntry | LeftOut;
}

export interface ServiceSummary {
  readonly name: string | null;
  /** Those of which the report says something, in the framework's order. */
  readonly keyQuestions: readonly (ResultSummary & { readonly id: string })[];
  readonly overall: ResultSummary;
}

/** What a key question or the whole is given, and what follows from the scores. Ratings are ids of the framework. */
export interface ResultSummary {
  readonly stated: ScoreAndRating;
  readonly computed: ScoreAndRating;
}

export interface HeadingSummary {
  readonly name: string;
  /** 1 to 6. */
  readonly depth: number;
  readonly anchor: string;
  /**
   * Zero-based. The one place within the core that speaks of lines: without its text, an offset in a closed file
   * could not be turned into one.
   */
  readonly line: number;
  readonly role: 'service' | 'overall' | 'key-question' | 'statement' | 'evidence-category' | 'section' | 'other';
  /** The framework's id of the key question, statement, evidence category or section; null for all others. */
  readonly id: string | null;
  /** The key question that the section stands under (or is), by its id; null where it stands under none. */
  readonly keyQuestion: string | null;
}

export interface ReferenceSummary {
  readonly kind: Reference['kind'];
  /** The file that the reference names; the report's own for one to a heading of its own. */
  readonly file: string;
  readonly anchor: string | null;
}

/** The summary of a report in `file`; `resolve` gives the name of what a path in the file points at. */
export function summariseReport(file: string, analysis: Analysis, resolve: FileReader['resolve']): ReportSummary {
  const { report } = analysis;
  const { provider, service, location, sector } = report.frontMatter.values;
  const references = referencesOf(report.document).map(({ kind, path, anchor }) => ({
    kind,
    file: path === '' ? file : resolve(file, path),
    anchor: anchor?.value ?? null,
  }));
  return {
    file,
    title: reportTitle(report),
    provider: provider ?? null,
    service: service ?? null,
    location: location ?? null,
    sector: sector ?? null,
    assessed: assessedOf(report),
    framework: report.framework === null ? null : frameworkReference(report.framework),
    status: report.status,
    kind: report.kind,
    services: servicesOf(analysis),
    headings: headingsOf(report),
    references,
    previous: references.find(({ kind }) => kind === 'previous')?.file ?? null,
    counted: portfolioEntry(reportRecord(file, analysis)),
  };
}

function assessedOf({ frontMatter, assessed }: Report): ReportSummary['assessed'] {
  const text = frontMatter.values.assessed;
  return text === undefined ? null : { text, day: assessed === null ? null : isoDay(assessed.value.first) };
}

function servicesOf({ assessment }: Analysis): readonly ServiceSummary[] {
  return assessment.services.map(({ service, keyQuestions, overall }) => ({
    name: service.name,
    keyQuestions: keyQuestions.map((result) => ({
      id: result.definition.id,
      stated: stated(result.keyQuestion),
      computed: { score: result.percentage?.score ?? null, rating: result.rating },
    })),
    overall: {
      stated: stated(overall.overall),
      computed: { score: overall.percentage?.score ?? null, rating: overall.rating },
    },
  }));
}

function stated(part: { readonly score: StatedScore | null; readonly rating: StatedRating | null }): ScoreAndRating {
  return { score: part.score?.value ?? null, rating: part.rating?.rating ?? null };
}

function headingsOf({ document, sections }: Report): readonly HeadingSummary[] {
  const anchors = anchorsOf(document);
  const lines = documentLines(document);
  return sections.flatMap(({ section: { heading }, role, keyQuestion }, index) =>
    heading === null || role.kind === 'preamble'
      ? []
      : [
          {
            name: heading.name.value,
            depth: heading.depth,
            anchor: anchors[index] ?? '',
            line: positionAt(lines, heading.range.start).line,
            role: role.kind,
            id: 'definition' in role ? role.definition.id : null,
            keyQuestion: keyQuestion?.id ?? null,
          },
        ],
  );
}
