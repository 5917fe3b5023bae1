import fc from 'fast-check';
import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { type DraftContent, writeReport } from '../../../server/src/exchange/draft/write-report.ts';
import { parseDocument } from '../../../server/src/syntax/parse-document.ts';
import { wholeTree } from '../../../server/src/syntax/trees/tree.ts';
import { trials } from '../../common/fast-run.ts';

function writeContents(contents: readonly DraftContent[]): string {
  return writeReport({ frontMatter: {}, sections: [{ heading: null, fields: new Map(), contents }] });
}

function readBlocks(report: string): RootContent[] {
  return wholeTree(parseDocument(report)).children;
}

const words = fc
  .oneof(
    fc.stringMatching(/^[ -~]{1,40}$/),
    fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ,;'()/?%.-]{1,40}$/),
    fc
      .array(
        fc.constantFrom('#', '*', '_', '`', '[', ']', '(', '<', '>', '&', ':', '-', '=', '|', '\\', '1.', 'a', ' '),
        {
          minLength: 1,
          maxLength: 12,
        },
      )
      .map((parts) => parts.join('')),
  )
  .map((text) => text.replace(/\s+/gu, ' ').trim())
  .filter((text) => text !== '');

describe('words stay words', () => {
  it('in paragraphs, whatever Markdown they look like', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (texts) => {
        const blocks = readBlocks(writeContents(texts.map((text) => ({ kind: 'paragraph', text }))));
        expect(blocks.map((block) => [block.type, textOf(block)])).toEqual(texts.map((text) => ['paragraph', text]));
      }),
      { numRuns: trials(500) },
    );
  });

  it('in lists', () => {
    fc.assert(
      fc.property(words, words, (outer, inner) => {
        const items = [{ text: outer, items: [{ text: inner, items: [] }] }];
        const [list] = readBlocks(writeContents([{ kind: 'list', items }]));
        expect(list?.type).toBe('list');
        expect(textOf(list)).toBe(outer + inner);
      }),
    );
  });

  it('in tables', () => {
    fc.assert(
      fc.property(words, words, (head, cell) => {
        const [table] = readBlocks(writeContents([{ kind: 'table', rows: [[head], [cell]] }]));
        expect(table?.type).toBe('table');
        expect(textOf(table)).toBe(head + cell);
      }),
    );
  });
});

describe('house form', () => {
  it('has keys in the order of the schema, fields in house order, one blank line between blocks', () => {
    const report = writeReport({
      frontMatter: { sector: 'Care home', status: 'draft', framework: 'a-framework', scope: ['Safe'] },
      sections: [
        {
          heading: { depth: 1, text: 'Safe' },
          fields: new Map([
            ['Updated', '5 March 2025'],
            ['Score', ''],
            ['Rating', 'Good'],
          ]),
          contents: [{ kind: 'paragraph', text: 'The home was safe.' }],
        },
      ],
    });
    expect(report).toBe(`---
framework: a-framework
status: draft
scope:
  - Safe
sector: Care home
---

# Safe

Rating: Good
Score:
Updated: 5 March 2025

The home was safe.
`);
  });
});
