import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { type Change, change, pathFromRoot } from './change.ts';

/**
 * Stryker is fetched when it is first wanted, and kept beside the other caches: 64 MB that only this command uses would
 * make every other installation slower. It finds the project's own vitest in the folder above.
 */
const version = '9.6.1';
const folder = resolve('node_modules/.cache/mutation');
const library = `${folder}/node_modules/@stryker-mutator`;

/** Fetches Stryker where it is not there yet. */
export function installStryker(): void {
  const description = `${library}/core/package.json`;
  if (existsSync(description) && JSON.parse(readFileSync(description, 'utf8')).version === version) {
    return;
  }
  console.log(`Fetching Stryker ${version} (once) …`);
  mkdirSync(folder, { recursive: true });
  const packages = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${version}`);
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['install', '--prefix', '.', '--legacy-peer-deps', '--save-exact', ...quiet, ...packages], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

interface Instrumenter {
  instrument(
    files: readonly { readonly name: string; readonly content: string; readonly mutate: true }[],
    options: object,
  ): Promise<{ readonly mutants: unknown }>;
}

/** Every change that Stryker makes to these files, in their order. */
export async function allChanges(files: readonly string[]): Promise<readonly Change[]> {
  const { Instrumenter } = (await import(addressOf('instrumenter'))) as {
    Instrumenter: new (log: object) => Instrumenter;
  };
  const log = { debug() {}, info() {}, isDebugEnabled: () => false };
  const texts = files.map((file) => ({
    name: resolve(file),
    content: readFileSync(file, 'utf8'),
    mutate: true as const,
  }));
  const { mutants } = await new Instrumenter(log).instrument(texts, {
    ignorers: [],
    excludedMutations: [],
    plugins: null,
    noHeader: true,
  });
  return z.array(change).parse(mutants);
}

/** What came of a change: `static` was not tried, as its code runs only once, while its file is loaded. */
export type Outcome = 'noticed' | 'survived' | 'not reached' | 'static' | 'not runnable';

const outcomes: Readonly<Record<string, Outcome>> = {
  Killed: 'noticed',
  Timeout: 'noticed',
  Survived: 'survived',
  NoCoverage: 'not reached',
  Ignored: 'static',
};

const result = z.object({ ...change.shape, status: z.string() });

/** Runs the tests on each of these changes; gives what came of them, and of others that lie within them. */
export async function tryChanges(
  drawn: readonly Change[],
  concurrency: number,
): Promise<readonly { readonly change: Change; readonly outcome: Outcome }[]> {
  const { Stryker } = (await import(addressOf('core'))) as {
    Stryker: new (options: object) => { runMutationTest(): Promise<unknown> };
  };
  const results = await new Stryker({
    mutate: drawn.map(rangeOf),
    drawn,
    checkers: ['drawn-only'],
    plugins: [`${library}/vitest-runner/dist/src/index.js`, resolve('test/mutation/stryker-parts.mjs')],
    testRunner: 'vitest',
    // The tests that reach a change are known from the first run, which is quicker than to ask what imports what.
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    tsconfigFile: 'none',
    disableTypeChecks: false,
    ignorePatterns: ['client/dist', 'server/dist', 'server/compiled', 'coverage', 'pictures', '*.vsix', '*.tgz'],
    tempDirName: `${tmpdir()}/keyline-mutation`,
    allowConsoleColors: false,
    reporters: ['progress-append-only', 'survivors-at-once'],
    warnings: { unknownOptions: false },
    concurrency,
    // On a busy computer a test takes its time: what never ends is noticed by how often it comes by.
    timeoutMS: 120_000,
    dryRunTimeoutMinutes: 60,
  }).runMutationTest();
  return z
    .array(result)
    .parse(results)
    .map(({ status, ...tried }) => ({ change: countedFromZero(tried), outcome: outcomes[status] ?? 'not runnable' }));
}

// What was tried is told with lines and columns that count from one.
function countedFromZero({ location: { start, end }, ...rest }: Change): Change {
  const counted = ({ line, column }: typeof start) => ({ line: line - 1, column: column - 1 });
  return { ...rest, location: { start: counted(start), end: counted(end) } };
}

// Here lines count from one, and columns from zero.
function rangeOf(drawn: Change): string {
  const { start, end } = drawn.location;
  return `${pathFromRoot(drawn)}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
}

function addressOf(name: string): string {
  return pathToFileURL(`${library}/${name}/dist/src/index.js`).href;
}
