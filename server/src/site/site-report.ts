import type { Analysis } from '../analysis/analysis.ts';
import type { Standing } from '../assessment/standing.ts';
import { isBeforeForce } from '../framework/file/framework-status.ts';
import { type ReportRecord, type ResultRecord, reportRecord, type ServiceRecord } from '../records/report-record.ts';
import type { RenderedReport } from '../render/render-report.ts';
import type { Report } from '../report/report.ts';
import { toHouseStyle } from '../text/dates/dates.ts';

/** What a site knows of a report whose text it does not keep: enough for lists, histories, search and the feed. */
export interface SiteReport {
  /** The report's path in the folder that the site is made of, with forward slashes. */
  readonly path: string;
  /** Its page in the site. */
  readonly page: string;
  /** What it is about, and the same with its kind and its day. */
  readonly title: string;
  readonly documentTitle: string;
  readonly kind: Report['kind'];
  readonly isDraft: boolean;
  readonly provider: string | null;
  readonly location: string | null;
  readonly service: string | null;
  readonly sector: string | null;
  readonly id: string | null;
  /** The framework's title. */
  readonly framework: string | null;
  readonly assessed: SiteDay | null;
  readonly published: SiteDay | null;
  /** The whole, where it is rated, and the key questions of it; empty for news. */
  readonly parts: readonly SitePart[];
  /** What stands for the report: its whole, else its only key question. */
  readonly main: SitePart | null;
  /** The path of the previous report in the same folder; null where none is named, or one outside. */
  readonly previous: string | null;
}

/** A day or a span of days as readers see it, with its first day as YYYY-MM-DD; null for one that cannot be read. */
export interface SiteDay {
  readonly text: string;
  readonly day: string | null;
}

/** How a part of the whole is rated. */
export interface SitePart {
  /** "Overall", or the name of the key question. */
  readonly name: string;
  /** The rating as it is printed; null where the part has a score alone. */
  readonly rating: string | null;
  readonly standing: Standing | null;
  /** 0 to 100; null for none. */
  readonly score: number | null;
}

/** The day that a report counts under: that of its publication, else that of its assessment, as YYYY-MM-DD; null for none. */
export function dayOf({ published, assessed }: SiteReport): string | null {
  return published?.day ?? assessed?.day ?? null;
}

/** What a site keeps of a report. `page` is the place of its page. */
export function siteReport(
  analysis: Analysis,
  { title, documentTitle }: RenderedReport,
  path: string,
  page: string,
): SiteReport {
  const { report } = analysis;
  const record = reportRecord(path, analysis);
  const { assessed, published } = report.frontMatter.values;
  const whole = report.kind === 'news' ? null : wholeOf(record);
  const overall = whole === null ? [] : partOf(report.framework?.overallNames[0] ?? 'Overall', whole.overall);
  const others = whole?.keyQuestions.flatMap((part) => partOf(part.name, part)) ?? [];
  return {
    path,
    page,
    title,
    documentTitle,
    kind: record.kind,
    isDraft: record.status === 'draft',
    provider: record.provider,
    location: record.location,
    service: record.service,
    sector: record.sector,
    id: record.id,
    framework: record.frameworkTitle,
    assessed: siteDay(assessed, record.assessed),
    published: siteDay(published, record.published),
    parts: [...overall, ...others],
    main: overall[0] ?? (others.length === 1 ? (others[0] ?? null) : null),
    previous: record.previous,
  };
}

function siteDay(text: string | undefined, day: string | null): SiteDay | null {
  return text === undefined ? null : { text: toHouseStyle(text) ?? text, day };
}

/**
 * Of several services without a whole above them each has ratings of its own, and none stands for the report. What is judged
 * in a pilot or by a draft is no rating: only the page of its report shows it, and says so.
 */
function wholeOf({ services: [whole, ...others], frameworkStatus }: ReportRecord): ServiceRecord | null {
  const isTried = frameworkStatus !== null && isBeforeForce(frameworkStatus);
  return isTried || whole === undefined || (whole.name !== null && others.length > 0) ? null : whole;
}

function partOf(name: string, { rating, standing, score }: ResultRecord): readonly SitePart[] {
  return rating === null && score === null ? [] : [{ name, rating, standing, score }];
}
