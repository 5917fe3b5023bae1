import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { core, edges, faces } from '../../scripts/rooms.ts';

test('every folder of server/src has its place in the order of imports', () => {
  const folders = readdirSync('server/src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const rooms: readonly string[] = [...core, ...edges, ...faces];
  expect(folders.map(({ name }) => name).filter((name) => !rooms.includes(name))).toEqual([]);
});
