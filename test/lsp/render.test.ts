import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import type { NoRenderedFile, RenderedFile } from '../../server/src/protocol/texts.ts';
import { caringReport } from './caring-report.ts';
import { startClient } from './client.ts';
import { openBundle } from './server-channel.ts';

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

test('a client gets the report as PDF and as a Word document, and the findings as comments where it wants them', async () => {
  const client = await startClient({});
  client.open(uri, caringReport.replace('Score: 3', 'Score: 7'));
  const file = (wishes: object) =>
    client.connection.sendRequest<RenderedFile>('keyline/renderFile', { textDocument: { uri }, ...wishes });
  const [pdf, word, review] = [
    await file({ format: 'pdf' }),
    await file({ format: 'docx' }),
    await file({ format: 'docx', review: true }),
  ];
  expect([pdf, word, review].map(({ title, notes }) => [title, notes])).toEqual([
    ['Caring', ['No font here has "🙂": numbers stand in their place.']],
    ['Caring', []],
    ['Caring', []],
  ]);
  expect(Buffer.from(pdf.base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  expect(await commentsIn(word)).toBe('');
  expect(await commentsIn(review)).toContain('Error: ');
  await expect(file({ format: 'rtf' })).rejects.toThrow('makes files of the format pdf or docx');
  client.open('file:///reports/notes.txt', 'Notes', 'plaintext');
  const notes = { textDocument: { uri: 'file:///reports/notes.txt' }, format: 'pdf' };
  expect(await client.connection.sendRequest('keyline/renderFile', notes)).toBeNull();
  expect(await client.stop()).toBe(0);
});

test('without a typesetter, a client gets the one command that brings it, and Word all the same', async (context) => {
  context.skip(existsSync(join(userInfo().homedir, '.keyline')), 'This user has brought the typesetter.');
  const folder = mkdtempSync(join(tmpdir(), 'keyline-alone-'));
  try {
    for (const name of ['server.js', 'language-server.js', 'word-writer.js', 'package.json']) {
      copyFileSync(join('server', 'dist', name), join(folder, name));
    }
    const client = await startClient({}, null, {}, openBundle({}, join(folder, 'server.js')));
    client.open(uri, caringReport);
    const file = (format: string) =>
      client.connection.sendRequest<NoRenderedFile>('keyline/renderFile', { textDocument: { uri }, format });
    const { problem, bringing } = await file('pdf');
    expect(bringing).toMatch(/^npm install --prefix ".+" \S+ \S+$/);
    expect(problem).toMatch(/^PDF needs a typesetter and fonts/);
    expect(problem.endsWith(`This brings them: ${bringing}`)).toBe(true);
    expect(await file('docx')).toMatchObject({ base64: expect.stringMatching(/^UEsD/), notes: [] });
    expect(await client.stop()).toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** The comments in a Word document; empty where it has none. */
async function commentsIn({ base64 }: RenderedFile): Promise<string> {
  const zip = await JSZip.loadAsync(base64, { base64: true });
  const text = (await zip.file('word/comments.xml')?.async('string')) ?? '';
  return [...text.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, words]) => words).join('\n');
}
