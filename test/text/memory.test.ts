import { expect, test } from 'vitest';
import { memory } from '../../server/src/text/memory.ts';

test('a memory gives back what was last kept for an object, and knows nothing of others', () => {
  const words = memory<object, string>();
  const ward = { beds: 18 };
  words.set(ward, 'first');
  words.set(ward, 'second');
  expect(words.get(ward)).toBe('second');
  expect(words.get({ beds: 18 })).toBe(undefined);
  expect(memory<object, string>().get(ward)).toBe(undefined);
});

test('copies do not take along what is kept, and comparisons do not see it', () => {
  const words = memory<object, string>();
  const ward = { beds: 18 };
  words.set(ward, 'kept');
  expect(words.get({ ...ward })).toBe(undefined);
  expect(ward).toEqual({ beds: 18 });
  expect(JSON.stringify(ward)).toBe('{"beds":18}');
});
