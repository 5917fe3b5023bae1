import type { StatementDefinition } from '../../framework/framework.ts';
import { neededStatements } from '../../framework/needed-parts.ts';
import type { KeyQuestion, Report, ReportSection } from '../../report/report.ts';
import { serviceSections } from '../../report/section-spans.ts';
import { statedBasis } from '../../report/stated.ts';
import type { Problem, Rule } from '../rule.ts';
import { insertStatement } from './insert-section.ts';
import { misspeltStatements } from './misspelt-statements.ts';
import { headingRange } from './section-names.ts';

export const missingStatement: Rule = {
  id: 'structure/missing-statement',
  severity: 'error',
  summary: 'A scored statement of a key question has no section.',
  fixable: true,
  missing: true,
  *check({ report }): Iterable<Problem> {
    const { framework } = report;
    if (report.kind === 'news') {
      return;
    }
    for (const [service, { keyQuestions }] of report.services.entries()) {
      const misspelt = misspeltStatements(serviceSections(report, service), report);
      // A key question that is not assessed as a whole needs none of its statements.
      for (const keyQuestion of keyQuestions.filter(({ section }) => !isNotAssessed(section))) {
        const present = new Set(keyQuestion.statements.map(({ definition }) => definition));
        for (const statement of framework === null ? [] : neededStatements(keyQuestion.definition, framework)) {
          if (!present.has(statement) && !misspelt.has(statement)) {
            yield problemFor(report, service, keyQuestion, statement);
          }
        }
      }
    }
  },
};

function isNotAssessed(section: ReportSection | null): boolean {
  return statedBasis(section?.fields ?? [])?.value === 'not-assessed';
}

const lostBy = {
  percentage: 'and without every one of them there is no score to compute',
  lowest: 'and without every one of them nobody can tell which score is the lowest',
  ladder: 'so not all of it is covered',
  judged: 'so not all of it is covered',
} as const;

function problemFor(
  report: Report,
  service: number,
  { definition, section, statements }: KeyQuestion,
  statement: StatementDefinition,
): Problem {
  const place = section ?? statements[0]?.section;
  const lost = lostBy[report.framework?.scoring.method ?? 'judged'];
  const edit = insertStatement(report, service, definition, statement);
  return {
    range: place === undefined ? { start: 0, end: 0 } : headingRange(place),
    message: `${definition.name} has no section “${statement.name}”, ${lost}. Add the section; where it was not looked at, write “Basis: not assessed” or “Basis: carried forward”.`,
    fixes: edit === null ? [] : [{ title: `Insert “${statement.name}”`, safe: false, edits: [edit] }],
  };
}
