import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentsOf } from '../../server/src/syntax/content/comments.ts';
import type { Content, Prose } from '../../server/src/syntax/content/content.ts';
import { sourceRange } from '../../server/src/syntax/content/prose.ts';
import type { Document } from '../../server/src/syntax/document.ts';
import { editDocument } from '../../server/src/syntax/edit-document.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { contentsOf } from '../../server/src/syntax/sections/contents.ts';
import { sectionsOf } from '../../server/src/syntax/sections/sections.ts';
import { markdownText, propertyRuns } from '../common/markdown-text.ts';

function allContents(document: Document): readonly Content[] {
  return sectionsOf(document).flatMap((section) => [
    ...(section.heading === null ? [] : [section.heading]),
    ...contentsOf(document, section),
  ]);
}

/** What a content holds, in one line. */
function describeContent(content: Content): string {
  switch (content.kind) {
    case 'heading':
      return `${'#'.repeat(content.depth)} ${content.name.value}`;
    case 'paragraph':
      return content.prose.value;
    case 'list':
      return `list(${content.items.map((item) => item.contents.map(describeContent).join(' + ')).join(', ')})`;
    case 'quote':
      return `quote(${content.contents.map(describeContent).join(' + ')})`;
    case 'table':
      return `table(${content.rows.map((row) => row.map(({ prose }) => prose.value).join('|')).join(', ')})`;
    case 'directive':
      return `::${content.name}`;
    case 'comment':
      return `comment(${content.text})`;
    case 'opaque':
      return 'opaque';
  }
}

function outline(text: string): readonly string[] {
  return allContents(parseDocument(text)).map(describeContent);
}

function prosesIn(content: Content): readonly Prose[] {
  switch (content.kind) {
    case 'heading':
      return [content.name];
    case 'paragraph':
      return [content.prose];
    case 'list':
      return content.items.flatMap((item) => item.contents.flatMap(prosesIn));
    case 'quote':
      return content.contents.flatMap(prosesIn);
    case 'table':
      return content.rows.flatMap((row) => row.map(({ prose }) => prose));
    default:
      return [];
  }
}

/** The source of the word `word`, found in the visible text of the first prose that has it. */
function sourceOf(text: string, word: string): string | undefined {
  const prose = allContents(parseDocument(text))
    .flatMap(prosesIn)
    .find(({ value }) => value.includes(word));
  if (prose === undefined) {
    return undefined;
  }
  const from = prose.value.indexOf(word);
  const { start, end } = sourceRange(prose, from, from + word.length);
  return text.slice(start, end);
}

describe('what stands in a report', () => {
  it.each([
    ['# Safe\n\nScore: 3\n', ['# Safe', 'Score: 3']],
    ['Safe\n====\nText', ['# Safe', 'Text']],
    ['## **Well-led** #\n', ['## Well-led']],
    ['- a\n- b\n  > c\n', ['list(a, b + quote(c))']],
    ['| A | B |\n|---|---|\n| 1 | |\n', ['table(A|B, 1|)']],
    ['::scores\n', ['::scores']],
    ['At 14:30, 3:2 and Score:high', ['At 14:30, 3:2 and Score:high']],
    [':::note\ntext\n', [':::note\ntext']],
    ['<!-- a -->\n<!-- b\n-->\n', ['comment( a )', 'comment( b\n)']],
    ['<!-- a --> b\n', ['opaque']],
    ['```\n# no heading\n```\n', ['opaque']],
    ['<div>\n# no heading\n', ['opaque']],
    ['---\n', ['opaque']],
    ['A [policy](x.md), `code`, <b>bold</b> and ![picture](x.png).', ['A policy, code, bold and .']],
    ['See [this] and [that].\n\n[this]: x.md\n', ['See this and [that].', 'opaque']],
    ['One\\\ntwo', ['One\ntwo']],
    ['', []],
  ])('reads %j', (text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  it.each([
    ['The score is **3** of 4.', '3', '3'],
    ['> one\n> two', 'one\ntwo', 'one\n> two'],
    ['Health &amp; care', '&', '&amp;'],
    ['Health &amp; care', 'Health & care', 'Health &amp; care'],
    ['5 \\* 3', '*', '*'],
    ['We *did not look at* it', 'did not look at', 'did not look at'],
    ['We *did* not', 'did not', 'did* not'],
    ['``a ` b``', 'a ` b', 'a ` b'],
    ['| A\\|B | C |\n|-|-|', 'C', 'C'],
    ['A\0B', 'B', 'B'],
    ['😀 *x*', 'x', 'x'],
  ])('finds in %j the source of %j', (text, word, source) => {
    expect(sourceOf(text, word)).toBe(source);
  });

  it('has every range within the text and every prose mapped back to its own characters', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        const document = parseDocument(text);
        for (const content of allContents(document)) {
          expect(content.range.start).toBeGreaterThanOrEqual(document.frontMatter?.end ?? 0);
          expect(content.range.end).toBeLessThanOrEqual(text.length);
          for (const prose of prosesIn(content)) {
            expectMapsBack(prose, text);
          }
        }
      }),
      { numRuns: propertyRuns },
    );
  });

  it('is the same object again above an edit, and the same block below it', () => {
    const document = parseDocument('# Safe\n\nAbove\n\nMiddle\n\nNear\n\n- below\n');
    const edited = editDocument(document, [{ start: 15, end: 15, text: 'The ' }]);
    expect(allContents(edited)[0]).toBe(allContents(document)[0]);
    expect(edited.blocks.at(-1)?.block).toBe(document.blocks.at(-1)?.block);
  });
});

/** Letters and figures stand in the source as they are read; punctuation may come from a character reference. */
function expectMapsBack(prose: Prose, text: string): void {
  for (const { at, offset, end } of prose.pieces) {
    expect(offset).toBeGreaterThanOrEqual(prose.range.start);
    expect(end).toBeLessThanOrEqual(prose.range.end);
    const written = text.slice(offset, end);
    if (!written.startsWith('&') && /^[A-Za-z0-9]/.test(written)) {
      expect(prose.value.slice(at, at + 1)).toBe(written.slice(0, 1));
    }
  }
}

describe('comments', () => {
  it('are found wherever they stand alone, in order', () => {
    const text =
      '<!-- a -->\n\n- b\n\n  <!-- c -->\n\n> <!-- d -->\n\nText <!-- not alone -->\n\n```\n<!-- code -->\n```\n';
    expect(commentsOf(parseDocument(text)).map((comment) => comment.text)).toEqual([' a ', ' c ', ' d ']);
  });
});
