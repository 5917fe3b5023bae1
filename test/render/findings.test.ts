import { expect, test } from 'vitest';
import { lintText } from '../common/lint-text.ts';
import { fullReport } from './full-report.ts';
import { rendered } from './rendered.ts';
import { spokenLines } from './rendered-text.ts';

const broken = `---
framework: cqc-single-assessment@2024-12
scope: caring
provider: A trust
assessed: 31 February 2025
---

# Caring

Score: 200

Text.

## Kindness, compassion and dignity

Score: 9

Our rating of this key question was 15 of the 14 records.
`;

test('every finding is shown once, with its rule', () => {
  for (const text of [broken, fullReport, 'Score: x']) {
    const findings = lintText(text);
    const shown = [...rendered(text, { findings }).matchAll(/data-rule="([^"]+)"/g)].map(([, rule]) => rule);
    expect(shown.toSorted()).toEqual(findings.map(({ rule }) => rule).toSorted());
  }
});

test('a finding stands beside what it is about', () => {
  const lines = spokenLines(broken, { findings: lintText(broken) });
  const place = (beginning: string) => lines.findIndex((line) => line.startsWith(beginning));
  expect(place('Error: “9” is not a score here')).toBeGreaterThan(place('Kindness, compassion and dignity'));
  expect(place('Error: There is no 31 February')).toBeLessThan(place('Caring'));
  expect(lines).toContain('Rule score/invalid');
});

test('a page to be published shows no findings', () => {
  expect(rendered(broken)).not.toContain('finding');
});
