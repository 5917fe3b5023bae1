import { peopleJudge } from '../../framework/judged-ratings.ts';
import type { KeyQuestionDefinition, StatementDefinition } from '../../framework/model/definitions.ts';
import { neededStatements } from '../../framework/needed-parts.ts';
import type { Report, ReportSection } from '../../report/report.ts';
import { keyQuestionSpan, serviceSections, statementSpan } from '../../report/sections/section-spans.ts';
import { blockPlaceAt } from '../../syntax/block-place.ts';
import { staysOpen } from '../../syntax/content/left-open.ts';
import type { Document } from '../../syntax/document.ts';
import { textBetween } from '../../syntax/document-text.ts';
import type { TextEdit } from '../../text/edit.ts';
import { insertBlock, lineEndingOf } from '../../text/lines.ts';
import { shiftRange } from '../../text/range.ts';
import { sectionStart, spanEnd } from './section-edges.ts';

const deepest = 6;
const basisNotAssessed = 'Basis: not assessed';

/** What is to be inserted at one place. */
export interface Insertion<Part> {
  /** In the order in which they will stand. */
  readonly parts: readonly Part[];
  readonly edit: TextEdit;
}

/**
 * Inserts key questions with all their statements, marked as not assessed, where the framework's order has them. Where
 * people judge the rating, it is the key question that is marked, since it would need a rating otherwise.
 * `service` is the place of the service in `Report.services`; `definitions` are in the framework's order.
 */
export function insertKeyQuestions(
  report: Report,
  service: number,
  definitions: readonly KeyQuestionDefinition[],
): readonly Insertion<KeyQuestionDefinition>[] {
  const sections = serviceSections(report, service);
  const depth = depthOfKeyQuestions(report, service, sections);
  return insertTogether(
    report,
    definitions,
    (definition) => placeOfKeyQuestion(report, sections, definition),
    (definition) => keyQuestionLines(report, depth, definition),
  );
}

function keyQuestionLines({ framework }: Report, depth: number, definition: KeyQuestionDefinition): readonly string[] {
  const statements = framework === null ? [] : neededStatements(definition, framework);
  return [
    heading(depth, definition.name),
    ...(framework !== null && peopleJudge(framework) ? ['', basisNotAssessed] : []),
    ...statements.flatMap(({ name }) => ['', ...notAssessed(Math.min(depth + 1, deepest), name)]),
  ];
}

/**
 * Inserts statements of one key question, marked as not assessed, where the framework's order has them within it. Those
 * are left out for which the service has neither the key question's heading nor another statement in its place.
 */
export function insertStatements(
  report: Report,
  service: number,
  home: KeyQuestionDefinition,
  statements: readonly StatementDefinition[],
): readonly Insertion<StatementDefinition>[] {
  const sections = serviceSections(report, service);
  const siblings = sections.filter(({ role }) => role.kind === 'statement' && role.home.id === home.id);
  const own = sections.find(({ role }) => role.kind === 'key-question' && role.definition.id === home.id);
  const depth = siblings[0]?.section.heading?.depth ?? Math.min((own?.section.heading?.depth ?? 1) + 1, deepest);
  return insertTogether(
    report,
    statements,
    (statement) => placeOfStatement(report, sections, home, statement),
    ({ name }) => notAssessed(depth, name),
  );
}

/** Parts for one place go into one edit, so that each keeps its empty line. */
function insertTogether<Part>(
  report: Report,
  parts: readonly Part[],
  placeOf: (part: Part) => number | null,
  linesOf: (part: Part) => readonly string[],
): readonly Insertion<Part>[] {
  const byPlace = new Map<number, Part[]>();
  const open = openFrom(report.document);
  for (const part of parts) {
    const offset = placeOf(part);
    if (offset !== null && offset <= open) {
      byPlace.set(offset, [...(byPlace.get(offset) ?? []), part]);
    }
  }
  return [...byPlace].map(([offset, together]) => {
    const lines = together.flatMap((part, index) => [...(index === 0 ? [] : ['']), ...linesOf(part)]);
    return { parts: together, edit: insertLines(report.document, offset, lines) };
  });
}

/**
 * Where something begins that is left open to the end of the text, such as a code fence: what is inserted behind that
 * would be a part of it. The end of the text where nothing is open.
 */
function openFrom({ blocks, length }: Document): number {
  const last = blocks.at(-1);
  return last !== undefined && staysOpen(last.block) ? last.start : length;
}

/** Inserts a block of lines; only the text around the place is looked at. */
function insertLines(document: Document, offset: number, lines: readonly string[]): TextEdit {
  const { blocks, frontMatterText, length } = document;
  const place = blockPlaceAt(blocks, offset);
  const start = blocks[place - 1]?.start ?? 0;
  const own = blocks[place];
  const end = own === undefined ? length : own.start + own.block.text.length;
  const ending = lineEndingOf(frontMatterText + (blocks[0]?.block.text ?? ''));
  const edit = insertBlock(textBetween(document, start, end), offset - start, lines, ending);
  return { ...edit, ...shiftRange(edit, start) };
}

function notAssessed(depth: number, name: string): readonly string[] {
  return [heading(depth, name), '', basisNotAssessed];
}

function heading(depth: number, name: string): string {
  return `${'#'.repeat(depth)} ${name}`;
}

function depthOfKeyQuestions(report: Report, service: number, sections: readonly ReportSection[]): number {
  const sibling = sections.find(({ role }) => role.kind === 'key-question');
  const above = report.services[service]?.section?.section.heading?.depth ?? 0;
  return sibling?.section.heading?.depth ?? Math.min(above + 1, deepest);
}

function placeOfKeyQuestion(
  report: Report,
  sections: readonly ReportSection[],
  definition: KeyQuestionDefinition,
): number {
  const order = (report.framework?.keyQuestions ?? []).map(({ id }) => id);
  const places = sections.map(({ role, keyQuestion }) => {
    const owner = keyQuestion ?? (role.kind === 'statement' ? role.home : null);
    return owner === null ? -1 : order.indexOf(owner.id);
  });
  // A statement under no key question, such as one whose heading is misspelt, would fall under what is put above it.
  const hasLoose = sections.some(({ role, keyQuestion }) => role.kind === 'statement' && keyQuestion === null);
  const beside = hasLoose ? null : placeInOrder(report, sections, places, order.indexOf(definition.id));
  return beside ?? spanEnd(report.document, sections, { first: 0, last: lastUnderFirst(sections) });
}

/** The place of the last section that lies under the first: what is put behind the next one would lie under that. */
function lastUnderFirst(sections: readonly ReportSection[]): number {
  const depthOf = (section: ReportSection | undefined) => section?.section.heading?.depth ?? 0;
  const beside = sections.findIndex((section, place) => place > 0 && depthOf(section) <= depthOf(sections[0]));
  return (beside === -1 ? sections.length : beside) - 1;
}

function placeOfStatement(
  report: Report,
  sections: readonly ReportSection[],
  home: KeyQuestionDefinition,
  statement: StatementDefinition,
): number | null {
  const order = home.statements.map(({ id }) => id);
  const places = sections.map(({ role, keyQuestion }) => {
    const own = role.kind === 'statement' && role.home.id === home.id && (keyQuestion ?? home).id === home.id;
    return own ? order.indexOf(role.definition.id) : -1;
  });
  const beside = placeInOrder(report, sections, places, order.indexOf(statement.id));
  if (beside !== null) {
    return beside;
  }
  const own = sections.findIndex(({ role }) => role.kind === 'key-question' && role.definition.id === home.id);
  return own === -1 ? null : spanEnd(report.document, sections, keyQuestionSpan(sections, own));
}

/**
 * Behind the last section whose place in the framework's order is before `wanted`, else above the first that is
 * after it; null where none has a place. A place of -1 is none.
 */
function placeInOrder(
  report: Report,
  sections: readonly ReportSection[],
  places: readonly number[],
  wanted: number,
): number | null {
  const before = places.findLastIndex((place) => place !== -1 && place < wanted);
  if (before !== -1) {
    return spanEnd(report.document, sections, statementSpan(sections, before));
  }
  const after = sections[places.findIndex((place) => place > wanted)];
  return after === undefined ? null : sectionStart(report.document, after.section.range.start);
}
