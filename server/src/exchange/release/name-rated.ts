import type { RatingClaim } from '../../claims/claim.ts';
import { readRatingClaims } from '../../claims/read-claims.ts';
import type { Framework } from '../../framework/framework.ts';
import { isCouncilName, isTrustName } from '../page-facts/stated-subject.ts';

/** A name of two words or more, all with capital letters but for those that join them. */
const properName =
  /^(?:The\s+)?\p{Lu}[\p{L}\p{N}’'.&-]*(?:\s+(?:(?:of|and|the|for|on|upon|&|at|by)\s+){0,2}\p{Lu}[\p{L}\p{N}’'.&-]*){1,8}$/u;

/** What a trust has, beside its services, whose names may have capital letters too: “Urgent Care”. */
const place = /\s(?:Hospitals?|Infirmary|Centre|Unit|House|Clinic)$/u;

/** What was so then may be so of anybody. */
const now: ReadonlySet<RatingClaim['relation']> = new Set<RatingClaim['relation']>(['is', 'changed', 'remained']);

/**
 * The name of what the title and the first paragraphs of news say was rated: “The regulator has rated Some House good”. None
 * where they name several.
 */
export function nameRated(
  framework: Framework,
  texts: readonly string[],
): { readonly location?: string; readonly provider?: string } {
  const names = texts.flatMap((text) =>
    readRatingClaims(framework, text, true).claims.flatMap(({ relation, target, named }) => {
      const name = named === null ? '' : text.slice(named.start, named.end).trim();
      return now.has(relation) && target.kind === 'whole' && isNameOfOne(framework, name) ? [name] : [];
    }),
  );
  const isOfTrust = texts.some((text) => /\bNHS\s(?:Foundation\s)?Trust\b/u.test(text));
  const own = names.filter((name) => !isOfTrust || isTrustName(name) || place.test(name));
  const longest = new Set(own.filter((name) => !own.some((other) => other !== name && other.startsWith(`${name} `))));
  const [only] = longest;
  if (only === undefined || longest.size > 1) {
    return {};
  }
  return isTrustName(only) ? { provider: only } : { location: only };
}

function isNameOfOne({ regulators }: Framework, name: string): boolean {
  const isRegulator = regulators.some((one) => name.toLowerCase().includes(one.toLowerCase()));
  return properName.test(name) && !isCouncilName(name) && !isRegulator;
}
