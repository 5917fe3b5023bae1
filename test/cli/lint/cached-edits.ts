import { existsSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { plainTerminal } from '../../../scripts/generate/command-line.ts';
import { declareCommands } from '../../../server/src/cli/declare/declare-commands.ts';
import { readCacheFile, writeCacheFile } from '../../../server/src/cli/lint/cache/cache-file.ts';
import { run } from '../../../server/src/cli/program/run.ts';
import { rightReport, suppressedReport, wrongReport } from '../common/reports.ts';

const cacheName = '.keyline-cache';

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
  fc.record({ kind: fc.constant('other version' as const), name: fc.constantFrom(...names), which: fc.nat(2) }),
);

type Step = typeof step extends fc.Arbitrary<infer Kind> ? Kind : never;

/** What happens in a folder between runs of `lint --cache`. */
export interface CachedEdits {
  readonly steps: readonly Step[];
  /** Whether every other run has `--final`. */
  readonly final: boolean;
  /**
   * By how many milliseconds the clock of the runs is ahead of that of the files: with none, files are read again since
   * they were just saved; with many, they are known by their times and length.
   */
  readonly ahead: number;
}

/** The folder of edits after which a cache once said something else. */
export const keptEdits = 'test/cli/lint/kept-edits';

export const cachedEdits: fc.Arbitrary<CachedEdits> = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 8 }),
  final: fc.boolean(),
  ahead: fc.constantFrom(0, 60_000),
});

/** Where, after any of these steps, a run with the cache says something else than one without, in words; null if nowhere. */
export async function differenceWithCache({ steps, final, ahead }: CachedEdits): Promise<string | null> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'keyline-cached-')));
  const { now } = Date;
  Date.now = () => now() + ahead;
  try {
    writeFileSync(join(folder, 'a.report.md'), rightReport);
    writeFileSync(join(folder, 'b.report.md'), next);
    for (const [count, each] of steps.entries()) {
      take(folder, each, count);
      const words = final && count % 2 === 0 ? ['--final'] : [];
      const cached = [await lintHere(folder, '--cache', ...words), await lintHere(folder, '--cache', ...words)];
      const expected = await lintHere(folder, ...words);
      const wrong = cached.find((outcome) => outcome !== expected);
      if (wrong !== undefined) {
        return `after ${count + 1} steps, with the cache:\n${wrong}\nwithout:\n${expected}`;
      }
    }
    return null;
  } finally {
    Date.now = now;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What `keyline lint` prints in a folder and its exit code, in this process. */
export async function lintHere(folder: string, ...words: string[]): Promise<string> {
  let out = '';
  const print = (text: string) => {
    out += text;
  };
  const code = await run(['lint', '--format', 'json', ...words], plainTerminal(print, folder), declareCommands);
  return `${code}\n${out}`;
}

function take(folder: string, { kind, name, which }: Step, count: number): void {
  const file = join(folder, name);
  const cache = join(folder, cacheName);
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
  } else if (kind === 'other version' && existsSync(cache)) {
    keepAsOtherVersion(cache, which);
  }
}

/** Makes the cache one of another version or build of Keyline, which found something else in every report. */
function keepAsOtherVersion(cache: string, which: number): void {
  const [heading = ''] = readFileSync(cache, 'utf8').split('\n');
  const words = heading.split(' ');
  const other = words.with(Math.max(0, words.length - 1 - which), 'other').join(' ');
  const kept = [...readCacheFile(cache, heading)].map(([name, value]): [string, unknown] =>
    name.startsWith('result ') ? [name, { framework: null, findings: [] }] : [name, value],
  );
  writeCacheFile(cache, other, new Map(kept));
}
