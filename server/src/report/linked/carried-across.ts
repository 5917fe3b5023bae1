import type { Framework } from '../../framework/framework.ts';
import { normaliseName } from '../../framework/normalise-name.ts';
import { allRatings } from '../../framework/ratings.ts';
import type { KeyQuestionResults, PartResult, ReportResults } from './results.ts';

/**
 * The results of a report in the terms of a framework that follows its own, where the framework says what is what: each
 * key question under the id, and each rating by the name, that they have here. What it does not name stays as it is.
 */
export function carriedAcross(results: ReportResults, framework: Framework | null): ReportResults {
  const followed = framework?.follows.find((one) => one.framework === results.framework);
  if (framework === null || followed === undefined) {
    return results;
  }
  const ratings = new Map(Object.entries(followed.ratings).map(([name, id]) => [normaliseName(name), id]));
  const named = (rating: string | null) => {
    const wanted = rating === null ? undefined : ratings.get(normaliseName(rating));
    return allRatings(framework).find(({ id }) => id === wanted)?.name ?? rating;
  };
  const across = <Part extends PartResult>(part: Part): Part => ({
    ...part,
    rating: named(part.rating),
    previous: named(part.previous),
  });
  const placed = (keyQuestion: KeyQuestionResults): KeyQuestionResults => {
    const definition = framework.keyQuestions.find(({ id }) => id === followed.keyQuestions[keyQuestion.id]);
    return across({ ...keyQuestion, ...(definition && { id: definition.id, name: definition.name }) });
  };
  return {
    ...results,
    services: results.services.map((service) => ({
      ...service,
      keyQuestions: service.keyQuestions.map(placed),
      overall: across(service.overall),
    })),
  };
}
