import { expect, test } from 'vitest';
import { pathsInTurns } from '../../server/src/lsp/state/paths-in-turns.ts';
import { documentParts } from '../../server/src/lsp/texts/document-parts.ts';
import { ownContents } from '../../server/src/syntax/content/block-contents.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { labelsOf } from '../../server/src/syntax/trees/document-labels.ts';
import { namedPaths } from '../../server/src/workspace/named-files.ts';

const paragraphs = Array.from(
  { length: 300 },
  (_, place) => `See [plan ${place}](plans/${place % 40}.md) and *${place}* [notes][ev-1].\n\n`,
);
const text = `---\nframework: cqc-single-assessment\nprevious: last.report.md\n---\n\n# Caring\n\n${paragraphs.join('')}[ev-1]: evidence.md\n`;

test('what is read of a part is what it means in the whole, and is not read again there', () => {
  const whole = parseDocument(text);
  const parts = documentParts(
    whole,
    whole.blocks.map(({ block }) => block),
    () => 1,
    (place) => place + 1,
  );
  expect(parts.length).toBeGreaterThan(5);
  expect(parts.flatMap(({ blocks }) => blocks)).toEqual(whole.blocks.map(({ block }) => block));
  const read = parts.flatMap((part) => {
    const document = part.document();
    return document.blocks.map(({ block }) => ownContents(block, labelsOf(document)));
  });
  const anew = parseDocument(text);
  for (const [place, { block }] of whole.blocks.entries()) {
    expect(ownContents(block, labelsOf(whole))).toBe(read[place]);
    expect(read[place]).toEqual(ownContents(anew.blocks[place]?.block ?? block, labelsOf(anew)));
  }
});

test('the files that a long text names are the same, found turn by turn', async () => {
  const found = await pathsInTurns(parseDocument(text));
  expect(found).toEqual(namedPaths(parseDocument(text)));
  expect(found.map(({ path }) => path)).toContain('evidence.md');
});
