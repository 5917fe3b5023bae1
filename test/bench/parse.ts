import type { Document } from '../../server/src/syntax/document.ts';
import { editDocument } from '../../server/src/syntax/edit-document.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { noLabels } from '../../server/src/syntax/parser/labels.ts';
import { parseMarkdown } from '../../server/src/syntax/parser/markdown-parser.ts';
import { contentsOf } from '../../server/src/syntax/sections/contents.ts';
import { sectionsOf } from '../../server/src/syntax/sections/sections.ts';
import { generateReport } from './generate-report.ts';
import { median } from './measure.ts';

/** Milliseconds of the middle run. */
function medianTime(runs: number, work: (run: number) => void): number {
  return median(
    Array.from({ length: runs }, (_, run) => {
      const start = performance.now();
      work(run);
      return performance.now() - start;
    }),
  );
}

/** Everything that the report model asks of the syntax. */
function readAll(document: Document): void {
  for (const section of sectionsOf(document)) {
    contentsOf(document, section);
  }
}

function measure(name: string, length: number): void {
  const text = generateReport(length);
  const middle = text.indexOf('told us', text.length / 2);
  const whole = medianTime(3, () => parseMarkdown(text, noLabels));
  const first = medianTime(3, () => readAll(parseDocument(text)));
  let document = parseDocument(text);
  readAll(document);
  const type = (start: number, inserted: string) => {
    document = editDocument(document, [{ start, end: start, text: inserted }]);
    sectionsOf(document);
  };
  const letter = medianTime(51, () => type(middle, 'x'));
  const lineStart = text.lastIndexOf('\n', middle) + 1;
  const fence = medianTime(9, () => {
    const closed = document;
    type(lineStart, '```\n');
    document = closed;
  });
  const row = (what: string, time: number) =>
    console.log(`${name.padEnd(7)} ${what.padEnd(30)} ${time.toFixed(2).padStart(9)} ms  ${(time / whole).toFixed(4)}`);
  row('whole parse at once', whole);
  row('first reading by block', first);
  row('one letter, with sections', letter);
  row('a code fence opened', fence);
}

/** Reading a text and one edit in it, against one parse of the whole text. */
export function benchParse(): void {
  console.log('length  what                                 median  share of the whole parse');
  measure('100 KB', 100_000);
  measure('1 MB', 1_000_000);
  measure('5 MB', 5_000_000);
}
