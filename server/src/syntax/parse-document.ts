import { makeBlock } from './blocks/block.ts';
import { blockEnd } from './blocks/block-end.ts';
import type { BlockSource } from './blocks/same-blocks.ts';
import { type Document, makeDocument, type PlacedBlock } from './document.ts';
import { findFrontMatter } from './front-matter/front-matter-fence.ts';
import { readingBudget, restOf } from './reading-budget.ts';

/**
 * Cuts a text into front matter and blocks. Any text will do; nothing is parsed before it is asked for. `blockOf` may
 * give blocks that were read before.
 */
export function parseDocument(text: string, blockOf: BlockSource = makeBlock): Document {
  const frontMatter = findFrontMatter(text);
  const bodyStart = frontMatter?.end ?? 0;
  const blocks: PlacedBlock[] = [];
  const { allows } = readingBudget();
  for (let start = bodyStart; start < text.length; ) {
    const end = blockEnd(text, start);
    const block = blockOf(text.slice(start, end), end === text.length);
    if (!allows(block)) {
      blocks.push(restOf(text.slice(start), start));
      break;
    }
    blocks.push({ block, start });
    start = end;
  }
  return makeDocument({ frontMatter, frontMatterText: text.slice(0, bodyStart), blocks, text });
}
