import { expect, test } from 'vitest';
import { scoreStatements } from '../../server/src/assessment/scoring/scored.ts';
import { whatIf } from '../../server/src/assessment/what-if/what-if.ts';
import { wholeResult, withScores } from '../../server/src/assessment/what-if/with-scores.ts';
import { analyseText } from '../common/lint-text.ts';
import { shippedFramework } from './frameworks.ts';
import { statementsWith } from './scores.ts';

const framework = shippedFramework('cqc-single-assessment@2024-12');

test('trying a score changes only what follows from it', () => {
  const statements = statementsWith([3, 3, 3, 3, 1]);
  const tried = withScores(statements, new Map([['e', 2]]), framework);
  expect(scoreStatements(statements, framework)).toMatchObject({ band: 'good', rating: 'requires-improvement' });
  expect(tried).toMatchObject({ percentage: { sum: 14, max: 20, score: 70 }, rating: 'good', limit: null });
  expect(tried.statements.map(({ score }) => score)).toEqual([3, 3, 3, 3, 2]);
});

test('a score off the scale is tried as no score', () => {
  const tried = withScores(statementsWith([3, 3]), new Map([['a', 5]]), framework);
  expect(tried).toMatchObject({ percentage: null, rating: null });
  expect(tried.statements[0]).toMatchObject({ score: null, source: 'missing' });
});

test('a framework that scores only the whole can be asked too', () => {
  const authority = shippedFramework('cqc-local-authority');
  const sections = authority.keyQuestions
    .flatMap(({ statements }) => statements)
    .map(({ name }) => `## ${name}\n\nScore: 3\n`);
  const { assessment } = analyseText(`---\nframework: cqc-local-authority\n---\n\n${sections.join('\n')}`);
  const [service] = assessment.services;
  const whole = service === undefined ? null : wholeResult(service, authority);
  expect(whole).toMatchObject({ percentage: { sum: 27, max: 36, score: 75 }, rating: 'good' });
  expect(whole === null ? null : whatIf(whole, authority)).toMatchObject({
    rise: { rating: 'outstanding', points: 5, free: 5, needed: [] },
    fall: { rating: 'requires-improvement', points: 2, margin: 1 },
  });
});

test('where people judge, scores that are tried give no percentage', () => {
  const judged = { ...framework, scoring: { method: 'judged' as const } };
  expect(withScores(statementsWith([3, 3]), new Map([['a', 4]]), judged)).toMatchObject({
    percentage: null,
    band: null,
    rating: null,
  });
});
