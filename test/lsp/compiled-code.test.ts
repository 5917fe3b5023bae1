import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { folderWith } from '../cli/folder.ts';
import { caringReport } from './caring-report.ts';
import { startClient } from './client.ts';
import { openBundle } from './server-channel.ts';

const uri = 'file:///reports/a.report.md';

/** Starts the server of a user with this home, and opens a report with a wrong score in it. */
async function openReport(home: string, environment: Readonly<Record<string, string>> = {}) {
  const places = { HOME: home, XDG_CACHE_HOME: '', LOCALAPPDATA: '', KEYLINE_NO_CACHE: '' };
  const client = await startClient({}, null, {}, openBundle({ ...places, ...environment }));
  client.open(uri, caringReport);
  const { diagnostics } = await client.diagnostics(uri);
  expect(diagnostics.map(({ code }) => code)).toEqual(['score/mismatch']);
  return client;
}

function kept(home: string): readonly string[] {
  const folder = join(home, '.cache', 'keyline', 'code');
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

test('the server keeps its compiled code once it has checked a report, and starts from it the next time', async () => {
  const home = folderWith({});
  const first = await openReport(home);
  const [file = ''] = await vi.waitUntil(() => kept(home).length > 0 && kept(home), { timeout: 30_000 });
  expect(caringReport).toContain('Staff knew');
  expect(readFileSync(file, 'latin1')).not.toContain('Staff knew');
  expect(await first.stop()).toBe(0);

  const { ino } = statSync(file);
  const second = await openReport(home);
  // Longer than it took the first time: what is there already is not made again.
  await new Promise((resolve) => setTimeout(resolve, 4000));
  expect(await second.stop()).toBe(0);
  expect(kept(home)).toEqual([file]);
  expect(statSync(file).ino).toBe(ino);
});

test('the server starts beside compiled code that is damaged, and makes it anew', async () => {
  const home = folderWith({});
  const first = await openReport(home);
  const [file = ''] = await vi.waitUntil(() => kept(home).length > 0 && kept(home), { timeout: 30_000 });
  await first.stop();
  const whole = readFileSync(file);
  const damaged = Buffer.from(whole).fill(whole[500_000] === 0 ? 1 : 0, 500_000, 500_001);
  writeFileSync(file, damaged);
  const second = await openReport(home);
  await vi.waitUntil(() => !readFileSync(file).equals(damaged), { timeout: 30_000 });
  expect(await second.stop()).toBe(0);
});

test('the server keeps nothing for a user who wants no cache', async () => {
  const home = folderWith({});
  const client = await openReport(home, { KEYLINE_NO_CACHE: '1' });
  await new Promise((resolve) => setTimeout(resolve, 4000));
  expect(await client.stop()).toBe(0);
  expect(kept(home)).toEqual([]);
});
