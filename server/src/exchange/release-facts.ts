import { reportResults } from '../assessment/report-results.ts';
import { citedRegulations } from '../framework/citations.ts';
import type { Framework } from '../framework/framework.ts';
import { findRating } from '../framework/names.ts';
import { actionsOf } from '../report/actions.ts';
import type { Report } from '../report/report.ts';
import type { KeyQuestionResults, PartResult, ReportResults, ServiceResults } from '../report/results.ts';
import type { Analysis } from '../rules/rule.ts';
import { toHouseStyle } from '../text/dates.ts';

/** What a release can say of a report. Ratings are names in house form; each is the stated one, else the one that follows. */
export interface ReleaseFacts {
  readonly results: ReportResults;
  /** The days of the assessment, in house style where they can be read; null where the report does not say. */
  readonly assessed: string | null;
  /** Of the whole; null where the report holds several services and nothing of them together. */
  readonly whole: ServiceResults | null;
  /** The services that were looked at this time and have an overall rating, where there are several. */
  readonly services: readonly (PartResult & { readonly name: string; readonly rating: string })[];
  /** Short names of the regulations that are breached, if they are as many as the breaches. */
  readonly breached: readonly string[];
}

/** What there is to say of a report. */
export function releaseFacts({ report, assessment }: Analysis, framework: Framework): ReleaseFacts {
  const results = reportResults(report, assessment);
  const [first] = results.services;
  const several = results.services.length > 1;
  const breached = breachedRegulations(report, framework);
  return {
    results,
    assessed: results.assessed === null ? null : (toHouseStyle(results.assessed) ?? results.assessed),
    whole: several ? (results.services.find(({ name }) => name === null) ?? null) : (first ?? null),
    services: several
      ? results.services.flatMap(({ name, overall }, place) => {
          const { rating } = overall;
          const basis = report.services[place]?.basis?.value ?? 'assessed';
          return name === null || basis !== 'assessed' || !isRating(framework, rating)
            ? []
            : [{ ...overall, name, rating }];
        })
      : [],
    breached: breached.length === results.breaches ? breached : [],
  };
}

/** The key questions that have a rating, with it. */
export function ratedKeyQuestions(
  service: ServiceResults | null,
  framework: Framework,
): readonly (KeyQuestionResults & { readonly rating: string })[] {
  return (service?.keyQuestions ?? []).flatMap((result) => {
    const { rating } = result;
    return isRating(framework, rating) ? [{ ...result, rating }] : [];
  });
}

/** A label such as “Not rated” stands in the place of a rating and is none. */
export function isRating(framework: Framework, name: string | null): name is string {
  return name !== null && findRating(framework, name).rating !== null;
}

/** Of the notices, else of what must be done, in the order of the text. */
function breachedRegulations(report: Report, framework: Framework): readonly string[] {
  const { actions, notices } = actionsOf(report);
  const sources = notices.length > 0 ? notices : actions.filter(({ kind }) => kind === 'must');
  const names = sources.flatMap(({ citations }) =>
    citations.flatMap(({ citation }) => {
      const places = citedRegulations(framework, citation);
      const [place] = places;
      return places.length === 1 && place !== undefined
        ? [place.regulation.shortNames[0] ?? place.regulation.title.toLowerCase()]
        : [];
    }),
  );
  return [...new Set(names)];
}
