import { expect, test } from 'vitest';
import { memory, once, remembered, rememberedParts, rememberedTexts } from '../../server/src/text/memory.ts';

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

test('a remembered function works once for each object, also where it gives nothing', () => {
  const asked: object[] = [];
  const answer = remembered((key: { readonly name: string }) => {
    asked.push(key);
    return key.name === '' ? undefined : key.name;
  });
  const [some, none] = [{ name: 'safe' }, { name: '' }];
  expect([answer(some), answer(none), answer(some), answer(none)]).toEqual(['safe', undefined, 'safe', undefined]);
  expect(answer({ ...some })).toBe('safe');
  expect(asked).toEqual([some, none, some]);
});

test('what is remembered of parts is kept by whole and by part', () => {
  let asked = 0;
  const answer = rememberedParts((whole: { readonly text: string }, part: number) => {
    asked += 1;
    return whole.text.charAt(part);
  });
  const [first, second] = [{ text: 'ab' }, { text: 'cd' }];
  expect([answer(first, 0), answer(first, 1), answer(second, 0), answer(first, 0)]).toEqual(['a', 'b', 'c', 'a']);
  expect(asked).toBe(3);
});

test('what is remembered of texts, and what is made once, is made once', () => {
  let asked = 0;
  const length = rememberedTexts((text) => {
    asked += 1;
    return text.length;
  });
  const one = once(() => {
    asked += 1;
    return null;
  });
  expect([length('ab'), length(''), length('ab'), one(), one()]).toEqual([2, 0, 2, null, null]);
  expect(asked).toBe(3);
});
