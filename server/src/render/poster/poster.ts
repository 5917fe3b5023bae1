import type { Report } from '../../report/report.ts';
import { daysAfter } from '../../text/dates/calendar.ts';
import { readDateSpan, writeDateSpan } from '../../text/dates/dates.ts';
import { printReport } from '../printed/print-report.ts';
import type { NamedPhrasing, PrintedDocument } from '../printed/printed-document.ts';
import type { RenderRequest } from '../render-request.ts';

/** The sizes of paper that a poster can have. */
export type PosterPaper = 'a4' | 'a3';

/** The one page that says to everybody who comes to a service how it is rated. */
export interface Poster extends Pick<PrintedDocument, 'title' | 'documentTitle' | 'language' | 'day'> {
  readonly paper: PosterPaper;
  /** The name and the rating of the whole; null where it has none. */
  readonly overall: PosterRating | null;
  /** Those of its parts. */
  readonly ratings: readonly PosterRating[];
  /** Who runs it, where, and when it was assessed: names and values. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** Where the report can be read; null where nothing is known of it. */
  readonly readAt: string | null;
  /** By when the ratings must be shown, in a sentence; null where no day is known. */
  readonly duty: string | null;
}

export interface PosterRating {
  readonly name: string;
  readonly text: string;
  readonly tone: string;
}

export interface PosterWishes {
  readonly paper: PosterPaper;
  /** Where the report can be read; null for the place that the framework names. */
  readonly readAt: string | null;
}

/** What a poster shows of the facts of a report. */
const shownFacts: ReadonlySet<string> = new Set(['Service', 'Location', 'Provider', 'Assessed', 'Published']);

/** The poster of a report; null for one that rates nothing as a whole. Never throws. */
export function posterOf(request: RenderRequest, { paper, readAt }: PosterWishes): Poster | null {
  const { report } = request.analysis;
  const { title, language, day, ratings, facts } = printReport(request);
  const rated = ratings.flatMap(ratingOf);
  if (rated.length === 0) {
    return null;
  }
  const wholeName = report.framework?.overallNames[0];
  const display = report.framework?.display ?? null;
  const by: readonly (readonly [string, string])[] = display === null ? [] : [['Rated by', display.by]];
  return {
    title,
    documentTitle: `Ratings: ${title}`,
    language,
    day,
    paper,
    overall: rated.find(({ name }) => name === wholeName) ?? null,
    ratings: rated.filter(({ name }) => name !== wholeName),
    facts: [...facts.flatMap(factOf), ...by],
    readAt: readAt ?? display?.website ?? null,
    duty: dutyOf(report),
  };

  function ratingOf({ name, value }: NamedPhrasing): readonly PosterRating[] {
    return value.flatMap((piece) => (piece.kind === 'rating' ? [{ name, text: piece.text, tone: piece.tone }] : []));
  }

  function factOf({ name, value }: NamedPhrasing): readonly (readonly [string, string])[] {
    const words = value.map((piece) => ('text' in piece ? piece.text : '')).join('');
    return shownFacts.has(name) ? [[name, words]] : [];
  }
}

/** By when the ratings must be shown; null where the report names no day of publication or the framework no duty. */
function dutyOf({ framework, frontMatter: { values } }: Report): string | null {
  const display = framework?.display ?? null;
  const reading = values.published === undefined ? null : readDateSpan(values.published);
  if (display === null || reading === null || 'problem' in reading) {
    return null;
  }
  const last = daysAfter(reading.span.last, display.days);
  return `These ratings must be on display by ${writeDateSpan({ first: last, last })}, ${display.days} days after they were published.`;
}
