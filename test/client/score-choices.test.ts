import { expect, test } from 'vitest';
import { scoreChoices } from '../../client/webview/score-choices.ts';
import { builtIn } from '../framework/built-in.ts';

const offered = (reference: string, stated: string, tried?: number): readonly string[] =>
  scoreChoices(builtIn(reference).scale, stated, tried).map(({ text, selected }) => (selected ? `> ${text}` : text));

test('where scores have names, a control says the name', () => {
  expect(offered('ofsted-2025', '1')).toEqual([
    '> Try another score',
    'Not met: Not all standards of this grade are met',
  ]);
  expect(offered('ofsted-2025', '1', 0)).toEqual(['Back to Met', '> Not met: Not all standards of this grade are met']);
});

test('where scores are numbers, a control says the number, and goes back to no score where there is none', () => {
  expect(offered('cqc-single-assessment', '', 2)[0]).toBe('Back to no score');
  expect(offered('cqc-single-assessment', '4', 2)[0]).toBe('Back to 4');
  expect(offered('cqc-single-assessment', '4')[1]).toMatch(/^1: /);
});
