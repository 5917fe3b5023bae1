import { expect, test } from 'vitest';
import { lintText } from '../../common/lint-text.ts';

/** The words that are called wrong where a trust’s report, whose services differ from the trust itself, says this. */
function wrongWords(sentence: string): readonly string[] {
  const report = `---
framework: cqc-inspection@nhs-trust
kind: inspection
provider: Ashmere Hospitals NHS Trust
---

# Overall

Rating: Good

${sentence}

# Well-led

Rating: Requires improvement

# Surgery

## Overall

Rating: Good

## Well-led

Rating: Good

# Maternity

## Overall

Rating: Good

## Well-led

Rating: Good
`;
  return lintText(report)
    .filter(({ rule }) => rule.startsWith('claim/'))
    .map(({ range }) => report.slice(range.start, range.end));
}

test.each([
  ['The trust was rated good overall and requires improvement for well-led.'],
  ['The trust was rated good overall and good for well-led.', 'good'],
  ['Ashmere Hospitals NHS Trust was rated good for being well-led.', 'good'],
  ['Trust-wide, well-led was rated good.', 'good'],
  ['Each of the trust’s services was rated good for well-led.'],
  ['Well-led was rated good.'],
  ['In maternity at this trust, well-led was rated good.'],
  ['The trust had rated its own leadership outstanding.'],
])('%s', (sentence, ...wrong) => {
  expect(wrongWords(sentence)).toEqual(wrong);
});
