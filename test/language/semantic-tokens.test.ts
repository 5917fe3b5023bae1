import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { semanticTokens, semanticTokensIn } from '../../server/src/language/semantic-tokens.ts';
import { lineIndex, positionAt } from '../../server/src/text/line-index.ts';
import { trials } from '../common/fast-run.ts';
import { analyseText } from '../common/lint-text.ts';
import { rightReport } from '../common/made-report.ts';
import { lineEnding, mutation } from '../common/mutations.ts';

const frontMatter = '---\nframework: cqc-single-assessment\n---\n\n';

/** The tokens of the text are those that `^^^ kind` marks in the line below each. */
function checkTokens(marked: string): void {
  const text = marked
    .split('\n')
    .filter((line) => !isMarks(line))
    .join('\n');
  expect(mark(text)).toBe(marked);
}

function isMarks(line: string): boolean {
  return /^ *\^+ [a-z-]+$/.test(line);
}

/** The text with each of its tokens marked in a line of its own below it. */
function mark(text: string): string {
  const { report } = analyseText(frontMatter + text);
  const index = lineIndex(report.document.text);
  const marks = semanticTokens(report).map(({ kind, range }) => {
    const { line, column } = positionAt(index, range.start);
    return {
      line: line - frontMatter.split('\n').length + 1,
      text: `${' '.repeat(column)}${'^'.repeat(range.end - range.start)} ${kind}`,
    };
  });
  return text
    .split('\n')
    .flatMap((line, place) => [line, ...marks.filter((found) => found.line === place).map((found) => found.text)])
    .join('\n');
}

test('sections are told apart by what they are in the framework', () => {
  checkTokens(`# Harbour clinic
  ^^^^^^^^^^^^^^ service

## Caring
   ^^^^^^ key-question

### Treating people as individuals
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ statement

# Overall
  ^^^^^^^ overall

# Gardens
`);
});

test('fields are their names and what they state, as far as Keyline understands it', () => {
  checkTokens(`# Caring
  ^^^^^^ key-question

Rating: requires improvement
^^^^^^ field
        ^^^^^^^^^^^^^^^^^^^^ rating
Score: 65
^^^^^ field
       ^^ score
Previous rating: Splendid
^^^^^^^^^^^^^^^ field

## Treating people as individuals
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ statement

- Score: many
  ^^^^^ field
- Basis: carried forward
  ^^^^^ field
         ^^^^^^^^^^^^^^^ basis

Staff knew.

Score: 3
`);
});

test('sentences that Keyline compares show what they state, line by line', () => {
  checkTokens(`# Caring
  ^^^^^^ key-question

This service scored 65 (out of 100) for this area. Staff knew.
^^^^^^^^^^^^^^^^^^^ claim
                    ^^ score
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ claim

- This service scored
  ^^^^^^^^^^^^^^^^^^^ claim
  65 (out of 100) for this area.
  ^^ score
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ claim
`);
});

test('computed blocks and suppressions are instructions', () => {
  checkTokens(`::scores
  ^^^^^^ directive

::skores

<!-- keyline-disable-next-line score/mismatch, rating/*: checked -->
     ^^^^^^^^^^^^^^^^^^^^^^^^^ suppression
                               ^^^^^^^^^^^^^^ rule
                                               ^^^^^^^^ rule
Staff knew.
`);
});

test('without a framework only names of fields and scores are known', () => {
  const { report } = analyseText('# Caring\n\nRating: Good\nScore: 65\n');
  expect(semanticTokens(report).map(({ kind }) => kind)).toEqual(['field', 'field', 'score']);
});

describe('whatever an author wrote', () => {
  const anyText: fc.Arbitrary<string> = fc
    .tuple(rightReport, fc.array(mutation, { maxLength: 6 }), lineEnding)
    .map(([report, changes, ending]) => ending.apply(changes.reduce((text, { apply }) => apply(text), report)));

  test('tokens stand in order, on one line each, and none over another', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const { range } of semanticTokens(analyseText(text).report)) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(range.start, range.end)).toMatch(/^\S(?:.*\S)?$/);
          end = range.end;
        }
      }),
      { numRuns: trials(100) },
    );
  });
});

test('a part of the text has the tokens that reach into it', () => {
  const text = `${frontMatter}# Caring\n\nRating: Good\nScore: 65\n`;
  const range = { start: text.indexOf('Good'), end: text.indexOf('re: 65') };
  const tokens = semanticTokensIn(analyseText(text).report, range);
  expect(tokens.map((token) => text.slice(token.range.start, token.range.end))).toEqual(['Good', 'Score']);
});
