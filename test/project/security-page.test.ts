import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('SECURITY.md', 'utf8');

/** The rows of the threat model, without its head. */
const rows = page.split('\n').filter((line) => /^\| (?!Who could|---)/.test(line));

/** Each test that the page names: its file, and what it is called. */
const named = [...page.matchAll(/`(?<file>test\/[\w./-]+\.test\.ts)` “(?<name>[^”]+)”/g)].map(
  ({ groups }) => [groups?.file ?? '', groups?.name ?? ''] as const,
);

test('every way in has a test, and the page names them', () => {
  expect(rows.length).toBeGreaterThan(15);
  expect(rows.filter((row) => !/`test\/[\w./-]+\.test\.ts`/.test(row))).toEqual([]);
  expect(named.length).toBeGreaterThan(rows.length);
});

test.each(named)('%s has a test “%s”', (file, name) => {
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toMatch(
    new RegExp(`['"\`]${name.replaceAll(/[.*+?^$()[\]{}|\\]/g, '\\$&')}['"\`]`),
  );
});
