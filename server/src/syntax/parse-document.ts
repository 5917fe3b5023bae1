import { makeBlock } from './blocks/block.ts';
import { blockEnd } from './blocks/block-end.ts';
import { type Document, makeDocument, type PlacedBlock } from './document.ts';
import { findFrontMatter } from './front-matter/front-matter-fence.ts';
import { readingBudget, restOf } from './reading-budget.ts';

/**
 * Cuts a text into front matter and blocks. Any text will do; nothing is parsed before it is asked for. Those of the
 * blocks `before` whose text is there again are used again, with what was read from them.
 */
export function parseDocument(text: string, before: readonly PlacedBlock[] = []): Document {
  const known = new Map(before.map(({ block }) => [block.text, block]));
  const frontMatter = findFrontMatter(text);
  const bodyStart = frontMatter?.end ?? 0;
  const blocks: PlacedBlock[] = [];
  const { allows } = readingBudget(text.length);
  for (let start = bodyStart; start < text.length; ) {
    const end = blockEnd(text, start);
    const own = text.slice(start, end);
    const same = known.get(own);
    const isLast = end === text.length;
    const block = same?.isLast === isLast ? same : makeBlock(own, isLast);
    if (!allows(block)) {
      blocks.push(restOf(text.slice(start), start));
      break;
    }
    blocks.push({ block, start });
    start = end;
  }
  return makeDocument({ frontMatter, frontMatterText: text.slice(0, bodyStart), blocks, text });
}
