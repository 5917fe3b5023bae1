import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { type Message, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { builtServer } from './built-server.ts';

/** What a client sends, as it goes over the wire. */
type Sent = { readonly method: string; readonly id?: number; readonly params?: unknown };

/** Sends the messages to the built server, lets it exit once it has answered `shutdown`, and gives its answers and its exit code. */
async function converse(messages: readonly Sent[]): Promise<{ answers: Map<number, object[]>; code: number | null }> {
  const server = spawn(process.execPath, [builtServer(), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const writer = new StreamMessageWriter(server.stdin);
  const answers = new Map<number, object[]>();
  new StreamMessageReader(server.stdout).listen((message: Message) => {
    if ('id' in message && !('method' in message)) {
      const id = Number(message.id);
      answers.set(id, [...(answers.get(id) ?? []), message]);
      if (id === shutdown.id) {
        void writer.write(exit);
      }
    }
  });
  for (const message of messages) {
    await writer.write({ jsonrpc: '2.0', ...message } as Message);
  }
  const code = await new Promise<number | null>((resolve) => {
    server.on('close', resolve);
  });
  return { answers, code };
}

const initialize: Sent = { method: 'initialize', id: 1, params: { processId: null, rootUri: null, capabilities: {} } };
const shutdown = { jsonrpc: '2.0', method: 'shutdown', id: 1000 };
const exit = { jsonrpc: '2.0', method: 'exit' };

function about(uri: string, line: number): unknown {
  const start = { line, character: 0 };
  return { textDocument: { uri }, position: start, range: { start, end: { line: line + 5, character: 0 } } };
}

const methods = [
  'textDocument/completion',
  'textDocument/hover',
  'textDocument/inlayHint',
  'textDocument/codeLens',
  'textDocument/formatting',
  'textDocument/onTypeFormatting',
  'textDocument/semanticTokens/full',
];

test('every request gets exactly one answer, also when it is cancelled, wrong, or about a text that is changing', async () => {
  const uri = 'file:///a.report.md';
  const text = '---\nframework: cqc-single-assessment\n---\n\n# Safe\n';
  const messages: Sent[] = [
    initialize,
    { method: 'initialized', params: {} },
    { method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'markdown', version: 1, text } } },
  ];
  for (let id = 10; id < 100; id += 1) {
    const method = methods[id % methods.length] ?? '';
    messages.push({ method, id, params: about(id % 3 === 0 ? 'file:///closed.report.md' : uri, id % 7) });
    if (id % 4 === 0) {
      messages.push({ method: '$/cancelRequest', params: { id } });
    }
    if (id % 5 === 0) {
      const textDocument = { uri, version: id };
      messages.push({
        method: 'textDocument/didChange',
        params: { textDocument, contentChanges: [{ text: `${text}${id}` }] },
      });
    }
  }
  messages.push({ method: 'textDocument/hover', id: 100, params: {} });
  messages.push({ method: 'textDocument/completion', id: 101, params: { textDocument: { uri }, position: null } });
  messages.push({ method: 'keyline/unheardOf', id: 102, params: {} });
  messages.push({ method: 'textDocument/hover', id: 103, params: about(uri, 4) });
  const { answers, code } = await converse([...messages, shutdown]);

  const asked = messages.flatMap(({ id }) => id ?? []);
  expect([...answers.keys()].sort((a, b) => a - b)).toEqual([...asked, 1000]);
  expect([...answers.values()].every((given) => given.length === 1)).toBe(true);
  for (const id of [100, 101, 102]) {
    expect(answers.get(id)?.[0]).toHaveProperty('error');
  }
  expect(answers.get(103)?.[0]).toHaveProperty('result.contents');
  expect(code).toBe(0);
});

test('a client that leaves without a word ends the server', async () => {
  const { code } = await converse([initialize, { method: 'exit' }]);
  expect(code).toBe(1);
});
