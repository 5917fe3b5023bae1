import { expect, test } from 'vitest';
import { findingsOf } from '../fix-promises.ts';

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

test.each([
  ['', 60, []],
  ['', 61, ['61 words']],
  ['We came. ', 61, ['61 words']],
  // Marks alone are no words.
  ['– – – ', 60, []],
  ['- ', 61, ['61 words']],
  ['> ', 61, []],
])('behind “%s”, a sentence of %i words', (before, count, expected) => {
  const text = `---\nframework: cqc-single-assessment@2024-12\nscope: caring\nstatus: draft\n---\n\n# Caring\n\n${before}${words(count)}.\n`;
  const found = findingsOf('prose/long-sentence', text);
  expect(found.map(({ message }) => /\d+ words/.exec(message)?.[0])).toEqual(expected);
  expect(found.map(({ range }) => text.slice(range.start, range.end))).toEqual(expected.map(() => words(count)));
});
