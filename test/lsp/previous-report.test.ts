import { afterEach, expect, test } from 'vitest';
import {
  DiagnosticRefreshRequest,
  DocumentDiagnosticRequest,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node';
import { caringReport } from './caring-report.ts';
import { startClient, type TestClient } from './client.ts';
import { testFolder } from './folder.ts';

const clients: TestClient[] = [];

afterEach(async () => {
  for (const client of clients.splice(0)) {
    expect(await client.stop()).toBe(0);
  }
});

const last = '---\nframework: cqc-single-assessment\nscope: caring\n---\n\n# Caring\n\nRating: Requires improvement\n';
const present = caringReport
  .replace('scope: caring', 'scope: caring\nprevious: last.report.md')
  .replace('Score: 66\n', 'Score: 65\n\nAt our last inspection we rated this key question good.\n');
const wrong =
  'This sentence says that the rating was “good”, but the previous rating of Caring in last.report.md is Requires improvement. Make the two agree.';

test('a change in the previous report shows in the report that names it: a client that pulls asks again', async () => {
  const folder = testFolder({ 'last.report.md': last });
  const client = await startClient({
    textDocument: { diagnostic: {} },
    workspace: { diagnostics: { refreshSupport: true } },
  });
  clients.push(client);
  const uri = folder.uriOf('this.report.md');
  client.open(uri, present);
  const messages = async () => {
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    return report.kind === 'full' ? report.items.map(({ message }) => message) : [];
  };
  expect(await messages()).toEqual([wrong]);

  client.open(folder.uriOf('last.report.md'), last);
  const refreshed = new Promise<void>((resolve) => {
    client.connection.onRequest(DiagnosticRefreshRequest.type, () => {
      resolve();
    });
  });
  client.change(folder.uriOf('last.report.md'), 2, [{ text: last.replace('Requires improvement', 'Good') }]);
  await refreshed;
  expect(await messages()).toEqual([]);
});

test('a client that is sent findings is sent them again, also when the text is closed and the file speaks again', async () => {
  const folder = testFolder({ 'last.report.md': last });
  const client = await startClient({});
  clients.push(client);
  const uri = folder.uriOf('this.report.md');
  const sent = async (count: number) => {
    const { diagnostics } = await client.diagnostics(uri, (found) => found.diagnostics.length === count);
    return diagnostics.map(({ message }) => message);
  };
  client.open(uri, present);
  expect(await sent(1)).toEqual([wrong]);
  client.open(folder.uriOf('last.report.md'), last);
  client.change(folder.uriOf('last.report.md'), 2, [{ text: last.replace('Requires improvement', 'Good') }]);
  expect(await sent(0)).toEqual([]);
  client.close(folder.uriOf('last.report.md'));
  expect(await sent(1)).toEqual([wrong]);
});

test('the findings of files that are not open know the previous report too, and follow it', async () => {
  const folder = testFolder({ 'last.report.md': last, 'this.report.md': present });
  const client = await startClient({ textDocument: { diagnostic: {} } }, folder.uri);
  clients.push(client);
  const found = async () => {
    const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    return items
      .filter(({ uri }) => uri === folder.uriOf('this.report.md'))
      .flatMap((report) => (report.kind === 'full' ? report.items.map(({ message }) => message) : []));
  };
  expect(await found()).toEqual([wrong]);
  client.open(folder.uriOf('last.report.md'), last.replace('Requires improvement', 'Good'));
  expect(await found()).toEqual([]);
});

test('a previous report that is not there is a finding, and none in a text that was never saved', async () => {
  const folder = testFolder({});
  const client = await startClient({ textDocument: { diagnostic: {} } });
  clients.push(client);
  const codes = async (uri: string) => {
    client.open(uri, present);
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    return report.kind === 'full' ? report.items.map(({ code }) => code) : [];
  };
  expect(await codes(folder.uriOf('this.report.md'))).toEqual(['link/missing-file']);
  expect(await codes('untitled:Untitled-1')).toEqual([]);
});
