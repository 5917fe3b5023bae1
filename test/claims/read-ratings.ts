import { readRatingClaims } from '../../server/src/claims/read-claims.ts';
import type { Framework } from '../../server/src/framework/framework.ts';

/** What a text says of ratings, a line for each claim: “changed safe: good < inadequate”, “is whole of Elm Court: good”. */
export function readRatings(framework: Framework, text: string, inNews = false): readonly string[] {
  return readRatingClaims(framework, text, inNews).claims.map(({ relation, target, named, value, from }) => {
    const what = target.kind === 'part' ? target.id : target.kind;
    const whose = named === null ? '' : ` of ${text.slice(named.start, named.end)}`;
    return `${relation} ${what}${whose}: ${value?.rating ?? '?'}${from === null ? '' : ` < ${from.rating}`}`;
  });
}
