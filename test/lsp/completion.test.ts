import { afterEach, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionRequest,
  CompletionResolveRequest,
} from 'vscode-languageserver/node';
import { readCaret } from '../language/caret.ts';
import { caringReport } from './caring-report.ts';
import { startClient, type TestClient } from './client.ts';

const uri = 'file:///reports/2025/caring.report.md';
const resolving: ClientCapabilities = {
  textDocument: {
    completion: {
      completionItem: {
        snippetSupport: true,
        documentationFormat: ['markdown'],
        resolveSupport: { properties: ['documentation'] },
      },
    },
  },
};

const clients: TestClient[] = [];

afterEach(async () => {
  for (const client of clients.splice(0)) {
    expect(await client.stop()).toBe(0);
  }
});

async function start(capabilities: ClientCapabilities): Promise<TestClient> {
  const client = await startClient(capabilities);
  clients.push(client);
  return client;
}

/** Opens the text and gives what is offered at its `$0`. */
async function offeredIn(client: TestClient, marked: string): Promise<readonly CompletionItem[]> {
  const { text, offset } = readCaret(marked);
  client.open(uri, text);
  const lines = text.slice(0, offset).split('\n');
  const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  const answer = await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
  return Array.isArray(answer) ? answer : (answer?.items ?? []);
}

const scores = caringReport.replace('Score: 3', 'Score: $0');

test('a client that asks for explanations later gets them then', async () => {
  const client = await start(resolving);
  const items = await offeredIn(client, scores);
  expect(items.map(({ label, documentation }) => [label, documentation])).toEqual(
    ['1', '2', '3', '4'].map((label) => [label, undefined]),
  );
  const third = items[2];
  const resolved = third && (await client.connection.sendRequest(CompletionResolveRequest.type, third));
  expect(resolved?.textEdit).toEqual(third?.textEdit);
  expect(JSON.stringify(resolved?.documentation)).toContain('good standard');
});

test('an entry of an older list, or of none, comes back as it went', async () => {
  const client = await start(resolving);
  const [old] = await offeredIn(client, scores);
  await offeredIn(client, scores);
  for (const item of [old, { label: 'unheard of' }, { label: 'odd', data: { list: 'x', index: -1 } }]) {
    expect(item && (await client.connection.sendRequest(CompletionResolveRequest.type, item))).toEqual(item);
  }
});

test('a client that will not ask gets explanations with the list, which is in its order', async () => {
  const client = await start({});
  const items = await offeredIn(client, scores);
  expect(JSON.stringify(items[2]?.documentation)).toContain('good standard');
  const sorted = [...items].sort((left, right) => ((left.sortText ?? '') < (right.sortText ?? '') ? -1 : 1));
  expect(sorted).toEqual(items);
});

test('a half-written suppression is offered what is found below it', async () => {
  const client = await start(resolving);
  const marked = caringReport.replace(
    'Rating: Good\nScore: 66\n',
    'Rating: Good\n\n<!-- keyline-disable-next-line $0\nScore: 66\n',
  );
  const [first] = await offeredIn(client, marked);
  expect(first?.label).toBe('score/mismatch');
});

test('other reports that are open are offered as the previous report', async () => {
  const client = await start(resolving);
  client.open('file:///reports/2023/caring.report.md', caringReport);
  const items = await offeredIn(client, caringReport.replace('scope: caring', 'scope: caring\nprevious: $0'));
  expect(items.map(({ label }) => label)).toEqual(['../2023/caring.report.md', '{ caring: }']);
});
