import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment, type Token } from 'parse5';
import { expect, test } from 'vitest';
import { trials } from '../common/fast-run.ts';
import { fullReport } from './full-report.ts';
import { rendered } from './rendered.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Attribute = Token.Attribute;

/** Pieces that would do harm if they came through, and pieces that put them into odd places. */
const pieces = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<p data-line="3" class="finding" id="report" style="color:red" onclick="x()">',
  '<iframe src="https://example.org"></iframe>',
  '<base href="https://example.org/">',
  '<meta http-equiv="refresh" content="0">',
  '<form action="https://example.org"><input name="location"></form>',
  '<svg><a xlink:href="javascript:alert(1)">x</a></svg>',
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt&colon;alert(1))',
  '[a](<java\tscript:alert(1)>)',
  '[a](vbscript:x)',
  '[a](data:text/html,x)',
  '[a](file:///etc/hosts)',
  '[a][b]',
  '[b]: javascript:alert(1) "onclick"',
  '<javascript:alert(1)>',
  '![a](javascript:alert(1))',
  '![a](data:text/html,<script>)',
  '![a](https://example.org/x.png)',
  '![a](//example.org/x.png)',
  '![a](data:image/png;base64,AAAA)',
  '![a](x.png "onerror=")',
  '[a](https://example.org "x" onclick=y)',
  '[a](mailto:a@example.org)',
  '[a](#report)',
  '[a](#caring)',
  '[a](other.report.md#x)',
  '[^1]',
  '[^1]: <script>x</script>',
  '::scores',
  '::ratings{onclick=x style=y}',
  '::changes[<script>]',
  '::x[<b>](y){.finding #report data-line=1}',
  'Score: 3',
  'Score: <script>',
  'Rating: <img src=x onerror=y>',
  'Rating: Good',
  'Basis: carried forward',
  '**Rating:** Good',
  '- Score: 2',
  '# Caring',
  '# <script>alert(1)</script>',
  '## Kindness, compassion and dignity',
  '# report',
  '---',
  'framework: cqc-single-assessment',
  'provider: <script>alert(1)</script>',
  'notices: ["<img onerror=x>"]',
  '| a | b |',
  '| - | - |',
  '<!-- comment -->',
  '<!-- <script> -->',
  '<!--',
  '-->',
  '```',
  '> ',
  '- ',
  '\n',
  '\n\n',
  '  ',
  '\r\n',
  '\0',
  '&lt;script&gt;',
  '<',
  '"',
  "'",
];

const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 }), fc.constant('\n')), {
    maxLength: 25,
  })
  .map((parts) => parts.join(''));
const hostileReport = fc
  .tuple(fc.constantFrom('', '---\nframework: cqc-single-assessment\n---\n\n', fullReport), hostileText)
  .map(([beginning, text]) => beginning + text);
const wishes = fc.record({
  remoteImages: fc.boolean(),
  withLines: fc.boolean(),
  pageSuffix: fc.constantFrom('.html', null),
  importable: fc.boolean(),
  tried: fc.array(
    fc.record({ service: fc.nat(2), statement: fc.constantFrom('x', 'learning-culture'), score: fc.nat(5) }),
  ),
});

const forbidden = new Set([
  'script',
  'style',
  'iframe',
  'base',
  'meta',
  'form',
  'input',
  'object',
  'embed',
  'link',
  'button',
]);

test('whatever a report holds, its page runs nothing, loads nothing unasked and leads only where links may lead', () => {
  fc.assert(
    fc.property(hostileReport, wishes, (text, wish) => {
      const elements = elementsOf(parseFragment(rendered(text, wish)).childNodes);
      const lines = text.split(/\r\n|\r|\n/).length;
      const harm = elements.flatMap(({ tagName, attrs }) => [
        ...(forbidden.has(tagName) ? [tagName] : []),
        ...attrs.filter((attribute) => isHarmful(attribute, wish, lines)).map(({ name, value }) => `${name}=${value}`),
      ]);
      expect(harm).toEqual([]);
    }),
    { numRuns: trials(100) },
  );
});

interface Wish {
  readonly remoteImages: boolean;
  readonly withLines: boolean;
}

function isHarmful({ name, value }: Attribute, { remoteImages, withLines }: Wish, lines: number): boolean {
  switch (name) {
    case 'href':
      return !/^(?:https?:|mailto:|(?![a-z][a-z\d+.-]*:))/i.test(value);
    case 'data-image':
      return !/^(?:https?:|\/\/)/i.test(value);
    case 'src':
      return !(remoteImages ? imageAnywhere : imageAtHand).test(value);
    case 'id':
      return !/^(?:report-|footnote-)./.test(value);
    case 'data-line':
      return !withLines || !(Number(value) < lines);
    default:
      return /^on|^style$|^srcset$/.test(name);
  }
}

const imageAtHand = /^(?:data:image\/|(?!\/\/)(?![a-z][a-z\d+.-]*:))/i;
const imageAnywhere = /^(?:data:image\/|https?:|(?![a-z][a-z\d+.-]*:))/i;

test.each([
  ['HTML is shown as it is written', '<b onclick="x()">bold</b>', '&#x3C;b onclick="x()">bold&#x3C;/b>'],
  ['a comment is not shown', 'Text <!-- for us --> goes on', '<p>Text  goes on</p>'],
  ['a line break may be written as HTML', 'One<br>two', '<p>One<br>two</p>'],
  ['a link that would run code leads nowhere', '[a](javascript:alert(1))', '<p>a</p>'],
  [
    'a remote image is named',
    '![A chart](https://example.org/c.png)',
    '<p><em data-image="https://example.org/c.png" data-alt="A chart">[Image: A chart]</em></p>',
  ],
  ['an image at an address that is none is named', '![A chart](mailto:a@b)', '<p><em>[Image: A chart]</em></p>'],
  ['an image beside the report is shown', '![A plan](plan.png)', '<p><img src="plan.png" alt="A plan"></p>'],
  ['an image without words has none', '![](plan.png)', '<p><img src="plan.png" alt=""></p>'],
  [
    'an image by its label is treated alike',
    '![A chart][c]\n\n[c]: //example.org/c.png',
    '<p><em data-image="//example.org/c.png" data-alt="A chart">[Image: A chart]</em></p>',
  ],
])('%s', (_name, text, html) => {
  expect(rendered(text)).toContain(html);
});

test('a remote image is shown where that is allowed', () => {
  const html = rendered('![A chart](https://example.org/c.png)', { remoteImages: true });
  expect(html).toContain('<img src="https://example.org/c.png" alt="A chart">');
});

test('a part that is not read is shown as it is written', () => {
  expect(rendered(`${'> '.repeat(200)}deep`)).toContain('&#x3E; &#x3E;'.replaceAll('&#x3E;', '>'));
});

function elementsOf(nodes: readonly Node[]): DefaultTreeAdapterTypes.Element[] {
  return nodes.flatMap((node) => ('attrs' in node ? [node, ...elementsOf(node.childNodes)] : []));
}
