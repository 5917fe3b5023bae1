import { describe, test } from 'vitest';
import { linePattern } from '../../server/src/exchange/page-facts/line-pattern.ts';
import { fixText } from '../../server/src/rules/fix-text.ts';
import { again, expectLinear } from '../common/linear.ts';
import { lintText } from '../common/lint-text.ts';

const head = '---\nframework: cqc-single-assessment\nscope: caring\nstatus: draft\n---\n\n# Caring\n\nRating: Good\n\n';

describe('four times the text takes four times the time', () => {
  test.each([
    ['suppressions', '<!-- keyline-disable score/mismatch: x -->\n\n'],
    ['suppressions that end', '<!-- keyline-disable score/mismatch: x -->\n\n<!-- keyline-enable -->\n\n'],
    ['statements', '## Kindness, compassion and dignity\n\nScore: 3\n\n'],
    ['misspelt statements', '## Kindness, compassion and dignit\n\nScore: 3\n\n'],
    ['fields', 'Score: 3\n\n'],
    ['sentences', 'This service scored 80 (out of 100) for this area.\n\n'],
    ['white space within a list', 'We found 3 records \t \t \t \t'],
    ['blocks that compute', '::scores\n\n'],
  ])('of %s', (_, piece) => {
    expectLinear(
      (size) => head + again(piece, size),
      (text) => lintText(text),
      15_000,
    );
  });

  test('of fixes', () => {
    expectLinear(
      (size) => head + again('## A\n\nscore :3\n\n', size),
      (text) => fixText(text, (now) => lintText(now), { unsafe: true, rounds: 2 }),
      10_000,
    );
  });

  test('of white space behind a value of a page', () => {
    const pattern = linePattern('Seen on {value}');
    expectLinear(
      (size) => `Seen on 4 May${again(' \t', size)}`,
      (line) => pattern.test(line),
    );
  });
});
