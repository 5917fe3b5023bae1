import type { Standing } from '../assessment/standing.ts';
import { isBeforeForce } from '../framework/file/framework-status.ts';
import { recordYear } from './report-columns.ts';
import type { ReportRecord, ResultRecord } from './report-record.ts';
import type { ServiceSigns } from './same-service.ts';
import { isCounted } from './tables.ts';

/** What the figures of many reports count of one of them. */
export interface PortfolioEntry extends ServiceSigns {
  /** The framework without its revision, and its title. */
  readonly framework: string;
  readonly frameworkTitle: string;
  /** What the report is about, for people. */
  readonly name: string;
  readonly year: number | null;
  /** YYYY-MM-DD; null where the report names no day that can be read. */
  readonly day: string | null;
  /** The rating that stands for the report, with the one before as far as the report tells; null where it has none. */
  readonly rating: {
    readonly name: string;
    readonly standing: Standing | null;
    readonly previous: string | null;
  } | null;
  readonly scores: readonly StatementEntry[];
}

export interface StatementEntry {
  readonly id: string;
  readonly name: string;
  readonly score: number;
  /** Whether it is the lowest score of the scale. */
  readonly isLowest: boolean;
}

/** Why a report is not among the figures: it is a draft, follows a framework that gives no ratings, or is no report. */
export type LeftOut = 'draft' | 'not in force' | 'other';

/** What is counted of a report, or why nothing is. */
export function portfolioEntry(record: ReportRecord): PortfolioEntry | LeftOut {
  const { path, previous, id: number, provider, location, service, sector, title } = record;
  const { framework, frameworkTitle, frameworkStatus, status } = record;
  if (!isCounted(record) || framework === null || frameworkStatus === null) {
    return 'other';
  }
  if (isBeforeForce(frameworkStatus)) {
    return 'not in force';
  }
  if (status === 'draft') {
    return 'draft';
  }
  const [id = framework] = framework.split('@');
  return {
    path,
    previous,
    id: number,
    provider,
    location,
    service,
    sector,
    framework: id,
    frameworkTitle: frameworkTitle ?? id,
    name: title ?? path,
    year: recordYear(record),
    day: record.assessed ?? record.published,
    rating: ratingOf(record),
    scores: record.services.flatMap(({ keyQuestions }) =>
      keyQuestions.flatMap(({ statements }) =>
        statements.flatMap(({ id, name, score, standing }) =>
          score === null ? [] : [{ id, name, score, isLowest: standing !== null && standing.place === standing.of }],
        ),
      ),
    ),
  };
}

/** Of the whole, which stands first; else of the only key question. */
function ratingOf({ services }: ReportRecord): PortfolioEntry['rating'] {
  const [first] = services;
  const [only] = services.length === 1 && first?.keyQuestions.length === 1 ? first.keyQuestions : [];
  const given = [first?.overall, only].find((result): result is ResultRecord => result?.rating != null);
  return given?.rating == null ? null : { name: given.rating, standing: given.standing, previous: given.previous };
}
