import type { Analysis } from '../../analysis/analysis.ts';
import type { Claim } from '../../report/report.ts';
import { overlap, type Range, touches } from '../../text/range.ts';
import { claimHelp } from '../help/claim-help.ts';
import type { Hover } from './hover-help.ts';

/**
 * What a sentence states that Keyline can compare, and whether the report agrees with it. Where it says something of
 * several parts, the name of each tells of that part, and all other words of the first.
 */
export function claimHover(analysis: Analysis, offset: number): Hover | null {
  const { framework, claims } = analysis.report;
  const at = claims.filter(({ range }) => touches(range, offset));
  const named = at.find((claim) => namesIn(claim).some((range) => touches(range, offset)));
  const claim = named ?? at[0];
  if (framework === null || claim === undefined) {
    return null;
  }
  const others = claims.filter((other) => other !== claim && overlap(other.range, claim.range));
  const range = others.length === 0 ? claim.range : wordsAround(offset, claim, others);
  return { range, help: claimHelp(analysis, claim, framework) };
}

/** The name of the part that the offset is at, else the words between two such names. */
function wordsAround(offset: number, claim: Claim, others: readonly Claim[]): Range {
  const own = namesIn(claim).find((name) => touches(name, offset));
  if (own !== undefined) {
    return own;
  }
  const names = [claim, ...others].flatMap(namesIn);
  return {
    start: Math.max(claim.range.start, ...names.filter(({ end }) => end < offset).map(({ end }) => end)),
    end: Math.min(claim.range.end, ...names.filter(({ start }) => start > offset).map(({ start }) => start)),
  };
}

/** What the claim is about, as the sentence names it. */
function namesIn({ slots }: Claim): readonly Range[] {
  return [slots['key-question'], slots.service].flatMap((slot) => slot?.range ?? []);
}
