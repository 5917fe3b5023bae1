import { describe, expect, test } from 'vitest';
import { highlightsAt } from '../../../server/src/language/navigation/highlights.ts';
import { linkedRangesAt } from '../../../server/src/language/navigation/linked-editing.ts';
import { analyseText } from '../../common/lint-text.ts';
import { readCaret } from '../caret.ts';
import { withRangesMarked } from './marked-ranges.ts';

/** The report with everything in « » that is highlighted when the caret stands at `$0`. */
function highlighted(marked: string): string {
  const { text, offset } = readCaret(marked);
  return withRangesMarked(
    text,
    highlightsAt(analyseText(text).report, offset).map(({ range }) => range),
  );
}

/** The report with everything in « » that is typed in together when the caret stands at `$0`. */
function linked(marked: string): string {
  const { text, offset } = readCaret(marked);
  return withRangesMarked(text, linkedRangesAt(analyseText(text).report, offset));
}

const report = `---
framework: cqc-single-assessment
scope: [ safe, caring ]
previous: { Safe: Good }
---

See [below](#learning-culture), [there](b.report.md#safe), [there again](b.report.md#Safe) and [it](b.report.md).

# Safe

## Learning culture

We did not look at Learning culture during this assessment. The score for this quality statement is based on the previous rating for Safe.

# Caring
`;

/** The report with the caret behind the first `words`. */
function caretBehind(words: string): string {
  return report.replace(words, `${words}$0`);
}

describe('what means the same as what stands at the caret', () => {
  test('a statement’s heading, its name in a sentence and a link to it', () => {
    const expected = report
      .replace('#learning-culture', '#«learning-culture»')
      .replace('## Learning culture', '## «Learning culture»')
      .replace('at Learning culture', 'at «Learning culture»');
    expect(highlighted(caretBehind('## Learn'))).toBe(expected);
    expect(highlighted(caretBehind('look at Learn'))).toBe(expected);
    expect(highlighted(caretBehind('#learn'))).toBe(expected);
  });

  test('a key question’s heading and its name in the front matter and in a sentence', () => {
    expect(highlighted(caretBehind('# Sa'))).toBe(
      report
        .replace('[ safe', '[ «safe»')
        .replace('{ Safe', '{ «Safe»')
        .replace('# Safe\n', '# «Safe»\n')
        .replace('for Safe.', 'for «Safe».'),
    );
  });

  test('links to the same heading of another file', () => {
    expect(highlighted(caretBehind('b.rep'))).toBe(
      report.replace('b.report.md#safe', '«b.report.md#safe»').replace('b.report.md#Safe', '«b.report.md#Safe»'),
    );
  });

  test('prose means nothing else', () => {
    expect(highlighted(caretBehind('during'))).toBe(report);
  });
});

describe('what is typed in together', () => {
  test('a section’s name and the same name in the carried-forward sentence', () => {
    const expected = report
      .replace('## Learning culture', '## «Learning culture»')
      .replace('at Learning culture', 'at «Learning culture»');
    expect(linked(caretBehind('## Learn'))).toBe(expected);
    expect(linked(caretBehind('look at Learn'))).toBe(expected);
  });

  test('not a name that the sentence spells in another way', () => {
    const other = report.replace('at Learning', 'at learning');
    expect(linked(other.replace('## Learn', '## Learn$0'))).toBe(other);
    expect(linked(other.replace('at learn', 'at learn$0'))).toBe(other);
  });

  test('not a heading that no sentence names', () => {
    expect(linked(caretBehind('# Car'))).toBe(report);
  });

  test('not the number signs of a heading', () => {
    expect(linked(report.replace('## Learn', '#$0# Learn'))).toBe(report);
  });
});
