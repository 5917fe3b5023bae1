import { describe, expect, test } from 'vitest';
import { lint } from '../../server/src/rules/lint.ts';
import {
  type PassageProblem,
  type PassageRule,
  passageRules,
  wordingRule,
} from '../../server/src/rules/passage-rules.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { defaultSettings } from '../../server/src/rules/rule-settings.ts';
import { analyseText } from '../common/lint-text.ts';

/** Each place of a word in a passage. */
function placesOf(word: string, words: string): readonly PassageProblem[] {
  return Array.from(words.matchAll(new RegExp(word, 'g')), ({ index }) => ({
    start: index,
    end: index + word.length,
    message: `Here is ${word}.`,
    instead: { title: 'Take it out', text: '', safe: true },
  }));
}

const description = {
  id: 'test/lift',
  severity: 'warning',
  summary: 'A lift.',
  fixable: true,
  missing: false,
} as const;

const lift = wordingRule({ ...description, find: ({ words }) => placesOf('lift', words) });

/** It fails where it meets a ghost. */
const haunted = wordingRule({
  ...description,
  id: 'test/haunted',
  find: ({ words }) => {
    if (words.includes('ghost')) {
      throw new Error('a ghost');
    }
    return placesOf('lift', words);
  },
});

/** Only the last lift of all is wrong. */
const lastLift: PassageRule<PassageProblem> = {
  ...lift,
  id: 'test/last-lift',
  mayBeWrong: (found) => found.slice(-1),
};

const ofHouse = wordingRule({
  ...description,
  id: 'test/of-house',
  find: ({ words }, { name }) => placesOf(name, words),
});

const text = '# The lift\n\nThe lift and the *li*ft stood.\n\n- A lift came.\n\nNo stairs.\n';

function told(rules: readonly Rule[], report = text, settings = defaultSettings): readonly string[] {
  return lint(analyseText(report), settings, rules).map(
    ({ rule, range, message, fixes }) =>
      `${rule} at ${report.slice(range.start, range.end)}, ${range.start}: ${message}${fixes.length > 0 ? ' It can go.' : ''}`,
  );
}

describe('rules on words', () => {
  test('find words wherever they stand, and offer no fix where markup stands within', () => {
    expect(told(passageRules([lift]))).toEqual([
      'test/lift at lift, 6: Here is lift. It can go.',
      'test/lift at lift, 16: Here is lift. It can go.',
      'test/lift at li*ft, 30: Here is lift.',
      'test/lift at lift, 48: Here is lift. It can go.',
    ]);
  });

  test('of which one fails leave the others standing, before and behind the place', () => {
    const rules = passageRules([haunted, lift]);
    const fault =
      'internal-error at , 0: The rule test/haunted failed and could not check this report (a ghost). All other rules ran. Please report this as a fault of Keyline.';
    const found = told(rules, `${text}\nA ghost.\n\nA lift.\n`);
    expect(found[0]).toBe(fault);
    expect(found.filter((line) => line.startsWith('test/lift'))).toHaveLength(5);
    expect(found.filter((line) => line.startsWith('test/haunted'))).toEqual([]);
    expect(told(rules).filter((line) => line.startsWith('test/haunted'))).toHaveLength(4);
  });

  test('can say first what of all may be wrong', () => {
    expect(told(passageRules([lastLift]))).toEqual(['test/last-lift at lift, 48: Here is lift. It can go.']);
    expect(told(passageRules([lastLift]), 'No stairs.\n')).toEqual([]);
  });

  test('look again where the house writes in another way', () => {
    const rules = passageRules([ofHouse]);
    const styled = (name: string) => ({ ...defaultSettings, style: { ...defaultSettings.style, name } });
    expect(told(rules, text, styled('lift'))).toHaveLength(4);
    expect(told(rules, text, styled('stairs'))).toEqual(['test/of-house at stairs, 63: Here is stairs. It can go.']);
    expect(told(rules, text, styled('lift'))).toHaveLength(4);
  });

  test('look again where a label makes another thing of the same words', () => {
    const rules = passageRules([lift]);
    const labelled = 'See [the lift][one] and the lift.\n\nWords.\n';
    expect(told(rules, labelled)).toHaveLength(2);
    expect(told(rules, `${labelled}\n[one]: lift.md\n`)).toHaveLength(2);
  });
});
