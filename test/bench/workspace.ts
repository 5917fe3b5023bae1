// Typing while a workspace of a thousand reports is read: no keystroke may wait for more than one of them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { measuredEditor } from './editor-client.ts';
import { measuredServers } from './editor-servers.ts';
import { frameworkReport } from './framework-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'keyline-bench-'));
try {
  const report = frameworkReport(20_000);
  for (let number = 0; number < 1000; number += 1) {
    writeFileSync(join(folder, `${number}.report.md`), report.replaceAll('ward 1', `ward ${number}`));
  }
  const [keyline] = measuredServers();
  if (keyline === undefined) {
    throw new Error('There is no server to measure.');
  }
  const start = performance.now();
  const editor = await measuredEditor(keyline, report, pathToFileURL(folder).href);
  const times: number[] = [];
  let read = 0;
  void editor.indexed.then(() => {
    read = performance.now() - start;
  });
  for (let number = 0; number < 300 && read === 0; number += 1) {
    times.push(await editor.type({ line: 12, character: 40 }, 'x'));
    // Like an author: quick within a word, slower between two.
    await setTimeout(40 + ((number * 37) % 120));
  }
  const sorted = times.toSorted((left, right) => left - right);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN).toFixed(1);
  console.log(`${times.length} keystrokes meanwhile: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`);
  await editor.indexed;
  console.log(`1,000 reports of 20 KB were read in ${(read / 1000).toFixed(1)} s`);
  editor.stop();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
