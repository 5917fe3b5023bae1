import { describe, expect, test } from 'vitest';
import { guardWords } from '../../server/src/framework/phrases/guard-words.ts';
import { isQuoted } from '../../server/src/framework/phrases/quotation.ts';

describe('whether words are quoted', () => {
  test.each([
    ['One said “it is $0good” to us.', true],
    ['One said "it is $0good" to us.', true],
    ['One said ‘$0good’ to us.', true],
    ["One said '$0good' to us.", true],
    ["One said '$0good to us.", false],
    ['One said ‘$0good to us.', false],
    ['One said “it is $0good to us.', false],
    ['One said “it is so” and $0good to us.', false],
    ['People’s care is $0good, as is the home’s.', false],
  ])('%s', (marked, expected) => {
    const index = marked.indexOf('$0');
    expect(isQuoted(marked.replace('$0', ''), index)).toBe(expected);
  });
});

test('of words that many phrases share one is looked for, and not each of them', () => {
  expect(
    guardWords([
      ['inspection', 'rated'],
      ['assessment', 'rated'],
      ['rated', 'before'],
    ]),
  ).toEqual(['rated']);
});
