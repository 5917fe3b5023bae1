import { expect, test } from 'vitest';
import { lintText } from '../../common/lint-text.ts';
import { workOf } from '../../common/work.ts';

/** Milliseconds of the processor, with much room for a slow computer: before, most took from ten seconds to hours. */
const limit = 8_000;

const head = '---\nframework: cqc-single-assessment\nscope: caring\n';
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('');

test.each([
  ['nested keys', `---\n${'? '.repeat(60)}a\n---\n`],
  ['nested keys in a value', `${head}a:\n  ${'? '.repeat(60)}a\n---\n`],
  ['maps as keys', `---\n${'{'.repeat(60)}a${': b}'.repeat(60)}: b\n---\n`],
  ['lists as keys', `---\n${'['.repeat(60)}a${']: x'.repeat(1)}\n---\n`],
  ['aliases', `${head}z: &z 1\n${lines(3_000, (at) => `k${at}: *z\n`)}---\n`],
  ['aliases of nothing', `${head}${lines(3_000, (at) => `k${at}: *z${at}\n`)}---\n`],
  ['a chain of aliases', `---\na0: &a0 x\n${lines(2_000, (at) => `a${at + 1}: &a${at + 1} [*a${at}]\n`)}---\n`],
  ['merge keys', `${head}a: &a {x: 1}\n${'<<: *a\n'.repeat(4_000)}---\n`],
  ['keys', `${head}${lines(60_000, (at) => `k${at}: 1\n`)}---\n`],
  ['colons', `${head}---\n\n# Caring\n\n${':'.repeat(200_000)}\n`],
  ['openings of links', `${head}---\n\n# Caring\n\n${'[a]('.repeat(50_000)}\n`],
  [
    'spaces after a number',
    `${head}---\n\n# Caring\n\nFor 12 records${' '.repeat(60_000)}x: 12 care plans and 3 charts.\n`,
  ],
])('%s do not hold up a check', (_name, text) => {
  expect(workOf(() => lintText(text))).toBeLessThan(limit);
});
