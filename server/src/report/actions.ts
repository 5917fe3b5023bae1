import { type Citation, findCitations } from '../framework/citations.ts';
import type { Framework } from '../framework/framework.ts';
import type { SectionContents } from '../framework/model/definitions.ts';
import { findSection } from '../framework/names.ts';
import { englishWords } from '../framework/words.ts';
import type { Content, ListItem, Prose } from '../syntax/content/content.ts';
import { sourceRange } from '../syntax/content/prose.ts';
import { contentsOf } from '../syntax/sections/contents.ts';
import { remembered } from '../text/memory.ts';
import type { Range } from '../text/range.ts';
import { proseSearch } from './prose-search.ts';
import { prosesOf } from './proses.ts';
import type { Report, ReportSection } from './report.ts';

/** What a report asks the provider to do, and what the regulator has done. */
export interface ReportActions {
  /** In the order of the text. */
  readonly actions: readonly Action[];
  /** One for each paragraph, list item or table row that names a regulation. */
  readonly notices: readonly Notice[];
}

/** One item of a list of what must or should be done. */
export interface Action {
  readonly kind: 'must' | 'should';
  readonly text: string;
  /** The item's words, without its bullet. */
  readonly range: Range;
  readonly citations: readonly PlacedCitation[];
  readonly section: ReportSection;
}

export interface Notice {
  readonly kind: 'requirement-notice' | 'enforcement';
  readonly citations: readonly PlacedCitation[];
  readonly section: ReportSection;
}

/** A regulation that the report names, at its place in the source. */
export interface PlacedCitation {
  readonly citation: Citation;
  readonly range: Range;
  /** The number without its paragraphs. */
  readonly numberRange: Range;
  /** The title beside it; null where there is none. */
  readonly titleRange: Range | null;
}

/** Whether sentences tell of a notice to the provider, wherever they stand: “We issued a warning notice”. */
export function tellsOfNotice({ document }: Report): boolean {
  return noticesTold(document).size > 0;
}

const noticesTold = proseSearch(
  (source) => /notice/iu.test(source),
  (text): readonly true[] =>
    englishWords().pages['notice-told'].some((words) => text.toLowerCase().includes(words)) ? [true] : [],
);

/** The actions and notices of a report, from the sections that its framework says hold them. Found once. */
export const actionsOf = remembered(readActions);

function readActions(report: Report): ReportActions {
  const { framework, sections } = report;
  const held = contentsHeld(sections);
  const read =
    framework === null
      ? []
      : sections.flatMap((section, place) => readSection(framework, report, section, held[place]));
  return {
    actions: read.flatMap(({ actions }) => actions),
    notices: read.flatMap(({ notices }) => notices),
  };
}

function readSection(
  framework: Framework,
  { document }: Report,
  section: ReportSection,
  held: SectionContents | null | undefined,
): readonly ReportActions[] {
  if (held === undefined) {
    return [];
  }
  const actions: Action[] = [];
  const notices: Notice[] = [];
  let holds: SectionContents | null = held;
  for (const content of contentsOf(document, section.section)) {
    // Where the page marks no headings, the line above a list says what it holds.
    const named = content.kind === 'paragraph' ? findSection(framework, content.prose.value) : null;
    holds = named?.holds ?? holds;
    if (holds === 'must-actions' || holds === 'should-actions') {
      actions.push(...actionsIn(framework, content, holds === 'must-actions' ? 'must' : 'should', section));
    } else if (holds !== null) {
      const kind = holds === 'enforcement' ? 'enforcement' : 'requirement-notice';
      notices.push(...noticesIn(framework, content).map((citations) => ({ kind, citations, section }) as const));
    }
  }
  return [{ actions, notices }];
}

/**
 * What each section holds: its own sort of contents or that of the known section it stands in; null for a known section
 * that may name the sort itself, above a list. Undefined for all sections that hold nothing of the kind.
 */
function contentsHeld(sections: readonly ReportSection[]): readonly (SectionContents | null | undefined)[] {
  const held: (SectionContents | null | undefined)[] = [];
  for (const { role, section } of sections) {
    const inherited = role.kind === 'other' && section.parent !== null ? held[section.parent] : undefined;
    held.push(role.kind === 'section' ? (role.definition.holds ?? null) : inherited);
  }
  return held;
}

function actionsIn(
  framework: Framework,
  content: Content,
  kind: Action['kind'],
  section: ReportSection,
): readonly Action[] {
  return content.kind === 'list' ? content.items.flatMap((item) => actionFrom(framework, item, kind, section)) : [];
}

function actionFrom(
  framework: Framework,
  item: ListItem,
  kind: Action['kind'],
  section: ReportSection,
): readonly Action[] {
  const proses = prosesOf(item.contents);
  const first = proses[0];
  if (first === undefined) {
    return [];
  }
  const range = sourceRange(first, 0, first.value.length);
  const citations = proses.flatMap((prose) => citationsIn(framework, prose));
  return [{ kind, text: first.value, range, citations, section }];
}

function noticesIn(framework: Framework, content: Content): readonly (readonly PlacedCitation[])[] {
  const rows: readonly (readonly Prose[])[] =
    content.kind === 'table'
      ? content.rows.map((row) => row.map(({ prose }) => prose))
      : prosesOf([content]).map((prose) => [prose]);
  return rows
    .map((proses) => proses.flatMap((prose) => citationsIn(framework, prose)))
    .filter((citations) => citations.length > 0);
}

function citationsIn(framework: Framework, prose: Prose): readonly PlacedCitation[] {
  return findCitations(framework, prose.value).map((citation) => placeCitation(citation, prose));
}

/** A citation found in the prose, at its place in the source. */
export function placeCitation(citation: Citation, prose: Prose): PlacedCitation {
  const { start, end, numberStart, numberEnd, title } = citation;
  return {
    citation,
    range: sourceRange(prose, start, end),
    numberRange: sourceRange(prose, numberStart, numberEnd),
    titleRange: title === null ? null : sourceRange(prose, title.start, title.end),
  };
}
