import { expect, test } from 'vitest';
import { scrollEcho } from '../../client/src/preview/scroll-echo.ts';

/** An echo with a clock that is put forward by hand. */
function echoWithClock() {
  let now = 5000;
  return {
    ...scrollEcho(() => now, 1),
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

test('what the author scrolls is never an echo before anything was asked for', () => {
  expect(echoWithClock().isEcho(0)).toBe(false);
});

test('each step of a smooth scroll towards what was asked for is an echo', () => {
  const { expect: ask, isEcho, pass } = echoWithClock();
  ask(40);
  expect(isEcho(12)).toBe(true);
  pass(120);
  expect(isEcho(31)).toBe(true);
});

test('an editor that is far away echoes later, but only by arriving about where it was sent', () => {
  const { expect: ask, isEcho, pass } = echoWithClock();
  ask(40);
  pass(900);
  expect(isEcho(41)).toBe(true);
  expect(isEcho(44)).toBe(false);
});

test('after a while everything is scrolled by the author', () => {
  const { expect: ask, isEcho, pass } = echoWithClock();
  ask(40);
  pass(2001);
  expect(isEcho(40)).toBe(false);
});

test('where nobody knows where it will end, only what comes soon is an echo', () => {
  const { expect: ask, isEcho, pass } = echoWithClock();
  ask(null);
  expect(isEcho(7)).toBe(true);
  pass(201);
  expect(isEcho(7)).toBe(false);
});
