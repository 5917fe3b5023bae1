import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { frameworkReport } from './framework-report.ts';
import { type Contender, printTable, timeCommands } from './measure.ts';
import { peersFolder, rumdlProgram } from './peers.ts';
import { realReport } from './real-report.ts';

/** `keyline lint` on one report and on many, against starting Node at all and against other Markdown linters. */
export function benchLint(): void {
  const folder = mkdtempSync(join(tmpdir(), 'keyline-bench-'));
  try {
    const small = writeReport(folder, 'small', realReport(51));
    const large = writeReport(folder, 'large', realReport(220));
    const plain = writeReport(folder, 'plain', frameworkReport(100_000));
    printTable('lint, one report of 8 KB', timeCommands(contenders(small), 15));
    printTable('lint, one report of 90 KB', timeCommands(contenders(large), 11));
    printTable('lint, one plain report of 100 KB', timeCommands(contenders(plain), 11));
    const hundred = writeMany(folder, 'hundred', 100, (seed) => realReport(200, seed));
    printTable('lint, 100 reports of 80 KB', timeCommands(contenders(hundred), 3));
    const plainHundred = writeMany(folder, 'plain-hundred', 100, (seed) => frameworkReport(89_000 + 100 * seed));
    printTable('lint, 100 plain reports of 90 KB', timeCommands(contenders(plainHundred), 3));
    const thousand = writeMany(folder, 'thousand', 1000, (seed) => realReport(200, seed));
    printTable('lint, 1,000 reports of 80 KB', timeCommands(contenders(thousand, false), 1));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeReport(folder: string, name: string, text: string): string {
  const path = join(folder, `${name}.report.md`);
  writeFileSync(path, text);
  return path;
}

/** Twenty different reports, each as often as it takes: writing is not what is measured. */
function writeMany(folder: string, name: string, count: number, reportOf: (seed: number) => string): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (let index = 0; index < count; index += 1) {
    const target = join(path, `${index}.report.md`);
    if (index < 20) {
      writeFileSync(target, reportOf(index + 1));
    } else {
      cpSync(join(path, `${index % 20}.report.md`), target);
    }
  }
  return path;
}

function contenders(path: string, withSlow = true): readonly Contender[] {
  const modules = peersFolder();
  const markdown = path.endsWith('.md') ? path : `${path}/**/*.md`;
  const slow: Contender = {
    name: 'markdownlint-cli2',
    command: process.execPath,
    words: [join(modules, 'markdownlint-cli2', 'markdownlint-cli2-bin.mjs'), markdown],
  };
  return [
    { name: 'node -e 0', command: process.execPath, words: ['-e', '0'] },
    { name: 'keyline lint', command: process.execPath, words: ['server/dist/cli.js', 'lint', path] },
    { name: 'rumdl, native', command: rumdlProgram(modules), words: ['check', '--no-cache', path] },
    {
      name: 'rumdl, npm bin',
      command: process.execPath,
      words: [join(modules, 'rumdl', 'bin', 'rumdl'), 'check', '--no-cache', path],
    },
    ...(withSlow ? [slow] : []),
  ];
}
