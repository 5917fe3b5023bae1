import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  CodeLensRequest,
  DidSaveTextDocumentNotification,
  ExecuteCommandRequest,
  InlayHintRefreshRequest,
  InlayHintRequest,
  ShowMessageNotification,
} from 'vscode-languageserver/node';
import { caringReport } from './caring-report.ts';
import { startClient, type TestClient } from './client.ts';

const clients: TestClient[] = [];
const folders: string[] = [];

async function start(capabilities: ClientCapabilities = {}): Promise<TestClient> {
  const client = await startClient(capabilities);
  clients.push(client);
  return client;
}

afterEach(async () => {
  for (const client of clients.splice(0)) {
    expect(await client.stop()).toBe(0);
  }
  for (const folder of folders.splice(0)) {
    rmSync(folder, { recursive: true });
  }
});

/** A folder with these files, by its address. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'keyline-hints-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text);
  }
  return pathToFileURL(folder).href;
}

const uri = 'file:///reports/caring.report.md';
const headingLine = caringReport.split('\n').indexOf('# Caring');

test('the lines that are asked for have their computed values beside them', async () => {
  const client = await start();
  client.open(uri, caringReport);
  const hintsOf = (from: number, to: number) =>
    client.connection.sendRequest(InlayHintRequest.type, {
      textDocument: { uri },
      range: { start: { line: from, character: 0 }, end: { line: to, character: 0 } },
    });
  const [hint, ...others] = (await hintsOf(0, 20)) ?? [];
  expect(others).toEqual([]);
  expect(hint).toMatchObject({ position: { line: headingLine, character: '# Caring'.length }, label: '65, Good' });
  expect(await hintsOf(headingLine + 1, 20)).toEqual([]);
});

test('a lens gives the score, and its command explains it in any editor', async () => {
  const client = await start();
  client.open(uri, caringReport);
  const shown = new Promise<string>((resolve) => {
    client.connection.onNotification(ShowMessageNotification.type, ({ message }) => {
      resolve(message);
    });
  });
  const [lens] = (await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } })) ?? [];
  expect(lens?.range.start.line).toBe(headingLine);
  const { title, command = '', arguments: given = [] } = lens?.command ?? { title: '' };
  expect(title).toBe('65, Good');
  expect(client.initialized.capabilities.executeCommandProvider?.commands).toContain(command);
  const answer: unknown = await client.connection.sendRequest(ExecuteCommandRequest.type, {
    command,
    arguments: given,
  });
  expect(answer).toContain('13 of 20 = 65.');
  expect(await shown).toBe(answer);
});

test('a command that is not known or called wrongly is answered with what is wanted', async () => {
  const client = await start();
  const run = (command: string, given: string[]) =>
    client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: given });
  await expect(run('keyline.unheardOf', [])).rejects.toThrow(/there is no such command.*keyline\.explainScore/);
  await expect(run('keyline.explainScore', ['a'])).rejects.toThrow(/wants three arguments/);
});

test('a lens says what changed since the report that the front matter names, as it is on disk or in the editor', async () => {
  const old = caringReport.replaceAll('Score: 3', 'Score: 2').replace(/Rating: .*\nScore: .*\n/, '');
  const folder = folderWith({ 'old caring.report.md': old });
  const client = await start();
  const present = `${folder}/caring.report.md`;
  client.open(present, caringReport.replace('scope: caring', 'scope: caring\nprevious: old caring.report.md'));
  const titles = async () => {
    const lenses = await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: present } });
    return lenses?.map(({ command }) => command?.title);
  };
  expect(await titles()).toEqual(['65, Good | up from Requires improvement | score 50 before']);
  client.open(`${folder}/old%20caring.report.md`, caringReport.replace('66', '65'));
  expect(await titles()).toEqual(['65, Good | Good before too | the same score before']);
});

test('a client that can be told is told to ask again when a report is saved', async () => {
  const client = await start({
    workspace: { codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true } },
  });
  client.open(uri, caringReport);
  const asked = [CodeLensRefreshRequest.type, InlayHintRefreshRequest.type].map(
    (request) =>
      new Promise<void>((resolve) => {
        client.connection.onRequest(request.method, () => {
          resolve();
          return null;
        });
      }),
  );
  await client.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
  await Promise.all(asked);
});
