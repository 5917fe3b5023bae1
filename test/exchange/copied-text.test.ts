import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copiedText } from '../../server/src/exchange/copied/copied-text.ts';

describe('what was copied as HTML keeps its form', () => {
  test('headings, lists, tables, emphasis and links of a page', () => {
    const html = `<html><body><!--StartFragment--><h2>Safe</h2><p>We saw <b>kind</b> staff.</p>
<ul><li>first</li><li>second <a href="https://example.org/a">there</a></li></ul>
<table><tr><th>Ward</th><th>Beds</th></tr><tr><td><p>One</p></td><td>12</td></tr></table><!--EndFragment--></body></html>`;
    expect(copiedText(html)).toBe(
      '## Safe\n\nWe saw **kind** staff.\n\n- first\n- second [there](https://example.org/a)\n\n| Ward | Beds |\n| ---- | ---- |\n| One  | 12   |\n',
    );
  });

  test('lists of Word, one within the other, numbered or not', () => {
    const item = (level: number, mark: string, words: string) =>
      `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>\n`;
    const html = `<body><p class=MsoTitle>Hill Top</p><p class=MsoNormal>Before.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>${item(1, '·', 'first')}${item(2, 'o', 'within')}${item(1, '·', 'second')}<p class=MsoNormal>After.</p>${item(1, '1.', 'one')}${item(1, '2.', 'two')}</body>`;
    expect(copiedText(html)).toBe(
      '# Hill Top\n\nBefore.\n\n- first\n  - within\n- second\n\nAfter.\n\n1. one\n2. two\n',
    );
  });

  test('bold and slanted words that are written as styles, in a wrapper that is not bold', () => {
    const html =
      '<b style="font-weight:normal;" id="docs-internal-guid"><p><span style="font-weight:700">Bold</span> and <span style="font-style:italic">slanted</span>.</p><p role="heading" aria-level="3">Well-led</p></b>';
    expect(copiedText(html)).toBe('**Bold** and *slanted*.\n\n### Well-led\n');
  });

  test('runs of bold words beside each other are one', () => {
    expect(copiedText('<p><b>Good</b><strong>, overall</strong> and <i>kind</i><em>ly</em> staff.</p>')).toBe(
      '**Good, overall** and *kindly* staff.\n',
    );
  });

  test('no address that could run anything', () => {
    expect(copiedText('<p>See <a href="javascript:alert(1)">this</a> and <b>that</b>.</p><script>x()</script>')).toBe(
      'See this and **that**.\n',
    );
  });
});

test.each([
  '<span>only words</span>',
  '<p>A paragraph.</p><p>Another.</p>',
  '',
  '<meta charset="utf-8"><div>a < b</div>',
])('words without any form are pasted as they are: %j', (html) => {
  expect(copiedText(html)).toBeNull();
});

test('whatever is copied, nothing fails, and all its words come over', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  const element = fc.constantFrom('p', 'h2', 'li', 'b', 'span', 'td', 'div', 'o:p', 'blockquote');
  const style = fc.constantFrom(
    '',
    ' style="mso-list:l0 level1 lfo1"',
    ' style="font-weight:700"',
    ' class="MsoTitle"',
  );
  const piece = fc
    .tuple(element, style, word)
    .map(([tag, how, text]) => ({ html: `<${tag}${how}>${text}</${tag}>`, tag, text }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = copiedText(`<h1>top</h1>${pieces.map(({ html }) => html).join('')}`) ?? '';
      for (const { tag, text: words } of pieces) {
        if (tag !== 'o:p') {
          expect(text).toContain(words);
        }
      }
    }),
  );
});
