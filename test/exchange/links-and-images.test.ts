import { describe, expect, it, test } from 'vitest';
import { importPage } from '../../server/src/exchange/import-page.ts';
import { builtInLibrary } from '../../server/src/framework/file/library.ts';

/** What stands below the heading of a page with these contents. */
function importedBody(contents: string, head = ''): string {
  const source = `<head>${head}</head><main><h2>Caring</h2><p>We came in May.</p>${contents}</main>`;
  const answer = importPage(source, { format: 'html', library: builtInLibrary() });
  if ('problem' in answer) {
    throw new Error(answer.problem);
  }
  return answer.imported.report.split('We came in May.\n')[1]?.trim() ?? '';
}

test.each([
  [
    'a link',
    '<p>See <a href="https://example.org/p?a=b&amp;c">the <b>policy</b></a>.</p>',
    'See [the policy](https://example.org/p?a=b\\&c).',
  ],
  ['a link that is all of a line', '<p><a href="policy.pdf">The policy</a></p>', '[The policy](policy.pdf)'],
  ['a link with spaces around', '<p>a <a href="b"> b </a> c</p>', 'a [b](b) c'],
  ['a link in a list', '<ul><li>see <a href="/a">a</a></li></ul>', '- see [a](/a)'],
  ['a link in a quotation', '<blockquote><p><a href="/a">a</a> b</p></blockquote>', '> [a](/a) b'],
  [
    'a link in a table',
    '<table><tr><th>A</th><th>B</th></tr><tr><td><a href="/a">a</a></td><td>b</td></tr></table>',
    '| A       | B |\n| ------- | - |\n| [a](/a) | b |',
  ],
  ['an image', '<p><img src="plan.png" alt="A plan"></p>', '![A plan](plan.png)'],
  ['an image between words', '<p>The <img src="plan.png" alt="A plan"> plan</p>', 'The ![A plan](plan.png) plan'],
  [
    'an image that leads somewhere',
    '<p><a href="/big"><img src="s.png" alt="Small"></a></p>',
    '[![Small](s.png)](/big)',
  ],
  ['an image after words', '<p>The plan: <img src="plan.png" alt="A plan"></p>', 'The plan: ![A plan](plan.png)'],
  ['an image that shows nothing', '<p>Text<img src="dot.png" alt=""></p>', 'Text'],
  ['the words of an image that cannot be named', '<p><img src="data:image/png;base64,AA" alt="Words"></p>', 'Words'],
])('%s stays', (_name, html, markdown) => {
  expect(importedBody(html)).toBe(markdown);
});

test.each([
  ['runs code', '<p><a href="javascript:alert(1)">a</a> b</p>', 'a b'],
  ['runs code in other letters', '<p><a href=" java&#10;script:alert(1)">a</a></p>', 'a'],
  ['leads to a place in the page', '<p><a href="#top">Back to the top of it</a></p>', 'Back to the top of it'],
])('of a link that %s the words stay', (_name, html, markdown) => {
  expect(importedBody(html)).toBe(markdown);
});

describe('a page that says where it lies', () => {
  it.each(['<base href="https://example.org/a/b">', '<link rel="canonical" href="https://example.org/a/b">'])(
    'as %s has complete addresses',
    (head) => {
      expect(importedBody('<p><a href="c.pdf">c</a> <a href="mailto:d@e.f">d</a></p>', head)).toBe(
        '[c](https://example.org/a/c.pdf) [d](mailto:d@e.f)',
      );
    },
  );
});

test('an image beside a name or a rating changes neither', () => {
  const answer = importPage(
    '<main><h2><img src="i.png" alt="Icon">Caring</h2><p><img src="g.png" alt="Star">Good</p><p>Text.</p></main>',
    { format: 'html', library: builtInLibrary() },
  );
  expect('imported' in answer && answer.imported.report).toContain('# Caring\n\nRating: Good\n\nText.\n');
});

test('lists one below the other stay two', () => {
  expect(importedBody('<ul><li>a</li></ul><ul><li>b</li></ul>')).toBe('- a\n\n* b');
});
