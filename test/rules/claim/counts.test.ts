import { describe, expect, test } from 'vitest';
import { toldByGroup } from '../told.ts';
import { draft, scoredReport, whole } from './scored-report.ts';

describe('how much was assessed, and what it scored', () => {
  test.each([
    [
      'Safe',
      'We looked at four of the eight quality statements for safe.',
      'warning at “four”: This sentence says “four”, but seven of the quality statements of Safe are assessed. Make the two agree.',
    ],
    ['Safe', 'We looked at seven of the eight quality statements for safe.'],
    [
      'Safe',
      'We looked at seven of the nine quality statements for safe.',
      'warning at “seven”: This sentence says “seven”, but Safe has eight quality statements. Make the two agree.',
    ],
    [
      'Safe',
      'We did not look at two of the quality statements for safe.',
      'warning at “two”: This sentence says “two”, but one of the quality statements of Safe is left out. Make the two agree.',
    ],
    ['Safe', 'We did not look at one of the quality statements for safe.'],
    [
      'Safe',
      'All quality statements for safe were assessed.',
      'warning at “All”: This sentence says “All”, but seven of the quality statements of Safe are assessed. Make the two agree.',
    ],
    ['Safe', 'All quality statements for effective were assessed.'],
    ['Overall', 'We did not look at any of the quality statements for caring.'],
    [
      'Overall',
      'We did not look at two of the quality statements for caring.',
      'warning at “two”: This sentence says “two”, but no quality statement of Caring is left out. Make the two agree.',
    ],
    [
      'Overall',
      'A total of nine quality statements were assessed.',
      'warning at “nine”: This sentence says “nine”, but thirty-three of the quality statements of Safe, Effective, Caring, Responsive and Well-led are assessed. Make the two agree.',
    ],
    ['Overall', 'A total of 33 quality statements were assessed.'],
    [
      'Safe',
      'No quality statement scored less than 3.',
      'warning at “No”: This sentence says “No”, but three quality statements score less than 3. Make the two agree.',
    ],
    [
      'Safe',
      'Two of the eight statements scored 2; the rest scored 3.',
      'warning at “Two”: This sentence says “Two”, but three quality statements score 2. Make the two agree.',
      'warning at “rest”: This sentence says “rest”, but five quality statements score 3. Make the two agree.',
    ],
    ['Safe', 'Three of the eight statements scored 2; the rest scored 3.'],
    [
      'Safe',
      'Four quality statements scored 4.',
      'warning at “Four”: This sentence says “Four”, but no quality statement scores 4. Make the two agree.',
    ],
    [
      'Safe',
      'Two quality statements scored 3.',
      'warning at “Two”: This sentence says “Two”, but five quality statements score 3. Make the two agree.',
    ],
    [
      'Safe',
      'All quality statements scored 3.',
      'warning at “All”: This sentence says “All”, but five quality statements score 3. Make the two agree.',
    ],
    ['Effective', 'All quality statements scored 3.'],
    [
      'Well-led',
      'Two quality statements scored 1.',
      'warning at “Two”: This sentence says “Two”, but one quality statement scores 1. Make the two agree.',
    ],
    [
      'Overall',
      'We looked at 3 key questions.',
      'warning at “3”: This sentence says “3”, but statements of Safe, Effective, Caring, Responsive and Well-led are assessed. Make the two agree.',
    ],
    ['Overall', 'We looked at all five key questions.'],
    [
      'Overall',
      'We did not look at two of the key questions.',
      'warning at “two”: This sentence says “two”, but statements of Safe, Effective, Caring, Responsive and Well-led are assessed. Make the two agree.',
    ],
    [
      'Overall',
      'We looked at three of the six key questions.',
      'warning at “three”: This sentence says “three”, but there are five key questions. Make the two agree.',
    ],
    [
      'Overall',
      'We looked at three of the five key questions.',
      'warning at “three”: This sentence says “three”, but statements of Safe, Effective, Caring, Responsive and Well-led are assessed. Make the two agree.',
    ],
    [
      'Overall',
      'We looked at 3 key questions: safe and caring.',
      'warning at “3”: This sentence says “3”, but statements of Safe, Effective, Caring, Responsive and Well-led are assessed. Make the two agree.',
      'warning at “3”: This sentence says “3”, but two are named behind it. Make the two agree.',
    ],
    [
      'Overall',
      'We looked at 2 key questions: safe.',
      'warning at “2”: This sentence says “2”, but statements of Safe, Effective, Caring, Responsive and Well-led are assessed. Make the two agree.',
      'warning at “2”: This sentence says “2”, but one is named behind it. Make the two agree.',
    ],
    ['Safe', 'The quality statements we assessed were safeguarding and learning culture.'],
    [
      'Safe',
      'The quality statements we assessed were safeguarding and involving people to manage risks.',
      'warning at “safeguarding and involving people to manage risks”: This sentence says “safeguarding and involving people to manage risks”, but the report says that “Involving people to manage risks” was not assessed. Make the two agree.',
    ],
    [
      'Safe',
      'We did not assess safeguarding and learning culture.',
      'warning at “safeguarding and learning culture”: This sentence says “safeguarding and learning culture”, but the report says that “Safeguarding” and “Learning culture” were assessed. Make the two agree.',
    ],
  ])('under %s: %s', (under = '', sentence = '', ...told) => {
    expect(toldByGroup('claim', scoredReport(whole, sentence, under))).toEqual(told);
  });

  test.each([
    ['Safe', 'We looked at four of the eight quality statements for responsive.'],
    [
      'Safe',
      'We looked at seven of the nine quality statements for safe and caring.',
      'warning at “seven”: This sentence says “seven”, but Safe and Caring have thirteen quality statements. Make the two agree.',
    ],
    ['Safe', 'We did not look at four of the quality statements for safe.'],
    ['Safe', 'All quality statements for safe were assessed.'],
    [
      'Safe',
      'We looked at three quality statements.',
      'warning at “three”: This sentence says three, but five quality statements of Safe are assessed: “Learning culture”, “Safe systems, pathways and transitions”, “Safe environments”, “Infection prevention and control” and “Medicines optimisation”. Correct the number, or the basis of a quality statement.',
    ],
    ['Safe', 'We looked at five quality statements.'],
    [
      'Safe',
      'We looked at at least six quality statements.',
      'warning at “at least six”: This sentence says “at least six”, but five of the quality statements of Safe are assessed. Make the two agree.',
    ],
    ['Effective', 'We looked at five quality statements.'],
    [
      'Caring',
      'We looked at five quality statements.',
      'warning at “five”: This sentence says five, but no quality statement of Caring is assessed. Correct the number, or the basis of a quality statement.',
    ],
    [
      'Caring',
      'We did not look at two quality statements.',
      'warning at “two”: This sentence says “two”, but five of the quality statements of Caring are left out. Make the two agree.',
    ],
    ['Caring', 'We did not look at five quality statements.'],
    [
      'Caring',
      'We looked at at least one of the quality statements.',
      'warning at “at least one”: This sentence says “at least one”, but no quality statement of Caring is assessed. Make the two agree.',
    ],
    ['Safe', 'Two quality statements scored 4.'],
    [
      'Caring',
      'Two quality statements scored 3.',
      'warning at “Two”: This sentence says “Two”, but four quality statements score 3. Make the two agree.',
    ],
    ['Caring', 'Two of the four quality statements scored 3.'],
    [
      'Caring',
      'Two of the five quality statements scored 3.',
      'warning at “Two”: This sentence says “Two”, but four quality statements score 3. Make the two agree.',
    ],
    [
      'Caring',
      'Three quality statements scored at least 3.',
      'warning at “Three”: This sentence says “Three”, but four quality statements score at least 3. Make the two agree.',
    ],
    [
      'Caring',
      'Two quality statements scored 1.',
      'warning at “Two”: This sentence says “Two”, but no quality statement scores 1. Make the two agree.',
    ],
    ['Caring', 'Two quality statements scored 50%.'],
    [
      'Caring',
      'All but two of the quality statements scored 3.',
      'warning at “two”: This sentence says “two”, but four quality statements score 3. Make the two agree.',
    ],
    ['Caring', 'All but one of the quality statements scored 3.'],
    ['Caring', 'Of the quality statements that we assessed, two scored 3.'],
    ['Well-led', 'Of the quality statements that we assessed, five scored 3.'],
    ['Overall', 'We looked at 3 key questions.'],
    [
      'Overall',
      'We looked at three of the four key questions.',
      'warning at “three”: This sentence says “three”, but there are five key questions. Make the two agree.',
    ],
    [
      'Safe',
      'The quality statements we assessed were safe and effective staffing and learning culture.',
      'warning at “safe and effective staffing and learning culture”: This sentence says “safe and effective staffing and learning culture”, but the report says that “Safe and effective staffing” was not assessed. Make the two agree.',
    ],
    ['Safe', 'The quality statements we did not assess were learning culture and medicines optimisation.'],
    [
      'Safe',
      'We did not assess learning culture and medicines optimisation.',
      'warning at “learning culture and medicines optimisation”: This sentence says “learning culture and medicines optimisation”, but the report says that “Learning culture” and “Medicines optimisation” were assessed. Make the two agree.',
    ],
    ['Overall', 'The quality statements we assessed were equity in access and learning culture.'],
  ])('in a draft, under %s: %s', (under = '', sentence = '', ...told) => {
    expect(toldByGroup('claim', scoredReport(draft, sentence, under))).toEqual(told);
  });
});

test.each([
  ['16'],
  [
    '17',
    'warning at “all 17”: This sentence says “all 17”, but Safe, Effective and Well-led have twenty-two quality statements. Make the two agree.',
  ],
])('all of the key questions that were looked at, where another has its rating alone: %s', (number, ...told) => {
  const looked = { statements: '3 2 3 2 3 3 2 3' };
  const scores = { Safe: looked, Effective: { lines: 'Rating: Good', statements: '' }, 'Well-led': looked };
  const sentence = `We looked at the key questions safe and well-led and assessed all ${number} quality statements in them.`;
  expect(toldByGroup('claim', scoredReport(scores, sentence))).toEqual(told);
});
