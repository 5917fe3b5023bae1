import { memory } from '../text/memory.ts';
import { labelsDefinedIn } from './block-tree.ts';
import type { Document } from './document.ts';
import { joinLabels, type Labels, noLabels } from './labels.ts';

const known = memory<Document, Labels>();

/** All labels of links and footnotes that the document defines. Only blocks that may define one are parsed for it. */
export function labelsOf(document: Document): Labels {
  let labels = known.get(document);
  if (labels === undefined) {
    const defining = document.blocks.filter(({ block }) => block.mayDefineLabels);
    labels = defining.length === 0 ? noLabels : joinLabels(defining.map(({ block }) => labelsDefinedIn(block)));
    known.set(document, labels);
  }
  return labels;
}
