import { resultWords, type ScoreAndRating } from '../assessment/explain/result-words.ts';
import { ratingStanding, type Standing } from '../assessment/standing.ts';
import type { Framework } from '../framework/framework.ts';
import type { ReportSummary, ResultSummary, ServiceSummary } from './report-summary.ts';

/** A report as a list of the reports of a workspace shows it. */
export interface ReportRow {
  readonly file: string;
  /** What the report is about; its file's name where it does not say. */
  readonly name: string;
  readonly provider: string | null;
  readonly service: string | null;
  readonly location: string | null;
  readonly sector: string | null;
  /** The title of the framework; null where the report names none that is known. */
  readonly framework: string | null;
  readonly status: ReportSummary['status'];
  readonly assessed: ReportSummary['assessed'];
  /** The result that stands for the report: that of its whole, else that of its only key question; null for neither. */
  readonly main: RowResult | null;
  /** The whole and the key questions of each service that have a score or a rating. */
  readonly results: readonly RowResult[];
}

export interface RowResult {
  /** "Well-led", and with several services "Ward 3: Well-led". */
  readonly name: string;
  /** "57, Requires improvement": as stated, else as it follows from the scores. */
  readonly words: string;
  readonly standing: Standing | null;
}

/** The row of a report; `framework` is the one that the summary names, null for none. */
export function reportRow(summary: ReportSummary, framework: Framework | null): ReportRow {
  const { file, title, provider, service, location, sector, status, assessed, services } = summary;
  const results = framework === null ? [] : services.map((service) => serviceResults(service, framework));
  const [first] = results;
  return {
    file,
    name: title ?? file.slice(file.lastIndexOf('/') + 1),
    provider,
    service,
    location,
    sector,
    framework: framework?.title ?? null,
    status,
    assessed,
    main:
      first?.overall ??
      (services.length === 1 && first?.keyQuestions.length === 1 ? first.keyQuestions[0] : null) ??
      null,
    results: results.flatMap(({ overall, keyQuestions }) => [...(overall === null ? [] : [overall]), ...keyQuestions]),
  };
}

interface ServiceResults {
  readonly overall: RowResult | null;
  readonly keyQuestions: readonly RowResult[];
}

function serviceResults({ name, overall, keyQuestions }: ServiceSummary, framework: Framework): ServiceResults {
  const named = (part: string) => (name === null ? part : `${name}: ${part}`);
  return {
    overall: rowResult(named(framework.overallNames[0] ?? 'Overall'), overall, framework),
    keyQuestions: keyQuestions.flatMap((part) => {
      const definition = framework.keyQuestions.find(({ id }) => id === part.id);
      return rowResult(named(definition?.name ?? part.id), part, framework) ?? [];
    }),
  };
}

function rowResult(name: string, { stated, computed }: ResultSummary, framework: Framework): RowResult | null {
  const result: ScoreAndRating = {
    score: stated.score ?? computed.score,
    rating: stated.rating ?? computed.rating,
  };
  const words = resultWords(result, framework);
  if (words === null) {
    return null;
  }
  return { name, words, standing: ratingStanding(result.rating, framework) };
}
