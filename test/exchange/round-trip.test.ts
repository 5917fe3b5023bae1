import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importPage } from '../../server/src/exchange/import-page.ts';
import { builtInLibrary } from '../../server/src/framework/library.ts';
import { renderPage } from '../../server/src/render/page.ts';
import { renderedReport } from '../render/rendered.ts';
import { randomReport, shippedFrameworks } from './random-report.ts';
import { reportModel } from './report-model.ts';

/** More by `KEYLINE_PROPERTY_RUNS=2000 npx vitest run test/exchange/round-trip.test.ts`. */
const numRuns = Number(process.env.KEYLINE_PROPERTY_RUNS ?? 25);

function pageOf(report: string): string {
  return renderPage(renderedReport(report, { linksToPages: true, importable: true }), {
    remoteImages: false,
    script: null,
  });
}

function imported(page: string): string {
  const answer = importPage(page, { format: 'html', library: builtInLibrary() });
  if ('problem' in answer) {
    throw new Error(answer.problem);
  }
  return answer.imported.report;
}

/** The page tag by tag. White space between words is all alike to who reads it, and a paragraph without words is nothing. */
function tagsOf(page: string): readonly string[] {
  let text = page.replace(/[ \t\r\n\f]+/g, ' ').replace(/ ?(<[^>]+>) ?/g, '$1');
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/<(p|em|strong)><\/\1>/g, '');
  }
  return text.split(/(?=<)/);
}

describe('a report made into a page and imported again is the same report', () => {
  test.each(shippedFrameworks)('of %s, whatever stands in it', (reference) => {
    fc.assert(
      fc.property(randomReport(reference), (report) => {
        const page = pageOf(report);
        const again = imported(page);
        expect(reportModel(again)).toEqual(reportModel(report));
        expect(tagsOf(pageOf(again))).toEqual(tagsOf(page));
        expect(imported(pageOf(again))).toBe(again);
      }),
      { numRuns },
    );
  });

  test.each(readdirSync('examples'))('%s', (name) => {
    const report = readFileSync(`examples/${name}`, 'utf8');
    const again = imported(pageOf(report));
    expect(reportModel(again)).toEqual(reportModel(report));
    expect(pageOf(again)).toBe(pageOf(report));
  });
});
