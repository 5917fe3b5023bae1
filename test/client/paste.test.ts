import { describe, expect, test } from 'vitest';
import { fittedBlocks } from '../../client/src/paste/fitted-blocks.ts';
import { linkedWords, webAddress } from '../../client/src/paste/linked-words.ts';

describe('an address that is pasted over words', () => {
  test.each([
    ['the guidance', 'https://example.org/a', '[the guidance](https://example.org/a)'],
    [' spaced ', 'https://example.org/a', ' [spaced](https://example.org/a) '],
    ['part [1] of it', 'https://example.org/a', '[part \\[1\\] of it](https://example.org/a)'],
    ['Bath', 'https://en.example.org/wiki/Bath_(city)', '[Bath](<https://en.example.org/wiki/Bath_(city)>)'],
  ])('%j becomes a link', (words, address, link) => {
    expect(linkedWords(words, address)).toBe(link);
  });

  test.each(['', '  ', 'two\nlines', 'https://example.org/b', '[a](b.md)', '<https://example.org>'])(
    '%j is replaced by the address itself',
    (words) => {
      expect(linkedWords(words, 'https://example.org/a')).toBeNull();
    },
  );

  test.each([
    ['https://example.org/a?b=c#d', true],
    [' https://example.org \n', true],
    ['see https://example.org', false],
    ['javascript:alert(1)', false],
    ['https://', false],
  ])('%j is one: %s', (text, isOne) => {
    expect(webAddress(text) !== null).toBe(isOne);
  });
});

test.each([
  ['words', { before: 'Some ', after: '.' }, 'words'],
  ['- a\n- b\n', { before: 'Some', after: ' more' }, '\n\n- a\n- b\n\n'],
  ['- a\n- b\n', { lineBefore: 'Text', lineAfter: 'Text' }, '\n- a\n- b\n'],
  ['# A\n', { lineBefore: '', lineAfter: '' }, '# A'],
  ['| a |\n| - |\n', {}, '| a |\n| - |'],
])('%j stands apart from the lines around it', (text, around, pasted) => {
  expect(fittedBlocks(text, { lineBefore: null, before: '', after: '', lineAfter: null, ...around })).toBe(pasted);
});
