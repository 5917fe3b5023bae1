import type { Framework } from '../framework/framework.ts';
import { findRating } from '../framework/names.ts';
import type { KeyQuestionResults, PartResult, ReportResults, ServiceResults } from '../report/linked/results.ts';
import { toHouseStyle } from '../text/dates/dates.ts';

/** What a release can say of a report. Ratings are names in house form. */
export interface ReleaseFacts {
  /** The days of the assessment in house style; null where the report does not say, or says what are no days. */
  readonly assessed: string | null;
  /** Of the whole; null where the report holds several services and nothing of them together. */
  readonly whole: ServiceResults | null;
  /** The services that were looked at this time and have an overall rating, where there are several. */
  readonly services: readonly (PartResult & { readonly name: string; readonly rating: string })[];
  /** Null where the report states none. */
  readonly breaches: number | null;
  /** Short names of the regulations that were breached, if they are as many as the breaches. */
  readonly breached: readonly string[];
  /** Null where the report has no list of them. */
  readonly mustActions: number | null;
}

/** What there is to say of a report that gives these results. */
export function releaseFacts(results: ReportResults, framework: Framework): ReleaseFacts {
  const { services, assessed, breaches, breached, mustActions } = results;
  const [first] = services;
  const several = services.length > 1;
  return {
    assessed: assessed === null ? null : toHouseStyle(assessed),
    whole: several ? (services.find(({ name }) => name === null) ?? null) : (first ?? null),
    services: several ? services.flatMap((service) => assessedService(service, framework)) : [],
    breaches,
    breached: breached.length === breaches ? breached : [],
    mustActions,
  };
}

function assessedService({ name, basis, overall }: ServiceResults, framework: Framework): ReleaseFacts['services'] {
  const { rating } = overall;
  const isNew = basis === null || basis === 'assessed';
  return name !== null && isNew && isRating(framework, rating) ? [{ ...overall, name, rating }] : [];
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
