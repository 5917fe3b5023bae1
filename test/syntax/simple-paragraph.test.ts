import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { readContent } from '../../server/src/syntax/content/read-content.ts';
import { readSimpleLinks, readSimpleParagraph } from '../../server/src/syntax/content/simple-paragraph.ts';
import { noLabels } from '../../server/src/syntax/parser/labels.ts';
import { parseMarkdown } from '../../server/src/syntax/parser/markdown-parser.ts';
import { rangeOf } from '../../server/src/syntax/parser/node-range.ts';
import type { Range } from '../../server/src/text/range.ts';
import { propertyRuns } from '../common/markdown-text.ts';

/** What it reads is what the parser reads. */
function expectAsParsed(text: string): void {
  const paragraph = readSimpleParagraph(text);
  if (paragraph !== null) {
    const parsed = parseMarkdown(text, noLabels).children.map((node) => readContent(node, text));
    expect([paragraph]).toEqual(parsed);
    const links = readSimpleLinks(text)?.map(({ address, addressRange, range }) => {
      expect(text.slice(addressRange.start, addressRange.end)).toBe(address);
      expect(text[addressRange.end]).toBe(')');
      return { address, range };
    });
    expect(links).toEqual(parseMarkdown(text, noLabels).children.flatMap(linkNodes));
  }
}

function linkNodes(node: Nodes): readonly { readonly address: string; readonly range: Range }[] {
  const own = node.type === 'link' ? [{ address: node.url, range: rangeOf(node) }] : [];
  return [...own, ...('children' in node ? node.children.flatMap(linkNodes) : [])];
}

const simple = fc.constantFrom(
  ...['Staff', 'wards', '7', 'it was so.', ' ', ' ', ' ', ', ', '\n', '\r\n', '(', ')', '!', '“we said”', 'é', '😀'],
  ...['*kind*', '**very safe**', '`policy-3`', '[the plan](plans/safe.md#two)', '[more](https://example.org/a?b=1)'],
);
const awkward = fc.constantFrom(
  ...['*', '**', '_', '`', '[', ']', '](', ')', '(x)', '!', '![', '[^1]', '\\', '&amp;', '<b>', '|', '::', '#', '- '],
  ...['  \n', '\n\n', '\t', '1. ', '> ', '---', '===', ':', '* ', '**.**', '*a\nb*', '` x `', '``', '[ a ](b)', '\0'],
);

test.each([
  'Staff *always* knew.',
  '**Safe.** No',
  '**Safe**: people said *so*, `in code` and [in words](a.md).',
  'One\n**two** three\n\n',
  'See ([the plan](plan.md)).',
])('%j is read without the parser', (text) => {
  expect(readSimpleParagraph(text)).not.toBe(null);
  expectAsParsed(text);
});

test.each([
  'A list\n- of one',
  'A title\n---',
  '[label]: address',
  'A *nested **one***.',
  'Two  \nlines',
  'An ![image](a.png)',
  'a*b*c',
  '* one',
])('%j is left to the parser', (text) => {
  expect(readSimpleParagraph(text)).toBe(null);
});

test('simple paragraphs are read as the parser reads them', () => {
  const texts = fc.array(simple, { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(fc.property(texts, expectAsParsed), { numRuns: 4 * propertyRuns });
});

test('paragraphs with awkward parts are read as the parser reads them, or left to it', () => {
  const part = fc.oneof({ weight: 4, arbitrary: simple }, { weight: 1, arbitrary: awkward });
  const texts = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(fc.property(texts, expectAsParsed), { numRuns: 4 * propertyRuns });
});
