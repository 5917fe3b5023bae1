import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptCases } from '../../common/kept-cases.ts';
import { propertyRuns } from '../../common/markdown-text.ts';
import { folderWith } from '../common/folder.ts';
import { keyline, runBundle } from '../common/keyline.ts';
import { rightReport, suppressedReport, wrongReport } from '../common/reports.ts';
import { cachedEdits, differenceWithCache, keptEdits, lintHere } from './cached-edits.ts';

/** Ten thousand by `npm run fuzz -- --runs 10000 --only cache`. */
const numRuns = Math.ceil(propertyRuns / 2.5);

test('with the cache everything is as without it, after any edits, changes of configuration, deletions, renames, damage and versions', async () => {
  await fc.assert(
    fc.asyncProperty(cachedEdits, async (edits) => {
      expect(await differenceWithCache(edits)).toBeNull();
    }),
    { numRuns },
  );
}, 300_000);

test.each(keptCases(keptEdits))('after %s, where it once was not', async (path) => {
  expect(await differenceWithCache(JSON.parse(readFileSync(path, 'utf8')))).toBeNull();
});

/** A folder with a report in which something is found and one in which nothing is. */
const twoReports = () => folderWith({ 'a.report.md': wrongReport, 'b.report.md': rightReport });

test('what did not change is not checked again, also under another name', async () => {
  const folder = twoReports();
  await lintHere(folder, '--cache');
  const cache = join(folder, '.keyline-cache');
  const before = readFileSync(cache, 'utf8');
  renameSync(join(folder, 'b.report.md'), join(folder, 'c.report.md'));
  await lintHere(folder, '--cache');
  const results = (text: string) => text.split('\n').filter((line) => line.includes('"result ')).length;
  expect(results(readFileSync(cache, 'utf8'))).toBe(results(before));
});

test('a cache of another version, or what is no cache, is passed over and written anew', async () => {
  const folder = twoReports();
  for (const text of ['keyline cache 1 0.0.1 other\nx', '{}', '']) {
    writeFileSync(join(folder, '.keyline-cache'), text);
    expect(await lintHere(folder, '--cache')).toEqual(await lintHere(folder));
    expect(readFileSync(join(folder, '.keyline-cache'), 'utf8')).toMatch(/^keyline cache \d+ \S+ \S+\n[\da-f]{16} /);
  }
});

test('a place that cannot be written is a note, and nothing else', async () => {
  const folder = twoReports();
  const { code, error } = await keyline(['lint', '--cache-location', 'a.report.md/cache'], { folder });
  expect([code, error]).toEqual([
    1,
    expect.stringMatching(/^The cache is not written, so the next run is no quicker: /),
  ]);
});

test('two runs at once give what one gives, and leave a cache that holds', async () => {
  const folder = twoReports();
  const runs = () => Promise.all([1, 2, 3].map(() => runBundle(['lint', '--cache'], { folder })));
  const [first, ...others] = [...(await runs()), ...(await runs()), await runBundle(['lint'], { folder })];
  for (const other of others) {
    expect(other).toEqual(first);
  }
});

test('fixes and suppressions are not taken from it', async () => {
  const folder = folderWith({ 'a.report.md': suppressedReport, 'b.report.md': wrongReport });
  await lintHere(folder, '--cache');
  expect(await lintHere(folder, '--cache', '--suppressions')).toEqual(await lintHere(folder, '--suppressions'));
  await lintHere(folder, '--cache', '--fix');
  expect(readFileSync(join(folder, 'b.report.md'), 'utf8')).toBe(rightReport);
});
