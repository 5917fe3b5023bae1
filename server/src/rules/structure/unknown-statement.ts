import { plural } from '../../assessment/explain/words.ts';
import type { Framework } from '../../framework/framework.ts';
import type { StatementDefinition } from '../../framework/model/definitions.ts';
import type { ReportSection } from '../../report/report.ts';
import { serviceSections } from '../../report/sections/section-spans.ts';
import { byFramework } from '../by-framework.ts';
import type { Problem, Rule } from '../rule.ts';
import { nearestElsewhere, nearestStatements } from './misspelt-statements.ts';
import { headingRange, headingText } from './section-names.ts';

export const unknownStatement: Rule = {
  id: 'structure/unknown-statement',
  severity: 'error',
  summary: 'A heading under a key question is not one of its statements, but is written or scored like one.',
  fixable: true,
  missing: false,
  reads: 'parts',
  check: byFramework(function* ({ report }, framework) {
    for (const service of report.services.keys()) {
      const sections = serviceSections(report, service);
      const present = new Set(sections.flatMap(({ role }) => (role.kind === 'statement' ? role.definition : [])));
      // Those that a section above already offers to become.
      const offered = new Set<StatementDefinition>();
      for (const section of sections) {
        if (section.role.kind === 'other' && section.keyQuestion !== null) {
          yield* problemsOf(framework, section, present, offered);
        }
      }
    }
  }),
};

function* problemsOf(
  framework: Framework,
  section: ReportSection,
  present: ReadonlySet<StatementDefinition>,
  offered: Set<StatementDefinition>,
): Iterable<Problem> {
  const nearest = nearestStatements(section)[0];
  const range = headingRange(section);
  const start = `“${headingText(section)}” is not one of the ${plural(framework.terms.statement)} of ${section.keyQuestion?.name ?? 'this framework'}`;
  if (nearest !== undefined) {
    // A second section of that name would only change one mistake into another.
    const free = !present.has(nearest) && !offered.has(nearest);
    const fix = { title: `Change to “${nearest.name}”`, safe: true, edits: [{ ...range, text: nearest.name }] };
    const advice = free
      ? `Did you mean “${nearest.name}”?`
      : present.has(nearest)
        ? `“${nearest.name}” has a section already.`
        : `A section above is probably “${nearest.name}” already.`;
    offered.add(nearest);
    yield { range, message: `${start}, so it is not counted. ${advice}`, fixes: free ? [fix] : [] };
  } else if (section.fields.some(({ name }) => name === 'Score')) {
    const elsewhere = nearestElsewhere(framework, section);
    const advice =
      elsewhere === null
        ? `Write the name as the framework has it, or remove the score.`
        : `Did you mean “${elsewhere}”? It belongs to another ${framework.terms.keyQuestion}.`;
    yield { range, message: `${start}, so its score is not counted. ${advice}` };
  }
}
