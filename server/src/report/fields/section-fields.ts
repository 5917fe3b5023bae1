import type { Block } from '../../syntax/blocks/block.ts';
import { blockContents, ownContents } from '../../syntax/content/block-contents.ts';
import type { Content } from '../../syntax/content/content.ts';
import type { Document, PlacedBlock } from '../../syntax/document.ts';
import type { Labels } from '../../syntax/parser/labels.ts';
import { standsIn } from '../../syntax/sections/contents.ts';
import { sectionBlocks, sectionSearch } from '../../syntax/sections/section-blocks.ts';
import { bodyOf, type Section } from '../../syntax/sections/sections.ts';
import { labelsOf } from '../../syntax/trees/document-labels.ts';
import { memory } from '../../text/memory.ts';
import { type Field, type LeadingFields, leadingFields, mayHoldFields, shiftField } from './fields.ts';

/** The sections that may begin with fields, by their places in the list of sections. */
export const sectionsWithFields = sectionSearch(({ blocks: [first] }) =>
  first === undefined ? false : first.mayHoldHeadings || mayBeAmongFields(first),
);

/** The fields with which a section begins, directly under its heading. Each block is looked into once. */
export function sectionFields(document: Document, section: Section): readonly Field[] {
  const labels = labelsOf(document);
  const fields: Field[] = [];
  for (const placed of sectionBlocks(document, section)) {
    const read = placed.block.mayHoldHeadings
      ? fieldsBetweenHeadings(placed, labels, section)
      : fieldsOfBlock(placed.block, labels);
    // The fields of a whole block count from its start.
    const distance = placed.block.mayHoldHeadings ? 0 : placed.start;
    fields.push(...read.fields.map((field) => shiftField(field, distance)));
    if (!read.whole) {
      break;
    }
  }
  return fields;
}

const none: LeadingFields = { fields: [], whole: false };

/** With places in the document. The block of an underlined heading may hold nothing of the section's body. */
function fieldsBetweenHeadings(placed: PlacedBlock, labels: Labels, section: Section): LeadingFields {
  return placed.start >= bodyOf(section).start && !mayBeAmongFields(placed.block)
    ? none
    : leadingFields(blockContents(placed, labels).filter((content) => standsIn(section, content)));
}

interface ReadBlock extends LeadingFields {
  /** What the block held when it was read; null where its source told that it holds no field. */
  readonly contents: readonly Content[] | null;
}

const readBlocks = memory<Block, ReadBlock>();

/** With places that count from the start of the block. */
function fieldsOfBlock(block: Block, labels: Labels): LeadingFields {
  const known = readBlocks.get(block);
  if (known !== undefined && (known.contents === null || known.contents === ownContents(block, labels))) {
    return known;
  }
  const contents = mayBeAmongFields(block) ? ownContents(block, labels) : null;
  const read = { contents, ...(contents === null ? none : leadingFields(contents)) };
  readBlocks.set(block, read);
  return read;
}

/** The contents of all other blocks end the fields: they need not be read. */
function mayBeAmongFields({ begins, text }: Block): boolean {
  return begins === 'comment' || mayHoldFields(text);
}
