import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import { createConnection } from 'vscode-languageserver';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { britishDictionary } from '../../server/src/disk/spelling/british-dictionary.ts';
import type { FileRequest } from '../../server/src/lsp/frame/server-platform.ts';
import { nodeFiles } from '../../server/src/lsp/platform/node-files.ts';
import { nodeListFiles } from '../../server/src/lsp/platform/node-list-files.ts';
import { makeFile } from '../../server/src/lsp/platform/node-make-file.ts';
import { startServer } from '../../server/src/lsp/server.ts';
import { builtServer } from './built-server.ts';

/** A running server: what it says, what it hears, and its exit code once it has ended. */
export interface ServerChannel {
  readonly output: Readable;
  readonly input: Writable;
  readonly exited: Promise<number | null>;
}

/**
 * Starts the server: the built one, as editors run it. When coverage is measured, and in the fast run, the sources run
 * instead, in this process: coverage does not see into another, and to start Node takes longer than most of what is asked.
 */
export function openServer(): ServerChannel {
  return process.env.KEYLINE_TEST_SOURCES ? openSources() : openBundle({});
}

/** Starts the built server with these variables besides those of the test run. */
export function openBundle(environment: Readonly<Record<string, string>>, program = builtServer()): ServerChannel {
  const server = spawn(process.execPath, [program, '--stdio'], {
    cwd: tmpdir(),
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = new Promise<number | null>((resolve) => {
    server.on('exit', resolve);
  });
  return { output: server.stdout, input: server.stdin, exited };
}

function openSources(): ServerChannel {
  const input = new PassThrough();
  const output = new PassThrough();
  const reader = new StreamMessageReader(input);
  const writer = new StreamMessageWriter(output);
  const exited = new Promise<number>((resolve) => {
    const watchDog = { shutdownReceived: false, initialize: () => {}, exit: resolve };
    const connection = createConnection((logger) => createProtocolConnection(reader, writer, logger), watchDog);
    const files = { ...nodeFiles, dictionary: () => britishDictionary(import.meta.dirname) };
    const make = (request: FileRequest) => makeFile(request, import.meta.dirname);
    startServer(connection, { version, files, listFiles: nodeListFiles, makeFile: make });
  });
  return { output, input, exited };
}
