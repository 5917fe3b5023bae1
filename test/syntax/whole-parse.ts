import type { Root } from 'mdast';
import { findFrontMatter } from '../../server/src/syntax/front-matter-fence.ts';
import { noLabels } from '../../server/src/syntax/labels.ts';
import { parseMarkdown, placedNode } from '../../server/src/syntax/markdown-parser.ts';

/** What the tree must equal: all of the text below the front matter, parsed at once. */
export function nodesOfOneParse(text: string): Root['children'] {
  const bodyStart = findFrontMatter(text)?.end ?? 0;
  const tree = parseMarkdown(text.slice(bodyStart), noLabels);
  const lines = text.slice(0, bodyStart).match(/\r\n|\r|\n/g)?.length ?? 0;
  return placedNode(tree, { lines, offset: bodyStart }).children;
}
