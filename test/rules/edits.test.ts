import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.ts';
import { builtInLibrary } from '../../server/src/framework/file/library.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { lint } from '../../server/src/rules/lint.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { defaultSettings } from '../../server/src/rules/rule-settings.ts';
import type { Document } from '../../server/src/syntax/document.ts';
import { editDocument } from '../../server/src/syntax/edit-document.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import type { TextEdit } from '../../server/src/text/edit.ts';
import { realReport } from '../bench/real-report.ts';
import { lintText } from '../common/lint-text.ts';
import { rightReport } from '../common/made-report.ts';
import { drawnEdit, placeEdit, propertyRuns } from '../common/markdown-text.ts';
import { mutation } from '../common/mutations.ts';
import { readRulePage } from './rule-page.ts';

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

/** What an author types into a paragraph, or puts in the place of some of its words. */
const words = fc.constantFrom(
  ...['x', ' 3 ', '. ', '', ' Two of the 3 homes waited until 31 June 2024.', ' the the ', '\n', ' [one](two.md) '],
  ...[' This service was rated inadequate.', ' It had improved from good to good.', ' [one][none] ', ' TODO '],
);

/** What is more than prose, or makes another thing of the prose around it. */
const marks = fc.constantFrom(
  ...['\n\nOne more.\n\n', '\n\n', 'Score: 2\n', '\n\nScore: 2\n\n', '\n# Safe\n', '\n##Safe\n', '<!-- a note -->'],
  ...['\n\n| a | b |\n| - | - |\n', '\n\n```\n', '\n---\n', '\n\n[none]: #safe\n', '::scores\n'],
);

const typed = fc.oneof({ weight: 5, arbitrary: words }, { weight: 1, arbitrary: marks });

/** Even: doubles would be drawn near to zero. */
const share = fc.noBias(fc.integer({ min: 0, max: 9_999 })).map((value) => value / 10_000);

/** An edit within a line that is no heading and no field; `line` and `at` are shares. */
const proseEdit = fc.record({
  line: share,
  at: share,
  length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 20 }) }),
  text: typed,
});

function placeInProse(text: string, edit: { line: number; at: number; length: number; text: string }): TextEdit {
  const lines = [...text.matchAll(/^[^#\n|:-][^\n:]{8,}$/gm)];
  const line = lines[Math.floor(edit.line * lines.length)];
  const start = (line?.index ?? 0) + Math.round(edit.at * (line?.[0].length ?? 0));
  return { start, end: Math.min(text.length, start + edit.length), text: edit.text };
}

test('after every edit of prose the findings are those of the text read anew', () => {
  const edits = fc.array(proseEdit, { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(anyReport, mutation, edits, (report, { apply }, drawn) => {
      let document = parseDocument(apply(report));
      findingsOf(document);
      for (const edit of drawn) {
        document = editDocument(document, [placeInProse(document.text, edit)]);
        expect(findingsOf(document)).toEqual(lintText(document.text));
      }
    }),
    { numRuns: Math.ceil(propertyRuns / 4) },
  );
});

/** The examples on the pages of the rules that keep what they found while only prose is edited. */
const examples = rules
  .filter(({ reads }) => reads === 'parts')
  .flatMap(({ id }) =>
    readRulePage(`server/src/rules/${id}.md`)
      .examples.filter(({ kind }) => kind === 'wrong')
      .map(({ title, marked }): [string, string, string] => [id, title, marked.text]),
  );

test.each(examples)('%s finds the same after something is typed into prose: %s', (id, _title, text) => {
  const own = (findings: readonly Finding[]) => findings.filter(({ rule }) => rule === id);
  let document = parseDocument(`${text}\n\n# Notes\n\nThe very last words.\n`);
  expect(own(findingsOf(document))).not.toEqual([]);
  for (const line of [0, 0.5, 0.99]) {
    document = editDocument(document, [placeInProse(document.text, { line, at: 0.5, length: 0, text: ' or so ' })]);
    expect(own(findingsOf(document))).toEqual(own(lintText(document.text)));
  }
});
