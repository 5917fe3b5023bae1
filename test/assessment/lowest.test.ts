import { describe, expect, test } from 'vitest';
import type { StatementResult } from '../../server/src/assessment/assessment.ts';
import { explainKeyQuestion } from '../../server/src/assessment/explain/explain.ts';
import { explainLowest } from '../../server/src/assessment/explain/explain-lowest.ts';
import { explainWhatIf } from '../../server/src/assessment/explain/explain-what-if.ts';
import { scoreStatements } from '../../server/src/assessment/scoring/scored.ts';
import { whatIf } from '../../server/src/assessment/what-if/what-if.ts';
import { withScores } from '../../server/src/assessment/what-if/with-scores.ts';
import type { Framework } from '../../server/src/framework/framework.ts';
import type { LowestScoring } from '../../server/src/framework/model/scoring.ts';
import { analyseText, lintText } from '../common/lint-text.ts';
import { shippedFramework } from './frameworks.ts';
import { everyList, statementsWith } from './scores.ts';

const framework = shippedFramework('care-inspectorate-scotland');

/** Statements with these scores; 0 stands for one that was not looked at. */
function statements(scores: readonly number[]): StatementResult[] {
  return statementsWith(scores).map((statement) =>
    statement.score === 0 ? { ...statement, score: null, source: 'not-assessed' } : statement,
  );
}

/** The words of the scale: "6 Excellent, 5 Very good, 4 Good, 3 Adequate, 2 Weak, 1 Unsatisfactory". */
const gradesUpwards = ['unsatisfactory', 'weak', 'adequate', 'good', 'very-good', 'excellent'];

/** "The grade is that of the lowest indicator inspected", by putting them in order. */
function gradeInWords(scores: readonly number[]): string | null {
  const inspected = scores.filter((score) => score !== 0).map((score) => gradesUpwards[score - 1] ?? '');
  return gradesUpwards.find((grade) => inspected.includes(grade)) ?? null;
}

const everyThree = [1, 2, 3].flatMap((length) => everyList(length, [0, 1, 2, 3, 4, 5, 6]));

function agreesWithWords(candidate: Framework): boolean {
  return everyThree.every((scores) => scoreStatements(statements(scores), candidate).rating === gradeInWords(scores));
}

test('every set of up to three indicators, inspected or not, has the grade of the lowest', () => {
  expect(agreesWithWords(framework)).toBe(true);
});

describe('each slip in the data is noticed', () => {
  const { scoring } = framework;
  const { bands } = scoring.method === 'lowest' ? scoring : { bands: [] };
  const withBands = (changed: LowestScoring['bands']): Framework => ({
    ...framework,
    scoring: { method: 'lowest', bands: changed },
  });
  const replaced = (place: number, change: Partial<LowestScoring['bands'][number]>) =>
    withBands(bands.map((band, index) => (index === place ? { ...band, ...change } : band)));
  const mutants = bands.flatMap((band, place): [string, Framework][] => [
    [`without ${band.rating}`, withBands(bands.filter((each) => each !== band))],
    [`${band.rating} from one more`, replaced(place, { from: band.from + 1 })],
    [`${band.rating} to one less`, replaced(place, { to: band.to - 1 })],
    [`${band.rating} called otherwise`, replaced(place, { rating: band.rating === 'good' ? 'weak' : 'good' })],
    ...(place === 0
      ? []
      : ([[`${band.rating} reaches up`, withBands([{ ...band, to: band.to + 1 }, ...bands])]] as [
          string,
          Framework,
        ][])),
  ]);

  test('there are some', () => {
    expect(mutants).toHaveLength(29);
  });

  test.each(mutants)('%s', (_name, mutant) => {
    expect(agreesWithWords(mutant)).toBe(false);
  });
});

describe('the words for it', () => {
  test('name the lowest and where it is', () => {
    expect(explainLowest(statements([5, 3, 4]), framework)).toEqual(['the lowest score is 3 (B): Adequate']);
    expect(explainLowest(statements([3, 0, 3, 6]), framework)).toEqual(['the lowest score is 3 (A and C): Adequate']);
    expect(explainLowest(statements([4, 4]), framework)).toEqual(['the lowest score is 4 (all 2): Good']);
  });

  test('say why there is none', () => {
    expect(explainLowest(statements([0, 0]), framework)).toEqual([
      'no quality indicator was assessed, so there is no rating',
    ]);
    const without = statements([4, 5]).map(
      (each, place): StatementResult => (place === 0 ? { ...each, score: null, source: 'missing' } : each),
    );
    expect(explainLowest(without, framework)).toEqual(['no rating: A has no score']);
  });
});

describe('what would change the rating', () => {
  function said(scores: readonly number[]): readonly string[] {
    return explainWhatIf(whatIf(scoreStatements(statements(scores), framework), framework), framework);
  }

  test('all that are below have to rise, and one is enough to fall', () => {
    expect(said([3, 3, 5])).toEqual([
      '2 points below Good: raise A and B to 4',
      'falls to Weak when A or B loses 1 point',
    ]);
    expect(said([4, 0, 5])).toEqual([
      '1 point below Very good: raise A to 5',
      'falls to Adequate when A loses 1 point',
    ]);
  });

  test('nothing above the best, nothing below the worst', () => {
    expect(said([6])).toEqual(['falls to Very good when A loses 1 point']);
    expect(said([1])).toEqual(['1 point below Weak: raise A to 2']);
  });

  test('what is said comes true', () => {
    for (const scores of everyThree) {
      const before = scoreStatements(statements(scores), framework);
      const { rise, fall } = whatIf(before, framework);
      const ratingAfter = (changes: readonly { statement: StatementResult; to: number }[] = []) =>
        withScores(
          before.statements,
          new Map(changes.map(({ statement, to }) => [statement.definition.id, to])),
          framework,
        ).rating;
      expect(rise === null ? null : ratingAfter(rise.needed)).toBe(rise?.rating ?? null);
      expect(fall === null ? null : ratingAfter(fall.through.slice(0, 1))).toBe(fall?.rating ?? null);
    }
  });
});

describe('a report', () => {
  const report = (rating: string) => `---
framework: care-inspectorate-scotland
scope: [Leadership, Staff team]
---

# How good is our leadership?

Rating: ${rating}

## Quality assurance and improvement is led well

Score: 4

We saw a plan.

# How good is our staff team?

Rating: Weak

## Staff have been recruited well

Basis: not assessed

## Staff have the right knowledge, competence and development to care for and support people

Score: 2

Training was late.
`;

  test('with the right grades has no findings, also where a grade is written as a number', () => {
    expect(lintText(report('Good'))).toEqual([]);
    expect(lintText(report('4 - Good'))).toEqual([]);
  });

  test('with another grade is told which one follows, and how', () => {
    expect(lintText(report('Very good')).map(({ rule, message }) => [rule, message])).toEqual([
      [
        'rating/mismatch',
        'How good is our leadership? is rated Very good, but the lowest score is 4 (Quality assurance and improvement is led well): Good. Write Good, or correct the scores.',
      ],
    ]);
  });

  test('without a grade is given it', () => {
    const [finding] = lintText(report('').replace('Rating: \n\n', ''));
    expect(finding?.message).toContain('though its scores give Good');
    expect(finding?.fixes).toHaveLength(1);
  });

  test('leaves what was not looked at out of the lowest', () => {
    const [service] = analyseText(report('Good')).assessment.services;
    const staff = service?.keyQuestions[1];
    expect(staff?.rating).toBe('weak');
    expect(staff && explainKeyQuestion(staff, framework)).toEqual([
      'the lowest score is 2 (Staff have the right knowledge, competence and development to care for and support people): Weak',
    ]);
  });

  test('has only the indicators that were inspected, and lacks nothing', () => {
    const [service] = analyseText(report('Good')).assessment.services;
    const [leadership] = service?.keyQuestions ?? [];
    expect(leadership?.statements.map(({ source }) => source)).toEqual([
      'not-assessed',
      'stated',
      'not-assessed',
      'not-assessed',
    ]);
  });

  test('of care at home needs no setting', () => {
    const whole = (sector: string) =>
      `---\nframework: care-inspectorate-scotland\nsector: ${sector}\n---\n\n${[
        'How well do we support people’s wellbeing?',
        'How good is our leadership?',
        'How good is our staff team?',
        'How well is our care and support planned?',
      ]
        .map((name) => `# ${name}\n\nBasis: not assessed\n`)
        .join('\n')}`;
    expect(lintText(whole('Support service - care at home'))).toEqual([]);
    expect(lintText(whole('Care home')).map(({ rule }) => rule)).toEqual(['structure/missing-key-question']);
  });
});
