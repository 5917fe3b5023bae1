import { expect, test } from 'vitest';
import { lintText } from '../../common/lint-text.ts';

/** The words that are called wrong where a release says this of a report on the emergency services and the surgery of a hospital. */
function wrongWords(sentence: string): readonly string[] {
  const release = `---
framework: cqc-inspection@nhs-trust
kind: news
provider: Ashmere Hospitals NHS Trust
reports: ashmere.report.md
---

# News of Ashmere Hospitals NHS Trust

${sentence}
`;
  return lintText(release, undefined, { 'ashmere.report.md': report })
    .filter(({ rule }) => rule.startsWith('claim/'))
    .map(({ range }) => release.slice(range.start, range.end));
}

const report = `---
framework: cqc-inspection@nhs-trust
kind: inspection
provider: Ashmere Hospitals NHS Trust
---

# Ashmere Hospitals NHS Trust

# Urgent and emergency care

## Overall

Rating: Requires improvement
Previous rating: Inadequate

# Surgery

## Overall

Rating: Good
Previous rating: Good
`;

test.each([
  ['The A&E department is rated requires improvement.'],
  ['The A&E department is rated good.', 'good'],
  ['Accident and emergency is rated good.', 'good'],
  ['The emergency department has improved from inadequate to requires improvement.'],
  ['The emergency department was rated inadequate.', 'inadequate'],
  ['Staff in an emergency were good.'],
  ['Every service but urgent and emergency care is rated good.'],
  ['Every service except urgent and emergency care is rated good.'],
  ['All services but surgery are rated requires improvement.'],
])('%s', (sentence, ...wrong) => {
  expect(wrongWords(sentence)).toEqual(wrong);
});
