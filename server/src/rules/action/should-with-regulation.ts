import { actionsOf } from '../../report/actions.ts';
import type { Rule } from '../rule.ts';

export const shouldWithRegulation: Rule = {
  id: 'action/should-with-regulation',
  severity: 'warning',
  summary: 'An action that should be taken, with a regulation as if it were breached.',
  fixable: false,
  missing: false,
  *check({ report }) {
    for (const { kind, citations } of actionsOf(report).actions) {
      for (const { citation, range } of kind === 'should' ? citations : []) {
        yield {
          range,
          message: `This action is one that should be taken, so no regulation is breached, but it names Regulation ${citation.number}. Remove the regulation, or move the action to those that must be taken.`,
        };
      }
    }
  },
};
