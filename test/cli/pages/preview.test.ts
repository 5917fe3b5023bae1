import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startPreview } from '../../../server/src/cli/preview/preview.ts';
import { caringReport } from '../../lsp/caring-report.ts';
import { browserProgram, launchBrowser } from '../../vscode/hosts/browser.ts';
import { folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';

const name = 'caring.report.md';

async function previewOf(folder: string) {
  const notes: string[] = [];
  const note = (line: string) => notes.push(line);
  const preview = await startPreview({ file: join(folder, name), port: 0, remoteImages: false, note });
  onTestFinished(preview.close);
  return { ...preview, notes };
}

async function textAt(address: string): Promise<string> {
  return (await fetch(address)).text();
}

/** The status of the answer to a request that calls the server by another name. */
function statusFor(address: string, host: string): Promise<number | undefined> {
  return new Promise((settle, fail) => {
    request(address, { headers: { host } }, (response) => {
      response.resume();
      settle(response.statusCode);
    })
      .on('error', fail)
      .end();
  });
}

test('a browser gets the page with its findings, and hears when something changes', async () => {
  const folder = folderWith({ [name]: caringReport });
  const { address } = await previewOf(folder);
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\da-f]{32}\/$/);
  expect(await textAt(address)).toContain('data-rule="score/mismatch"');
  const events = (await fetch(`${address}events`)).body?.pipeThrough(new TextDecoderStream()).getReader();
  expect(await events?.read()).toEqual({ done: false, value: ': listening\n\n' });

  writeFileSync(join(folder, name), caringReport.replace('# Caring', '# Caring\n\nA new sentence.'));
  expect(await events?.read()).toEqual({ done: false, value: 'data: changed\n\n' });
  expect(await textAt(address)).toContain('A new sentence.');

  writeFileSync(join(folder, name), caringReport.replace('scope: caring', 'scope: caring\nprevious: before.report.md'));
  expect(await events?.read()).toEqual({ done: false, value: 'data: changed\n\n' });
  writeFileSync(join(folder, 'before.report.md'), caringReport.replace('Rating: Good', 'Rating: Outstanding'));
  expect(await events?.read()).toEqual({ done: false, value: 'data: changed\n\n' });
  expect(await textAt(address)).toMatch(/Previous rating: <span class="rating tone-best">/);

  writeFileSync(join(folder, 'keyline.yaml'), 'rules: { score/mismatch: off }\n');
  expect(await events?.read()).toEqual({ done: false, value: 'data: changed\n\n' });
  expect(await textAt(address)).not.toContain('data-rule="score/mismatch"');
  await events?.cancel();
});

test('a page that is open takes over what changes, and the reader stays where they are', async (context) => {
  const folder = folderWith({ [name]: caringReport });
  const { address } = await previewOf(folder);
  const browser = await launchBrowser(browserProgram(context));
  try {
    const tab = await browser.newPage({ viewport: { width: 800, height: 300 } });
    const listening = tab.waitForResponse((response) => response.url().endsWith('/events'));
    await tab.goto(address);
    await listening;
    await tab.locator('details.arithmetic summary').first().click();
    await tab.evaluate('scrollTo(0, 400)');
    writeFileSync(join(folder, name), `${caringReport}\nA sentence at the end.\n`);
    await tab.getByText('A sentence at the end.').waitFor();
    expect(await tab.evaluate('document.querySelector("details.arithmetic").open')).toBe(true);
    expect(await tab.evaluate('scrollY')).toBe(400);
  } finally {
    await browser.close();
  }
});

test('only this computer gets something, only under the secret address, and only images beside the page', async () => {
  const folder = folderWith({ [name]: caringReport, 'plan.png': 'PNG', 'secret.txt': 'x' });
  const { address } = await previewOf(folder);
  const { origin, pathname, port } = new URL(address);
  expect((await fetch(`${address}plan.png`)).headers.get('content-type')).toBe('image/png');
  expect((await fetch(`${address}live.js`)).status).toBe(200);
  for (const other of [
    `${origin}/`,
    `${address}secret.txt`,
    `${address}none.png`,
    `${address}..%2f..%2fx.png`,
    `${address}%`,
  ]) {
    expect((await fetch(other)).status).toBe(404);
  }
  expect((await fetch(address, { method: 'POST' })).status).toBe(404);
  expect(await statusFor(origin + pathname, `attacker.example:${port}`)).toBe(404);
});

test('the page stays while the report cannot be read', async () => {
  const folder = folderWith({ [name]: caringReport });
  const { address, notes } = await previewOf(folder);
  writeFileSync(join(folder, name), new Uint8Array([0xff, 0xfe, 0x00, 0xd8]));
  await expect.poll(() => notes.length, { timeout: 60_000 }).toBeGreaterThan(0);
  expect(notes[0]).toContain(name);
  expect(await textAt(address)).toContain('Caring');
});

test('the command prints the address and ends cleanly when it is interrupted', async () => {
  const folder = folderWith({ [name]: caringReport });
  const words = [resolve('server/dist/cli.js'), 'preview', name];
  const child = spawn(process.execPath, words, { cwd: folder, env: { PATH: process.env.PATH } });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [printed] = await once(child.stdout, 'data');
  expect(await textAt(String(printed).trim())).toContain('Caring');
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test.each([
  [['preview', 'none.report.md'], 'none.report.md: The file cannot be read: it does not exist.'],
  [['preview', name, '--port', 'many'], '--port many is not a port'],
  [['preview', name, '--port', '70000'], 'the highest is 65535'],
])('%j is refused', async (words, message) => {
  const { code, out, error } = await keyline(words, { folder: folderWith({ [name]: caringReport }) });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error).toContain(message);
});

test('a port that is taken is told', async () => {
  const folder = folderWith({ [name]: caringReport });
  const { address } = await previewOf(folder);
  const port = Number(new URL(address).port);
  const second = startPreview({ file: join(folder, name), port, remoteImages: false, note: () => {} });
  await expect(second).rejects.toThrow(`Port ${port} cannot be used here`);
});

test('a picture that is opened by itself runs nothing', async () => {
  const folder = folderWith({ [name]: caringReport, 'evil.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' });
  const { address } = await previewOf(folder);
  const answer = await fetch(`${address}evil.svg`);
  expect(answer.headers.get('content-type')).toBe('image/svg+xml');
  expect(answer.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none';/);
});
