import type { Framework } from '../../framework/framework.ts';
import type { KeyQuestionDefinition } from '../../framework/model/definitions.ts';
import { findKeyQuestion, findRatingOf } from '../../framework/names.ts';
import { normaliseName } from '../../framework/normalise-name.ts';
import type {
  GivenResult,
  KeyQuestionResults,
  PreviousReport,
  ReportResults,
  ServiceResults,
} from '../linked/results.ts';
import type { PreviousRating } from '../report.ts';

/**
 * The results of a service of this name. Where both reports have a single service, it is that one, whatever it is
 * called: `alone` says whether this report has no other.
 */
export function serviceBefore(results: ReportResults, name: string | null, alone: boolean): ServiceResults | null {
  const wanted = comparable(name);
  const named = results.services.find((service) => comparable(service.name) === wanted);
  const single = alone && results.services.length === 1 ? results.services[0] : undefined;
  return named ?? single ?? null;
}

function comparable(name: string | null): string | null {
  return name === null ? null : normaliseName(name);
}

/** The results of a key question: by its id, else, as in another framework, by its name. */
export function keyQuestionBefore(
  framework: Framework,
  service: ServiceResults | null,
  definition: KeyQuestionDefinition,
): KeyQuestionResults | null {
  const keyQuestions = service?.keyQuestions ?? [];
  return (
    keyQuestions.find(({ id }) => id === definition.id) ??
    keyQuestions.find(({ name }) => findKeyQuestion(framework, name)?.id === definition.id) ??
    null
  );
}

/** The rating of a key question, or of the whole, in the previous report; null where it has none, or one that this framework does not know. */
export function ratingBefore(
  framework: Framework,
  previous: PreviousReport | null,
  result: GivenResult | null | undefined,
  keyQuestion: KeyQuestionDefinition | null,
): PreviousRating | null {
  const text = result?.rating ?? null;
  const found = text === null ? null : findRatingOf(framework, text, keyQuestion);
  if (previous === null || text === null || found === null || (found.rating === null && found.label === null)) {
    return null;
  }
  return { text, ...found, range: previous.range, file: previous.file };
}
