import { afterEach, expect, test } from 'vitest';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  type FullDocumentDiagnosticReport,
  HoverRequest,
  type PreviousResultId,
  PublishDiagnosticsNotification,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { caringReport } from './caring-report.ts';
import { startClient, type TestClient } from './client.ts';
import { testFolder } from './folder.ts';

const pulls: ClientCapabilities = {
  textDocument: { diagnostic: { tagSupport: { valueSet: [1] } } },
  workspace: { diagnostics: { refreshSupport: true }, workspaceFolders: true },
};
const right = caringReport.replace('Score: 66', 'Score: 65');
const clients: TestClient[] = [];

afterEach(async () => {
  for (const client of clients.splice(0)) {
    expect(await client.stop()).toBe(0);
  }
});

async function start(root: string | null = null, capabilities = pulls): Promise<TestClient> {
  const client = await startClient(capabilities, root);
  clients.push(client);
  return client;
}

function pull(client: TestClient, uri: string, previousResultId?: string) {
  const previous = previousResultId === undefined ? {} : { previousResultId };
  return client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri }, ...previous });
}

function pullAll(client: TestClient, previousResultIds: PreviousResultId[]) {
  return client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds });
}

/** Tells the server that a file changed on the disk, as an editor that watches files does. */
function changed(client: TestClient, uri: string) {
  return client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type: 2 }] });
}

/** The rules that found something, by the end of each file's address. */
function found(items: readonly WorkspaceDocumentDiagnosticReport[], root: string) {
  return items
    .map((item) => [
      item.uri.slice(root.length + 1),
      item.kind === 'full' ? item.items.map(({ code, message }) => code ?? message) : item.kind,
    ])
    .sort();
}

function resultIds(items: readonly WorkspaceDocumentDiagnosticReport[]): PreviousResultId[] {
  return items.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [{ uri, value: resultId }]));
}

function isFull(report: { kind: string }): report is FullDocumentDiagnosticReport {
  return report.kind === 'full';
}

test('a client that asks is told what is wrong, is told when nothing changed, and is sent nothing unasked', async () => {
  const client = await start();
  let sent = 0;
  client.connection.onNotification(PublishDiagnosticsNotification.type, () => {
    sent += 1;
  });
  const uri = 'file:///a/caring.report.md';
  client.open(uri, caringReport);
  const first = await pull(client, uri);
  expect(isFull(first) && first.items.map(({ code }) => code)).toEqual(['score/mismatch']);
  expect(await pull(client, uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
  client.change(uri, 2, [{ text: right }]);
  expect(await pull(client, uri, first.resultId)).toMatchObject({ kind: 'full', items: [] });
  expect(sent).toBe(0);
});

test('a question about a text that changed meanwhile is to be asked again', async () => {
  const client = await start();
  const uri = 'file:///a/caring.report.md';
  client.open(uri, caringReport);
  const stale = pull(client, uri);
  client.change(uri, 2, [{ text: right }]);
  await expect(stale).rejects.toMatchObject({ code: -32802, data: { retriggerRequest: true } });
  expect(await pull(client, uri)).toMatchObject({ kind: 'full', items: [] });
});

test('files that are not open are checked too, without those that are ignored', async () => {
  const folder = testFolder({
    'a.report.md': caringReport,
    'deep/er/b.md': caringReport,
    'README.md': '# Score: 66\n',
    '.gitignore': 'out/\n',
    'out/c.report.md': caringReport,
    'keyline.yaml': 'ignore: [drafts/]\nrules:\n  score/mismach: off\n',
    'drafts/d.report.md': caringReport,
    'own.framework.yaml': 'id: Own\n',
  });
  const client = await start(folder.uri);
  const { items } = await pullAll(client, []);
  const all = found(items, folder.uri);
  expect(all.slice(0, 3)).toEqual([
    ['README.md', []],
    ['a.report.md', ['score/mismatch']],
    ['deep/er/b.md', ['score/mismatch']],
  ]);
  expect(all[3]?.[0]).toBe('keyline.yaml');
  expect(all[3]?.[1]?.[0]).toContain('did you mean score/mismatch?');
  expect(all[4]?.[0]).toBe('own.framework.yaml');
  expect(all).toHaveLength(5);
});

test('a question that nothing new can be said to waits for a change, and then says only what changed', async () => {
  const folder = testFolder({ 'a.report.md': caringReport, 'b.report.md': caringReport });
  const client = await start(folder.uri);
  client.open('untitled:c', right, 'keyline');
  const { items } = await pullAll(client, []);
  const held = pullAll(client, resultIds(items));
  let answered = false;
  void held.then(() => {
    answered = true;
  });
  // A request that comes later is answered first.
  await pull(client, 'untitled:c');
  expect(answered).toBe(false);

  folder.write('a.report.md', right);
  await changed(client, folder.uriOf('a.report.md'));
  expect(found((await held).items, folder.uri)).toEqual([['a.report.md', []]]);
  folder.remove('b.report.md');
  await changed(client, folder.uriOf('b.report.md'));
  const ofB = resultIds(items).filter(({ uri }) => uri === folder.uriOf('b.report.md'));
  expect(found((await pullAll(client, ofB)).items, folder.uri)).toContainEqual(['b.report.md', []]);
});

test('a question that waits is answered when the client takes it back, and when the server shuts down', async () => {
  const folder = testFolder({ 'a.report.md': caringReport });
  const client = await start(folder.uri);
  const previousResultIds = resultIds((await pullAll(client, [])).items);
  const source = new CancellationTokenSource();
  const cancelled = client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds }, source.token);
  await pull(client, folder.uriOf('a.report.md'));
  source.cancel();
  await expect(cancelled).rejects.toMatchObject({ code: -32800 });

  const refused = expect(pullAll(client, previousResultIds)).rejects.toMatchObject({ code: -32800 });
  clients.splice(0);
  expect(await client.stop()).toBe(0);
  await refused;
});

test('results are sent in parts to a client that wants them so', async () => {
  const folder = testFolder({ 'a.report.md': caringReport, 'b.report.md': right });
  const client = await start(folder.uri);
  const parts: WorkspaceDocumentDiagnosticReport[] = [];
  client.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, 'parts', ({ items }) => {
    parts.push(...items);
  });
  const params = { previousResultIds: [], partialResultToken: 'parts' };
  expect(await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, params)).toEqual({ items: [] });
  expect(found(parts, folder.uri)).toEqual([
    ['a.report.md', ['score/mismatch']],
    ['b.report.md', []],
  ]);
});

test('a changed configuration makes the client ask again', async () => {
  const folder = testFolder({ 'a.report.md': caringReport });
  const client = await start(folder.uri);
  const refreshed = new Promise<void>((resolve) => {
    client.connection.onRequest(DiagnosticRefreshRequest.type, () => resolve());
  });
  const uri = folder.uriOf('a.report.md');
  client.open(uri, caringReport);
  const first = await pull(client, uri);
  folder.write('keyline.yaml', 'rules:\n  score/mismatch: off\n');
  await changed(client, folder.uriOf('keyline.yaml'));
  await refreshed;
  expect(await pull(client, uri, first.resultId)).toMatchObject({ kind: 'full', items: [] });
});

test('a suppression that holds nothing back is shown as superfluous', async () => {
  const client = await start();
  const uri = 'file:///a/caring.report.md';
  client.open(uri, right.replace('Score: 65', '<!-- keyline-disable-next-line score/mismatch: old -->\nScore: 65'));
  const report = await pull(client, uri);
  expect(isFull(report) && report.items.map(({ code, tags }) => [code, tags])).toEqual([['suppression/unused', [1]]]);
});

test('other requests are answered while a long report is read', async () => {
  const client = await start();
  const long = `${right}\n${Array.from({ length: 3_000 }, (_, place) => `Of the ${place} people 12 were happy.\n\n`).join('')}`;
  client.open('untitled:short', right, 'keyline');
  client.open('untitled:long', long, 'keyline');
  const order: string[] = [];
  const pulled = pull(client, 'untitled:long').then(() => order.push('findings of the long report'));
  const position = { line: right.split('\n').findIndex((line) => line.startsWith('# ')), character: 3 };
  const hover = { textDocument: { uri: 'untitled:short' }, position };
  await client.connection.sendRequest(HoverRequest.type, hover).then(() => order.push('hover'));
  await pulled;
  expect(order).toEqual(['hover', 'findings of the long report']);
});
