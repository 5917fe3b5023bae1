import { expect, test } from 'vitest';
import { copiedText } from '../../server/src/rules/prose/copied-text.ts';
import { defaultStyle } from '../../server/src/rules/style/built-in-style.ts';
import { ownContents } from '../../server/src/syntax/content/block-contents.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { passagesOf } from '../../server/src/syntax/passages/passages.ts';
import { labelsOf } from '../../server/src/syntax/trees/document-labels.ts';
import { skimReport } from '../../server/src/workspace/skimmed-report.ts';
import { again, expectLinear } from '../common/linear.ts';

const words =
  'Staff knew people well, spoke with them about what they liked, and took time to listen to those who found it hard to say what they wanted.';

/** The marks that the rule finds in what was read of the text. */
function readMarks(text: string): readonly number[] {
  const document = parseDocument(text);
  const labels = labelsOf(document);
  return document.blocks.flatMap(({ block }) =>
    passagesOf(ownContents(block, labels), block.text).flatMap((passage) =>
      copiedText.find(passage, defaultStyle()).map(({ mark }) => mark),
    ),
  );
}

test.each([
  ['plain', words],
  ['emphasis', words.replace('people', '**people**').replace('time', '_time_')],
  ['a link', words.replace('people', '[people](https://example.org/people-we-met)')],
  ['lines', words.replaceAll(', ', ',\n')],
  ['CRLF', words.replaceAll(', ', ',\r\n')],
  ['a list', `- ${words}`],
  ['emoji and other marks', `😀 ${words.replace(',', ' – ')}`.replace('😀 ', '')],
])('a report that is skimmed has the marks of one that is read: %s', (_, paragraph) => {
  const text = `---\nlocation: Elm Lodge\n---\n\n# Caring\n\n${paragraph}\n\n| ${words} |\n| - |\n\n> ${words}\n`;
  expect(skimReport(text)?.marks).toEqual(readMarks(words));
  expect(readMarks(text)).toEqual(readMarks(words));
});

test('a release has no paragraphs of its own, and short ones are none', () => {
  expect(skimReport(`---\nkind: news\n---\n\n${words}\n`)).toBeNull();
  expect(skimReport('We saw this.\n\nWe saw this.\n')?.marks).toEqual([]);
});

test('skimming takes time in proportion to the text', () => {
  for (const piece of ['a b\n', '[^a](b', '- x\n', '```\n', '---\n', 'é“ ']) {
    expectLinear((size) => again(piece, size), skimReport, 20_000);
  }
});
