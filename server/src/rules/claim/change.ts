import type { Rule } from '../rule.ts';
import { besides } from './wrong/contradictions.ts';
import { toldChanges, unlessRight } from './wrong/told-changes.ts';
import { wrongChanges } from './wrong/wrong-changes.ts';

export const claimChange: Rule = {
  id: 'claim/change',
  severity: 'error',
  summary: 'A sentence on a change of rating that contradicts itself or the ratings.',
  fixable: false,
  missing: false,
  *check(analysis) {
    yield* besides(unlessRight(analysis, wrongChanges(analysis)), toldChanges(analysis).wrong);
  },
};
