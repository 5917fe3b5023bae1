import type { Framework } from '../../framework/framework.ts';
import type { KeyQuestionDefinition } from '../../framework/model/definitions.ts';
import {
  findEvidenceCategory,
  findKeyQuestion,
  findSection,
  findStatements,
  isOverallName,
} from '../../framework/names.ts';
import type { Section } from '../../syntax/sections/sections.ts';
import type { SectionRole } from '../report.ts';

/** What a section is, and the key question that it stands under (or is). */
export interface Placement {
  readonly role: SectionRole;
  readonly keyQuestion: KeyQuestionDefinition | null;
}

/** Where the reading of the headings stands: the key question and the statement that are open. */
interface OpenSections {
  readonly keyQuestion: KeyQuestionDefinition | null;
  readonly keyQuestionDepth: number;
  readonly statementDepth: number | null;
}

const nothingOpen: OpenSections = { keyQuestion: null, keyQuestionDepth: 0, statementDepth: null };

/**
 * What each section is in the framework, by its name; its depth only says what it stands under.
 * A statement belongs to the last key question above it, even where both headings have the same depth.
 */
export function placeSections(framework: Framework, sections: readonly Section[]): readonly Placement[] {
  const placements: Placement[] = [];
  let open = nothingOpen;
  for (const section of sections) {
    const placement = place(framework, section, open);
    placements.push(placement);
    open = openAfter(section, placement, open);
  }
  return markServices(framework, sections, placements);
}

function place(framework: Framework, section: Section, open: OpenSections): Placement {
  if (section.heading === null) {
    return { role: { kind: 'preamble' }, keyQuestion: null };
  }
  const name = section.heading.name.value;
  const depth = section.heading.depth;
  const keyQuestion = findKeyQuestion(framework, name);
  if (keyQuestion !== null) {
    return { role: { kind: 'key-question', definition: keyQuestion }, keyQuestion };
  }
  if (isOverallName(framework, name)) {
    return { role: { kind: 'overall' }, keyQuestion: null };
  }
  const candidates = findStatements(framework, name);
  const found = candidates.find(({ home }) => home.id === open.keyQuestion?.id) ?? candidates[0];
  if (found !== undefined) {
    const role: SectionRole = { kind: 'statement', definition: found.definition, home: found.home };
    return { role, keyQuestion: open.keyQuestion };
  }
  const category = open.statementDepth === null ? null : findEvidenceCategory(framework, name);
  if (category !== null) {
    return { role: { kind: 'evidence-category', definition: category }, keyQuestion: open.keyQuestion };
  }
  const known = findSection(framework, name);
  const closes = depth <= open.keyQuestionDepth;
  return {
    role: known === null ? { kind: 'other' } : { kind: 'section', definition: known },
    keyQuestion: closes ? null : open.keyQuestion,
  };
}

function openAfter(section: Section, placement: Placement, open: OpenSections): OpenSections {
  const depth = section.heading?.depth ?? 0;
  switch (placement.role.kind) {
    case 'key-question':
      return { keyQuestion: placement.role.definition, keyQuestionDepth: depth, statementDepth: null };
    case 'statement':
      return { ...open, statementDepth: depth };
    case 'evidence-category':
      return open;
    case 'overall':
      return nothingOpen;
    default:
      if (depth <= open.keyQuestionDepth) {
        return nothingOpen;
      }
      return open.statementDepth !== null && depth <= open.statementDepth ? { ...open, statementDepth: null } : open;
  }
}

/**
 * A heading above key-question headings that is no known section is a service. Where a framework's reports hold several
 * services, so is one above an overall heading or above services: a location, or the organisation.
 */
function markServices(
  framework: Framework,
  sections: readonly Section[],
  placements: readonly Placement[],
): readonly Placement[] {
  const services = new Set<number>();
  for (const [index, { role }] of placements.entries()) {
    let parent = sections[index]?.parent ?? null;
    const marks = role.kind === 'key-question' || (framework.services && role.kind === 'overall');
    while (marks && parent !== null && placements[parent]?.role.kind === 'other') {
      services.add(parent);
      parent = framework.services ? (sections[parent]?.parent ?? null) : null;
    }
  }
  return placements.map((placement, index) =>
    services.has(index) ? { role: { kind: 'service' }, keyQuestion: null } : placement,
  );
}
