import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { keptBy, type ProgramCopy, programCopy } from '../cli/program-copy.ts';
import { caringReport } from './caring-report.ts';
import { startClient } from './client.ts';
import { openBundle } from './server-channel.ts';

const uri = 'file:///reports/a.report.md';

/** Starts the server of this copy, and opens a report with a wrong score in it. */
async function openReport(program: ProgramCopy, environment: Readonly<Record<string, string>> = {}) {
  const channel = openBundle({ KEYLINE_NO_CACHE: '', ...environment }, program.server);
  const client = await startClient({}, null, {}, channel);
  client.open(uri, caringReport);
  const { diagnostics } = await client.diagnostics(uri);
  expect(diagnostics.map(({ code }) => code)).toEqual(['score/mismatch']);
  return client;
}

test('the server keeps its compiled code once it has checked a report, and starts from it the next time', async () => {
  const program = programCopy();
  const first = await openReport(program);
  const file = await fileKeptBy(program);
  expect(caringReport).toContain('Staff knew');
  expect(readFileSync(file, 'latin1')).not.toContain('Staff knew');
  expect(await first.stop()).toBe(0);

  const { ino } = statSync(file);
  const second = await openReport(program);
  await othersHaveKept();
  expect(await second.stop()).toBe(0);
  expect(keptBy(program)).toEqual([file]);
  // What is there already is not made again.
  expect(statSync(file).ino).toBe(ino);
});

test('the server starts beside compiled code that is damaged, and makes it anew', async () => {
  const program = programCopy();
  const first = await openReport(program);
  const file = await fileKeptBy(program);
  await first.stop();
  const whole = readFileSync(file);
  const damaged = Buffer.from(whole).fill(whole[500_000] === 0 ? 1 : 0, 500_000, 500_001);
  writeFileSync(file, damaged);
  const second = await openReport(program);
  await vi.waitUntil(() => !readFileSync(file).equals(damaged), { timeout: 30_000 });
  expect(await second.stop()).toBe(0);
});

test('the server keeps nothing for a user who wants no cache', async () => {
  const program = programCopy();
  const client = await openReport(program, { KEYLINE_NO_CACHE: '1' });
  await othersHaveKept();
  expect(await client.stop()).toBe(0);
  expect(keptBy(program)).toEqual([]);
});

async function fileKeptBy(program: ProgramCopy): Promise<string> {
  // It is written under another name first.
  return vi.waitUntil(() => keptBy(program).find((file) => file.endsWith('.code')), { timeout: 30_000 });
}

/** Waits until a server that starts only now has kept its compiled code: one that started before would have by then. */
async function othersHaveKept(): Promise<void> {
  const program = programCopy();
  const other = await openReport(program);
  await fileKeptBy(program);
  await other.stop();
}
