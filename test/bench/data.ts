import { deepStrictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { manyReports } from '../common/many-reports.ts';
import { answersOf, countedAnswers } from '../records/questions.ts';

/** As many reports are made. */
const count = 10_000;

/** Says at the end what the process took: seconds of the processor, and megabytes at most. */
const telling = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from 'node:fs';
   process.on('exit', () => {
     const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
     writeSync(2, '\\n' + JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 }));
   });`,
)}`;

/** The data of 10,000 reports, beside what it takes to check them; and whether DuckDB answers what counting gives. */
export async function benchData(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'keyline-bench-'));
  try {
    const reports = [...manyReports(count)];
    for (const { path, text } of reports) {
      mkdirSync(dirname(join(folder, 'in', path)), { recursive: true });
      writeFileSync(join(folder, 'in', path), text);
    }
    const lines = reports.map(({ path, text }) => `${JSON.stringify({ path, text })}\n`);
    writeFileSync(join(folder, 'all.jsonl'), lines.join(''));
    writeFileSync(join(folder, 'tenth.jsonl'), lines.slice(0, count / 10).join(''));
    const run = (words: readonly string[], input?: string) => takenBy(words, folder, input);
    const lint = run(['lint', 'in', '--jobs', '1', '--format', 'json', '--fail-on', 'never']);
    const measured = {
      'lint, one job': lint,
      'export, CSV': run(['export', 'in', '--to', 'csv', '-o', 'csv']),
      'export, Parquet': run(['export', 'in', '--to', 'parquet', '-o', 'data']),
      portfolio: run(['portfolio', 'in', '-o', 'figures.html']),
      'stream, rows': run(['stream', '--what', 'rows'], 'all.jsonl'),
      'stream, findings': run(['stream', '--fail-on', 'never'], 'all.jsonl'),
      'stream, findings of a tenth': run(['stream', '--fail-on', 'never'], 'tenth.jsonl'),
    };
    console.log(`\n${count} reports: processor time and memory as shares of those of lint`);
    for (const [name, { seconds, memory }] of Object.entries(measured)) {
      const shares = [seconds / lint.seconds, memory / lint.memory].map((share) => share.toFixed(2).padStart(6));
      console.log(`${name.padEnd(30)}${shares.join('')}   ${seconds.toFixed(1)} s, ${memory.toFixed(0)} MB`);
    }
    deepStrictEqual(await answersOf(join(folder, 'data')), countedAnswers(reports));
    console.log('DuckDB answers the questions of docs/data.md as counting does.');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Taken {
  readonly seconds: number;
  readonly memory: number;
}

function takenBy(words: readonly string[], folder: string, input?: string): Taken {
  const program = ['--import', telling, resolve('server/dist/cli.js'), ...words];
  const source = input === undefined ? 'ignore' : openSync(join(folder, input), 'r');
  const { status, stderr } = spawnSync(process.execPath, program, {
    cwd: folder,
    encoding: 'utf8',
    stdio: [source, openSync(join(folder, 'out'), 'w'), 'pipe'],
  });
  if (status !== 0) {
    throw new Error(`keyline ${words.join(' ')} ended with ${status}: ${stderr}`);
  }
  return JSON.parse(stderr.slice(stderr.lastIndexOf('\n') + 1));
}
