import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { ReportSection } from '../report/report.ts';
import { anchorsOf } from '../syntax/links/anchors.ts';
import type { Range } from '../text/range.ts';
import { authorElements } from './author/author-elements.ts';
import { anchorPrefix, withTargets } from './author/link-targets.ts';
import { type PlacedNode, placedNodes, placeOfNode } from './author/placed-nodes.ts';
import { sourceLines } from './author/source-lines.ts';
import { withoutFields } from './author/without-fields.ts';
import { computedBlock } from './computed/computed-block.ts';
import { markedParts, sectionMarks } from './import-marks.ts';
import { type RenderContext, renderContext } from './render-context.ts';
import type { RenderRequest } from './render-request.ts';
import type { OutlineHeading } from './sections/contents-list.ts';
import { documentTitle } from './sections/document-title.ts';
import { findingNotes } from './sections/finding-notes.ts';
import { pageTitle, reportHeader } from './sections/report-header.ts';
import { sectionLevels } from './sections/section-level.ts';
import { sectionValues } from './sections/section-values.ts';

/** What a reader sees of a report. */
export interface RenderedReport {
  /** What the report is about, as plain text. */
  readonly title: string;
  /** The same with its kind and its day, for the tab of a browser. */
  readonly documentTitle: string;
  /** The inside of the page's main part. */
  readonly main: Root;
  /** The headings of the report's sections, in the order of the page. */
  readonly outline: readonly OutlineHeading[];
}

/** A node of the text with what a reader sees of it. */
interface AuthorPart {
  readonly placed: PlacedNode;
  readonly elements: readonly ElementContent[];
}

/** A section with what its author wrote in it. */
interface WrittenSection {
  readonly section: ReportSection;
  readonly level: number;
  readonly anchor: string | null;
  /** The heading, where it has one, and all blocks but the fields. */
  readonly parts: readonly AuthorPart[];
}

/** What a reader sees of a report: its text, and in the places where they belong all scores, ratings and computed blocks. Never throws. */
export function renderReport(request: RenderRequest): RenderedReport {
  const { report } = request.analysis;
  const context = renderContext(request);
  const groups = nodesBySection(context);
  const nodes = groups.flat();
  const { ofNodes, footnotes } = authorElements(
    nodes.map(({ node }) => node),
    request.remoteImages,
  );
  const anchors = anchorsOf(report.document);
  const levels = sectionLevels(report);
  const targets = { anchors: new Set(anchors), pageSuffix: request.pageSuffix, importable: request.importable };
  const parts = nodes.map((placed, index): AuthorPart => {
    const elements = withTargets(ofNodes[index] ?? [], targets);
    return { placed, elements: request.withLines ? sourceLines(elements, placed.line) : elements };
  });
  const sections = report.sections.map((section, index): WrittenSection => {
    const before = groups.slice(0, index).reduce((sum, group) => sum + group.length, 0);
    const own = parts.slice(before, before + (groups[index]?.length ?? 0));
    return { section, level: levels[index] ?? 2, anchor: anchors[index] ?? null, parts: own };
  });
  const headline = headlineOf(request, sections);
  const notes = withTargets(footnotes, targets);
  const front = { start: 0, end: report.document.frontMatter?.end ?? 0 };
  const children: ElementContent[] = [
    reportHeader(context, headline === null ? null : headingOf(headline.heading, { ...headline, level: 1 }, context)),
    ...findingNotes(front, context),
    ...nested(headline === null ? sections : headline.below, context),
    ...(request.importable ? markedParts(notes, 'footnotes') : notes),
  ];
  return {
    title: pageTitle(request),
    documentTitle: documentTitle(request),
    main: { type: 'root', children },
    outline: outlineOf(headline === null ? sections : headline.below.slice(1)),
  };
}

/** The headline of a news release, with the sections below it. */
interface Headline extends WrittenSection {
  readonly heading: AuthorPart;
  /** Its own first, without a heading; all of them one level higher, where there is one. */
  readonly below: readonly WrittenSection[];
}

/** Null for all but a release that begins with its headline. */
function headlineOf({ title, analysis }: RenderRequest, sections: readonly WrittenSection[]): Headline | null {
  const place = sections.findIndex(({ section }) => section.section.heading !== null);
  const first = sections[place];
  const [heading] = first?.parts ?? [];
  // A comment above it is not shown.
  const isTop = sections.slice(0, place).every(({ parts }) => parts.every(({ elements }) => elements.length === 0));
  if (analysis.report.kind !== 'news' || title !== null || first?.section.role.kind !== 'other' || !isTop) {
    return null;
  }
  if (heading === undefined) {
    return null;
  }
  const further = sections.slice(place + 1).map((other) => ({ ...other, level: Math.max(2, other.level - 1) }));
  return { ...first, heading, below: [{ ...first, level: 1, parts: first.parts.slice(1) }, ...further] };
}

function outlineOf(sections: readonly WrittenSection[]): readonly OutlineHeading[] {
  return sections.flatMap(({ section: { section }, level, anchor }) =>
    section.heading === null || !anchor
      ? []
      : [{ name: section.heading.name.value, level, anchor: anchorPrefix + anchor }],
  );
}

/** The nodes of each section of the report: its heading, and what follows the fields. */
function nodesBySection({ analysis: { report } }: RenderContext): readonly (readonly PlacedNode[])[] {
  const groups: PlacedNode[][] = [[]];
  for (const placed of placedNodes(report.document)) {
    if (placed.node.type === 'heading') {
      groups.push([]);
    }
    groups.at(-1)?.push(placed);
  }
  return groups.map((group, index) => {
    const heading = group.filter(({ node }) => node.type === 'heading');
    return [...heading, ...withoutFields(group.slice(heading.length), report.sections[index]?.fields ?? [])];
  });
}

/** The sections, each with those of a deeper level that follow it within it. */
function nested(sections: readonly WrittenSection[], context: RenderContext): readonly ElementContent[] {
  const elements: ElementContent[] = [];
  for (let index = 0; index < sections.length; ) {
    const written = sections[index];
    if (written === undefined) {
      break;
    }
    let next = index + 1;
    while ((sections[next]?.level ?? 0) > written.level) {
      next += 1;
    }
    const own = sectionContents(written, context);
    if (written.section.section.heading === null) {
      elements.push(...own);
      next = index + 1;
    } else {
      const within = nested(sections.slice(index + 1, next), context);
      elements.push(h('section', { className: ['section', written.section.role.kind] }, [...own, ...within]));
    }
    index = next;
  }
  return elements;
}

function sectionContents(written: WrittenSection, context: RenderContext): readonly ElementContent[] {
  const { section, parts } = written;
  const [first] = parts;
  const heading = first?.placed.node.type === 'heading' ? first : null;
  const body = heading === null ? parts : parts.slice(1);
  const { start } = section.section.range;
  const end = Math.max(section.section.range.end, start + 1);
  const values = sectionValues(section, context);
  const top: Range = { start, end: body[0] === undefined ? end + 1 : placeOfNode(body[0].placed).start };
  return [
    ...(heading === null ? [] : [headingOf(heading, written, context)]),
    ...(context.importable ? markedParts(values, 'values') : values),
    ...findingNotes(top, context),
    ...body.flatMap((part, index) => {
      const next = body[index + 1];
      const range = {
        start: placeOfNode(part.placed).start,
        end: next === undefined ? end : placeOfNode(next.placed).start,
      };
      return [...blockOf(part, section, context), ...findingNotes(range, context)];
    }),
  ];
}

function headingOf(
  { placed, elements }: AuthorPart,
  { section, level, anchor }: WrittenSection,
  context: RenderContext,
): Element {
  const [made] = elements;
  const children = made?.type === 'element' ? made.children : [];
  return h(
    `h${level}`,
    {
      ...(anchor && { id: anchorPrefix + anchor }),
      ...(context.importable && sectionMarks(section)),
      ...context.placeOf(placeOfNode(placed)),
    },
    children,
  );
}

function blockOf(
  { placed, elements }: AuthorPart,
  section: ReportSection,
  context: RenderContext,
): readonly ElementContent[] {
  const { node } = placed;
  return node.type === 'leafDirective' ? computedBlock(node.name, placeOfNode(placed), section, context) : elements;
}
