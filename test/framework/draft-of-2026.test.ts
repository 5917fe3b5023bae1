import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { explainKeyQuestion } from '../../server/src/assessment/explain/explain.ts';
import { builtInLibrary, listFrameworks } from '../../server/src/framework/file/library.ts';
import { analyseText, lintText } from '../common/lint-text.ts';
import { builtIn } from './built-in.ts';

const framework = builtIn('cqc-adult-social-care-2026-draft');
const example = readFileSync('examples/fernhill-house.report.md', 'utf8');

test('has 24 key lines of enquiry, no scores, and is marked as a draft that nothing is taken for', () => {
  expect(framework.keyQuestions.map(({ statements }) => statements.length)).toEqual([7, 4, 3, 4, 6]);
  expect(framework.scale).toEqual([]);
  const summary = listFrameworks(builtInLibrary()).find(({ id }) => id === framework.id);
  expect(summary).toMatchObject({ draft: true, guessed: false });
});

test.each(framework.ratings)('$name is what it is judged to be, whatever the others are', ({ id, name }) => {
  const text = example.replace('Rating: Good', `Rating: ${name}`);
  const [caring, responsive] = analyseText(text).assessment.services[0]?.keyQuestions ?? [];
  expect([caring?.rating, responsive?.rating]).toEqual([id, 'requires-improvement']);
  expect(caring && explainKeyQuestion(caring, framework)).toEqual([`the rating is judged, not computed: ${name}`]);
  expect(lintText(text)).toEqual([]);
});

test('a score has no place in it', () => {
  const text = example.replace('Staff spoke with people', 'Score: 3\n\nStaff spoke with people');
  expect(lintText(text).map(({ rule }) => rule)).toEqual(['structure/misplaced-field']);
});
