import { expect, test } from 'vitest';
import { readFrameworkSource } from '../../server/src/framework/check/framework-source.ts';

/** What a framework file with these lines is told, beside a title, key questions and ratings that are right. */
function problemsOf(lines: string): string[] {
  const source = `id: made-up\ntitle: Made up\nkeyQuestions: [{ id: care, name: Care }]\nratings: [{ id: good, name: Good }, { id: bad, name: Bad }]\nscoring: { method: judged }\n${lines}`;
  return readFrameworkSource(source).problems.map(({ message }) => message);
}

const rule = '{ id: any, rating: bad, text: any, counts: [{ ratings: [bad], enough: true }] }';

test('a table "enough" goes up, and its last line is for every higher number', () => {
  const table = (enough: string) => problemsOf(`overall: { method: rules, enough: ${enough}, rules: [${rule}] }`);
  expect(table('[{ upTo: 3, count: 1 }, { count: 2 }]')).toEqual([]);
  expect(table('[{ upTo: 3, count: 1 }]')).toEqual(['The last line is for every higher number: take "upTo" out.']);
  expect(table('[{ count: 1 }, { count: 2 }]')).toEqual(['This line needs "upTo".']);
  expect(table('[{ upTo: 3, count: 1 }, { upTo: 3, count: 2 }, { count: 3 }]')).toEqual([
    'Lines go from the lowest number to the highest.',
  ]);
});

test('counts that speak of enough need the table, and what is rated apart exists', () => {
  expect(problemsOf(`overall: { method: rules, rules: [${rule}] }`)).toEqual([
    'How many are enough? Add the table "enough" beside "rules".',
  ]);
  expect(problemsOf(`acrossServices: { enough: [{ count: 1 }], rules: [${rule}], apart: [leaders] }`)).toEqual([
    'There is no key question "leaders". There are: care.',
  ]);
});

test('revisions for different sectors may begin on the same day, those for the same may not', () => {
  const revisions = (first: string, second: string) =>
    problemsOf(
      `revisions: [{ revision: one, from: 2020-01-01${first} }, { revision: two, from: 2020-01-01${second} }]`,
    );
  expect(revisions('', ', sectors: [Farm]')).toEqual([]);
  expect(revisions(', sectors: [Mill]', ', sectors: [Farm]')).toEqual([]);
  expect(revisions(', sectors: [Mill, Farm]', ', sectors: [Farm]')).toHaveLength(1);
  expect(revisions('', '')).toHaveLength(1);
});
