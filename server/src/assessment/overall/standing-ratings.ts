import type { Framework } from '../../framework/framework.ts';
import { findKeyQuestion, findRatingOf } from '../../framework/names.ts';
import type { Report, Service } from '../../report/report.ts';
import { keyQuestionBefore, ratingBefore, serviceBefore } from '../../report/sections/previous.ts';

/** Ratings that carry over from before, by the id of the key question. */
export type StandingRatings = ReadonlyMap<string, string>;

/**
 * The ratings of the key questions that the report's `scope` leaves out: as the text states them, else as the front
 * matter or the report that it names gives them as previous ratings. They join the new ratings in the overall rating, as after a focused inspection
 * (the published principles for adult social care say so). A map of previous ratings cannot tell services apart,
 * so it counts only where the report has a single one.
 */
export function standingRatings(report: Report, service: Service, framework: Framework): StandingRatings {
  const { scope, previous } = report.frontMatter.values;
  const standing = new Map<string, string>();
  if (scope === undefined || scope.length === 0) {
    return standing;
  }
  const inScope = new Set(scope.map((name) => findKeyQuestion(framework, name)?.id));
  const add = (id: string | undefined, rating: string | null | undefined) => {
    if (id !== undefined && !inScope.has(id) && rating) {
      standing.set(id, rating);
    }
  };
  if (report.previous !== null) {
    const before = serviceBefore(report.previous.results, service.name, report.services.length === 1);
    for (const definition of framework.keyQuestions) {
      const result = keyQuestionBefore(framework, before, definition);
      add(definition.id, ratingBefore(framework, report.previous, result, definition)?.rating);
    }
  }
  if (typeof previous === 'object' && report.services.length === 1) {
    for (const [name, rating] of Object.entries(previous)) {
      const definition = findKeyQuestion(framework, name);
      add(definition?.id, findRatingOf(framework, rating, definition).rating);
    }
  }
  for (const { definition, rating, previousRating } of service.keyQuestions) {
    add(definition.id, rating?.rating ?? previousRating?.rating);
  }
  return standing;
}
