import { memory, remembered } from '../../text/memory.ts';
import type { Block } from '../blocks/block.ts';
import type { Document } from '../document.ts';
import { joinLabels, type Labels, noLabels, sameLabels } from '../parser/labels.ts';
import { labelsDefinedIn } from './block-tree.ts';

interface DefinedIn {
  readonly blocks: readonly Block[];
  readonly labels: Labels;
}

/** The documents that parts were taken from. */
const wholes = memory<Document, Document>();

/**
 * Lets a part of a document mean what it means there, although the labels that it mentions may be defined elsewhere in
 * the whole: what is read of the part is then what is read of the whole. To be called before anything is read of it.
 */
export function readAsPartOf(part: Document, whole: Document): Document {
  wholes.set(part, whole);
  return part;
}

/** What was last defined in the blocks from this one on. */
const lastDefined = memory<Block, DefinedIn>();

/**
 * All labels of links and footnotes that the document defines. Only blocks that may define one are parsed for it. The
 * same object again after an edit that changes none: what was read with them can then be used without a look.
 */
export const labelsOf = remembered((document: Document): Labels => {
  const whole = wholes.get(document);
  if (whole !== undefined) {
    return labelsOf(whole);
  }
  const blocks = document.blocks.filter(({ block }) => block.mayDefineLabels).map(({ block }) => block);
  const first = blocks[0];
  if (first === undefined) {
    return noLabels;
  }
  const known = lastDefined.get(first);
  if (known?.blocks.length === blocks.length && known.blocks.every((block, place) => block === blocks[place])) {
    return known.labels;
  }
  const joined = joinLabels(blocks.map(labelsDefinedIn));
  const labels = known !== undefined && sameLabels(known.labels, joined) ? known.labels : joined;
  lastDefined.set(first, { blocks, labels });
  return labels;
});
