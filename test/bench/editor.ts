import { fork } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type MeasuredEditor, measuredEditor } from './editor-client.ts';
import { type MeasuredServer, measuredServers } from './editor-servers.ts';
import { frameworkReport } from './framework-report.ts';
import { realReport } from './real-report.ts';

interface Percentiles {
  readonly p50: number;
  readonly p95: number;
}

function percentiles(times: readonly number[]): Percentiles {
  const sorted = times.toSorted((left, right) => left - right);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}

/** How many runs are not counted: an author types thousands of letters into a server that has long been running. */
const warmUp = 100;

/** Times the work as often as asked, when it has run for a while. */
async function repeated(
  count: number,
  work: (run: number) => Promise<number>,
  before: number = warmUp,
): Promise<Percentiles> {
  const times: number[] = [];
  for (let run = -before; run < count; run += 1) {
    const time = await work(run + before);
    if (run >= 0) {
      times.push(time);
    }
  }
  return percentiles(times);
}

/** Lines of prose all over the text. */
function proseLines(text: string): readonly number[] {
  return text.split('\n').flatMap((line, number) => (line.length > 200 ? [number] : []));
}

function typing(editor: MeasuredEditor, lines: readonly number[]): (run: number) => Promise<number> {
  return (run) => editor.type({ line: lines[(run * 7919) % lines.length] ?? 0, character: 40 }, 'x');
}

const heading = `${'server'.padEnd(16)} ${'what'.padEnd(36)}   p50 ms   p95 ms   processor ms`;

/**
 * One line of a table. `processor` is what the server itself used of the processor for one of them, which a loaded
 * machine changes least. A server that leaves parsing to its client uses less of it than the work takes.
 */
function row(name: string, what: string, { p50, p95 }: Percentiles, processor: number | null = null): void {
  const times = [p50, p95].map((time) => time.toFixed(1).padStart(8)).join(' ');
  console.log(
    `${name.padEnd(16)} ${what.padEnd(36)} ${times} ${(processor === null || Number.isNaN(processor) ? '' : processor.toFixed(1)).padStart(14)}`,
  );
}

/** What the server used of the processor for one of `count` pieces of work. */
async function processorOf(
  editor: MeasuredEditor,
  count: number,
  work: () => Promise<Percentiles>,
): Promise<[Percentiles, number | null]> {
  const before = editor.processor();
  const times = await work();
  const after = editor.processor();
  return [times, before === null || after === null ? null : (after - before) / count];
}

async function measure(server: MeasuredServer, { size, text, keystrokes, later }: Measured): Promise<void> {
  const editor = await measuredEditor(server, text);
  const lines = proseLines(text);
  row(server.name, `${size}: first findings, once`, { p50: editor.opened, p95: editor.opened }, editor.processor());
  const line = lines[Math.floor(lines.length / 2)] ?? 0;
  const works: readonly (readonly [string, (run: number) => Promise<number>, number])[] = [
    ['keystroke to findings', typing(editor, lines), warmUp],
    // The longer a server has run, the less the engine still compiles.
    ...(later ? [['1,000 keystrokes later', typing(editor, lines), 1000] as const] : []),
    ['completion', () => editor.complete({ line: line - 1, character: 0 }), warmUp],
    ['hover', () => editor.hover({ line: 5, character: 3 }), warmUp],
  ];
  for (const [what, work, before] of works) {
    const times = () => repeated(keystrokes, work, before);
    row(server.name, `${size}: ${what}`, ...(await processorOf(editor, keystrokes + before, times)));
  }
  console.log(
    `${server.name.padEnd(16)} ${`${size}: memory`.padEnd(36)} ${editor.memory()?.toFixed(0).padStart(8)} MB`,
  );
  editor.stop();
}

interface Measured {
  readonly size: string;
  readonly text: string;
  readonly keystrokes: number;
  /** Whether to measure again after many more keystrokes. */
  readonly later: boolean;
}

async function measureMemory(server: MeasuredServer, text: string): Promise<void> {
  const editor = await measuredEditor(server, text);
  const type = typing(editor, proseLines(text));
  for (let run = 1; run <= 1000; run += 1) {
    await type(run);
  }
  const memory = editor.memory()?.toFixed(0).padStart(8);
  console.log(`${server.name.padEnd(16)} ${'1 MB: after 1,000 edits'.padEnd(30)} ${memory} MB`);
  editor.stop();
}

/** From a keystroke to the findings, completion and hover, beside other language servers in the same run. */
export async function benchEditor(): Promise<void> {
  await keepCompiledCode();
  console.log(heading);
  const reports: readonly Measured[] = [
    { size: 'plain, 100 KB', text: frameworkReport(100_000), keystrokes: 200, later: true },
    { size: 'real, 100 KB', text: realReport(245), keystrokes: 200, later: true },
    { size: 'plain, 1 MB', text: frameworkReport(1_000_000), keystrokes: 60, later: false },
    { size: 'real, 1 MB', text: realReport(2090), keystrokes: 60, later: false },
  ];
  for (const report of reports) {
    for (const server of measuredServers()) {
      await measure(server, report).catch(({ message }: Error) => {
        console.log(`${server.name.padEnd(16)} ${report.size}: ${message}`);
      });
    }
  }
}

/** How many times each server is started in `benchOpening`, in turn: one start says little. */
const starts = 11;

/** From opening a report in a server that has just started to its first findings, many times. */
export async function benchOpening(): Promise<void> {
  await keepCompiledCode();
  const names = measuredServers()
    .map(({ name }) => name)
    .filter((name) => name !== 'rumdl');
  const times = new Map<string, OpenedOnce[]>(names.map((name) => [name, []]));
  for (let start = 0; start < starts; start += 1) {
    for (const name of names) {
      times.get(name)?.push(await openedOnce(name));
    }
  }
  console.log(heading);
  for (const [name, taken] of times) {
    const { p50 } = percentiles(taken.map(({ processor }) => processor ?? Number.NaN));
    row(name, '100 KB: first findings', percentiles(taken.map(({ opened }) => opened)), p50);
  }
}

/** How long the first findings took, and what the server used of the processor since it started. */
interface OpenedOnce {
  readonly opened: number;
  readonly processor: number | null;
}

/** In a process of its own: one of the servers leaves reading to its client, which would be quick from the second start on. */
function openedOnce(server: string): Promise<OpenedOnce> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'open-once.ts'), [server]);
    child.once('message', (message) => resolve(message as OpenedOnce));
    child.once('error', reject);
  });
}

/** Servers are started every day, and built anew now and then: what the first start keeps for the others is to be there. */
async function keepCompiledCode(): Promise<void> {
  const [keyline] = measuredServers();
  if (keyline !== undefined) {
    const editor = await measuredEditor(keyline, frameworkReport(100_000));
    // A busy computer takes longer than the five seconds that are usual.
    for (let second = 0; second < 60 && !isKept(); second += 1) {
      await setTimeout(1000);
    }
    editor.stop();
  }
}

function isKept(): boolean {
  const folder = 'server/compiled';
  return existsSync(folder) && readdirSync(folder).some((name) => name.includes('-serve-'));
}

/** What the servers hold in memory after many edits of a long report; takes minutes. */
export async function benchMemory(): Promise<void> {
  for (const server of measuredServers().filter(({ name }) => name !== 'rumdl')) {
    await measureMemory(server, frameworkReport(1_000_000));
  }
}
