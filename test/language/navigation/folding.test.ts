import { expect, test } from 'vitest';
import { foldsIn } from '../../../server/src/language/navigation/folding.ts';
import { analyseText } from '../../common/lint-text.ts';

/** Each fold as `kind: its first line … its last line`. */
function foldsOf(text: string): readonly string[] {
  return foldsIn(analyseText(text).report).map(({ kind, range }) => {
    const lines = text.slice(range.start, range.end).split(/\r\n|\n/);
    return `${kind}: ${lines[0]} … ${lines.at(-1)}`;
  });
}

const report = `---
framework: cqc-single-assessment
---

# Safe

Score: 60

<!-- one
two -->

- a
- b
  - c

| A | B |
|---|---|
| 1 | 2 |

## Learning culture

> d
> e

\`\`\`
f
\`\`\`

One paragraph
of two lines.

# Caring
`;

test('front matter, sections, comments, lists, tables, quotes and code can be folded', () => {
  expect(foldsOf(report)).toEqual([
    'block: --- … ---',
    'section: # Safe … of two lines.',
    'comment: <!-- one … two -->',
    'block: - a …   - c',
    'block: - b …   - c',
    'block: | A | B | … | 1 | 2 |',
    'section: ## Learning culture … of two lines.',
    'block: > d … > e',
    'block: ``` … ```',
  ]);
});

test('Windows line endings fold in the same way', () => {
  expect(foldsOf(report.replaceAll('\n', '\r\n'))).toEqual(foldsOf(report));
});
