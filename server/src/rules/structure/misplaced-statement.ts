import { serviceSections } from '../../report/sections/section-spans.ts';
import type { Problem, Rule } from '../rule.ts';
import { headingRange } from './section-names.ts';

export const misplacedStatement: Rule = {
  id: 'structure/misplaced-statement',
  severity: 'error',
  summary: 'A statement is under a key question other than its own.',
  fixable: false,
  missing: false,
  reads: 'parts',
  *check({ report }): Iterable<Problem> {
    for (const service of report.services.keys()) {
      const sections = serviceSections(report, service);
      for (const section of sections) {
        const { role, keyQuestion } = section;
        if (role.kind === 'statement' && keyQuestion !== null && keyQuestion.id !== role.home.id) {
          const home = sections.find(
            (candidate) => candidate.role.kind === 'key-question' && candidate.role.definition.id === role.home.id,
          );
          yield {
            range: headingRange(section),
            message: `“${role.definition.name}” belongs to ${role.home.name}, but is under ${keyQuestion.name}; its score counts for ${role.home.name}. Move the section there.`,
            related: home === undefined ? [] : [{ range: headingRange(home), message: `${role.home.name} is here.` }],
          };
        }
      }
    }
  },
};
