import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.ts';
import type { Analysis } from '../../server/src/analysis/analysis.ts';
import { explainKeyQuestion } from '../../server/src/assessment/explain/explain.ts';
import { explainOverall } from '../../server/src/assessment/explain/explain-overall.ts';
import type { FrameworkFile } from '../../server/src/framework/file/framework-schema.ts';
import { addFrameworks, builtInLibrary } from '../../server/src/framework/file/library.ts';
import { lint } from '../../server/src/rules/lint.ts';
import { defaultSettings } from '../../server/src/rules/rule-settings.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { analyseText, lintText } from '../common/lint-text.ts';
import { caringStatements } from '../language/report-parts.ts';

type Caps = NonNullable<FrameworkFile['caps']>;

/** A text read with a framework that comes with Keyline and has these caps besides. */
function withCaps(id: string, caps: Caps, text: string): Analysis {
  const file = builtInLibrary().files.get(id)?.();
  if (file === undefined) {
    throw new Error(`There is no framework ${id}.`);
  }
  return analyse(parseDocument(text), { library: addFrameworks(builtInLibrary(), [{ ...file, caps }]) });
}

function findings(analysis: Analysis): string[] {
  return lint(analysis, defaultSettings).map(({ rule, message }) => `${rule}: ${message}`);
}

describe('a cap on an overall rating that rules make', () => {
  const caps: Caps = [
    { id: 'unsafe', keyQuestion: 'safe', rating: 'requires-improvement', atBest: 'requires-improvement' },
  ];
  const report = (safe: string, overall: string) =>
    `---\nframework: cqc-inspection@adult-social-care\nkind: inspection\n---\n\n# Overall\n\nRating: ${overall}\n\n${['Safe', 'Effective', 'Caring', 'Responsive', 'Well-led'].map((name) => `# ${name}\n\nRating: ${name === 'Safe' ? safe : 'Good'}\n`).join('\n')}`;

  test('leaves no better one, and the explanation says so', () => {
    const analysis = withCaps('cqc-inspection', caps, report('Requires improvement', 'Good'));
    const [service] = analysis.assessment.services;
    const { framework } = analysis.report;
    expect(service?.overall).toMatchObject({
      rule: 'no-inadequate',
      rating: 'requires-improvement',
      limit: { id: 'unsafe' },
    });
    expect(service && framework && explainOverall(service, framework).at(-1)).toBe(
      'limited to Requires improvement because Safe is Requires improvement',
    );
    expect(findings(analysis)).toEqual([
      expect.stringMatching(/^rating\/overall-mismatch: .*limited to Requires improvement because Safe is/),
    ]);
  });
});

describe('a cap on a key question that has a score', () => {
  const caps: Caps = [
    { id: 'unsafe', keyQuestion: 'safe', rating: 'inadequate', on: 'caring', atBest: 'inadequate' },
    { id: 'uncaring', keyQuestion: 'caring', rating: 'inadequate', on: 'well-led', atBest: 'inadequate' },
  ];
  const text = (rating: string) =>
    `---\nframework: cqc-single-assessment@2024-12\nscope: caring\nprevious: { safe: Inadequate }\n---\n\n# Caring\n\nRating: ${rating}\n\n${caringStatements(3, 3, 2, 3, 2).replaceAll(/(Score: \d)/g, '$1\n\nAs we saw.')}`;

  test('comes from a rating that carries over from before, and after all that the score gives', () => {
    const analysis = withCaps('cqc-single-assessment', caps, text('Good'));
    const [caring] = analysis.assessment.services[0]?.keyQuestions ?? [];
    const { framework } = analysis.report;
    expect(caring).toMatchObject({ band: 'good', rating: 'inadequate', limit: { id: 'unsafe', from: 'good' } });
    expect(caring && framework && explainKeyQuestion(caring, framework)).toEqual([
      '13 of 20 = 65',
      '65 means Good (63 to 87)',
      'limited to Inadequate because Safe is Inadequate',
    ]);
    expect(findings(analysis)).toEqual([
      'rating/limit-ignored: Caring is rated Good, but its rating is limited to Inadequate because Safe is Inadequate. Write Inadequate.',
    ]);
    expect(findings(withCaps('cqc-single-assessment', caps, text('Inadequate')))).toEqual([]);
    expect(findings(withCaps('cqc-single-assessment', caps, text('Outstanding')))).toEqual([
      'rating/mismatch: Caring is rated Outstanding, but 13 of 20 = 65, and 65 means Good (63 to 87), limited to Inadequate because Safe is Inadequate. Write Inadequate, or correct the scores.',
    ]);
  });

  test('sets off no second one', () => {
    const report = `${text('Inadequate').replace('scope: caring', 'scope: [caring, well-led]')}`;
    const [, wellLed] =
      withCaps('cqc-single-assessment', caps, `${report}\n# Well-led\n\nRating: Good\n`).assessment.services[0]
        ?.keyQuestions ?? [];
    expect(wellLed?.limit ?? null).toBeNull();
  });
});

test('safeguarding that was not met before holds down leadership in a report that leaves it out', () => {
  const text = `---
framework: ofsted-2025
scope: leadership and governance
previous: { safeguarding: Not met }
---

# Leadership and governance

Rating: Expected standard
`;
  expect(lintText(text).map(({ rule }) => rule)).toEqual(['rating/limit-ignored']);
  expect(lintText(text.replace('Not met', 'Met'))).toEqual([]);
  expect(analyseText(text).assessment.services[0]?.keyQuestions[0]?.rating).toBe('urgent-improvement');
});

test('a cap holds with a worse rating than it names too, and not with a better one', () => {
  const caps: Caps = [{ id: 'at-2', keyQuestion: 'compliance', rating: '2-stars', atBest: '2-stars' }];
  const rating = (compliance: number) => {
    const parts = ['Residents’ Experience', 'Staffing', 'Quality Measures'].map(
      (name) => `# ${name}\n\nRating: 5 stars\n`,
    );
    const text = `---\nframework: aged-care-stars-au@2022-12\n---\n\n# Compliance\n\nRating: ${compliance}\n\n${parts.join('\n')}`;
    return withCaps('aged-care-stars-au', caps, text).assessment.services[0]?.overall.rating;
  };
  expect([1, 2, 3].map(rating)).toEqual(['2-stars', '2-stars', '4-stars']);
});
