import { expect, test } from 'vitest';
import {
  ConfigurationRequest,
  DidChangeConfigurationNotification,
  DidChangeWorkspaceFoldersNotification,
  DocumentDiagnosticRequest,
  LogTraceNotification,
  SetTraceNotification,
} from 'vscode-languageserver/node';
import { caringReport } from './caring-report.ts';
import { startClient, type TestClient } from './client.ts';
import { testFolder } from './folder.ts';

async function codesOf(client: TestClient, uri: string): Promise<readonly unknown[]> {
  const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  return report.kind === 'full' ? report.items.map(({ code }) => code) : [];
}

const off = { rules: { 'score/mismatch': 'off' }, final: null, trace: { server: 'off' } };

test('the settings of the editor hold for each folder of its own, and keyline.yaml wins over them', async () => {
  const quiet = testFolder({ 'loud/keyline.yaml': 'rules:\n  score/mismatch: warning\n' });
  const plain = testFolder({});
  const client = await startClient(
    { textDocument: { diagnostic: {} }, workspace: { configuration: true, workspaceFolders: true } },
    quiet.uri,
  );
  const asked: (string | undefined)[] = [];
  client.connection.onRequest(ConfigurationRequest.type, ({ items }) => {
    asked.push(...items.map(({ section }) => section));
    return items.map(({ scopeUri }) => (scopeUri === quiet.uri ? off : null));
  });
  const event = { added: [{ uri: plain.uri, name: 'plain' }], removed: [] };
  await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
  const uris = [quiet.uriOf('a.report.md'), quiet.uriOf('loud/a.report.md'), plain.uriOf('a.report.md')];
  for (const uri of uris) {
    client.open(uri, caringReport);
  }
  const found = await Promise.all(uris.map((uri) => codesOf(client, uri)));
  expect(found).toEqual([[], ['score/mismatch'], ['score/mismatch']]);
  expect(new Set(asked)).toEqual(new Set(['keyline']));
  expect(client.log.join()).not.toContain('Unknown key');
  expect(await client.stop()).toBe(0);
});

test('a client that can only send its settings is heard', async () => {
  const client = await startClient({ textDocument: { diagnostic: {} } });
  const uri = 'file:///a/a.report.md';
  client.open(uri, caringReport);
  expect(await codesOf(client, uri)).toEqual(['score/mismatch']);
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { keyline: off } });
  expect(await codesOf(client, uri)).toEqual([]);
  expect(await client.stop()).toBe(0);
});

test('the trace tells of each request once it is switched on', async () => {
  const client = await startClient({ textDocument: { diagnostic: {} } });
  const traced: string[] = [];
  client.connection.onNotification(LogTraceNotification.type, ({ message }) => {
    traced.push(message);
  });
  await codesOf(client, 'file:///a/a.report.md');
  expect(traced).toEqual([]);
  await client.connection.sendNotification(SetTraceNotification.type, { value: 'messages' });
  await codesOf(client, 'file:///a/a.report.md');
  await codesOf(client, 'file:///a/a.report.md');
  expect(traced[0]).toMatch(/^textDocument\/diagnostic: \d/);
  expect(await client.stop()).toBe(0);
});
