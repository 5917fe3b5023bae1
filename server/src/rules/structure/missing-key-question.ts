import type { Framework, KeyQuestionDefinition } from '../../framework/framework.ts';
import { findKeyQuestion } from '../../framework/names.ts';
import { isFullService } from '../../report/full-services.ts';
import { mistakenHeadings } from '../../report/mistaken-headings.ts';
import type { Report, Service } from '../../report/report.ts';
import { hasFault } from '../../syntax/front-matter.ts';
import type { Range } from '../../text/range.ts';
import type { Problem, Rule } from '../rule.ts';
import { insertKeyQuestion } from './insert-section.ts';
import { headingRange } from './section-names.ts';

export const missingKeyQuestion: Rule = {
  id: 'structure/missing-key-question',
  severity: 'error',
  summary: 'A key question of the scope has neither a heading nor a statement.',
  fixable: true,
  missing: true,
  *check({ report }): Iterable<Problem> {
    const { framework } = report;
    // Where the front matter has a fault, nobody can tell what its scope is.
    if (framework === null || report.kind === 'news' || hasFault(report.frontMatter)) {
      return;
    }
    for (const [index, service] of report.services.entries()) {
      if (isFullService(report, index)) {
        const present = new Set([
          ...service.keyQuestions.map(({ definition }) => definition.id),
          ...meantInVain(report, framework),
        ]);
        for (const definition of report.scope.filter(({ id }) => !present.has(id))) {
          yield problemFor(report, framework, service, index, definition);
        }
      }
    }
  },
};

/** Those whose headings are written like text: they are not missing. */
function meantInVain({ document, sections }: Report, framework: Framework): readonly string[] {
  return sections
    .flatMap(({ section }) => mistakenHeadings(document, section, framework))
    .flatMap(({ name }) => findKeyQuestion(framework, name)?.id ?? []);
}

function problemFor(
  report: Report,
  framework: Framework,
  service: Service,
  index: number,
  definition: KeyQuestionDefinition,
): Problem {
  const whose = service.name === null ? 'The report' : `“${service.name}”`;
  const { keyQuestion } = framework.terms;
  return {
    range: service.section === null ? scopeRange(report) : headingRange(service.section),
    message: `${whose} has no section for the ${keyQuestion} ${definition.name}. Add it, or let “scope:” in the front matter name only what this file holds.`,
    fixes: [
      {
        title: `Insert ${definition.name}`,
        safe: false,
        edits: [insertKeyQuestion(report, index, definition)],
      },
    ],
  };
}

/** Where the report says what it must hold: its scope, else its framework. */
function scopeRange({ frontMatter }: Report): Range {
  const entry = frontMatter.entries.get('scope') ?? frontMatter.entries.get('framework');
  return entry?.valueRange ?? { start: 0, end: 0 };
}
