import { afterEach, expect, test } from 'vitest';
import {
  DidSaveTextDocumentNotification,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRefreshRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver/node';
import { startClient, type TestClient } from './client.ts';

const uri = 'file:///reports/caring.report.md';
const text = '---\nframework: cqc-single-assessment\n---\n\n# Caring\n\nRating: Good\nScore: 65\n';
const textDocument = { uri };

let client: TestClient | null = null;

afterEach(async () => {
  expect(await client?.stop()).toBe(0);
});

/** What each token is, with the words it stands on; `text` has one unit of length for each column. */
function readTokens({ initialized }: TestClient, data: readonly number[]): readonly (readonly [string, string])[] {
  const legend = initialized.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
  const tokens: (readonly [string, string])[] = [];
  let line = 0;
  let column = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, columns = 0, length = 0, type = 0] = data.slice(at, at + 4);
    column = lines === 0 ? column + columns : columns;
    line += lines;
    tokens.push([legend[type] ?? '', text.split('\n')[line]?.slice(column, column + length) ?? '']);
  }
  return tokens;
}

test('a report has tokens of standard types, as a whole and in part', async () => {
  client = await startClient({});
  client.open(uri, text);
  const whole = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
  expect(readTokens(client, whole?.data ?? [])).toEqual([
    ['class', 'Caring'],
    ['property', 'Rating'],
    ['enumMember', 'Good'],
    ['property', 'Score'],
    ['number', '65'],
  ]);
  const range = { start: { line: 7, character: 0 }, end: { line: 8, character: 0 } };
  const part = await client.connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range });
  expect(readTokens(client, part?.data ?? [])).toEqual([
    ['property', 'Score'],
    ['number', '65'],
  ]);
});

test('after a change only what changed is sent', async () => {
  client = await startClient({});
  client.open(uri, text);
  const before = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
  const at = { line: 7, character: 'Score: 65'.length };
  client.change(uri, 2, [{ range: { start: at, end: at }, text: '0' }]);
  const previousResultId = before?.resultId ?? '';
  const changed = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, {
    textDocument,
    previousResultId,
  });
  const data = [...(before?.data ?? [])];
  const edits = changed !== null && 'edits' in changed ? changed.edits : [];
  expect(edits).toHaveLength(1);
  for (const { start, deleteCount, data: inserted } of edits) {
    data.splice(start, deleteCount, ...(inserted ?? []));
  }
  const after = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
  expect(data).toEqual(after?.data);

  const unknown = { textDocument, previousResultId: 'never sent' };
  const whole = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, unknown);
  expect(whole).toMatchObject({ data: after?.data });
});

test('lengths are counted as columns are', async () => {
  client = await startClient({ general: { positionEncodings: ['utf-8'] } });
  const name = 'Responding to people’s immediate needs';
  client.open(uri, text.replace('Caring', name));
  const tokens = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
  expect(tokens?.data[2]).toBe(Buffer.byteLength(name));
});

test('a client that can be told is told to ask again when a report is saved', async () => {
  const telling = await startClient({ workspace: { semanticTokens: { refreshSupport: true } } });
  client = telling;
  telling.open(uri, text);
  const asked = new Promise<void>((resolve) => {
    telling.connection.onRequest(SemanticTokensRefreshRequest.method, () => {
      resolve();
      return null;
    });
  });
  await telling.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument });
  await asked;
});
