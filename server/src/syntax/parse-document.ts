import { makeBlock } from './block.ts';
import { blockEnd } from './block-end.ts';
import type { Document, PlacedBlock } from './document.ts';
import { findFrontMatter } from './front-matter-fence.ts';

/** Cuts a text into front matter and blocks. Any text will do; nothing is parsed before it is asked for. */
export function parseDocument(text: string): Document {
  const frontMatter = findFrontMatter(text);
  const blocks: PlacedBlock[] = [];
  for (let start = frontMatter?.end ?? 0; start < text.length; ) {
    const end = blockEnd(text, start);
    blocks.push({ block: makeBlock(text.slice(start, end), end === text.length), start });
    start = end;
  }
  return { text, frontMatter, blocks };
}
