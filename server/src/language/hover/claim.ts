import type { Analysis } from '../../analysis/analysis.ts';
import { touches } from '../../text/range.ts';
import { claimHelp } from '../help/claim-help.ts';
import type { Hover } from './hover-help.ts';

/** What a sentence states that Keyline can compare, and whether the report agrees with it. */
export function claimHover(analysis: Analysis, offset: number): Hover | null {
  const { framework, claims } = analysis.report;
  const claim = claims.find(({ range }) => touches(range, offset));
  return framework === null || claim === undefined
    ? null
    : { range: claim.range, help: claimHelp(analysis, claim, framework) };
}
