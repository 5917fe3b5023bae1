import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lintText } from '../../common/lint-text.ts';
import { rightSentences, type Slip, slips } from './slips.ts';

const head =
  '---\nframework: cqc-single-assessment@2024-12\nscope: caring\nstatus: draft\n---\n\n# Caring\n\nBasis: not assessed\n\n';
const ofWords = /^(?:prose|privacy)\/|^link\/missing-address$/;

/** What may stand before a sentence, whole in itself. */
const before = fc.constantFrom(
  '',
  '😀👩‍👩‍👧 ',
  'Cafe\u0301 A\u030A. ',
  'שלום עולם. ',
  'مرحبا\u200F. ',
  '***Very* well.** ',
  'See [our _own_ page](https://example.org/a_(b)). ',
  'Call `the the “a"` so. ',
  'It is &amp; was. ',
  'One said, “We are **well**.” ',
);
const lineEnding = fc.constantFrom('\n', '\r\n');
const around = fc.constantFrom(
  (text: string) => text,
  (text: string) => `- ${text}`,
  (text: string) => `1. One.\n2. ${text}`,
);

function found(paragraph: string, newline: string) {
  const text = `${head}${paragraph}\n\nThe end.\n`.replaceAll('\n', newline);
  return lintText(text)
    .filter(({ rule }) => ofWords.test(rule))
    .map(({ rule, range }) => ({ rule, text: text.slice(range.start, range.end) }));
}

describe.each(slips)('$rule in “$text”', ({ rule, text, marked }: Slip) => {
  test('is found, and nothing else, whatever stands before it', () => {
    fc.assert(
      fc.property(before, around, lineEnding, (words, put, newline) => {
        expect(found(put(words + text), newline)).toEqual([{ rule, text: marked }]);
      }),
      { numRuns: 6 },
    );
  });

  test('is found with emphasis around the sentence', () => {
    expect(found(`**${text}**`, '\n')).toEqual([{ rule, text: marked }]);
  });

  test('is none in code, unless it tells of somebody', () => {
    const inCode = rule.startsWith('privacy/') ? [{ rule, text: marked }] : [];
    expect(found(`We wrote \`${text}\` there.`, '\n')).toEqual(inCode);
    expect(found(`\`\`\`\n${text}\n\`\`\``, '\n')).toEqual([]);
  });
});

test.each(rightSentences)('nothing is wrong with “%s”', (sentence) => {
  fc.assert(
    fc.property(before, around, lineEnding, (words, put, newline) => {
      expect(found(put(words + sentence), newline)).toEqual([]);
    }),
    { numRuns: 6 },
  );
});
