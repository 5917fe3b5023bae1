import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { keptBy, type ProgramCopy, programCopy } from '../cli/common/program-copy.ts';
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

test('the server keeps its compiled code once it has checked a report, starts from it, and makes it anew if damaged', async () => {
  const program = programCopy();
  const first = await openReport(program);
  const file = await fileKeptBy(program);
  expect(caringReport).toContain('Staff knew');
  expect(readFileSync(file, 'latin1')).not.toContain('Staff knew');
  expect(await first.stop()).toBe(0);

  const { ino } = statSync(file);
  const second = await openReport(program);
  const withoutCache = programCopy();
  const careful = await openReport(withoutCache, { KEYLINE_NO_CACHE: '1' });

  // Started later than both: once it has kept its code, they would have kept theirs.
  const later = programCopy();
  const third = await openReport(later);
  const kept = await fileKeptBy(later);
  // What is there already is not made again.
  expect(keptBy(program)).toEqual([file]);
  expect(statSync(file).ino).toBe(ino);
  // Nothing is kept for a user who wants no cache.
  expect(keptBy(withoutCache)).toEqual([]);
  expect(await Promise.all([second.stop(), careful.stop(), third.stop()])).toEqual([0, 0, 0]);

  const whole = readFileSync(kept);
  const damaged = Buffer.from(whole).fill(whole[500_000] === 0 ? 1 : 0, 500_000, 500_001);
  writeFileSync(kept, damaged);
  const fourth = await openReport(later);
  await vi.waitUntil(() => !readFileSync(kept).equals(damaged), { timeout: 60_000 });
  expect(await fourth.stop()).toBe(0);
});

async function fileKeptBy(program: ProgramCopy): Promise<string> {
  // It is written under another name first.
  return vi.waitUntil(() => keptBy(program).find((file) => file.endsWith('.code')), { timeout: 60_000 });
}
