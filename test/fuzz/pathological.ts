import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Times } from '../reliability/times.ts';
import { pathologicalTexts } from './pathological-texts.ts';

/** Seconds of the processor after which a command is ended. */
const patience = 60;

/** What the built command line does with a text in `t.report.md` or `t.txt`. */
const commands: Readonly<Record<string, readonly string[]>> = {
  lint: ['lint', 't.report.md'],
  score: ['score', 't.report.md'],
  render: ['render', 't.report.md', '-o', 't.html'],
  'lint --fix': ['lint', '--unsafe-fixes', '--diff', 't.report.md'],
  import: ['import', 't.txt', '-o', 'new.report.md', '--force', '--framework', 'cqc-single-assessment'],
};

/** Measures every text of this length with every command; `tell` hears of each text as it is done. */
export function timePathological(
  length: number,
  isWanted: (name: string) => boolean,
  tell: (line: string) => void,
): Times['texts'] {
  const folder = mkdtempSync(join(tmpdir(), 'keyline-pathological-'));
  try {
    return pathologicalTexts
      .filter(({ name }) => isWanted(name))
      .map(({ name, ofLength }) => {
        const text = ofLength(length);
        writeFileSync(join(folder, 't.report.md'), text);
        // What is a report already is not imported.
        writeFileSync(join(folder, 't.txt'), text.replace('framework: cqc-single-assessment\n', ''));
        const seconds = Object.fromEntries(
          Object.entries(commands).map(([command, words]) => [command, secondsOf(words, folder)]),
        );
        tell(
          `${name}: ${Object.entries(seconds)
            .map(([command, time]) => `${command} ${time ?? 'ended'}`)
            .join(', ')}`,
        );
        return { name, seconds };
      });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Seconds of the processor that the built command line takes, as the shell that starts it counts them. */
function secondsOf(words: readonly string[], folder: string): number | null {
  const program = [process.execPath, resolve('server/dist/cli.js'), ...words];
  const script = `ulimit -t ${patience}; "$@" >/dev/null 2>&1; echo; echo "$?"; times`;
  const { stdout } = spawnSync('sh', ['-c', script, 'sh', ...program], { encoding: 'utf8', cwd: folder });
  const [, minutes = Number.NaN, seconds = Number.NaN] = /\n(\d+)m([\d.]+)s [\d.ms]+\s*$/.exec(stdout) ?? [];
  const taken = 60 * Number(minutes) + Number(seconds);
  return taken >= patience - 1 ? null : Math.round(taken * 10) / 10;
}
