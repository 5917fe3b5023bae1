import type { Framework } from '../../framework/framework.ts';
import type { KeyQuestionDefinition } from '../../framework/model/definitions.ts';
import { neededKeyQuestions, neededStatements } from '../../framework/needed-parts.ts';
import type { FieldName } from '../../report/fields/fields.ts';
import type { SectionRole } from '../../report/report.ts';
import { fieldsFor } from '../../report/sections/fields-of-role.ts';
import type { OpenSection } from './open-section.ts';

/**
 * `final` where the page holds every score and rating that a finished report has for its key questions; else `draft`:
 * a page that was cut short, or copied in part, lacks them without being wrong.
 */
export function pageStatus(framework: Framework, sections: readonly OpenSection[]): 'draft' | 'final' {
  const held = keyQuestionsHeld(framework, sections);
  const needed: SectionRole[] = held.flatMap((keyQuestion) => [
    { kind: 'key-question', definition: keyQuestion },
    ...neededStatements(keyQuestion, framework).map(
      (definition): SectionRole => ({ kind: 'statement', definition, home: keyQuestion }),
    ),
  ]);
  if (framework.scoring.method === 'percentage' && framework.scoring.of === 'whole') {
    needed.push({ kind: 'overall' });
  }
  const isComplete = needed.every((role) => {
    const field = role.kind === 'statement' ? 'Score' : 'Rating';
    return !fieldsFor(role, framework).includes(field) || sections.some((one) => states(one, role, field));
  });
  return held.length > 0 && isComplete ? 'final' : 'draft';
}

function states(section: OpenSection, role: SectionRole, field: FieldName): boolean {
  const id = (one: SectionRole) => ('definition' in one ? one.definition.id : null);
  return section.role.kind === role.kind && id(section.role) === id(role) && section.fields.has(field);
}

/** The front matter's `scope`: the key questions of the page where they are not all; none where the page has none. */
export function pageScope(framework: Framework, sections: readonly OpenSection[]): { scope?: string[] } {
  const held = keyQuestionsHeld(framework, sections);
  return held.length === 0 || neededKeyQuestions(framework).every((needed) => held.includes(needed))
    ? {}
    : { scope: held.map(({ name }) => name) };
}

function keyQuestionsHeld(framework: Framework, sections: readonly OpenSection[]): KeyQuestionDefinition[] {
  const held = new Set(
    sections.flatMap(({ role }) => {
      if (role.kind === 'key-question') {
        return [role.definition.id];
      }
      return role.kind === 'statement' ? [role.home.id] : [];
    }),
  );
  return framework.keyQuestions.filter(({ id }) => held.has(id));
}
