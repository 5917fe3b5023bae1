import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { plainTerminal } from '../../../scripts/generate/command-line.ts';
import { showProgress } from '../../../server/src/cli/files/progress.ts';
import { folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';
import { rightReport, wrongReport } from '../common/reports.ts';

/** Starting the program and noticing a change can take long on a machine that does much else. */
const patience = 60_000;

/** `keyline lint --watch` in a folder: waits until what it has said in all matches. */
function watching(folder: string) {
  const child = spawn(process.execPath, [resolve('server/dist/cli.js'), 'lint', '--watch', '--format', 'concise'], {
    cwd: folder,
  });
  onTestFinished(() => {
    child.kill();
  });
  let said = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      for (const look of waiting) {
        look();
      }
    });
  }
  return (pattern: RegExp) =>
    new Promise<void>((settle, fail) => {
      const timer = setTimeout(() => fail(new Error(`${pattern} was not said, only: ${said}`)), patience);
      const look = () => {
        if (pattern.test(said)) {
          clearTimeout(timer);
          waiting.delete(look);
          settle();
        }
      };
      waiting.add(look);
      look();
    });
}

test(
  '--watch checks again when a report or its configuration changes, and goes on after a fault',
  async () => {
    const folder = folderWith({ 'a.report.md': rightReport });
    const until = watching(folder);
    await until(/1 report: no findings\.\n.*Waiting for changes\. Ctrl\+C ends\.\n/s);
    writeFileSync(join(folder, 'a.report.md'), wrongReport);
    await until(/a\.report\.md:10:8: error score\/mismatch.*Waiting/s);
    writeFileSync(join(folder, 'keyline.yaml'), 'rules: 3\n');
    await until(/Nothing is checked under this configuration until it is corrected\.\n.*Waiting/s);
    writeFileSync(join(folder, 'keyline.yaml'), 'rules:\n  score/mismatch: warning\n');
    await until(/a\.report\.md:10:8: warning score\/mismatch/);
  },
  patience * 4,
);

test('--watch of standard input is refused', async () => {
  const { code, error } = await keyline(['lint', '--watch', '-'], { folder: folderWith({}), input: rightReport });
  expect([code, error]).toEqual([2, expect.stringMatching(/^Standard input does not change/)]);
});

test('--stats tells phases and rules on standard error, and changes no result', async () => {
  const folder = folderWith({ 'a.report.md': wrongReport });
  const plain = await keyline(['lint', '--format', 'json'], { folder });
  const { code, out, error } = await keyline(['lint', '--format', 'json', '--stats'], { folder });
  expect([code, out]).toEqual([plain.code, plain.out]);
  expect(error.split('\n')[0]).toMatch(/^ *\d+\.\d ms +100 % {2}all$/);
  expect(error).toMatch(/ ms +\d+ % {2}rules\n/s);
  expect(error).toMatch(/ ms +\d+ % {2}[a-z]+\/[a-z-]+\n/s);
});

test('progress is shown on a screen after a second, and is taken away; never in a pipe or with --quiet', () => {
  const shown: string[] = [];
  const terminal = { ...plainTerminal(() => {}), progress: (line: string) => shown.push(line) };
  let now = 0;
  const run = (quiet: boolean) => {
    const progress = showProgress(terminal, quiet, () => now);
    for (const [path, at] of [
      ['a.report.md', 0],
      ['b.report.md', 999],
      ['c.report.md', 1000],
      ['d.report.md', 1050],
    ] as const) {
      now = at;
      progress.next(path);
    }
    progress.end();
  };
  run(true);
  expect(shown).toEqual([]);
  now = 0;
  run(false);
  expect(shown).toEqual(['2 reports done: c.report.md', '']);
});

test('nothing of it reaches a pipe', async () => {
  const { error } = await keyline(['lint'], { folder: folderWith({ 'a.report.md': rightReport }) });
  expect(error).toBe('');
});
