import { joinWords, plural } from '../../assessment/explain/words.ts';
import type { Framework } from '../../framework/framework.ts';
import type { StatementDefinition } from '../../framework/model/definitions.ts';
import { neededStatements } from '../../framework/needed-parts.ts';
import type { KeyQuestion, Report, ReportSection } from '../../report/report.ts';
import { mayMissParts } from '../../report/sections/scope.ts';
import { serviceSections } from '../../report/sections/section-spans.ts';
import { statedBasis } from '../../report/stated.ts';
import { byFramework } from '../by-framework.ts';
import type { Fix, RelatedPlace } from '../finding.ts';
import type { Problem, Rule } from '../rule.ts';
import { type Insertion, insertStatements } from './insert-section.ts';
import { misspeltStatements } from './misspelt-statements.ts';
import { headingRange } from './section-names.ts';

export const missingStatement: Rule = {
  id: 'structure/missing-statement',
  severity: 'error',
  summary: 'A scored statement of a key question has no section.',
  fixable: true,
  missing: true,
  reads: 'parts',
  check: byFramework(function* ({ report, assessment }, framework) {
    if (!mayMissParts(report)) {
      return;
    }
    for (const [service, { keyQuestions }] of report.services.entries()) {
      const misspelt = misspeltStatements(serviceSections(report, service), report);
      // A key question that is not assessed as a whole needs none of its statements.
      // Nor does one whose rating comes from those of services, or from before.
      const given = new Set(
        assessment.services[service]?.keyQuestions.flatMap((one) => (one.isGiven ? one.keyQuestion : [])),
      );
      for (const keyQuestion of keyQuestions.filter((one) => !isNotAssessed(one.section) && !given.has(one))) {
        const present = new Set(keyQuestion.statements.map(({ definition }) => definition));
        const missing = neededStatements(keyQuestion.definition, framework).filter(
          (statement) => !present.has(statement) && !misspelt.has(statement),
        );
        if (missing.length > 0) {
          yield problemFor(report, framework, service, keyQuestion, missing);
        }
      }
    }
  }),
};

function isNotAssessed(section: ReportSection | null): boolean {
  return statedBasis(section?.fields ?? [])?.value === 'not-assessed';
}

const lostBy = {
  percentage: 'so no score can be computed',
  lowest: 'so nobody can tell which score is the lowest',
  ladder: 'so not all of it is covered',
  judged: 'so not all of it is covered',
} as const;

/** One problem for all that a key question lacks, with one fix: five sections that nobody has begun are one thing to do. */
function problemFor(
  report: Report,
  framework: Framework,
  service: number,
  keyQuestion: KeyQuestion,
  missing: readonly StatementDefinition[],
): Problem {
  const { definition, section, statements } = keyQuestion;
  const place = section ?? statements[0]?.section;
  const lost = lostBy[framework.scoring.method];
  const insertions = insertStatements(report, service, definition, missing);
  return {
    range: place === undefined ? { start: 0, end: 0 } : headingRange(place),
    message: `${definition.name} ${lackedWords(keyQuestion, missing, framework)}, ${lost}. ${adviceFor(missing)}`,
    related: missing.length === 1 ? [] : insertions.map(relatedPlace),
    fixes: insertions.length === 0 ? [] : [fixFor(missing, insertions)],
  };
}

function lackedWords(
  { definition }: KeyQuestion,
  missing: readonly StatementDefinition[],
  framework: Framework,
): string {
  const names = missing.map(({ name }) => `“${name}”`);
  if (missing.length > 1 && missing.length === neededStatements(definition, framework).length) {
    const terms = plural(framework.terms.statement);
    return `has no section for any of its ${missing.length} ${terms}`;
  }
  return missing.length === 1 ? `has no section ${names[0]}` : `has no sections for ${joinWords(names)}`;
}

function adviceFor({ length }: readonly StatementDefinition[]): string {
  return length === 1
    ? 'Add the section. If nobody looked at it, write “Basis: not assessed” or “Basis: carried forward” in it.'
    : 'Add the sections. In those that nobody looked at, write “Basis: not assessed” or “Basis: carried forward”.';
}

function relatedPlace({ parts, edit }: Insertion<StatementDefinition>): RelatedPlace {
  const names = joinWords(parts.map(({ name }) => `“${name}”`));
  return {
    range: { start: edit.start, end: edit.end },
    message: `${names} ${parts.length === 1 ? 'goes' : 'go'} here.`,
  };
}

function fixFor(missing: readonly StatementDefinition[], insertions: readonly Insertion<StatementDefinition>[]): Fix {
  const title = missing.length === 1 ? `Insert “${missing[0]?.name}”` : `Insert the ${missing.length} missing sections`;
  return { title, safe: false, edits: insertions.map(({ edit }) => edit) };
}
