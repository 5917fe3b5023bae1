import type { ScoreAndRating } from '../result-words.ts';

/** What is known of a previous report: its results, by service. */
export interface PreviousReport {
  readonly services: readonly PreviousService[];
}

export interface PreviousService {
  readonly name: string | null;
  readonly keyQuestions: readonly (PreviousPart & { readonly id: string })[];
  readonly overall: PreviousPart;
}

/** What the report gave a part, and what followed from its scores. Ratings are ids of the framework. */
export interface PreviousPart {
  readonly stated: ScoreAndRating;
  readonly computed: ScoreAndRating;
}

const nothing: ScoreAndRating = { score: null, rating: null };

/**
 * The score and rating that a key question (null: the whole) of a service had in the previous report: as it stated them,
 * else as they followed. Services are found by their names; the single service of one report is that of the other.
 */
export function previousResult(
  previous: PreviousReport | null,
  service: string | null,
  keyQuestion: string | null,
): ScoreAndRating {
  const services = previous?.services ?? [];
  const found =
    services.find(({ name }) => name === service) ??
    (services.length === 1 && service === null ? services[0] : undefined);
  const part =
    keyQuestion === null ? found?.overall : found?.keyQuestions.find((candidate) => candidate.id === keyQuestion);
  return part === undefined
    ? nothing
    : {
        score: part.stated.score ?? part.computed.score,
        rating: part.stated.rating ?? part.computed.rating,
      };
}
