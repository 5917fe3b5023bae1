import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completionsAt } from '../../server/src/language/completion.ts';
import { trials } from '../common/fast-run.ts';
import { analyseText } from '../common/lint-text.ts';
import { surroundings } from './completion-checks.ts';

/** A report with something of everything that can be completed. */
const report = `---
framework: cqc-single-assessment
scope: [caring, safe]
previous: { caring: Good }
reports:
  - overview.report.md
---

# Caring

Rating: Good
Score: 65

This service scored 65 (out of 100) for this area. We assessed two quality statements.

## Treating people as individuals

<!-- keyline-disable-next-line score/invalid: as published -->

Score: 7

> A quotation, Regulation 12

- Assess risks. (Regulation 12(1))

\`\`\`
code
\`\`\`

::scores

# Safe
`;

/** Pieces that leave something half typed wherever they stand. */
const halfTyped = [
  '',
  '#',
  '## ',
  '---',
  ':',
  '::',
  '<!--',
  '<!-- keyline-',
  '`',
  '```',
  '> ',
  '- ',
  'Regulation ',
  'Score:',
  '[',
  '{',
  '"',
  '\r',
  'We',
  '👍',
];

/** Every offer fits the text: it replaces something in the line of the caret, with the caret in it. */
function checkOffers(text: string, offset: number): void {
  for (const { replaces, label } of completionsAt(analyseText(text), offset, surroundings)) {
    expect(label).not.toBe('');
    expect(replaces.start).toBeLessThanOrEqual(offset);
    expect(replaces.end).toBeGreaterThanOrEqual(offset);
    expect(text.slice(replaces.start, replaces.end)).not.toMatch(/[\r\n]/);
  }
}

test('wherever the caret stands in a text, half typed or not, what is offered fits there', () => {
  const offsets = fc.nat({ max: report.length });
  fc.assert(
    fc.property(offsets, fc.constantFrom(...halfTyped), fc.boolean(), fc.boolean(), (at, piece, cutOff, windows) => {
      const before = report.slice(0, at) + piece;
      const text = cutOff ? before : before + report.slice(at);
      const ending = (part: string) => (windows ? part.replaceAll('\n', '\r\n') : part);
      checkOffers(ending(text), ending(before).length);
    }),
    { numRuns: trials(150), examples: [[46, '\r', false, false]] },
  );
});
