import { describe, expect, it } from 'vitest';
import { unreadParts } from '../../server/src/syntax/content/unread-parts.ts';
import type { Document } from '../../server/src/syntax/document.ts';
import { editDocument } from '../../server/src/syntax/edit-document.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { contentsOf } from '../../server/src/syntax/sections/contents.ts';
import { sectionsOf } from '../../server/src/syntax/sections/sections.ts';
import { wholeTree } from '../../server/src/syntax/trees/tree.ts';
import { applyEdits, type TextEdit } from '../../server/src/text/edit.ts';

const millions = 5_000_000;

const costly: readonly (readonly [string, string])[] = [
  ['brackets', '['.repeat(millions)],
  ['quotes within quotes', '>'.repeat(millions)],
  ['lists within lists', '- '.repeat(millions / 2)],
  ['100,000 lists on a line', `${'- '.repeat(100_000)}a`],
  ['NUL', '\0'.repeat(millions)],
  ['tabs before a letter', `${'\t'.repeat(millions)}a`],
  ['columns', `|${'a|'.repeat(5_000)}\n|${'-|'.repeat(5_000)}\n`],
  ['emphasis', '*a_ '.repeat(2_000)],
  ['a quote that goes on unmarked', `> a\n${'b\n'.repeat(20_000)}`],
  ['underlined lines', 'a\n=\n'.repeat(20_000)],
  ['references', Array.from({ length: 5_000 }, (_, number) => `[a${number}]`).join(' ')],
  ['deep indentation', Array.from({ length: 1_000 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n')],
  ['a code fence that never closes', `\`\`\`\n${'a\n'.repeat(millions / 2)}`],
];

describe('text that would keep the parser busy for minutes', () => {
  it.each(costly)('is kept and named: %s', (_, text) => {
    const document = parseDocument(`# Safe\n\n${text}`);
    const parts = unreadParts(document);
    expect(parts).toHaveLength(1);
    expect(parts[0]?.message).toMatch(/^This part .*\. It is not read; divide it with blank lines\.$/);
    expect(sectionsOf(document).map((section) => contentsOf(document, section).length)).toEqual([0, 1]);
    expect(wholeTree(document).children.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
  });

  it.each([
    ['a long plain paragraph', 'a'.repeat(millions)],
    ['spaces', ' '.repeat(millions)],
    ['blank lines', '\n'.repeat(millions)],
    ['a long list', '- One **thing**.\n'.repeat(500)],
    ['a heading of brackets', `# ${'['.repeat(100)}`],
  ])('does not mean %s', (_, text) => {
    expect(unreadParts(parseDocument(text))).toEqual([]);
  });

  it('leaves the sections around it as they are', () => {
    const document = parseDocument(`# Safe\n\n${'['.repeat(5_000)}\n\n# Caring\n\nText\n`);
    expect(sectionsOf(document).map(({ heading }) => heading?.name.value)).toEqual([undefined, 'Safe', 'Caring']);
  });

  it('is one opaque part of the section', () => {
    const document = parseDocument('['.repeat(5_000));
    const [section] = sectionsOf(document);
    expect(section && contentsOf(document, section)).toEqual([{ kind: 'opaque', range: { start: 0, end: 5_000 } }]);
  });
});

describe('a text with more parts than any report has', () => {
  const many = 'a\n\n'.repeat(40_000);

  it.each([
    ['paragraphs', many],
    ['headings', '## a\n\n'.repeat(10_000)],
    ['underlined headings', 'a\n===\n\n'.repeat(10_000)],
    ['headings side by side', 'a\n===\n'.repeat(500).concat('\n').repeat(20)],
    ['sentences with numbers', 'We saw 3 of 5 records. '.repeat(40).concat('\n\n').repeat(500)],
    ['sentences on ratings', 'It was rated good. '.repeat(40).concat('\n\n').repeat(500)],
    ['lists', '- a\n\nb\n\n'.repeat(20_000)],
  ])('is read up to a bound, and the rest is named: %s', (_, text) => {
    const document = parseDocument(text);
    const parts = unreadParts(document);
    expect(parts.map(({ message }) => message)).toEqual([
      'This part and all that follows lies behind more paragraphs, headings, tables and numbers than are read of one report. It is not read; divide the report into several.',
    ]);
    expect(parts[0]?.range.end).toBe(text.trimEnd().length);
    expect(document.text).toBe(text);
  });

  it.each<[string, string, TextEdit]>([
    ['an edit in what is read', many, { start: 10, end: 10, text: 'b\n\n' }],
    ['an edit in what is not', many, { start: 100_000, end: 100_000, text: 'b\n\n' }],
    ['a deletion after which all is read', many, { start: 10, end: 40_000, text: '' }],
    ['an insertion after which not all is read', 'a\n\n'.repeat(9_000), { start: 9, end: 9, text: many }],
    ['a new front matter', many, { start: 0, end: 0, text: '---\na: b\n---\n\n' }],
  ])('is the same after %s as read anew', (_, text, edit) => {
    const edited = editDocument(parseDocument(text), [edit]);
    const anew = parseDocument(applyEdits(text, [edit]));
    expect(edited.text).toBe(anew.text);
    const shape = ({ blocks }: Document) =>
      blocks.map(({ block, start }) => [start, block.text.length, block.tooCostly]);
    expect(shape(edited)).toEqual(shape(anew));
  });
});
