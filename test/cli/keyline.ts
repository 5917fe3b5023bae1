import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { declareCommands } from '../../server/src/cli/declare/declare-commands.ts';
import { run } from '../../server/src/cli/program/run.ts';
import type { Terminal } from '../../server/src/cli/program/terminal.ts';

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

/**
 * Runs `keyline` in a folder: the built bundle, as people run it. When coverage is measured the sources run instead,
 * in this process, because coverage does not see into another.
 */
export function keyline(words: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  return process.env.KEYLINE_TEST_SOURCES ? runSources(words, surroundings) : runBundle(words, surroundings);
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

async function runSources(words: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  let out = '';
  let error = '';
  const terminal: Terminal = {
    workingDirectory: surroundings.folder,
    environment: surroundings.environment ?? {},
    isScreen: false,
    width: 80,
    print: (text) => {
      out += text;
    },
    note: (line) => {
      error += `${line}\n`;
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
