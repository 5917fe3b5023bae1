// Typing while a workspace of a thousand reports is read: no keystroke may wait for more than one of them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  let running = true;
  void editor.indexed.then(() => {
    running = false;
  });
  const times: number[] = [];
  while (running) {
    times.push(await editor.type({ line: 12, character: 40 }, 'x'));
  }
  const sorted = times.toSorted((left, right) => left - right);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN).toFixed(1);
  console.log(`1,000 reports of 20 KB were read in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  console.log(`${times.length} keystrokes meanwhile: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`);
  editor.stop();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
