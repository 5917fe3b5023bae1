import { expect, test } from 'vitest';
import { caringReport } from './caring-report.ts';
import { startClient } from './client.ts';

const uri = 'file:///reports/caring.report.md';

test('a client gets what a reader would see of the open text, with the score that it tries', async () => {
  const client = await startClient({});
  client.open(uri, caringReport);
  const tried = [{ service: 0, statement: 'treating-people-as-individuals', score: 4 }];
  const answer = await client.connection.sendRequest('keyline/render', { textDocument: { uri }, tried });
  expect(answer).toMatchObject({
    version: 1,
    lines: caringReport.split('\n').length,
    html: expect.stringMatching(
      /data-line="\d+" data-service="0" data-statement="[a-z-]+" data-name="[^"]+" data-score="\d"/,
    ),
    summary: expect.stringMatching(/^Caring: \d+, Good\. With the tried scores: Caring: \d+, Good\.$/),
    scale: expect.arrayContaining([{ value: 4, meaning: expect.any(String) }]),
  });
  expect(await client.stop()).toBe(0);
});

test('a text that is no report has no page', async () => {
  const client = await startClient({});
  client.open('file:///reports/notes.txt', 'Notes', 'plaintext');
  const params = { textDocument: { uri: 'file:///reports/notes.txt' } };
  expect(await client.connection.sendRequest('keyline/render', params)).toBeNull();
  expect(await client.stop()).toBe(0);
});

test('a client gets the draft of a news release, or why there is none', async () => {
  const client = await startClient({});
  const ward = 'file:///reports/north%20ward.report.md';
  client.open(ward, caringReport.replace('Score: 66', 'Score: 65'));
  const draft = (of: string) => client.connection.sendRequest('keyline/draftRelease', { textDocument: { uri: of } });
  const run = (args: readonly unknown[]) =>
    client.connection.sendRequest('workspace/executeCommand', { command: 'keyline.draftRelease', arguments: args });
  const text = expect.stringContaining('\nreports:\n  - north ward.report.md\n');
  expect(await draft(ward)).toEqual({ text });
  expect(await run([ward])).toEqual(text);
  client.open(uri, caringReport);
  expect(await draft(uri)).toEqual({ problem: expect.stringMatching(/contradicts itself.* Line 9: .*66/) });
  await expect(run([uri])).rejects.toThrow('contradicts itself');
  await expect(run([])).rejects.toThrow('wants one argument');
  await client.stop();
});
