import { expect, test } from 'vitest';
import { lintText } from '../common/lint-text.ts';

const front =
  '---\nframework: cqc-single-assessment@2024-12\nscope: caring\n---\n\n# Caring\n\nBasis: not assessed\n\n';

function told(opening: string, rest = '\n# What people said\n\nNobody asked.\n'): readonly string[] {
  const text = `${front}${opening}\n${rest}`;
  return lintText(text)
    .filter(({ rule }) => rule === 'structure/left-open')
    .map(({ range, message }) => `${text.slice(range.start, range.end)} | ${message.replace(/^.* it\. /, '')}`);
}

test.each([
  ['```', '``` | Close it with “```” on a line of its own.'],
  ['~~~~ text', '~~~~ text | Close it with “~~~~” on a line of its own.'],
  ['<!-- a', '<!-- a | Close it with “-->”.'],
  ['<?', '<? | Close it with “?>”, or write “\\<?” if it is meant as text.'],
  ['<!x', '<!x | Close it with “>”, or write “\\<!x” if it is meant as text.'],
  ['<![CDATA[', '<![CDATA[ | Close it with “]]>”, or write “\\<![CDATA[” if it is meant as text.'],
  ['<script', '<script | Close it with “</script>”, or write “\\<script” if it is meant as text.'],
  ['Words.\n  <PRE>', '  <PRE> | Close it with “</pre>”, or write “\\<PRE” if it is meant as text.'],
])('%s that nothing closes is told where headings follow', (opening, expected) => {
  expect(told(opening)).toEqual([expected]);
});

test.each([
  '```\na\n```',
  '<!-- a -->',
  '<? a ?>',
  '<pre>a</pre>',
  '<div>',
  '<!',
  'a <? b',
  '- ```\n  a',
  '> <!--',
  '\\<?',
])('%s hides nothing', (opening) => {
  expect(told(opening)).toEqual([]);
});

test.each(['```', '<!--', '<?'])('%s that is left open is no matter where no heading follows', (opening) => {
  expect(told(opening, 'Nobody asked.\n')).toEqual([]);
});
