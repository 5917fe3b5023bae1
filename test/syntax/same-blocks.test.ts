import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptBlocks } from '../../server/src/syntax/blocks/same-blocks.ts';
import { blockContents } from '../../server/src/syntax/content/block-contents.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { labelsOf } from '../../server/src/syntax/trees/document-labels.ts';
import { markdownText, propertyRuns } from '../common/markdown-text.ts';

function contentsOf(document: ReturnType<typeof parseDocument>) {
  const labels = labelsOf(document);
  return document.blocks.map((placed) => blockContents(placed, labels));
}

test('documents that share blocks are read as if each were alone', () => {
  const texts = fc.array(fc.oneof(markdownText, fc.constantFrom('## Safe\n\nScore: 3\n\n## Safe\n\nScore: 3\n\nEnd')), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(texts, (all) => {
      const blocksOfNext = keptBlocks();
      for (const text of all) {
        const shared = parseDocument(text, blocksOfNext());
        expect(contentsOf(shared)).toEqual(contentsOf(parseDocument(text)));
        expect(new Set(shared.blocks.map(({ block }) => block)).size).toBe(shared.blocks.length);
      }
    }),
    { numRuns: Math.ceil(propertyRuns / 3) },
  );
});

test('a field that stands in many reports is one block', () => {
  const blocksOfNext = keptBlocks();
  const [one, other] = ['# Safe\n\nScore: 3\n\nIt was so.\n', '# Caring\n\nScore: 3\n\nNo.\n'].map((text) =>
    parseDocument(text, blocksOfNext()),
  );
  expect(other?.blocks[1]?.block.text).toBe('Score: 3\n\n');
  expect(other?.blocks[1]?.block).toBe(one?.blocks[1]?.block);
  expect(other?.blocks[2]?.block).not.toBe(one?.blocks[2]?.block);
});
