import { expect, test } from 'vitest';
import {
  DocumentDiagnosticRequest,
  WorkDoneProgress,
  WorkDoneProgressCreateRequest,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node';
import { caringReport } from './caring-report.ts';
import { startClient, type TestClient } from './client.ts';
import { testFolder } from './folder.ts';

async function codesOf(client: TestClient, uri: string): Promise<readonly unknown[]> {
  const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  return report.kind === 'full' ? report.items.map(({ code }) => code) : [];
}

test('the workspace is read with progress, and whoever types is answered meanwhile', async () => {
  const reports = Array.from({ length: 120 }, (_, place) => [`${place}.report.md`, caringReport] as const);
  const folder = testFolder(Object.fromEntries(reports));
  const client = await startClient(
    { textDocument: { diagnostic: {} }, window: { workDoneProgress: true } },
    folder.uri,
  );
  const steps: string[] = [];
  let indexed = () => {};
  const whenIndexed = new Promise<void>((resolve) => {
    indexed = resolve;
  });
  client.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
    client.connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => {
      steps.push(kind);
      if (kind === 'end') {
        indexed();
      }
    });
  });
  const all = client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
  let allAnswered = false;
  void all.then(() => {
    allAnswered = true;
  });
  client.open('untitled:a', caringReport, 'keyline');
  for (let version = 2; version < 12; version += 1) {
    client.change('untitled:a', version, [{ text: caringReport.replace('66', '65') }]);
    expect(await codesOf(client, 'untitled:a')).toEqual([]);
  }
  expect(allAnswered).toBe(false);
  await whenIndexed;
  expect(steps).toEqual(['begin', 'report', 'report', 'end']);
  expect((await all).items.length).toBeGreaterThanOrEqual(120);
  expect(await client.stop()).toBe(0);
});
