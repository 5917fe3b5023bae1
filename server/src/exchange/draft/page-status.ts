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
  return held.length > 0 && isComplete && servicesAreWhole(sections, held) && haveTexts(sections) ? 'final' : 'draft';
}

/** Whether what every score rests on stands below it, and not the score alone. */
function haveTexts(sections: readonly OpenSection[]): boolean {
  const depthOf = (section: OpenSection | undefined) => section?.heading?.depth ?? 0;
  return sections.every(
    (section, index) =>
      section.role.kind !== 'statement' ||
      section.contents.length > 0 ||
      depthOf(sections[index + 1]) > depthOf(section),
  );
}

/** Whether every service that holds a key question, or is rated beside one that does, holds all that the page has. */
function servicesAreWhole(sections: readonly OpenSection[], held: readonly KeyQuestionDefinition[]): boolean {
  const services: { readonly held: Set<string>; isRated: boolean }[] = [];
  for (const { heading, role } of sections) {
    const last = services.at(-1);
    if (role.kind === 'service' || (role.kind === 'other' && heading?.depth === 1)) {
      services.push({ held: new Set(), isRated: false });
    } else if (last !== undefined && heading !== null && heading.depth > 1) {
      if (role.kind === 'key-question') {
        last.held.add(role.definition.id);
      }
      last.isRated ||= role.kind === 'overall';
    }
  }
  const holdsAny = services.some((service) => service.held.size > 0);
  return services.every(
    (service) => service.held.size === held.length || (service.held.size === 0 && !(holdsAny && service.isRated)),
  );
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
