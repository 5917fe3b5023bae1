import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { typingPause } from '../../server/src/lsp/frame/typing-pause.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** How many milliseconds work waits that asks now, with a letter typed every `pace` milliseconds, or none any more. */
async function waitedFor(pause: ReturnType<typeof typingPause>, pace: number | null): Promise<number> {
  let begun = false;
  void pause.begun().then(() => {
    begun = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  let waited = 0;
  while (!begun && waited < 10_000) {
    await vi.advanceTimersByTimeAsync(10);
    waited += 10;
    if (pace !== null && waited % pace === 0) {
      pause.typed();
    }
  }
  return waited;
}

test('where nobody types, work goes on at once', async () => {
  expect(await waitedFor(typingPause(), null)).toBe(0);
});

test('work waits until the author pauses', async () => {
  const pause = typingPause();
  pause.typed();
  await vi.advanceTimersByTimeAsync(60);
  pause.typed();
  expect(await waitedFor(pause, null)).toBe(100);
  expect(await waitedFor(pause, null)).toBe(0);
});

test('an author who types without a pause does not hold up the work for ever', async () => {
  const pause = typingPause();
  pause.typed();
  expect(await waitedFor(pause, 50)).toBe(500);
  expect(await waitedFor(pause, 50)).toBe(500);
});
