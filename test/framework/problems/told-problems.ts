import { expect } from 'vitest';
import { readFrameworkSource } from '../../../server/src/framework/check/framework-source.ts';
import { madeUp, type Ways } from '../made-up.ts';

/** A made-up framework and all that is told of it. */
export type Case = [ways: Partial<Ways>, ...told: string[]];

export function check(...[ways, ...told]: Case): void {
  expect(toldOf(ways)).toEqual(told);
}

/** Each problem of a file, with the text that it points at and what was most likely meant. */
function toldOf(ways: Partial<Ways>): readonly string[] {
  const yaml = madeUp(ways);
  return readFrameworkSource(yaml).problems.map(({ range, message, instead }) => {
    const place = yaml.slice(range.start, range.end).replace(/\s+/gu, ' ').trim();
    const shown = place.length > 70 ? `${place.slice(0, 50)} … ${place.slice(-12)}` : place;
    return `“${shown}”: ${message}${instead === undefined ? '' : ` → ${instead}`}`;
  });
}

/** The key questions Food and Rooms. */
export const parts = (food: string, rooms = '{ id: rooms, name: Rooms }') => `[${food}, ${rooms}]`;
