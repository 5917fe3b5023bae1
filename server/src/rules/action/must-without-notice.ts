import { actionsOf, tellsOfNotice } from '../../report/actions.ts';
import type { Rule } from '../rule.ts';

export const mustWithoutNotice: Rule = {
  id: 'action/must-without-notice',
  severity: 'warning',
  summary: 'A regulation that an action must meet, without a requirement notice or enforcement.',
  fixable: false,
  missing: true,
  *check({ report }) {
    const holds = report.framework?.sections.map((section) => section.holds) ?? [];
    if (report.kind === 'news' || (!holds.includes('requirement-notices') && !holds.includes('enforcement'))) {
      return;
    }
    const { actions, notices } = actionsOf(report);
    // A summary that lists no notices, but tells of one, does not say which regulations it is about.
    if (notices.length === 0 && tellsOfNotice(report)) {
      return;
    }
    const noticed = new Set(notices.flatMap(({ citations }) => citations.map(({ citation }) => citation.number)));
    for (const { kind, citations } of actions) {
      for (const { citation, range } of kind === 'must' ? citations : []) {
        if (!noticed.has(citation.number)) {
          noticed.add(citation.number);
          yield {
            range,
            message: `Regulation ${citation.number} is breached, since an action must be taken, but it is not listed under requirement notices or enforcement actions. Add it there, or correct the number.`,
          };
        }
      }
    }
  },
};
