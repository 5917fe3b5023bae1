import { makeBlock } from './blocks/block.ts';
import { blockEnd } from './blocks/block-end.ts';
import { type Document, makeDocument, type PlacedBlock } from './document.ts';
import { findFrontMatter } from './front-matter/front-matter-fence.ts';

/** Cuts a text into front matter and blocks. Any text will do; nothing is parsed before it is asked for. */
export function parseDocument(text: string): Document {
  const frontMatter = findFrontMatter(text);
  const bodyStart = frontMatter?.end ?? 0;
  const blocks: PlacedBlock[] = [];
  for (let start = bodyStart; start < text.length; ) {
    const end = blockEnd(text, start);
    blocks.push({ block: makeBlock(text.slice(start, end), end === text.length), start });
    start = end;
  }
  return makeDocument({ frontMatter, frontMatterText: text.slice(0, bodyStart), blocks, text });
}
