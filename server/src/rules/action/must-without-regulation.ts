import { actionsOf } from '../../report/actions.ts';
import { byFramework } from '../by-framework.ts';
import type { Rule } from '../rule.ts';

export const mustWithoutRegulation: Rule = {
  id: 'action/must-without-regulation',
  severity: 'error',
  summary: 'An action that must be taken, without the regulation that asks for it.',
  fixable: false,
  missing: true,
  check: byFramework(function* ({ report }, framework) {
    const { kind: sort } = report;
    if (sort === 'news' || framework.instruments.length === 0) {
      return;
    }
    const { actions, notices } = actionsOf(report);
    const isNamed = actions.some(({ kind, citations }) => kind === 'must' && citations.length > 0);
    // Older reports say what must be done without the law, and name that in the notices alone.
    if (!isNamed && notices.some(({ citations }) => citations.length > 0)) {
      return;
    }
    for (const { kind, citations, range } of actions) {
      if (kind === 'must' && citations.length === 0) {
        yield {
          range,
          message:
            'This action must be taken, but no regulation is named that asks for it. Add one, such as “(Regulation 12(1))”, or move the action to those that should be taken.',
        };
      }
    }
  }),
};
