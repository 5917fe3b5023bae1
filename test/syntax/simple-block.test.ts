import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { makeBlock } from '../../server/src/syntax/blocks/block.ts';
import { readContent } from '../../server/src/syntax/content/read-content.ts';
import { linksOfSimpleBlock, readSimpleBlock } from '../../server/src/syntax/content/simple-block.ts';
import { definedLabels, type Labels } from '../../server/src/syntax/parser/labels.ts';
import { parseMarkdown } from '../../server/src/syntax/parser/markdown-parser.ts';
import { rangeOf } from '../../server/src/syntax/parser/node-range.ts';
import { labelsDefinedIn } from '../../server/src/syntax/trees/block-tree.ts';
import type { Range } from '../../server/src/text/range.ts';
import { trials } from '../common/fast-run.ts';
import { propertyRuns } from '../common/markdown-text.ts';

/** What the rest of the document defines. */
const labels: Labels = { definitions: new Set(['EV-1', 'PLAN']), footnotes: new Set(['1', 'A.B']) };

/** What it reads is what the parser reads. */
function expectAsParsed(text: string): void {
  const block = makeBlock(text, true);
  const read = readSimpleBlock(block, labels);
  if (read !== null) {
    const nodes = parseMarkdown(text, labels).children;
    expect(read).toEqual(nodes.map((node) => readContent(node, text)));
    const links = linksOfSimpleBlock(block, labels)?.map(({ address, addressRange, range }) => {
      expect(text.slice(addressRange.start, addressRange.end)).toBe(address);
      return { address, range };
    });
    expect(labelsDefinedIn(block)).toEqual(definedLabels(nodes));
    // What footnotes say may need the parser where what they define does not.
    if (links !== undefined || !block.mayDefineLabels) {
      expect(links).toEqual(nodes.flatMap(linkNodes));
    }
  }
}

function linkNodes(node: Nodes): readonly { readonly address: string; readonly range: Range }[] {
  const own = node.type === 'link' || node.type === 'definition' ? [{ address: node.url, range: rangeOf(node) }] : [];
  return [...own, ...('children' in node ? node.children.flatMap(linkNodes) : [])];
}

const simple = fc.constantFrom(
  ...['Staff', 'wards', '7', 'it was so.', ' ', ' ', ' ', ', ', '\n', '\r\n', '(', ')', '!', '“we said”', 'é', '😀'],
  ...['*kind*', '**very safe**', '`policy-3`', '[the plan](plans/safe.md#two)', '[more](https://example.org/a?b=1)'],
  ...['[evidence][ev-1]', '[what was planned][Plan]', '[^1]', '[^a.B]'],
);
const bullet = fc.constantFrom('- ', '- ', '- ', '  - ', '    - ', '* ', '  * ', '+ ');
const numbered = fc.constantFrom('1. ', '2. ', '3. ', '10. ', '1) ', '   1. ');
const awkward = fc.constantFrom(
  ...['*', '**', '_', '`', '[', ']', '](', ')', '(x)', '!', '![', '[^2]', '\\', '&amp;', '<b>', '|', '::', '#', '- '],
  ...['  \n', '\n\n', '\t', '1. ', '> ', '---', '===', ':', '* ', '**.**', '*a\nb*', '` x `', '``', '[ a ](b)', '\0'],
  ...[
    '[x][y]',
    '[plan]',
    '[plan][]',
    '[ev-1]: a',
    '[^1]: b',
    '[a\nb][plan]',
    '![a][plan]',
    '\n  ',
    '\n    ',
    '-',
    '1.',
  ],
);

test.each([
  'Staff *always* knew.',
  '**Safe.** No',
  '**Safe**: people said *so*, `in code` and [in words](a.md).',
  'One\n**two** three\n\n',
  'See ([the plan](plan.md)).',
  'It was seen ([evidence][ev-1]) and told.[^1]',
  '- One\n- *two* of [three][plan]\n\n',
  '- One\n  - two\n    - three\n  - four\n- five',
  '1. One\n2. two\n3. three\n',
  '| Ward | Beds |\n| :-- | --: |\n| *Oak* | 12 |\n| [Ash](ash.md) | 7[^1] |\n\n',
  '|a|\n|-|\n|b|',
  '[ev-1]: https://example.org/a "What it is"\n[ev-2]: a.md\n\n[^1]: A note.\n[^2]: Another, of [this](b.md).\n',
  '::scores\n\n',
  '> “So it was.”\n>\n> — a relative\n',
  'One\n\n> “So.”\n\n- two\n\n*three*\n\n| a |\n| - |\n| b |\n\n::scores',
])('%j is read without the parser', (text) => {
  expect(readSimpleBlock(makeBlock(text, true), labels)).not.toBe(null);
  expectAsParsed(text);
});

test.each([
  'A list\n- of one',
  'A title\n---',
  'A *nested **one***.',
  'Two  \nlines',
  'An ![image](a.png)',
  'a*b*c',
  '*one',
  'A [word][of-no-label].',
  'A note.[^2]',
  '- one\n\n- two',
  '- one\ntwo',
  '- one\n* two',
  '- - one',
  '| a | b |\n| - |\n| c | d |',
  '| a | b |\n| - | - |\n| c |',
  '| a |\n| - |\nb',
  '> a\nb',
  '> a\n> b',
  '> a\n>',
  '>a',
  '| a\\|b |\n| - |',
  '| `a | b` | c |\n| - | - |',
  '[a]: b c',
  '[a]: b\nc',
  '[^1]: note\n[a]: b',
  '[^1]: note\n\n    more',
  '::scores[a]',
  '::scores ',
])('%j is left to the parser', (text) => {
  expect(readSimpleBlock(makeBlock(text, true), labels)).toBe(null);
});

const awkwardAtTimes = fc.oneof({ weight: 4, arbitrary: simple }, { weight: 1, arbitrary: awkward });

test.each([
  ['simple', simple],
  ['awkward', awkwardAtTimes],
])('paragraphs with %s parts are read as the parser reads them, or left to it', (_, part) => {
  const texts = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(fc.property(texts, expectAsParsed), { numRuns: trials(4) * propertyRuns });
});

test.each([
  ['bullets', bullet, simple],
  ['numbers', numbered, simple],
  ['bullets and awkward parts', bullet, awkwardAtTimes],
  ['numbers and awkward parts', numbered, awkwardAtTimes],
])('lists with %s are read as the parser reads them, or left to it', (_, mark, part) => {
  const item = fc
    .tuple(mark, fc.array(part, { maxLength: 3 }))
    .map(([opening, parts]) => `${opening}${parts.join('')}`);
  const texts = fc.array(item, { minLength: 1, maxLength: 5 }).map((items) => items.join('\n'));
  fc.assert(fc.property(texts, expectAsParsed), { numRuns: trials(4) * propertyRuns });
});

test.each([
  ['simple', simple],
  ['awkward', awkwardAtTimes],
])('tables with %s parts are read as the parser reads them, or left to it', (_, part) => {
  const cell = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => ` ${parts.join('')} `);
  const row = fc.array(cell, { minLength: 1, maxLength: 2 }).map((cells) => `|${cells.join('|')}|`);
  const delimiters = fc.constantFrom('| - |', '|:--|', '| --- | --- |', '|:-:|---:|', '| - | - ', '|-|x|');
  const ending = fc.constantFrom('', '', '\n', '\n\n', ' ', '\nmore', '\n- one', '\n# Two');
  const tables = fc
    .tuple(row, delimiters, fc.array(row, { maxLength: 3 }), ending)
    .map(([head, below, rows, end]) => [head, below, ...rows].join('\n') + end);
  fc.assert(fc.property(tables, expectAsParsed), { numRuns: 4 * propertyRuns });
});

test('definitions are read as the parser reads them, or left to it', () => {
  const label = fc.constantFrom('ev-1', 'a', 'A', '^1', '^1', '^a.b', 'two words', '^two words', '', ']', 'a]b', 'É');
  const address = fc.constantFrom('a.md', 'https://example.org/a?b=1', '<a b>', 'a b', '', 'a(b)', 'A note of it.');
  const title = fc.constantFrom('', '', ' "What it is"', " 'it'", ' (it)', ' "it', '"it"', '  "it"', ' "a" b');
  const line = fc.oneof(
    { weight: 6, arbitrary: fc.tuple(label, address, title).map(([name, to, words]) => `[${name}]: ${to}${words}`) },
    {
      weight: 3,
      arbitrary: fc.tuple(label, simple, simple).map(([name, ...parts]) => `[^${name}]: ${parts.join('')}`),
    },
    { weight: 1, arbitrary: awkwardAtTimes },
  );
  const between = fc.constantFrom('\n', '\n', '\r\n', '\n\n', '\n \n', '\n\n    ', ' \n');
  const texts = fc
    .array(fc.tuple(line, between), { minLength: 1, maxLength: 4 })
    .map((lines) => lines.map((parts) => parts.join('')).join(''));
  fc.assert(fc.property(texts, expectAsParsed), { numRuns: 8 * propertyRuns });
});

test('several things in one block are read as the parser reads them, or left to it', () => {
  const words = fc.array(simple, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
  const line = fc
    .tuple(fc.constantFrom('', '', '> ', '>', '> — ', '- ', '  - ', '1. ', '| ', '::', '    ', '\t'), words)
    .map((parts) => parts.join(''));
  const whole = fc.constantFrom('>', '| a |\n| - |\n| b |', '::scores', '# One', '---', '> - a', '> > b', '```');
  const between = fc.constantFrom('\n', '\n\n', '\n\n', '\r\n\r\n', '\n \n', '\n>\n');
  const texts = fc
    .array(fc.tuple(fc.oneof({ weight: 4, arbitrary: line }, { weight: 1, arbitrary: whole }), between), {
      minLength: 1,
      maxLength: 6,
    })
    .map((lines) => lines.map((parts) => parts.join('')).join(''));
  fc.assert(fc.property(texts, expectAsParsed), { numRuns: 8 * propertyRuns });
});
