import type { ReportSection } from '../../report/report.ts';
import { serviceSections } from '../../report/sections/section-spans.ts';
import type { Problem, Rule } from '../rule.ts';
import { headingRange, houseName } from './section-names.ts';

export const duplicateSection: Rule = {
  id: 'structure/duplicate-section',
  severity: 'error',
  summary: 'A section of the framework appears twice.',
  fixable: false,
  missing: false,
  reads: 'parts',
  *check({ report }): Iterable<Problem> {
    for (const service of report.services.keys()) {
      yield* duplicatesIn(serviceSections(report, service));
    }
    // Two locations may well have a service of the same name.
    for (const outer of new Set(report.services.map(({ within }) => within))) {
      const services = report.services.filter(({ within }) => within === outer);
      yield* duplicatesIn(services.flatMap(({ section }) => section ?? []));
    }
  },
};

function* duplicatesIn(sections: readonly ReportSection[]): Iterable<Problem> {
  const seen = new Map<string, ReportSection>();
  let statement = 0;
  for (const [index, section] of sections.entries()) {
    statement = section.role.kind === 'statement' ? index : statement;
    const key = identity(section, statement);
    const first = key === null ? undefined : seen.get(key);
    if (key !== null && first === undefined) {
      seen.set(key, section);
    } else if (first !== undefined) {
      yield {
        range: headingRange(section),
        message: `“${houseName(section)}” appears a second time, and only the first is counted. Make one section of the two.`,
        related: [{ range: headingRange(first), message: 'The first is here.' }],
      };
    }
  }
}

/** What a section is, so that two with the same identity are duplicates; null for what may stand often. */
function identity({ role, section }: ReportSection, statement: number): string | null {
  switch (role.kind) {
    case 'overall':
      return role.kind;
    case 'service':
      return `${role.kind} ${section.heading?.name.value.trim().toLowerCase()}`;
    case 'key-question':
      return `${role.kind} ${role.definition.id}`;
    case 'statement':
      return `${role.kind} ${role.home.id} ${role.definition.id}`;
    case 'evidence-category':
      return `${role.kind} ${statement} ${role.definition.id}`;
    default:
      return null;
  }
}
