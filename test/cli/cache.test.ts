import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { plainTerminal } from '../../scripts/generate/command-line.ts';
import { declareCommands } from '../../server/src/cli/declare/declare-commands.ts';
import { run } from '../../server/src/cli/program/run.ts';
import { propertyRuns } from '../common/markdown-text.ts';
import { folderWith } from './folder.ts';
import { keyline, runBundle } from './keyline.ts';
import { rightReport, suppressedReport, wrongReport } from './reports.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** What a run prints and its exit code, in this process. */
async function lint(folder: string, ...words: string[]) {
  let out = '';
  const print = (text: string) => {
    out += text;
  };
  const code = await run(['lint', '--format', 'json', ...words], plainTerminal(print, folder), declareCommands);
  return { code, out };
}

const next = rightReport.replace('status: draft\n', 'status: draft\nprevious: a.report.md\n\n');

/** What the files of a folder may hold. */
const texts = {
  'a.report.md': [rightReport, wrongReport, suppressedReport, `${rightReport}\n[b](b.report.md#safe)\n`, '\uFEFF'],
  'b.report.md': [next, `${next}\n[a](a.report.md#caring) and [c](c%20d.md#more)\n`, wrongReport],
  'c d.md': ['# More\n', '# Less\n', rightReport],
  'keyline.yaml': [
    'rules:\n  score/*: off\n',
    'rules:\n  score/mismatch: warning\n',
    'final: true\n',
    'ignore: [b.report.md]\n',
    'rules: 3\n',
    'frameworks: [own.yaml]\n',
  ],
  'own.yaml': ['id: x\n', readFileSync('examples/own-framework/marrow-schools.yaml', 'utf8')],
} as const;

type Name = keyof typeof texts;
const names = Object.keys(texts).filter((name): name is Name => name in texts);

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('write' as const), name: fc.constantFrom(...names), which: fc.nat(5) }),
  },
  fc.record({ kind: fc.constant('delete' as const), name: fc.constantFrom(...names), which: fc.nat(0) }),
  fc.record({ kind: fc.constant('rename' as const), name: fc.constantFrom(...names), which: fc.nat(4) }),
  fc.record({ kind: fc.constant('damage' as const), name: fc.constantFrom(...names), which: fc.nat(2000) }),
);

function take(folder: string, { kind, name, which }: { kind: string; name: Name; which: number }, count: number): void {
  const file = join(folder, name);
  const cache = join(folder, '.keyline-cache');
  if (kind === 'write') {
    // Each text has another length, for files that are told apart by time and length.
    writeFileSync(file, `${texts[name][which % texts[name].length]}${'\n'.repeat(count + 1)}`);
  } else if (kind === 'delete') {
    rmSync(file, { force: true });
  } else if (kind === 'rename' && existsSync(file)) {
    renameSync(file, join(folder, names[which] ?? name));
  } else if (kind === 'damage' && existsSync(cache)) {
    const bytes = readFileSync(cache);
    const place = which % Math.max(1, bytes.length);
    writeFileSync(cache, which % 2 === 0 ? bytes.subarray(0, place) : bytes.fill('x', place, place + 1));
  }
}

describe.each([
  ['files are read again because they were just saved', 0],
  ['files are known by their times and length', 60_000],
])('with the cache everything is as without it, while %s', (_, ahead) => {
  test('after any edits, changes of configuration, deletions, renames and damage', async () => {
    const now = Date.now;
    vi.spyOn(Date, 'now').mockImplementation(() => now() + ahead);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), fc.boolean(), async (steps, final) => {
        const folder = folderWith({ 'a.report.md': rightReport, 'b.report.md': next });
        for (const [count, each] of steps.entries()) {
          take(folder, each, count);
          const words = final && count % 2 === 0 ? ['--final'] : [];
          const cached = await lint(folder, '--cache', ...words);
          expect(cached).toEqual(await lint(folder, ...words));
          expect(await lint(folder, '--cache', ...words)).toEqual(cached);
        }
      }),
      { numRuns: Math.ceil(propertyRuns / 5) },
    );
  }, 300_000);
});

/** A folder with a report in which something is found and one in which nothing is. */
const twoReports = () => folderWith({ 'a.report.md': wrongReport, 'b.report.md': rightReport });

test('what did not change is not checked again, also under another name', async () => {
  const folder = twoReports();
  await lint(folder, '--cache');
  const cache = join(folder, '.keyline-cache');
  const before = readFileSync(cache, 'utf8');
  renameSync(join(folder, 'b.report.md'), join(folder, 'c.report.md'));
  await lint(folder, '--cache');
  const results = (text: string) => text.split('\n').filter((line) => line.includes('"result ')).length;
  expect(results(readFileSync(cache, 'utf8'))).toBe(results(before));
});

test('a cache of another version, or what is no cache, is passed over and written anew', async () => {
  const folder = twoReports();
  for (const text of ['keyline cache 1 0.0.1 other\nx', '{}', '']) {
    writeFileSync(join(folder, '.keyline-cache'), text);
    expect(await lint(folder, '--cache')).toEqual(await lint(folder));
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
  await lint(folder, '--cache');
  expect(await lint(folder, '--cache', '--suppressions')).toEqual(await lint(folder, '--suppressions'));
  await lint(folder, '--cache', '--fix');
  expect(readFileSync(join(folder, 'b.report.md'), 'utf8')).toBe(rightReport);
});
