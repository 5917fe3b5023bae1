import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explainStatement, statementWords } from '../../server/src/assessment/explain/explain.ts';
import { explainLowest } from '../../server/src/assessment/explain/explain-lowest.ts';
import { explainWhatIf } from '../../server/src/assessment/explain/explain-what-if.ts';
import { scoreStatements } from '../../server/src/assessment/scoring/scored.ts';
import { whatIf } from '../../server/src/assessment/what-if/what-if.ts';
import type { Framework } from '../../server/src/framework/framework.ts';
import { writeTriedScores } from '../../server/src/language/scores/write-tried-scores.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { analyseText, lintText } from '../common/lint-text.ts';
import { shippedFramework } from './frameworks.ts';
import { everyList, statementsWith } from './scores.ts';

const framework = shippedFramework('cqc-not-rated');
const example = readFileSync('examples/kestrel-lane-dental.report.md', 'utf8');

/** "One 'not all met' makes the key question not all regulations met." */
function inWords(met: readonly boolean[]): string {
  return met.includes(false) ? 'not-all-met' : 'met';
}

function agreesWithWords(candidate: Framework): boolean {
  return [1, 2, 3, 4, 5, 6, 7, 8].every((count) =>
    everyList(count, [true, false]).every((met) => {
      const statements = statementsWith(met.map((each) => (each ? 1 : 0)));
      return scoreStatements(statements, candidate).rating === inWords(met);
    }),
  );
}

test('every set of up to eight statements, met or not, comes to what the rule says', () => {
  expect(agreesWithWords(framework)).toBe(true);
});

test('a slip in the data is noticed', () => {
  const bands = [
    [{ rating: 'met', from: 0, to: 1 }],
    [{ rating: 'not-all-met', from: 0, to: 1 }],
    [{ rating: 'met', from: 1, to: 1 }],
    [
      { rating: 'not-all-met', from: 1, to: 1 },
      { rating: 'met', from: 0, to: 0 },
    ],
  ];
  for (const changed of bands) {
    expect(agreesWithWords({ ...framework, scoring: { method: 'lowest', bands: changed } })).toBe(false);
  }
});

describe('in words, not numbers', () => {
  const result = scoreStatements(statementsWith([1, 0, 1]), framework);

  test('what decides, and what would change it', () => {
    expect(explainLowest(result.statements, framework)).toEqual([
      'the lowest score is Not all met (B): Not all regulations met',
    ]);
    expect(explainWhatIf(whatIf(result, framework), framework)).toEqual([
      '1 point below Regulations met: raise B to Met',
    ]);
  });

  test('a statement', () => {
    const [first] = result.statements;
    expect(first && explainStatement(first, framework)).toBe('Met, stated');
    expect(first && statementWords(first, framework)).toBe('Met');
  });

  test('a score that is tried is written into the report', () => {
    const analysis = analyseText(example);
    const edits = writeTriedScores(analysis, [{ service: 0, statement: 'safeguarding', score: 0 }]);
    expect(applyEdits(example, edits)).toContain('## Safeguarding\n\nScore: Not all met\n');
  });
});

describe('a report', () => {
  function messages(text: string): string[] {
    return lintText(text).map(({ message }) => message);
  }

  test('whose rating is better than its statements', () => {
    expect(messages(example.replace('Rating: Not all regulations met', 'Rating: Regulations met'))).toEqual([
      'Safe is rated Regulations met, but the lowest score is Not all met (Safe environments): Not all regulations met. Write Not all regulations met, or correct the scores.',
    ]);
  });

  test('with another word than those of the framework', () => {
    expect(messages(example.replace('Score: Not all met', 'Score: Partly'))).toContain(
      '“Partly” is not a score here: write Met or Not all met.',
    );
  });

  test('with a statement that says nothing', () => {
    expect(messages(example.replace('Score: Not all met', 'Score:'))).toContain(
      'Safe environments has no score, so Safe has no rating either. Write “Score:” and Met or Not all met, or “Basis: not assessed”.',
    );
  });

  test('letter case does not matter', () => {
    expect(messages(example.replace('Score: Not all met', 'Score: not all met'))).toEqual([]);
  });
});
