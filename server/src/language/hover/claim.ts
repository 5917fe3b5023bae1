import type { Analysis } from '../../analysis/analysis.ts';
import type { Claim } from '../../report/report.ts';
import { overlap, type Range, touches } from '../../text/range.ts';
import { claimHelp } from '../help/claim-help.ts';
import { helpTexts } from '../help/help.ts';
import type { Hover } from './hover-help.ts';
import { readAs } from './sentence.ts';

/**
 * What a sentence states that Keyline can compare, and whether the report agrees with it. Where it says something of
 * several parts, the name of each and its rating tell of that part, and all other words of the first.
 */
export function claimHover(analysis: Analysis, offset: number): Hover | null {
  const { framework, claims } = analysis.report;
  const at = claims.filter(({ range }) => touches(range, offset));
  const named = at.find((claim) => namesIn(claim).some((range) => touches(range, offset)));
  const rated = at.find((claim) => ratingsIn(claim).some((range) => touches(range, offset)));
  const claim = named ?? rated ?? at[0];
  if (framework === null || claim === undefined) {
    return null;
  }
  const others = claims.filter((other) => other !== claim && overlap(other.range, claim.range));
  const range = others.length === 0 ? claim.range : wordsAround(offset, claim, others);
  const help = claimHelp(analysis, claim, framework);
  // What a set sentence says is plain; what the grammar made of any other may need telling.
  const told = claim.phrase === '' ? readAs(analysis, offset) : [];
  const parts = told.length === 0 ? help.parts : [...help.parts, ...helpTexts(`Read as: ${told.join('; ')}.`)];
  return { range, help: { ...help, parts } };
}

/** The name of the part that the offset is at, or its rating, else the words between two such places. */
function wordsAround(offset: number, claim: Claim, others: readonly Claim[]): Range {
  const own = [...namesIn(claim), ...ratingsIn(claim)].find((words) => touches(words, offset));
  if (own !== undefined) {
    return own;
  }
  const names = [...namesIn(claim), ...others.flatMap((other) => [...namesIn(other), ...ratingsIn(other)])];
  return {
    start: Math.max(claim.range.start, ...names.filter(({ end }) => end < offset).map(({ end }) => end)),
    end: Math.min(claim.range.end, ...names.filter(({ start }) => start > offset).map(({ start }) => start)),
  };
}

/** The ratings, where the sentence says them. */
function ratingsIn({ slots }: Claim): readonly Range[] {
  return [slots.rating, slots['previous-rating']].flatMap((slot) => slot?.range ?? []);
}

/** What the claim is about, as the sentence names it. */
function namesIn({ slots }: Claim): readonly Range[] {
  return [slots['key-question'], slots.service].flatMap((slot) => slot?.range ?? []);
}
