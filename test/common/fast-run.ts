/**
 * Whether this is `npm run test:fast`: it has fewer trials, smaller sizes and fewer cases of one kind than `npm test`, and
 * leaves out nothing else.
 */
export const isFastRun = process.env.KEYLINE_FAST_TESTS === '1';

/** How many times less is tried in the fast run. */
const lessTried = 10;

/**
 * How often a property is tried: `usual` times, a tenth of that in the fast run. As often as KEYLINE_PROPERTY_RUNS says
 * where that is set. Trials are counted, not timed, so that a busy computer tries as much as an idle one.
 */
export function trials(usual: number): number {
  const { KEYLINE_PROPERTY_RUNS: asked } = process.env;
  return asked === undefined ? Math.ceil(usual / (isFastRun ? lessTried : 1)) : Number(asked);
}

/** All of these cases, which are alike; every fourth of them in the fast run. */
export function someOf<Case>(cases: readonly Case[]): readonly Case[] {
  return isFastRun ? cases.filter((_, place) => place % 4 === 0) : cases;
}
