import { remembered } from '../../text/memory.ts';
import { type Range, shiftRange } from '../../text/range.ts';
import { blockContents } from '../content/block-contents.ts';
import type { Heading } from '../content/content.ts';
import { shiftProse } from '../content/prose.ts';
import type { Document } from '../document.ts';
import { type BlockChange, earlierTexts, isWithinSection, movedOffset } from '../earlier-texts.ts';
import { labelsOf } from '../trees/document-labels.ts';

/** A heading with the text that belongs to it. Sections nest by the depth of their headings. */
export interface Section {
  /** Null for the text before the first heading. */
  readonly heading: Heading | null;
  /** From the heading up to the next heading of any depth. */
  readonly range: Range;
  /** From the heading up to the next heading of the same or a lesser depth: with all nested sections. */
  readonly extent: Range;
  /** Place of the section that this one is nested in, in the list of sections; null at the top. */
  readonly parent: number | null;
}

/**
 * The sections of a document in the order of the text. The first is always what stands before the first heading,
 * after the front matter; it may be empty. Headings within quotes and lists begin no section.
 */
export const sectionsOf = remembered((document: Document): readonly Section[] => {
  const earlier = earlierSections.find(document, isWithinSection);
  const sections =
    earlier === undefined ? nest(headingsOf(document), document) : movedSections(earlier.made, earlier.change);
  earlierSections.keep(document, sections);
  return sections;
});

const earlierSections = earlierTexts<readonly Section[]>();

/** The same sections after a change in which no heading came or went. */
function movedSections(sections: readonly Section[], change: BlockChange): readonly Section[] {
  const { growth, old } = change;
  return sections.map((section): Section => {
    const { heading, range, extent, parent } = section;
    if (extent.end < old.end || growth === 0) {
      return section;
    }
    const hasMoved = heading !== null && range.start >= old.end;
    const start = hasMoved ? range.start + growth : range.start;
    const own = { start, end: movedOffset(range.end, change) };
    return {
      heading: hasMoved ? shiftHeading(heading, growth) : heading,
      range: own,
      extent: extent.end === range.end ? own : { start, end: movedOffset(extent.end, change) },
      parent,
    };
  });
}

function shiftHeading({ kind, depth, name, range }: Heading, growth: number): Heading {
  return { kind, depth, name: shiftProse(name, growth), range: shiftRange(range, growth) };
}

function headingsOf(document: Document): readonly Heading[] {
  const labels = labelsOf(document);
  return document.blocks
    .filter(({ block }) => block.mayHoldHeadings)
    .flatMap((placed) => blockContents(placed, labels))
    .filter((content) => content.kind === 'heading');
}

function nest(headings: readonly Heading[], document: Document): readonly Section[] {
  const whole = document.length;
  const range = { start: document.frontMatter?.end ?? 0, end: headings[0]?.range.start ?? whole };
  const sections: Section[] = [{ heading: null, range, extent: range, parent: null }];
  const open: number[] = [];
  const closeDeeperThan = (depth: number, end: number) => {
    for (let place = open.at(-1); place !== undefined; place = open.at(-1)) {
      const section = sections[place];
      if (section?.heading == null || section.heading.depth < depth) {
        return;
      }
      sections[place] = { ...section, extent: { start: section.range.start, end } };
      open.pop();
    }
  };
  for (const [index, heading] of headings.entries()) {
    const { start } = heading.range;
    closeDeeperThan(heading.depth, start);
    const own = { start, end: headings[index + 1]?.range.start ?? whole };
    sections.push({ heading, range: own, extent: own, parent: open.at(-1) ?? null });
    open.push(sections.length - 1);
  }
  closeDeeperThan(0, whole);
  return sections;
}

/** A section without its heading. */
export function bodyOf({ heading, range }: Section): Section['range'] {
  return { start: heading?.range.end ?? range.start, end: range.end };
}
