import type { CountedRules, OverallRule, RatingCount } from '../../framework/model/overall.ts';

/**
 * The first rule whose counts all hold for the ratings; null where no rule decides. `keyQuestions` are the ids of those
 * that have them, in the same order, for counts of some of them.
 */
export function decidingRule(
  method: CountedRules,
  ratings: readonly string[],
  keyQuestions: readonly string[] = [],
): OverallRule | null {
  const enough = enoughOf(method, ratings.length);
  const among = ({ of }: RatingCount) =>
    of === undefined ? ratings : ratings.filter((_, place) => of.includes(keyQuestions[place] ?? ''));
  return method.rules.find((rule) => rule.counts.every((count) => holds(count, among(count), enough))) ?? null;
}

/** How many of `number` ratings are enough, by the framework's table; null where it has none. */
function enoughOf({ enough }: CountedRules, number: number): number | null {
  return enough.find(({ upTo }) => upTo === undefined || number <= upTo)?.count ?? null;
}

/** The rule in words, for `number` ratings. */
export function ruleInWords(rule: OverallRule, method: CountedRules, number: number): string {
  return rule.text
    .replaceAll('{enough}', String(enoughOf(method, number) ?? ''))
    .replaceAll('{number}', String(number));
}

function holds(count: RatingCount, ratings: readonly string[], enough: number | null): boolean {
  const found = ratings.filter((rating) => count.ratings.includes(rating)).length;
  if (count.enough !== undefined && enough !== null && found >= enough !== count.enough) {
    return false;
  }
  return found >= (count.atLeast ?? 0) && found <= (count.atMost ?? ratings.length);
}
