import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Contender, type Measured, printTable, timeCommands } from './measure.ts';
import { realReport } from './real-report.ts';

const program = 'server/dist/cli.js';

/** Debian's Chromium, or the one that the environment names. */
const chromium = process.env.CHROMIUM ?? 'chromium-headless-shell';

/** Where the figures stand for readers. */
const page = 'docs/performance.md';

/**
 * 100 reports as pages, PDF, Word and data, against the pages; PDF against what Chromium prints of pages; and a site of
 * 1,000. What is measured is printed, and written into the page on speed.
 */
export function benchPublish(): void {
  const folder = mkdtempSync(join(tmpdir(), 'keyline-bench-'));
  try {
    const tables = [ofHundred(folder), againstChromium(folder), siteOfThousand(folder)];
    writeFigures(tables.flatMap((table) => (table === null ? [] : tableLines(table))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Figures {
  /** What the first row is, which the others are compared with. */
  readonly title: string;
  readonly rows: readonly Measured[];
}

function ofHundred(folder: string): Figures {
  const hundred = writeReports(folder, 'hundred', 100);
  const render = (name: string, format: string): Contender =>
    keyline(name, ['render', hundred, '--to', format, '-o', join(folder, format)]);
  const parquet = ['export', hundred, '--to', 'parquet', '-o', join(folder, 'parquet')];
  const contenders = [
    render('`render` to HTML', 'html'),
    render('`render` to PDF', 'pdf'),
    render('`render` to Word', 'docx'),
    keyline('`export` to Parquet', parquet),
  ];
  return measured('100 reports of 20 KB', timeCommands(contenders, 1));
}

/** Neither is warmed: the first finds no site, the second one in which nothing has changed. */
function siteOfThousand(folder: string): Figures {
  const thousand = writeReports(folder, 'thousand', 1000);
  const out = join(folder, 'site');
  // The reports are drafts, which a site leaves out otherwise.
  const site = ['site', thousand, '--drafts', '-o', out];
  const contenders = [
    keyline('`render` to HTML', ['render', thousand, '-o', join(folder, 'pages')]),
    keyline('`site`', site),
    keyline('`site` again, nothing changed', site),
  ];
  const figures = measured('1,000 reports of 20 KB', timeCommands(contenders, 1, 0));
  const pages = readdirSync(join(out, 'reports')).filter((name) => name.endsWith('.html')).length;
  if (pages < 1000) {
    throw new Error(`The site has only ${pages} pages, so what was measured is none.`);
  }
  return figures;
}

function measured(title: string, rows: readonly Measured[]): Figures {
  printTable(title, rows);
  return { title, rows };
}

function tableLines({ title, rows }: Figures): readonly string[] {
  const head = [`| ${title} | processor time | against the first |`, '|---|---|---|'];
  const lines = rows.map(
    ({ name, processor, processorRatio }) =>
      `| ${name} | ${(processor / 1000).toFixed(1)} s | ${processorRatio.toFixed(2)}× |`,
  );
  return [...head, ...lines, ''];
}

function writeFigures(lines: readonly string[]): void {
  const begin = '<!-- bench publish -->\n';
  const end = '<!-- /bench publish -->';
  const text = readFileSync(page, 'utf8');
  const [before, after] = [text.indexOf(begin) + begin.length, text.indexOf(end)];
  writeFileSync(page, `${text.slice(0, before)}\n${lines.join('\n')}\n${text.slice(after)}`);
  console.log(`\nThe figures are written into ${page}.`);
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

/**
 * PDF of ten reports, and Chromium's print of their pages, each in a run of its own, as it is used for this. Only
 * of processes that it starts itself is it told what they took, so Chromium starts all by itself. Null where it is not there.
 */
function againstChromium(folder: string): Figures | null {
  if (spawnSync(chromium, ['--version']).error !== undefined) {
    console.log(`Chromium (${chromium}) is not there, so nothing is compared with what it prints.`);
    return null;
  }
  const ten = writeReports(folder, 'ten', 10);
  const pages = join(folder, 'ten-pages');
  spawnSync(process.execPath, [program, 'render', ten, '-o', pages]);
  const print = `for page in "$0"/*.html; do ${chromium} --no-sandbox --no-zygote --disable-gpu --print-to-pdf="$page.pdf" "file://$page"; done`;
  const contenders = [
    keyline('`render` to PDF', ['render', ten, '--to', 'pdf', '-o', join(folder, 'ten-pdf')]),
    { name: 'Chromium, print of their pages', command: 'sh', words: ['-c', print, pages] },
  ];
  return measured('PDF of 10 reports of 20 KB', timeCommands(contenders, 1));
}
