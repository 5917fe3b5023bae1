import { expect, test } from 'vitest';
import { safeAddress } from '../../server/src/text/addresses/address.ts';

test.each([
  'https://example.org/a?b=c#d',
  'HTTP://example.org',
  'mailto:a@example.org',
  '//example.org/a',
  '/a',
  'a b.pdf',
  '../a',
  '#a',
  'a/b:c',
])('a link may lead to %s', (address) => {
  expect(safeAddress(address, 'link')).toBe(address);
});

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'vbscript:x',
  'data:text/html,x',
  'file:///etc/hosts',
  'command:workbench.action.terminal.new',
  'vscode://file/etc/hosts',
  String.raw`\\host\share`,
  String.raw`/\host/share`,
  '',
  '  ',
])('a link may not lead to %j', (address) => {
  expect(safeAddress(address, 'link')).toBeNull();
});

test('an image may stand in the text itself, and a link may not', () => {
  expect(safeAddress('data:image/png;base64,AAAA', 'image')).toBe('data:image/png;base64,AAAA');
  expect(safeAddress('data:image/png;base64,AAAA', 'link')).toBeNull();
  expect(safeAddress('mailto:a@example.org', 'image')).toBeNull();
});
