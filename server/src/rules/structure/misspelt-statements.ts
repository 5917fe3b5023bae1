import type { Framework } from '../../framework/framework.ts';
import type { KeyQuestionDefinition, StatementDefinition } from '../../framework/model/definitions.ts';
import { allNames, findStatements } from '../../framework/names.ts';
import { nearestNames } from '../../framework/nearest-names.ts';
import type { Report, ReportSection } from '../../report/report.ts';
import { mistakenHeadings } from '../../report/sections/mistaken-headings.ts';
import { remembered, rememberedTexts } from '../../text/memory.ts';
import { headingText } from './section-names.ts';

/** The statements of the section's key question that its heading is probably a slip of, the nearest first. */
export function nearestStatements(section: ReportSection): readonly StatementDefinition[] {
  if (section.role.kind !== 'other' || section.keyQuestion === null) {
    return [];
  }
  return nearestIn(section.keyQuestion)(headingText(section));
}

/** Headings such as those of the evidence stand in a report again and again, at every keystroke. */
const nearestIn = remembered((keyQuestion: KeyQuestionDefinition) => {
  const byName = new Map(
    keyQuestion.statements.flatMap((statement) => allNames(statement).map((name) => [name, statement])),
  );
  const names = [...byName.keys()];
  return rememberedTexts((heading): readonly StatementDefinition[] => [
    ...new Set(nearestNames(names, heading).flatMap((name) => byName.get(name) ?? [])),
  ]);
});

/** The statement of another key question that the heading is probably a slip of, with that key question's name. */
export function nearestElsewhere(framework: Framework, section: ReportSection): string | null {
  const names = framework.keyQuestions.flatMap(({ statements }) => statements.flatMap(allNames));
  return nearestNames(names, headingText(section))[0] ?? null;
}

/** The statements that a service has under misspelt headings, or under headings written like text: they are not missing. */
export function misspeltStatements(
  sections: readonly ReportSection[],
  { document, framework }: Report,
): ReadonlySet<StatementDefinition> {
  const misspelt = sections.flatMap((section) => nearestStatements(section).slice(0, 1));
  const mistaken = mistakenHeadings(document, framework);
  const likeText = (mistaken.size === 0 ? [] : sections)
    .flatMap(({ section }) => mistaken.get(section) ?? [])
    .flatMap(({ name }) => (framework === null ? [] : findStatements(framework, name)));
  return new Set([...misspelt, ...likeText.map(({ definition }) => definition)]);
}
