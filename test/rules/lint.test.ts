import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lint } from '../../server/src/rules/lint.ts';
import { ruleDescriptions, rules } from '../../server/src/rules/registry.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { defaultSettings } from '../../server/src/rules/rule-settings.ts';
import { analyseText, lintText } from '../common/lint-text.ts';
import { rightReport } from '../common/made-report.ts';
import { markdownText, propertyRuns } from '../common/markdown-text.ts';
import { mutation } from '../common/mutations.ts';

const broken: Rule = {
  id: 'test/broken',
  severity: 'warning',
  summary: 'A rule that fails.',
  fixable: false,
  missing: false,
  check: () => {
    throw new Error('out of order');
  },
};

const draft = `---
framework: cqc-single-assessment@2024-12
scope: caring
status: draft
---

# Caring

::score
`;

describe('lint', () => {
  test('a broken rule gives one finding of its own and leaves all others standing', () => {
    const analysis = analyseText(draft);
    const findings = lint(analysis, defaultSettings, [...rules, broken]);
    const faults = findings.filter(({ rule }) => rule === 'internal-error');
    expect(faults.map(({ message }) => message)).toEqual([
      'The rule test/broken failed and could not check this report (out of order). All other rules ran. Please report this as a fault of Keyline.',
    ]);
    expect(findings.filter((finding) => !faults.includes(finding))).toEqual(lint(analysis, defaultSettings));
  });

  test('what is missing from a draft is a hint, and an error once the report is final', () => {
    const severities = (final: boolean) =>
      new Set(
        lintText(draft, { ...defaultSettings, final })
          .filter(({ rule }) => rule === 'structure/missing-statement')
          .map(({ severity }) => severity),
      );
    expect(severities(false)).toEqual(new Set(['hint']));
    expect(severities(true)).toEqual(new Set(['error']));
  });

  test('the configuration sets severities, also those of a draft, and switches rules off', () => {
    const found = (severity: 'off' | 'warning') =>
      lintText(draft, { ...defaultSettings, severities: new Map([['structure/missing-statement', severity]]) })
        .filter(({ rule }) => rule === 'structure/missing-statement')
        .map((finding) => finding.severity);
    expect(found('off')).toEqual([]);
    expect(new Set(found('warning'))).toEqual(new Set(['warning']));
  });

  test('an option of a rule is heeded', () => {
    const options = new Map([['frontmatter/missing', new Map([['keys', ['framework', 'provider']]])]]);
    const findings = lintText(draft, { ...defaultSettings, options });
    expect(findings.filter(({ rule }) => rule === 'frontmatter/missing').map(({ message }) => message)).toEqual([
      'The front matter has no “provider”, which every report here must have. Add it.',
    ]);
  });

  test('rules have different ids', () => {
    expect(new Set(ruleDescriptions.map(({ id }) => id)).size).toBe(ruleDescriptions.length);
  });

  test('no rule fails, and every range lies in the text, for text written in haste', () => {
    fc.assert(
      fc.property(markdownText, fc.boolean(), (text, framework) => {
        expectSound(framework ? `---\nframework: cqc-single-assessment\n---\n${text}` : text);
      }),
      { numRuns: propertyRuns },
    );
  });

  test('no rule fails, and every range lies in the text, for reports with many mistakes', () => {
    fc.assert(
      fc.property(rightReport, fc.array(mutation, { maxLength: 12 }), (right, mistakes) => {
        expectSound(mistakes.reduce((current, mistake) => mistake.apply(current), right));
      }),
      { numRuns: Math.ceil(propertyRuns / 2) },
    );
  });
});

function expectSound(text: string): void {
  const findings = lintText(text);
  expect(findings.filter(({ rule }) => rule === 'internal-error')).toEqual([]);
  for (const { range, related } of findings) {
    for (const { start, end } of [range, ...related.map((place) => place.range)]) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(text.length).toBeGreaterThanOrEqual(end);
    }
  }
}
