import { expect, test, vi } from 'vitest';
import { CompletionRequest, DocumentDiagnosticRequest, HoverRequest } from 'vscode-languageserver/node';
import { startClient } from './client.ts';
import { testFolder } from './folder.ts';

test('keyline.yaml and framework files get findings while they are typed, completion and hover', async () => {
  const folder = testFolder({ 'keyline.yaml': 'frameworks: [own.yaml]\n', 'own.yaml': '', 'other.yaml': '' });
  const client = await startClient({ textDocument: { diagnostic: {} } }, folder.uri);
  const configuration = folder.uriOf('keyline.yaml');
  const framework = folder.uriOf('own.yaml');
  const messages = async (uri: string) => {
    const params = { textDocument: { uri } };
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, params);
    return report.kind === 'full' ? report.items.map(({ message }) => message) : [];
  };

  client.open(configuration, 'rules:\n  score/mismach: off\n', 'yaml');
  expect((await messages(configuration)).join()).toContain('did you mean score/mismatch?');
  client.change(configuration, 2, [{ text: 'extends: nowhere.yaml\nframeworks: [own.yaml]\nrules:\n  ' }]);
  expect((await messages(configuration)).join()).toContain('nowhere.yaml cannot be read');
  const rule = { textDocument: { uri: configuration }, position: { line: 3, character: 2 } };
  const offered = await client.connection.sendRequest(CompletionRequest.type, rule);
  const items = Array.isArray(offered) ? offered : (offered?.items ?? []);
  expect(items.map(({ label }) => label)).toContain('score/mismatch');

  client.open(framework, 'id: own\n', 'yaml');
  // What the open configuration says is heeded once the author pauses.
  await vi.waitFor(async () => expect((await messages(framework)).join()).toContain('"title", "keyQuestions"'));
  const key = { textDocument: { uri: framework }, position: { line: 0, character: 1 } };
  expect(JSON.stringify(await client.connection.sendRequest(HoverRequest.type, key))).toContain('front matter');

  const other = folder.uriOf('other.yaml');
  client.open(other, 'id: own\n', 'yaml');
  expect(await messages(other)).toEqual([]);
  expect(await client.stop()).toBe(0);
});
