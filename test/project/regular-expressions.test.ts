import { describe, expect, test } from 'vitest';
import { someOf } from '../common/fast-run.ts';
import { judgeExpression } from './expressions/judge-expression.ts';
import { judge } from './expressions/known-verdicts.ts';
import { writtenExpressions } from './expressions/written-expressions.ts';

describe('regular expressions', () => {
  // After a change, `npm run expressions` keeps what is judged here, so that it need not be judged again.
  test('of all that is shipped take linear time on every text', () => {
    expect(judge(writtenExpressions(), 'written').slow).toEqual([]);
  }, 600_000);

  test.each(
    someOf([
      ['white space at an end', String.raw`\s+$`],
      ['white space twice', String.raw`^\s*,?\s*and`],
      ['repetition in repetition', '^(?:a+)+$'],
      ['words up to a sign', '<!--.*$'],
    ]),
  )(
    'that are slow are found: %s',
    (_, source) => {
      expect(judgeExpression(source, '')).toMatchObject({ linear: false });
    },
    600_000,
  );

  test.each(
    someOf([
      ['one pass over white space', String.raw`(?<!\s)\s+$`],
      ['one repetition', '^[a-z]+:'],
    ]),
  )(
    'that are quick are left alone: %s',
    (_, source) => {
      expect(judgeExpression(source, '')).toEqual({ linear: true });
    },
    600_000,
  );
});
