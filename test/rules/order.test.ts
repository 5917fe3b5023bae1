import { describe, expect, test } from 'vitest';
import { lint, lintWhole } from '../../server/src/rules/lint.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { defaultSettings, optionValues } from '../../server/src/rules/rule-settings.ts';
import { analyseText } from '../common/lint-text.ts';

function ruleWith(id: string, severity: Rule['severity'], ...ranges: readonly (readonly [number, number])[]): Rule {
  return {
    id,
    severity,
    summary: 'A rule.',
    fixable: false,
    missing: false,
    check: () => ranges.map(([start, end]) => ({ range: { start, end }, message: 'So it is.' })),
  };
}

const text = 'One two three.\n';

describe('findings', () => {
  test('stand in the order of the text, at one place the worst first, and of those by the name of their rules', () => {
    const rules = [
      ruleWith('c/late', 'error', [8, 13]),
      ruleWith('c/long', 'error', [4, 13]),
      ruleWith('b/second', 'warning', [4, 7]),
      ruleWith('a/first', 'warning', [4, 7]),
      ruleWith('z/worst', 'error', [4, 7]),
      ruleWith('y/hint', 'hint', [0, 3]),
    ];
    const order = (some: readonly Rule[]) => lint(analyseText(text), defaultSettings, some).map(({ rule }) => rule);
    const expected = ['y/hint', 'z/worst', 'a/first', 'b/second', 'c/long', 'c/late'];
    expect(order(rules)).toEqual(expected);
    expect(order(rules.toReversed())).toEqual(expected);
  });

  test('that a suppression keeps back stand with it in the same order', () => {
    const report = `<!-- keyline-disable-next-line a/late, b/early: so -->\n${text}`;
    const at = report.indexOf('One');
    const rules = [ruleWith('a/late', 'error', [at + 4, at + 7]), ruleWith('b/early', 'error', [at, at + 3])];
    const { findings, suppressions } = lintWhole(analyseText(report), defaultSettings, rules);
    expect(findings).toEqual([]);
    expect(suppressions.map(({ kept, used }) => [kept.map(({ rule }) => rule), [...used].sort()])).toEqual([
      [
        ['b/early', 'a/late'],
        ['a/late', 'b/early'],
      ],
    ]);
  });

  test('that begin where a suppression ends are kept back, and those before and behind are not', () => {
    const comment = '<!-- keyline-disable-next-line a/b: so -->';
    const report = `Before.\n\n${comment}\nOne two.\n\nBehind.\n`;
    const kept = (word: string) => {
      const start = report.indexOf(word);
      return lint(analyseText(report), defaultSettings, [ruleWith('a/b', 'error', [start, start + 3])]).length === 0;
    };
    expect(['Before', 'One', 'two', 'Behind'].map(kept)).toEqual([false, true, true, false]);
    const end = report.indexOf('One two.') + 'One two.'.length;
    expect(lint(analyseText(report), defaultSettings, [ruleWith('a/b', 'error', [end, end])])).toEqual([]);
  });

  test('a rule that fails is told of at the beginning of the text', () => {
    const failing: Rule = {
      ...ruleWith('a/b', 'hint'),
      check: () => {
        throw new Error('no');
      },
    };
    expect(lint(analyseText(text), defaultSettings, [failing])).toEqual([
      {
        rule: 'internal-error',
        severity: 'error',
        range: { start: 0, end: 0 },
        message:
          'The rule a/b failed and could not check this report (no). All other rules ran. Please report this as a fault of Keyline.',
        related: [],
        fixes: [],
      },
    ]);
  });

  test('what is missing is a hint where the front matter may yet say that it is a draft', () => {
    const severityIn = (front: string) =>
      lint(analyseText(`---\n${front}\n---\n\n${text}`), defaultSettings, [
        { ...ruleWith('a/b', 'error', [0, 1]), missing: true },
      ]).map(({ severity }) => severity);
    expect(severityIn('location: Elm House')).toEqual(['error']);
    expect(severityIn('location: Elm House\nstatus: draft')).toEqual(['hint']);
    expect(severityIn('location: Elm House\nstatus: final')).toEqual(['error']);
    expect(severityIn('location: [Elm House')).toEqual(['hint']);
    expect(severityIn('status: final\nlocation: [Elm House')).toEqual(['error']);
  });
});

describe('an option of a rule', () => {
  const rule: Rule = {
    ...ruleWith('a/b', 'error'),
    options: {
      most: { type: 'number', default: 3, minimum: 1, description: 'How many.' },
      keys: { type: 'names', default: ['one'], description: 'Which.' },
    },
  };

  test('has the value that is set, else its own', () => {
    const set = { ...defaultSettings, options: new Map([['a/b', new Map([['most', 5]])]]) };
    expect(optionValues(rule, set).number('most')).toBe(5);
    expect(optionValues(rule, set).names('keys')).toEqual(['one']);
    expect(optionValues(rule, defaultSettings).number('most')).toBe(3);
  });

  test('of another sort, or that there is none of, is a fault', () => {
    const values = optionValues(rule, defaultSettings);
    expect(() => values.number('keys')).toThrow('The option keys of a/b is no number.');
    expect(() => values.names('most')).toThrow('The option most of a/b is no list of names.');
    expect(() => values.number('least')).toThrow('The rule a/b has no option least.');
    expect(() => optionValues(ruleWith('c/d', 'error'), defaultSettings).names('keys')).toThrow(
      'The rule c/d has no option keys.',
    );
  });
});
