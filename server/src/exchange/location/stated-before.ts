import { filled } from './location-texts.ts';
import type { RatingsTree } from './ratings-schema.ts';

/** Ratings of the time before, as a report states them that names no report before it. */
export interface StatedBefore {
  /** Those of the whole and its key questions, for the front matter; undefined for none. */
  readonly front: Readonly<Record<string, string>> | undefined;
  /** Those of a service by the name of the service, then by that of its part; null for the service as a whole. */
  readonly ofService: (service: string) => ((part: string | null) => string | null) | null;
}

/** What a report states of these ratings; null for none. */
export function statedBefore(tree: RatingsTree | null): StatedBefore | null {
  if (tree === null) {
    return null;
  }
  const { overall, serviceRatings } = tree;
  const front = Object.fromEntries([
    ...entry('overall', overall?.rating),
    ...(overall?.keyQuestionRatings ?? []).flatMap(({ name, rating }) =>
      entry(name.trim().toLowerCase().replaceAll(/\s+/g, '-'), rating),
    ),
  ]);
  return {
    front: Object.keys(front).length === 0 ? undefined : front,
    ofService: (service) => {
      const found = serviceRatings?.find(({ name }) => name === service);
      return found === undefined
        ? null
        : (part) => {
            const rating =
              part === null ? found.rating : found.keyQuestionRatings?.find(({ name }) => name === part)?.rating;
            return rating ?? null;
          };
    },
  };
}

function entry(key: string, rating: string | null | undefined): readonly (readonly [string, string])[] {
  const given = filled(rating);
  return given === null ? [] : [[key, given]];
}
