import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { OverallResult } from '../../server/src/assessment/assessment.ts';
import { describeCorpus } from '../common/corpus.ts';
import { analyseText } from '../common/lint-text.ts';
import { shippedFramework } from './frameworks.ts';

const reference = 'cqc-local-authority';
const { keyQuestions, ratings } = shippedFramework(reference);

/** The overall result of an authority's report with these statement scores, in the framework's order. */
function overallResult(scores: readonly (number | null | undefined)[]): OverallResult | undefined {
  const statements = keyQuestions.flatMap((theme) => theme.statements);
  const sections = statements.map(({ name }, index) => `## ${name}\n\nScore: ${scores[index]}\n`);
  return analyseText(`---\nframework: ${reference}\n---\n\n${sections.join('\n')}`).assessment.services[0]?.overall;
}

function scoreOf(rating: string): number | null | undefined {
  return ratings.find(({ name }) => name === rating)?.carries;
}

describeCorpus('the published assessments of local authorities', (folder) => {
  const [header = '', ...rows] =
    folder === '' ? [] : readFileSync(path.join(folder, 'local-authority-scores.csv'), 'utf8').trim().split(/\r?\n/);
  const columns = header.split(',');
  const printed = rows
    .map((row) => row.split(','))
    .filter((cells) => ratings.some(({ name }) => name === cells[columns.indexOf('overall_rating')]));

  test('there are some whose rating is printed', () => {
    expect(printed.length).toBeGreaterThan(30);
  });

  test.each(printed.map((cells) => [cells[0] ?? '', cells] as const))('%s comes out as printed', (_name, cells) => {
    const cell = (column: string) => cells[columns.indexOf(column)] ?? '';
    const result = overallResult(
      columns.flatMap((column, index) => (column.startsWith('qs') ? [scoreOf(cells[index] ?? '')] : [])),
    );
    expect(result?.rating).toBe(ratings.find(({ name }) => name === cell('overall_rating'))?.id);
    expect(result?.percentage).toMatchObject({
      sum: Number(cell('sum')),
      max: Number(cell('max')),
      score: Number(cell('pct_round')),
    });
  });
});
