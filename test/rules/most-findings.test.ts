import { expect, test } from 'vitest';
import type { Finding, Severity } from '../../server/src/rules/finding.ts';
import { withMostFindings } from '../../server/src/rules/most-findings.ts';

function findings(count: number, severity: Severity): readonly Finding[] {
  return Array.from({ length: count }, (_, place) => ({
    rule: 'score/mismatch',
    severity,
    range: { start: place, end: place + 1 },
    message: `Finding ${place}.`,
    related: [],
    fixes: [],
  }));
}

test('the first thousand findings of a report are shown, and how many more there are', () => {
  const found = [...findings(4_000, 'hint'), ...findings(1, 'error'), ...findings(2_000, 'warning')];
  const shown = withMostFindings(found);
  expect(shown.slice(0, -1)).toEqual(found.slice(0, 1_000));
  expect(shown.at(-1)).toMatchObject({
    rule: 'more-findings',
    severity: 'error',
    range: found[1_000]?.range,
    message: 'From here on there are 5,001 more findings, which are not shown. Put some of those above right first.',
  });
});

test.each([0, 1, 1_000, 1_001])('%i findings are all shown', (count) => {
  expect(withMostFindings(findings(count, 'warning'))).toHaveLength(count);
});
