import { builtInLibrary } from '../../server/src/framework/library.ts';
import { analyse } from '../../server/src/rules/analyse.ts';
import { lint } from '../../server/src/rules/lint.ts';
import { defaultSettings } from '../../server/src/rules/rule-settings.ts';
import type { Document } from '../../server/src/syntax/document.ts';
import { editDocument } from '../../server/src/syntax/edit-document.ts';
import { noLabels } from '../../server/src/syntax/labels.ts';
import { parseMarkdown } from '../../server/src/syntax/markdown-parser.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { frameworkReport } from './framework-report.ts';
import { median } from './measure.ts';

/** All findings of a report, at first and after each letter typed, against one parse of the text by the Markdown library. */
export function benchCheck(): void {
  console.log('length  what                                 median  share of the whole parse');
  measure('100 KB', 100_000);
  measure('1 MB', 1_000_000);
}

function measure(name: string, length: number): void {
  const text = frameworkReport(length);
  const whole = timed(3, () => parseMarkdown(text, noLabels));
  const first = timed(3, () => findingsOf(parseDocument(text)));
  let document = parseDocument(text);
  findingsOf(document);
  const middle = text.indexOf('told us', text.length / 2);
  const letter = timed(51, () => {
    document = editDocument(document, [{ start: middle, end: middle, text: 'x' }]);
    findingsOf(document);
  });
  const row = (what: string, time: number) =>
    console.log(`${name.padEnd(7)} ${what.padEnd(30)} ${time.toFixed(2).padStart(9)} ms  ${(time / whole).toFixed(4)}`);
  row('whole parse at once', whole);
  row('findings at first', first);
  row('findings after one letter', letter);
}

function findingsOf(document: Document): void {
  lint(analyse(document, { library: builtInLibrary() }), defaultSettings);
}

/** Milliseconds of the middle run. */
function timed(runs: number, work: () => void): number {
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}
