import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import {
  DidChangeWatchedFilesNotification,
  type RegistrationParams,
  RegistrationRequest,
  ShowMessageNotification,
} from 'vscode-languageserver/node';
import { startClient } from './client.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A folder with a report two levels down, whose one finding is that `Scoer` is no field. */
function reportFolder(configuration: string) {
  const root = mkdtempSync(join(tmpdir(), 'keyline-lsp-'));
  folders.push(root);
  mkdirSync(join(root, 'north', 'ward'), { recursive: true });
  const configurationFile = join(root, 'keyline.yaml');
  writeFileSync(configurationFile, configuration);
  const report = pathToFileURL(join(root, 'north', 'ward', 'a.report.md')).href;
  const text = '---\nframework: cqc-single-assessment\nkind: news\n---\n\n# Safe\n\nScoer: 75\n';
  return { configurationFile, report, text };
}

const unknownFieldOff = 'rules:\n  structure/unknown-field: off\n';

test('the nearest keyline.yaml above a report holds, and a change of it is seen at once', async () => {
  const { configurationFile, report, text } = reportFolder(unknownFieldOff);
  const client = await startClient({ workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } });
  const registered = new Promise<RegistrationParams>((resolve) => {
    client.connection.onRequest(RegistrationRequest.type, resolve);
  });
  client.open(report, text);
  const codes = async () => (await client.diagnostics(report)).diagnostics.map(({ code }) => code);
  expect(await codes()).not.toContain('structure/unknown-field');
  expect((await registered).registrations[0]?.method).toBe('workspace/didChangeWatchedFiles');

  writeFileSync(configurationFile, 'rules: {}\n');
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: pathToFileURL(configurationFile).href, type: 2 }],
  });
  expect(await codes()).toContain('structure/unknown-field');
  expect(await client.stop()).toBe(0);
});

test('what is wrong in a configuration is told, and the rest of it holds', async () => {
  const { report, text } = reportFolder(`${unknownFieldOff}  score/mismach: error\n`);
  const client = await startClient({});
  const shown = new Promise<string>((resolve) => {
    client.connection.onNotification(ShowMessageNotification.type, ({ message }) => resolve(message));
  });
  client.open(report, text);
  expect((await client.diagnostics(report)).diagnostics.map(({ code }) => code)).not.toContain(
    'structure/unknown-field',
  );
  expect(await shown).toMatch(/keyline\.yaml:3:\d+: .*score\/mismach/);
  expect(await client.stop()).toBe(0);
});
