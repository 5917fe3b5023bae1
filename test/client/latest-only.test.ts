import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { latestOnly } from '../../client/src/preview/latest-only.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Work that is under way until `end` is called; `begun` counts how often it began. */
function work() {
  let begun = 0;
  let end: () => void = () => undefined;
  const { want, dispose } = latestOnly(() => {
    begun += 1;
    return new Promise<void>((resolve) => {
      end = resolve;
    });
  }, 100);
  return { want, dispose, begun: () => begun, end: () => end() };
}

test('the first wish is met at once', () => {
  const { want, begun } = work();
  want();
  expect(begun()).toBe(1);
});

test('many wishes while it works are met by working once more, after a pause', async () => {
  const { want, begun, end } = work();
  want();
  want();
  want();
  end();
  await vi.advanceTimersByTimeAsync(99);
  want();
  expect(begun()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(begun()).toBe(2);
  end();
  await vi.advanceTimersByTimeAsync(1000);
  expect(begun()).toBe(2);
});

test('a wish after it has rested is met at once again', async () => {
  const { want, begun, end } = work();
  want();
  end();
  await vi.advanceTimersByTimeAsync(100);
  want();
  expect(begun()).toBe(2);
});

test('nothing begins after it was put away, whether it worked or paused', async () => {
  const working = work();
  working.want();
  working.want();
  working.dispose();
  working.end();
  const pausing = work();
  pausing.want();
  pausing.end();
  await vi.advanceTimersByTimeAsync(50);
  pausing.want();
  pausing.dispose();
  await vi.advanceTimersByTimeAsync(1000);
  expect([working.begun(), pausing.begun()]).toEqual([1, 1]);
  pausing.want();
  expect(pausing.begun()).toBe(1);
});
