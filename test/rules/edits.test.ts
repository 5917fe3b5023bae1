import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.ts';
import { builtInLibrary } from '../../server/src/framework/file/library.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { lint } from '../../server/src/rules/lint.ts';
import { defaultSettings } from '../../server/src/rules/rule-settings.ts';
import type { Document } from '../../server/src/syntax/document.ts';
import { editDocument } from '../../server/src/syntax/edit-document.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { realReport } from '../bench/real-report.ts';
import { lintText } from '../common/lint-text.ts';
import { rightReport } from '../common/made-report.ts';
import { drawnEdit, placeEdit, propertyRuns } from '../common/markdown-text.ts';
import { mutation } from '../common/mutations.ts';

function findingsOf(document: Document): readonly Finding[] {
  return lint(analyse(document, { library: builtInLibrary() }), defaultSettings);
}

/** A right one, or one with tables, lists, links and figures in many sections. */
const anyReport = fc.oneof(
  { weight: 3, arbitrary: rightReport },
  { weight: 1, arbitrary: fc.constant(realReport(50)) },
);

test('after every edit the findings are those of the text read anew', () => {
  const edits = fc.array(drawnEdit, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(anyReport, mutation, edits, (report, { apply }, drawn) => {
      let document = parseDocument(apply(report));
      findingsOf(document);
      for (const edit of drawn) {
        document = editDocument(document, [placeEdit(edit, document.text.length)]);
        expect(findingsOf(document)).toEqual(lintText(document.text));
      }
    }),
    { numRuns: Math.ceil(propertyRuns / 4) },
  );
});
