import { plural } from '../../../assessment/explain/words.ts';
import type { Framework } from '../../../framework/framework.ts';
import type { SectionRole } from '../../../report/report.ts';
import { type Completion, snippetText } from '../../completion-item.ts';
import { helpTexts } from '../../help/help.ts';
import { couldBecome } from '../could-become.ts';
import { fieldSnippet, neededFields } from '../fields/field-snippet.ts';
import { restOfSectionIsBlank, type TextPlace } from '../text-place.ts';
import { type MissingSection, missingSections } from './section-order.ts';
import { type StartedHeading, startedHeading } from './started-heading.ts';
import { wholeKeyQuestionCompletions } from './whole-key-question.ts';

/**
 * Sections that are still missing, in a heading or at the start of a line that could become one. Of a key question it
 * gives the whole first, and then the heading alone.
 */
export function sectionNameCompletions(place: TextPlace): readonly Completion[] {
  const started = startedHeading(place);
  if (started === null) {
    return [];
  }
  const alone = restOfSectionIsBlank(place);
  const fitting = missingSections(place).filter(({ name }) => couldBecome(name, started.typed));
  return fitting.flatMap((section) => [
    ...wholeKeyQuestionCompletions(place, started, section),
    sectionCompletion(place, started, section, alone),
  ]);
}

function sectionCompletion(
  place: TextPlace,
  started: StartedHeading,
  section: MissingSection,
  alone: boolean,
): Completion {
  const text = started.lead(section.depth) + section.name;
  const body = alone ? bodySnippet(section.role, place.framework) : '';
  return {
    label: section.name,
    kind: 'section',
    detail: describeRole(section.role, place.framework),
    help: sectionHelp(section, place.framework),
    replaces: started.replaces,
    text,
    snippet: body === '' ? null : `${snippetText(text)}\n\n${body}`,
    filterText: section.name,
  };
}

/** The fields that a new section needs at once. */
function bodySnippet(role: SectionRole, framework: Framework): string {
  return neededFields(role, framework)
    .map((name, index) => fieldSnippet(name, index + 1))
    .join('\n');
}

function describeRole(role: SectionRole, framework: Framework): string | null {
  switch (role.kind) {
    case 'key-question':
      return framework.terms.keyQuestion;
    case 'statement':
      return `${framework.terms.statement} of ${role.home.name}`;
    case 'evidence-category':
      return 'evidence category';
    case 'overall':
      return 'overall rating';
    default:
      return null;
  }
}

function sectionHelp({ name, role }: MissingSection, framework: Framework): Completion['help'] {
  if (role.kind !== 'key-question') {
    return null;
  }
  const count = role.definition.statements.filter(({ scored }) => scored).length;
  const statements = count === 0 ? null : `${count} ${plural(framework.terms.statement)}.`;
  return { title: name, parts: helpTexts(role.definition.description, statements) };
}
