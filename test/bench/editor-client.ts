import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  CompletionRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  type Position,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import type { MeasuredServer } from './editor-servers.ts';

const uri = 'file:///bench/report.report.md';

/** How long a server may take to answer, in milliseconds: some now and then never do. */
const patience = 120_000;

/** An editor with one report open in a server. All times are in milliseconds. */
export interface MeasuredEditor {
  /** From opening the text until its first findings are here. */
  readonly opened: number;
  /** Writes one character and waits for the findings that follow. */
  readonly type: (position: Position, character: string) => Promise<number>;
  readonly complete: (position: Position) => Promise<number>;
  readonly hover: (position: Position) => Promise<number>;
  /** Opens one more text, and waits for its first findings, in a server that gives them when they are asked for. */
  readonly openAnother: (text: string) => Promise<number>;
  /** Resolves when the server has read the reports of its folder. */
  readonly indexed: Promise<void>;
  /** What the server has used of the processor since it started, in milliseconds; null where the system does not say. */
  readonly processor: () => number | null;
  /** What the server holds in memory, in MB; null where the system does not say. */
  readonly memory: () => number | null;
  readonly stop: () => void;
}

/** Starts the server in a folder of reports, or in none, and opens the text in it. Rejects where it does not answer. */
export async function measuredEditor(
  measured: MeasuredServer,
  text: string,
  root: string | null = null,
): Promise<MeasuredEditor> {
  const server = spawn(measured.command, measured.words, { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  /** What the server answers. Ends the server where it does not answer in time. */
  function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        server.kill();
        reject(new Error(`gave no answer within ${patience / 1000} seconds.`));
      }, patience);
      answer.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  }
  let published = () => {};
  connection.onNotification(PublishDiagnosticsNotification.type, () => published());
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  const indexed = new Promise<void>((resolve) => {
    connection.onNotification(LogMessageNotification.type, ({ message }) => {
      if (message.endsWith('files of the workspace.')) {
        resolve();
      }
    });
  });
  connection.listen();
  const introduced = connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: root === null ? null : [{ uri: root, name: 'reports' }],
    initializationOptions: measured.initializationOptions,
    capabilities: { textDocument: { diagnostic: {}, publishDiagnostics: {} } },
  });
  const { capabilities } = await inTime(introduced);
  await connection.sendNotification(InitializedNotification.type, {});
  let current = text;
  measured.serve?.(connection, () => current);

  const sync = capabilities.textDocumentSync;
  const wholeTexts = (typeof sync === 'object' ? sync.change : sync) === TextDocumentSyncKind.Full;
  const pulls = capabilities.diagnosticProvider !== undefined;
  /** Sends something, and waits for the findings that it leads to. */
  async function findingsAfter(send: () => Promise<void>): Promise<number> {
    const start = performance.now();
    const pushed = new Promise<void>((resolve) => {
      published = resolve;
    });
    await send();
    await inTime<unknown>(
      pulls ? connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } }) : pushed,
    );
    return performance.now() - start;
  }
  async function timed(work: () => Promise<unknown>): Promise<number> {
    const start = performance.now();
    await inTime(work());
    return performance.now() - start;
  }

  let version = 1;
  const textDocument = { uri, languageId: 'markdown', version, text };
  const opened = await findingsAfter(() =>
    connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument }),
  );
  return {
    opened,
    indexed,
    type: (position, character) => {
      version += 1;
      current = inserted(current, position, character);
      const change = { range: { start: position, end: position }, text: character };
      const contentChanges = [wholeTexts ? { text: current } : change];
      const params = { textDocument: { uri, version }, contentChanges };
      return findingsAfter(() => connection.sendNotification(DidChangeTextDocumentNotification.type, params));
    },
    complete: (position) =>
      timed(() => connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position })),
    hover: (position) => timed(() => connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position })),
    openAnother: (other) =>
      timed(async () => {
        const another = { uri: 'file:///bench/another.report.md', languageId: 'markdown', version: 1, text: other };
        await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: another });
        await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: another.uri } });
      }),
    processor: () => processorTime(server.pid),
    memory: () => residentMemory(server.pid),
    stop: () => {
      connection.dispose();
      server.kill();
    },
  };
}

function inserted(text: string, { line, character }: Position, characters: string): string {
  let start = 0;
  for (let passed = 0; passed < line; passed += 1) {
    start = text.indexOf('\n', start) + 1;
  }
  return text.slice(0, start + character) + characters + text.slice(start + character);
}

/** Milliseconds in one tick of the clock by which Linux counts processor time. */
const tick = 10;

function processorTime(pid: number | undefined): number | null {
  try {
    const [, ofProcess = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const [user, system] = ofProcess.split(' ').slice(11, 13).map(Number);
    return ((user ?? Number.NaN) + (system ?? Number.NaN)) * tick;
  } catch {
    return null;
  }
}

function residentMemory(pid: number | undefined): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(?<kilobytes>\d+)/.exec(status)?.groups?.kilobytes) / 1024;
  } catch {
    return null;
  }
}
