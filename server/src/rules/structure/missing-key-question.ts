import { joinWords, plural } from '../../assessment/explain/words.ts';
import type { Framework } from '../../framework/framework.ts';
import type { KeyQuestionDefinition } from '../../framework/model/definitions.ts';
import { findKeyQuestion } from '../../framework/names.ts';
import type { Report, Service } from '../../report/report.ts';
import { isFullService } from '../../report/sections/full-services.ts';
import { mistakenHeadings } from '../../report/sections/mistaken-headings.ts';
import { mayMissParts } from '../../report/sections/scope.ts';
import { hasFault } from '../../syntax/front-matter/front-matter.ts';
import type { Range } from '../../text/range.ts';
import { byFramework } from '../by-framework.ts';
import type { RelatedPlace } from '../finding.ts';
import type { Problem, Rule } from '../rule.ts';
import { type Insertion, insertKeyQuestions } from './insert-section.ts';
import { headingRange } from './section-names.ts';

export const missingKeyQuestion: Rule = {
  id: 'structure/missing-key-question',
  severity: 'error',
  summary: 'A key question of the scope has neither a heading nor a statement.',
  fixable: true,
  missing: true,
  reads: 'parts',
  check: byFramework(function* ({ report }, framework) {
    // Where the front matter has a fault, nobody can tell what its scope is.
    if (!mayMissParts(report) || hasFault(report.frontMatter)) {
      return;
    }
    for (const [index, service] of report.services.entries()) {
      if (isFullService(report, index)) {
        const present = new Set([
          ...service.keyQuestions.map(({ definition }) => definition.id),
          ...meantInVain(report, framework),
        ]);
        const missing = report.scope.filter(({ id }) => !present.has(id));
        if (missing.length > 0) {
          yield problemFor(report, framework, service, index, missing);
        }
      }
    }
  }),
};

/** Those whose headings are written like text: they are not missing. */
function meantInVain({ document }: Report, framework: Framework): readonly string[] {
  return [...mistakenHeadings(document, framework).values()]
    .flat()
    .flatMap(({ name }) => findKeyQuestion(framework, name)?.id ?? []);
}

/** One problem for all that a service lacks, with one fix. */
function problemFor(
  report: Report,
  framework: Framework,
  service: Service,
  index: number,
  missing: readonly KeyQuestionDefinition[],
): Problem {
  const whose = service.name === null ? 'The report' : `“${service.name}”`;
  const { keyQuestion } = framework.terms;
  const names = missing.map(({ name }) => name);
  const one = missing.length === 1;
  const insertions = insertKeyQuestions(report, index, missing);
  return {
    range: service.section === null ? scopeRange(report) : headingRange(service.section),
    message: one
      ? `${whose} has no section for the ${keyQuestion} ${names[0]}. Add it, or name only the ones in this file under “scope:” in the front matter.`
      : `${whose} has no sections for the ${plural(keyQuestion)} ${joinWords(names)}. Add them, or name only the ones in this file under “scope:” in the front matter.`,
    related: one ? [] : insertions.map(relatedPlace),
    fixes:
      insertions.length === 0
        ? []
        : [
            {
              title: one ? `Insert ${names[0]}` : `Insert the ${missing.length} missing ${plural(keyQuestion)}`,
              safe: false,
              edits: insertions.map(({ edit }) => edit),
            },
          ],
  };
}

function relatedPlace({ parts, edit }: Insertion<KeyQuestionDefinition>): RelatedPlace {
  const names = joinWords(parts.map(({ name }) => name));
  return {
    range: { start: edit.start, end: edit.end },
    message: `${names} ${parts.length === 1 ? 'goes' : 'go'} here.`,
  };
}

/** Where the report says what it must hold: its scope, else its framework. */
function scopeRange({ frontMatter }: Report): Range {
  const entry = frontMatter.entries.get('scope') ?? frontMatter.entries.get('framework');
  return entry?.valueRange ?? { start: 0, end: 0 };
}
