import type { Analysis } from '../analysis/analysis.ts';
import { ratingName } from '../assessment/explain/words.ts';
import { type GridCell, ratingsGrid } from '../assessment/ratings-grid.ts';
import { ratingStanding, type Standing } from '../assessment/standing.ts';
import { isBeforeForce } from '../framework/file/framework-status.ts';
import { frameworkReference } from '../framework/file/library.ts';
import type { Framework } from '../framework/framework.ts';
import type { RenderedReport } from '../render/render-report.ts';
import { previousReportPath } from '../report/linked/references.ts';
import type { Report } from '../report/report.ts';
import { isoDay } from '../text/dates/calendar.ts';
import { readDateSpan, toHouseStyle } from '../text/dates/dates.ts';
import { pathFromFile } from './site-paths.ts';

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
  /** The framework's title, and `id@revision`. */
  readonly framework: { readonly title: string; readonly reference: string } | null;
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
  { report, assessment }: Analysis,
  { title, documentTitle }: RenderedReport,
  path: string,
  page: string,
): SiteReport {
  const { provider, location, service, sector, id, assessed, published } = report.frontMatter.values;
  const parts = report.kind === 'news' ? [] : partsOf(report, assessment);
  const previous = previousReportPath(report.frontMatter);
  return {
    path,
    page,
    title,
    documentTitle,
    kind: report.kind,
    isDraft: report.status === 'draft',
    provider: provider ?? null,
    location: location ?? null,
    service: service ?? null,
    sector: sector ?? null,
    id: id ?? null,
    framework:
      report.framework === null
        ? null
        : { title: report.framework.title, reference: frameworkReference(report.framework) },
    assessed: siteDay(assessed),
    published: siteDay(published),
    parts: parts.map(({ part }) => part),
    main: parts.find(({ isWhole }) => isWhole)?.part ?? (parts.length === 1 ? (parts[0]?.part ?? null) : null),
    previous: previous === null ? null : pathFromFile(path, previous),
  };
}

function siteDay(text: string | undefined): SiteDay | null {
  if (text === undefined) {
    return null;
  }
  const reading = readDateSpan(text);
  return { text: toHouseStyle(text) ?? text, day: 'span' in reading ? isoDay(reading.span.first) : null };
}

interface FoundPart {
  readonly isWhole: boolean;
  readonly part: SitePart;
}

/** Of several services without a whole above them each has ratings of its own, and none stands for the report. */
function partsOf(report: Report, assessment: Analysis['assessment']): readonly FoundPart[] {
  const { framework } = report;
  const grid = ratingsGrid(report, assessment);
  const [whole, ...others] = grid?.rows ?? [];
  const result = assessment.services[0];
  if (framework === null || grid === null || whole === undefined || result === undefined) {
    return [];
  }
  // What is judged by a draft or in a pilot is no rating: only the report's own page shows it, and says so.
  if ((whole.name !== null && others.length > 0) || isBeforeForce(framework.status)) {
    return [];
  }
  const { overall } = result;
  const overallScore = overall.overall.score?.value ?? overall.percentage?.score ?? null;
  const scoreOf = (id: string) => {
    const own = result.keyQuestions.find(({ definition }) => definition.id === id);
    return own?.keyQuestion.score?.value ?? own?.percentage?.score ?? null;
  };
  return [
    ...foundPart(true, framework.overallNames[0] ?? 'Overall', whole.overall, overallScore, framework),
    ...grid.keyQuestions.flatMap(({ id, name }, place) =>
      foundPart(false, name, whole.cells[place] ?? null, scoreOf(id), framework),
    ),
  ];
}

function foundPart(
  isWhole: boolean,
  name: string,
  cell: GridCell | null,
  score: number | null,
  framework: Framework,
): readonly FoundPart[] {
  const id = cell?.rating ?? null;
  const label = framework.labels.find((candidate) => candidate.id === cell?.label)?.name ?? null;
  const rating = id === null ? label : ratingName(framework, id);
  if (rating === null && score === null) {
    return [];
  }
  return [{ isWhole, part: { name, rating, standing: ratingStanding(id, framework), score } }];
}
