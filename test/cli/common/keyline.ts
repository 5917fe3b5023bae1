import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { declareCommands } from '../../../server/src/cli/declare/declare-commands.ts';
import { noteLine } from '../../../server/src/cli/program/plain-text.ts';
import { run } from '../../../server/src/cli/program/run.ts';
import type { Terminal } from '../../../server/src/cli/program/terminal.ts';

export interface Outcome {
  readonly code: number | null;
  /** Standard output. */
  readonly out: string;
  /** Standard error. */
  readonly error: string;
}

export interface Surroundings {
  readonly folder: string;
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  /** The command line to run instead of the one that was built here. */
  readonly program?: string;
}

/** The built command line, which is what people run. */
const bundle = resolve('server/dist/cli.js');

/** Asked once, since each run of the sources has variables of its own. */
const takesSources = Boolean(process.env.KEYLINE_TEST_SOURCES);

/** One run of the sources at a time, since the folder and the variables of this process are those of the run. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Runs `keyline` in a folder: the built bundle, as people run it. When coverage is measured, and in the fast run, the
 * sources run instead, in this process: coverage does not see into another, and to start Node takes longer than most runs.
 */
export function keyline(words: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  if (!takesSources || surroundings.program !== undefined) {
    return runBundle(words, surroundings);
  }
  const outcome = turn.then(() => within(surroundings, () => runSources(words, surroundings)));
  turn = outcome.catch(() => {});
  return outcome;
}

/** Runs the built bundle, through another program such as one that changes the user if `through` is given. */
export function runBundle(
  words: readonly string[],
  { folder, input, environment, program: script = bundle }: Surroundings,
  through: readonly string[] = [],
): Promise<Outcome> {
  if (!existsSync(script)) {
    throw new Error('server/dist/cli.js is not there: run "npm run build" first, or "npm test", which does.');
  }
  const [program = process.execPath, ...rest] = [...through, process.execPath, script, ...words];
  const child = spawn(program, rest, { cwd: folder, env: { PATH: process.env.PATH, ...environment } });
  let out = '';
  let error = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    error += text;
  });
  child.stdin.on('error', () => {
    // A program that ends without reading its input closes the pipe: that is its right.
  });
  child.stdin.end(input ?? '');
  return new Promise((settle, fail) => {
    child.on('error', fail);
    child.on('close', (code) => settle({ code, out, error }));
  });
}

/** Does some work in the folder and with the variables that a process of its own would have. */
async function within<Result>({ folder, environment }: Surroundings, work: () => Promise<Result>): Promise<Result> {
  const { env } = process;
  const place = process.cwd();
  process.env = { PATH: env.PATH, ...environment };
  process.chdir(folder);
  try {
    return await work();
  } finally {
    process.chdir(place);
    process.env = env;
  }
}

async function runSources(words: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  let out = '';
  let error = '';
  const terminal: Terminal = {
    workingDirectory: surroundings.folder,
    environment: process.env,
    isScreen: false,
    width: 80,
    print: (text) => {
      out += text;
    },
    note: (line) => {
      error += noteLine(line);
    },
    noteText: (text) => {
      error += text;
    },
    readInput: async () => Buffer.from(surroundings.input ?? ''),
    ask: null,
  };
  const code = await run(words, terminal, declareCommands);
  return { code, out, error };
}
