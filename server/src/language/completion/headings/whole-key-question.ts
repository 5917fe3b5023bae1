import type { Framework } from '../../../framework/framework.ts';
import type { KeyQuestionDefinition } from '../../../framework/model/definitions.ts';
import type { SectionRole } from '../../../report/report.ts';
import { lineEndingOf } from '../../../text/lines.ts';
import { type Completion, snippetText } from '../../completion-item.ts';
import { helpTexts } from '../../help/help.ts';
import { fieldSnippet, neededFields } from '../fields/field-snippet.ts';
import { restOfSectionIsBlank, type TextPlace } from '../text-place.ts';
import { headingDepths, type MissingSection } from './section-order.ts';
import type { StartedHeading } from './started-heading.ts';

/** A heading that is to be written, with what it stands for. */
interface NewSection {
  readonly name: string;
  readonly role: SectionRole;
  /** What stands before the name: nothing more than is not typed yet. */
  readonly lead: string;
}

/**
 * The key question of a missing section with all of its statements and the fields that they need. Offered where nothing
 * else stands in the section, so that no text gets under a heading that it does not belong to.
 */
export function wholeKeyQuestionCompletions(
  place: TextPlace,
  started: StartedHeading,
  { role, depth }: MissingSection,
): readonly Completion[] {
  if (role.kind !== 'key-question' || !restOfSectionIsBlank(place)) {
    return [];
  }
  const present = new Set([...place.above, ...place.below].flatMap((section) => homeOf(section.role)));
  return present.has(role.definition) ? [] : wholeKeyQuestion(place, started, role.definition, depth);
}

function homeOf(role: SectionRole): readonly KeyQuestionDefinition[] {
  return role.kind === 'statement' ? [role.home] : [];
}

function wholeKeyQuestion(
  place: TextPlace,
  started: StartedHeading,
  definition: KeyQuestionDefinition,
  usualDepth: number,
): readonly Completion[] {
  const { framework } = place;
  const statements = definition.statements.filter(({ scored }) => scored);
  if (statements.length === 0) {
    return [];
  }
  const depth = started.depth ?? usualDepth;
  const statementDepth = Math.min(6, Math.max(headingDepths(place).statement, depth + 1));
  const sections: readonly NewSection[] = [
    { name: definition.name, role: { kind: 'key-question', definition }, lead: started.lead(depth) },
    ...statements.map((statement) => ({
      name: statement.name,
      role: { kind: 'statement' as const, definition: statement, home: definition },
      lead: `${'#'.repeat(statementDepth)} `,
    })),
  ];
  const detail = `with ${statements.length} ${framework.terms.statement}${statements.length === 1 ? '' : 's'}`;
  return [
    {
      label: `${definition.name} ${detail}`,
      kind: 'section',
      detail: framework.terms.keyQuestion,
      help: { title: definition.name, parts: helpTexts(...statements.map(({ name }) => name)) },
      replaces: started.replaces,
      text: plainText(sections, framework).replaceAll('\n', lineEndingOf(place.analysis.report.document.text)),
      snippet: asSnippet(sections, framework),
      filterText: definition.name,
    },
  ];
}

function plainText(sections: readonly NewSection[], framework: Framework): string {
  return sections
    .map(({ name, role, lead }) => {
      const fields = neededFields(role, framework).map((field) => `${field}:`);
      return [lead + name, ...(fields.length === 0 ? [] : [fields.join('\n')])].join('\n\n');
    })
    .join('\n\n');
}

/** The stops are numbered through all of the sections. */
function asSnippet(sections: readonly NewSection[], framework: Framework): string {
  let stop = 0;
  return sections
    .map(({ name, role, lead }) => {
      const fields = neededFields(role, framework).map((field) => {
        stop += 1;
        return fieldSnippet(field, stop);
      });
      return [snippetText(lead + name), ...(fields.length === 0 ? [] : [fields.join('\n')])].join('\n\n');
    })
    .join('\n\n');
}
