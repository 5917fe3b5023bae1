import type { Framework, StatementDefinition } from '../../framework/framework.ts';
import { allNames } from '../../framework/names.ts';
import { nearestNames } from '../../framework/nearest-names.ts';
import type { ReportSection } from '../../report/report.ts';
import { headingText } from './section-names.ts';

/** The statements of the section's key question that its heading is probably a slip of, the nearest first. */
export function nearestStatements(section: ReportSection): readonly StatementDefinition[] {
  if (section.role.kind !== 'other' || section.keyQuestion === null) {
    return [];
  }
  const { statements } = section.keyQuestion;
  const byName = new Map(statements.flatMap((statement) => allNames(statement).map((name) => [name, statement])));
  const near = nearestNames([...byName.keys()], headingText(section)).flatMap((name) => byName.get(name) ?? []);
  return [...new Set(near)];
}

/** The statement of another key question that the heading is probably a slip of, with that key question's name. */
export function nearestElsewhere(framework: Framework, section: ReportSection): string | null {
  const names = framework.keyQuestions.flatMap(({ statements }) => statements.flatMap(allNames));
  return nearestNames(names, headingText(section))[0] ?? null;
}

/** The statements that misspelt headings of a service stand for: they are not missing. */
export function misspeltStatements(sections: readonly ReportSection[]): ReadonlySet<StatementDefinition> {
  return new Set(sections.flatMap((section) => nearestStatements(section).slice(0, 1)));
}
