import { expect, test } from 'vitest';
import { countWords } from '../../server/src/framework/file/sector-words.ts';

test.each<[text: string, counts: string]>([
  ['The lion sleeps.', 'lion 1'],
  ['LION – sea-lion, sea  lion (and “lion”)', 'lion 4, sea lion 2'],
  ['Lions in a lion’s cage', 'lion 1, cage 1'],
  ["Lions in a lion's cage", 'cage 1'],
  ['cage cage', 'cage 2'],
  ['Nothing of the kind', ''],
  ['', ''],
])('words that tell of a sector are counted: %s', (text, counts) => {
  const found = [...countWords(text, ['lion', 'Sea-Lion', 'cage', 'zoo'])];
  expect(found.map(([words, count]) => `${words.toLowerCase().replace('-', ' ')} ${count}`).join(', ')).toBe(counts);
});
