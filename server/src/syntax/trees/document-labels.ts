import { remembered } from '../../text/memory.ts';
import type { Document } from '../document.ts';
import { joinLabels, type Labels, noLabels } from '../parser/labels.ts';
import { labelsDefinedIn } from './block-tree.ts';

/** All labels of links and footnotes that the document defines. Only blocks that may define one are parsed for it. */
export const labelsOf = remembered((document: Document): Labels => {
  const defining = document.blocks.filter(({ block }) => block.mayDefineLabels);
  return defining.length === 0 ? noLabels : joinLabels(defining.map(({ block }) => labelsDefinedIn(block)));
});
