import { type Finding, severities } from './finding.ts';

/** Of one report, unless the author asks for another number: more than anyone reads, and as many as editors show well. */
const mostFindings = 1_000;

/**
 * The first findings of a report, and one more that says how many others there are, as severe as the worst of these.
 * All of them where they are not too many. They are in the order of the text.
 */
export function withMostFindings(findings: readonly Finding[]): readonly Finding[] {
  const others = findings.slice(mostFindings);
  const [first] = others;
  if (first === undefined || others.length === 1) {
    return findings;
  }
  const worst = severities.find((severity) => others.some((other) => other.severity === severity)) ?? first.severity;
  return [
    ...findings.slice(0, mostFindings),
    {
      rule: 'more-findings',
      severity: worst,
      range: first.range,
      message: `From here on there are ${others.length.toLocaleString('en-GB')} more findings, which are not shown. Put some of those above right first.`,
      related: [],
      fixes: [],
    },
  ];
}
