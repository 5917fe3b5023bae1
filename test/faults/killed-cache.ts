import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isEnded } from './command-line.ts';
import type { KilledRuns } from './killed-runs.ts';

/** Ends the first run of a program again and again, which keeps its compiled code, and looks at the next two runs. */
export async function killedCache(runs: number): Promise<KilledRuns> {
  const root = mkdtempSync(join(tmpdir(), 'keyline-killed-cache-'));
  const program = join(root, 'server', 'dist', 'cli.js');
  const kept = join(root, 'server', 'compiled');
  const lint = () => spawnSync(process.execPath, [program, 'lint'], { cwd: join(root, 'reports'), encoding: 'utf8' });
  try {
    cpSync('server/dist', join(root, 'server', 'dist'), { recursive: true });
    cpSync('package.json', join(root, 'package.json'));
    mkdirSync(join(root, 'reports'));
    writeFileSync(join(root, 'reports', 'r.report.md'), '---\nframework: cqc-single-assessment\n---\n\n# Caring\n');
    const start = performance.now();
    const expected = lint();
    const whole = performance.now() - start;
    const seen = { runs, killed: 0, damaged: 0, leftovers: 0, wrong: 0 };
    for (let index = 0; index < runs; index += 1) {
      rmSync(kept, { recursive: true, force: true });
      // What is kept is written at the end.
      const share = 0.5 + 0.6 * ((index * 0.618) % 1);
      seen.killed += (await isEnded(join(root, 'reports'), ['lint'], whole * share, program)) ? 1 : 0;
      const next = [lint(), lint()];
      seen.wrong += next.every(({ stdout, status }) => stdout === expected.stdout && status === expected.status)
        ? 0
        : 1;
      seen.leftovers += Math.max(0, (existsSync(kept) ? readdirSync(kept).length : 0) - 1);
    }
    return seen;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
