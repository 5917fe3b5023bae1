import type { Framework } from '../../../framework/framework.ts';
import type { KeyQuestionDefinition } from '../../../framework/model/definitions.ts';
import type { NamedDefinition } from '../../../framework/model/named-definition.ts';
import type { ReportSection, SectionRole } from '../../../report/report.ts';
import { possibleKeyQuestions } from '../../../report/sections/scope.ts';
import type { TextPlace } from '../text-place.ts';

/** A section that the report could still have, and how deep its heading would stand. */
export interface MissingSection {
  readonly name: string;
  readonly role: SectionRole;
  readonly depth: number;
}

/**
 * The sections that are still missing where the caret stands, the likeliest first: what comes next under the key
 * question above the caret, then the other key questions and the overall section, each in the framework's order.
 */
export function missingSections(place: TextPlace): readonly MissingSection[] {
  const { framework, above } = place;
  const depths = headingDepths(place);
  const possible = possibleKeyQuestions(place.analysis.report);
  const open = above.at(-1)?.keyQuestion ?? null;
  const groups = [
    missingCategories(place, depths.category),
    open === null ? [] : missingStatements(place, open, depths.statement),
    missingKeyQuestions(place, depths.keyQuestion),
    missingOverall(place, depths.keyQuestion),
    open === null ? possible.flatMap((one) => missingStatements(place, one, depths.statement)) : [],
  ];
  return framework.keyQuestions.length === 0 ? [] : groups.flat();
}

function missingKeyQuestions(place: TextPlace, depth: number): readonly MissingSection[] {
  const idOf = ({ role }: ReportSection) => (role.kind === 'key-question' ? role.definition.id : null);
  return missing(possibleKeyQuestions(place.analysis.report), place, idOf).map((definition) => ({
    name: definition.name,
    role: { kind: 'key-question', definition },
    depth,
  }));
}

function missingStatements(place: TextPlace, home: KeyQuestionDefinition, depth: number): readonly MissingSection[] {
  const idOf = ({ role }: ReportSection) =>
    role.kind === 'statement' && role.home.id === home.id ? role.definition.id : null;
  const wanted = home.statements.filter((statement) => statement.scored);
  return missing(wanted, place, idOf).map((definition) => ({
    name: definition.name,
    role: { kind: 'statement', definition, home },
    depth,
  }));
}

/** Evidence categories stand within a statement: those of the statement above the caret count. */
function missingCategories(place: TextPlace, depth: number): readonly MissingSection[] {
  const within = (sections: readonly ReportSection[]) => {
    const end = sections.findIndex(({ role }) => role.kind !== 'evidence-category');
    return end === -1 ? sections : sections.slice(0, end);
  };
  const fromCaretUp = [...place.above].reverse();
  const before = within(fromCaretUp);
  if (fromCaretUp[before.length]?.role.kind !== 'statement') {
    return [];
  }
  const around = { above: [...before].reverse(), below: within(place.below) };
  const idOf = ({ role }: ReportSection) => (role.kind === 'evidence-category' ? role.definition.id : null);
  return missing(place.framework.evidenceCategories, around, idOf).map((definition) => ({
    name: definition.name,
    role: { kind: 'evidence-category', definition },
    depth,
  }));
}

function missingOverall({ framework, above, below }: TextPlace, depth: number): readonly MissingSection[] {
  const name = framework.overallNames[0];
  const there = [...above, ...below].some(({ role }) => role.kind === 'overall');
  return name === undefined || there || framework.overall.method === 'none'
    ? []
    : [{ name, role: { kind: 'overall' }, depth }];
}

/** Those that no section holds, beginning with the one that follows the nearest section above the caret. */
function missing<Definition extends NamedDefinition>(
  wanted: readonly Definition[],
  { above, below }: Pick<TextPlace, 'above' | 'below'>,
  idOf: (section: ReportSection) => string | null,
): readonly Definition[] {
  const last = above.map(idOf).findLast((id) => id !== null) ?? null;
  const present = new Set([...above, ...below].map(idOf));
  const next = wanted.findIndex(({ id }) => id === last) + 1;
  return [...wanted.slice(next), ...wanted.slice(0, next)].filter(({ id }) => !present.has(id));
}

/** The depths of headings, each from 1 to 6. */
export interface HeadingDepths {
  readonly keyQuestion: number;
  readonly statement: number;
  readonly category: number;
}

/** How deep headings stand in this report; where it has none yet, as Keyline itself writes them. */
export function headingDepths(place: TextPlace): HeadingDepths {
  const depthOf = (kind: SectionRole['kind']) =>
    [...place.above, ...place.below].find(({ role }) => role.kind === kind)?.section.heading?.depth;
  const keyQuestion = depthOf('key-question') ?? depthOf('overall') ?? firstDepth(place.framework);
  const statement = depthOf('statement') ?? Math.min(6, keyQuestion + 1);
  return { keyQuestion, statement, category: depthOf('evidence-category') ?? Math.min(6, statement + 1) };
}

function firstDepth(framework: Framework): number {
  return framework.acrossServices === null ? 1 : 2;
}
