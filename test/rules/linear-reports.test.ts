import { describe, test } from 'vitest';
import { importPage } from '../../server/src/exchange/import-page.ts';
import { builtInLibrary } from '../../server/src/framework/file/library.ts';
import { someOf } from '../common/fast-run.ts';
import { expectLinear } from '../common/linear.ts';
import { lintText } from '../common/lint-text.ts';
import { rendered } from '../render/rendered.ts';

const library = builtInLibrary();
const size = 3_000;
const head = '---\nframework: cqc-single-assessment\nscope: caring\nstatus: draft\n---\n\n# Caring\n\nRating: Good\n\n';

/** A text of about this many characters: the piece again and again, with a number of its own for each `%`. */
function numbered(piece: string, length: number): string {
  let text = '';
  for (let number = 0; text.length < length; number += 1) {
    text += piece.replaceAll('%', String(number));
  }
  return text;
}

const pieces: readonly [string, string][] = [
  ['headings underlined', 'Part %\n---\n\nText.\n\n'],
  ['headings that are all one', '# Safe\n\n'],
  ['footnotes', 'Text[^%].\n\n[^%]: A note.\n\n'],
  ['footnotes that name each other', '[^%]: As in [^1%].\n\n'],
  ['labels of links', '[a%]\n\n[a%]: https://example.org/% "Title"\n\n'],
  ['claims on ratings', 'The service was rated good for caring, and scored 58 out of 100.\n\n'],
  ['claims on breaches', 'We found 3 breaches of Regulation 12 and Regulation 17.\n\n'],
  ['days', 'We visited on % March 2025.\n\n'],
  ['blocks that compute', '::ratings\n\n'],
  ['rows of a table that is ruled again and again', '| a | b |\n| --- | --- |\n'],
  ['tables', '| Area | Rating |\n| --- | --- |\n| Part % | Good |\n\n'],
  ['items of lists', '- We found % records.\n'],
  ['short paragraphs', 'a\n\n'],
  ['links to reports', '[a](ward-%.report.md#caring)\n\n'],
  ['actions', '- The service must improve (Regulation 12).\n\n'],
  ['unknown fields', '## Part %\n\nScoree: 3\n\n'],
];

describe('four times the report takes four times the time', () => {
  test.each(someOf(pieces))('to check, of %s', (_, piece) => {
    expectLinear(
      (length) => head + numbered(piece, length),
      (text) => lintText(text),
      size,
    );
  });

  test.each(someOf(pieces))('to show, of %s', (_, piece) => {
    expectLinear(
      (length) => head + numbered(piece, length),
      (text) => rendered(text),
      size,
    );
  });

  test.each(someOf(pieces))('to import, of %s', (_, piece) => {
    expectLinear(
      (length) => numbered(piece, length),
      (text) => importPage(text, { format: 'text', library, framework: 'cqc-single-assessment' }),
      size,
    );
  });
});

describe('four times the front matter takes four times the time', () => {
  test.each([
    ['keys', 'key-%: 1\n'],
    ['the same key', 'key: 1\n'],
    ['anchors', 'key-%: &a% x\n'],
    ['aliases', 'key-%: *one\n'],
    ['items', 'list-%: [a, b]\n'],
    ['comments', '# %\n'],
    ['tags', 'key-%: !tag% x\n'],
    ['values that are no YAML', 'key-%: @x\n'],
    ['tabs', '\tkey-%: x\n'],
    ['explicit keys', '? key-%\n: x\n'],
    ['brackets of two kinds', 'key-%: [}\n'],
  ])('of %s', (_, piece) => {
    expectLinear(
      (length) => `---\nframework: cqc-single-assessment\none: &one 1\n${numbered(piece, length)}---\n\n# Caring\n`,
      (text) => lintText(text),
      size,
    );
  });
});
