import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Contender, printTable, timeCommands } from './measure.ts';
import { realReport } from './real-report.ts';

const program = 'server/dist/cli.js';

/** Debian's Chromium, or the one that the environment names. */
const chromium = process.env.CHROMIUM ?? 'chromium-headless-shell';

/** 100 reports as pages, PDF, Word and data, against the pages and against what Chromium prints of those; and a site of 1,000. */
export function benchPublish(): void {
  const folder = mkdtempSync(join(tmpdir(), 'keyline-bench-'));
  try {
    const hundred = writeReports(folder, 'hundred', 100);
    const render = (format: string): Contender =>
      keyline(`render, ${format}`, ['render', hundred, '--to', format, '-o', join(folder, format)]);
    const parquet = ['export', hundred, '--to', 'parquet', '-o', join(folder, 'parquet')];
    const contenders = [render('html'), render('pdf'), render('docx'), keyline('export, parquet', parquet)];
    printTable('publish, 100 reports of 20 KB', timeCommands(contenders, 1));
    printAgainstChromium(folder);
    const thousand = writeReports(folder, 'thousand', 1000);
    const site = ['site', thousand, '-o', join(folder, 'site')];
    const pages = ['render', thousand, '-o', join(folder, 'pages')];
    // The first round writes the site, the second finds nothing to write.
    printTable(
      'site, 1,000 reports of 20 KB, nothing changed',
      timeCommands([keyline('render, html', pages), keyline('site', site)], 1),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function keyline(name: string, words: readonly string[]): Contender {
  return { name, command: process.execPath, words: [program, ...words] };
}

function writeReports(folder: string, name: string, count: number): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (let index = 0; index < count; index += 1) {
    writeFileSync(join(path, `${index}.report.md`), realReport(50, index + 1));
  }
  return path;
}

/** PDF of ten reports, and Chromium's print of their pages, each in a run of its own, as it is used for this. */
function printAgainstChromium(folder: string): void {
  if (spawnSync(chromium, ['--version']).error !== undefined) {
    console.log(`Chromium (${chromium}) is not there, so nothing is compared with what it prints.`);
    return;
  }
  const ten = writeReports(folder, 'ten', 10);
  const pages = join(folder, 'ten-pages');
  spawnSync(process.execPath, [program, 'render', ten, '-o', pages]);
  const print = `for page in "$0"/*.html; do ${chromium} --no-sandbox --disable-gpu --print-to-pdf="$page.pdf" "file://$page"; done`;
  const contenders = [
    keyline('render, pdf', ['render', ten, '--to', 'pdf', '-o', join(folder, 'ten-pdf')]),
    { name: 'chromium, print', command: 'sh', words: ['-c', print, pages] },
  ];
  printTable('PDF of 10 reports of 20 KB', timeCommands(contenders, 1));
}
