import { readFileSync } from 'node:fs';
import { analyse } from '../../server/src/analysis/analyse.ts';
import type { Analysis } from '../../server/src/analysis/analysis.ts';
import { ratingsGrid } from '../../server/src/assessment/ratings-grid.ts';
import { builtInLibrary } from '../../server/src/framework/file/library.ts';
import { lint } from '../../server/src/rules/lint.ts';
import { defaultSettings } from '../../server/src/rules/rule-settings.ts';
import type { Document } from '../../server/src/syntax/document.ts';
import { editDocument } from '../../server/src/syntax/edit-document.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { noLabels } from '../../server/src/syntax/parser/labels.ts';
import { parseMarkdown } from '../../server/src/syntax/parser/markdown-parser.ts';
import { frameworkReport } from './framework-report.ts';
import { median } from './measure.ts';
import { claimsReport, realReport } from './real-report.ts';

/** All findings of a report, at first and after each letter typed, against one parse of the text by the Markdown library. */
export function benchCheck(): void {
  console.log('Milliseconds of processor time, in the middle of several runs.');
  console.log('text                what                                      time  share of the whole parse');
  measure('plain, 100 KB', frameworkReport(100_000));
  measure('plain, 1 MB', frameworkReport(1_000_000));
  for (const sections of [50, 200, 1000, 2000, 3500]) {
    measure(`real, ${sections} sections`, realReport(sections));
  }
  for (const length of [125_000, 250_000, 500_000, 1_000_000]) {
    measure(`claims, ${length / 1000} KB`, claimsReport(length));
  }
  measureTrust();
}

/** A rating changed to and fro in one of a trust's twelve services: the findings and the whole grid of ratings that follow. */
function measureTrust(): void {
  const text = readFileSync('examples/harrowdale-trust.report.md', 'utf8');
  const whole = timed(11, () => parseMarkdown(text, noLabels));
  const start = text.indexOf('Good', text.indexOf('## Effective', text.indexOf('# Secure wards')));
  let document = parseDocument(text);
  let [now, next] = ['Good', 'Inadequate'];
  const changed = timed(51, () => {
    document = editDocument(document, [{ start, end: start + now.length, text: next }]);
    [now, next] = [next, now];
    const { report, assessment } = findingsOf(document);
    ratingsGrid(report, assessment);
  });
  row('trust', 'whole parse at once', whole, whole);
  row('trust', 'findings and grid, one rating changed', changed, whole);
}

function measure(name: string, text: string): void {
  const whole = timed(3, () => parseMarkdown(text, noLabels));
  const first = timed(3, () => findingsOf(parseDocument(text)));
  let document = parseDocument(text);
  findingsOf(document);
  const middle = text.slice(Math.floor(text.length / 2)).search(/[a-z] [a-z]/) + Math.floor(text.length / 2) + 1;
  const letter = timed(51, () => {
    document = editDocument(document, [{ start: middle, end: middle, text: 'x' }]);
    findingsOf(document);
  });
  row(name, 'whole parse at once', whole, whole);
  row(name, 'findings at first', first, whole);
  row(name, 'findings after one letter', letter, whole);
}

function row(name: string, what: string, time: number, whole: number): void {
  console.log(`${name.padEnd(19)} ${what.padEnd(36)} ${time.toFixed(2).padStart(9)} ms  ${(time / whole).toFixed(4)}`);
}

const library = builtInLibrary();

function findingsOf(document: Document): Analysis {
  const analysis = analyse(document, { library });
  lint(analysis, defaultSettings);
  return analysis;
}

/** Milliseconds of processor time of the middle run: what else the machine does counts for little. */
function timed(runs: number, work: () => void): number {
  return median(
    Array.from({ length: runs }, () => {
      const before = process.cpuUsage();
      work();
      return process.cpuUsage(before).user / 1000;
    }),
  );
}
