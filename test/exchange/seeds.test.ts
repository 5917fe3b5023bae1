import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importPage } from '../../server/src/exchange/import-page.ts';
import { builtInLibrary } from '../../server/src/framework/file/library.ts';
import { describeCorpus } from '../common/corpus.ts';
import { analyseText, lintText } from '../common/lint-text.ts';

/** What the report made from a page of the corpus gives: the result of its one key question, and its findings. */
function lintedPage(folder: string, start: string) {
  const file = readdirSync(folder).find((name) => name.startsWith(start)) ?? start;
  const answer = importPage(readFileSync(path.join(folder, file), 'utf8'), {
    format: 'text',
    library: builtInLibrary(),
  });
  if ('problem' in answer) {
    throw new Error(answer.problem);
  }
  const { report } = answer.imported;
  const findings = lintText(report).map(({ rule, severity, range, message }) => ({
    rule,
    severity,
    message,
    text: report.slice(range.start, range.end),
    sentence: report.slice(report.lastIndexOf('. ', range.start) + 2, report.indexOf('.', range.end) + 1),
  }));
  const { assessment, report: model } = analyseText(report);
  const result = assessment.services[0]?.keyQuestions[0];
  return { findings, model, score: result?.percentage?.score, rating: result?.rating };
}

describeCorpus('published pages, imported and linted', (folder) => {
  describe('the first seed', () => {
    it('gives 75 and Good, and no error', () => {
      const { findings, score, rating } = lintedPage(folder, 'seed-000');
      expect([score, rating]).toEqual([75, 'good']);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    });
  });

  describe('the second seed', () => {
    it('gives 57 and Requires improvement, and the arithmetic agrees with what is printed', () => {
      const { findings, score, rating } = lintedPage(folder, 'seed-001');
      expect([score, rating]).toEqual([57, 'requires-improvement']);
      expect(findings.filter(({ rule }) => rule.startsWith('score/') || rule.startsWith('rating/'))).toEqual([]);
    });

    it('states truly how many quality statements were assessed', () => {
      const { findings, model } = lintedPage(folder, 'seed-001');
      const claim = model.claims.find(({ kind }) => kind === 'statements-assessed');
      expect(claim?.slots.count?.value).toBe('two');
      expect(findings.filter(({ rule }) => rule === 'claim/count')).toEqual([]);
    });

    it('has one error: the sentence that calls the rating good', () => {
      const { findings } = lintedPage(folder, 'seed-001');
      const errors = findings.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ rule, text, sentence }) => [rule, text, sentence])).toEqual([
        ['claim/rating', 'good', 'Our rating of this key question was good.'],
      ]);
    });
  });

  it('a printed score of 17 is one that no whole scores can give', () => {
    const { findings } = lintedPage(folder, '007');
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'score/unattainable', text: '17' }));
  });
});
