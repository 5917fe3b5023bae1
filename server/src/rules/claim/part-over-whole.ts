import { partsOverWholesIn } from '../../report/quantities.ts';
import { sourceRange } from '../../syntax/content/prose.ts';
import type { Problem, Rule } from '../rule.ts';
import { besides, contradictionsIn } from './wrong/contradictions.ts';

export const partOverWhole: Rule = {
  id: 'claim/part-over-whole',
  severity: 'warning',
  summary: 'A part that is larger than the whole: “31 of 29 records”.',
  fixable: false,
  missing: false,
  *check({ report }) {
    const found = [...partsOverWholesIn(report.document).values()].flat().map(
      ({ found: one, prose }): Problem => ({
        range: sourceRange(prose, one.start, one.end),
        message: `“${one.text}” cannot be: ${one.part} is more than ${one.whole}. Check the two numbers.`,
      }),
    );
    yield* besides(found, contradictionsIn(report, 'part'));
  },
};
