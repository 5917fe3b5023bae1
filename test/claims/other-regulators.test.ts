import { describe, expect, test } from 'vitest';
import { lintText } from '../common/lint-text.ts';

/** Whether a sentence is found to be wrong in a report of this framework with one heading and its rating. */
function isWrong(framework: string, heading: string, rating: string, sentence: string): boolean {
  const text = `---
framework: ${framework}
status: draft
location: Market Row
provider: Market Row Council
---

# ${heading}

Rating: ${rating}

${sentence}
`;
  return lintText(text).some(({ rule, range }) => rule.startsWith('claim/') && range.start >= text.indexOf(sentence));
}

describe('care is given in line with the regulations, or is not', () => {
  const wrong = (sentence: string) =>
    ['Regulations met', 'Not all regulations met'].filter((rating) =>
      isWrong('cqc-not-rated', 'Safe', rating, sentence),
    );

  test.each([
    'We found that this practice was providing safe care in accordance with the relevant regulations.',
    'Safe care was being provided in line with the relevant regulations.',
    'The regulations that bear on being safe were met.',
  ])('%s', (sentence) => {
    expect(wrong(sentence)).toEqual(['Not all regulations met']);
  });

  test.each([
    'We found that this practice was not providing safe care in accordance with the relevant regulations.',
    'The regulations on safe care were not all met, and the provider has told us how it will put this right.',
  ])('%s', (sentence) => {
    expect(wrong(sentence)).toEqual(['Regulations met']);
  });

  test.each([
    'We look at whether practices are providing safe care in line with the relevant regulations.',
    'The manager hoped that they were providing safe care in line with the relevant regulations.',
    'X-ray sets were serviced in line with the relevant regulations.',
    'At our last visit the practice was not providing safe care in line with the relevant regulations.',
    'Safe care means more than meeting the regulations on radiography.',
  ])('nothing is found in “%s”', (sentence) => {
    expect(wrong(sentence)).toEqual([]);
  });
});

describe('a figure and the name of a rating that do not fit', () => {
  test.each([
    ['How good is our leadership? was graded 5 (good).', true],
    ['Leadership was graded good (5).', true],
    ['How good is our leadership? was graded 4 (good).', false],
    ['Leadership was graded 4 – good.', false],
    ['At our last visit leadership was graded 5 (very good).', false],
    ['Five people (good cooks among them) told us of leadership.', false],
  ])('%s', (sentence, expected) => {
    expect(isWrong('care-inspectorate-scotland', 'How good is our leadership?', 'Good', sentence)).toBe(expected);
  });
});

describe('how an authority meets its duties is what it is rated for as a whole', () => {
  test.each([
    'Market Row Council has been rated %s for how well it is meeting its duties under the Care Act.',
    'Market Row Council is rated %s for the way in which it carries out its responsibilities.',
    'How the council meets its duties has been rated %s.',
  ])('%s', (words) => {
    const found = ['good', 'inadequate'].map((rating) =>
      isWrong('cqc-local-authority', 'Overall', 'Good', words.replace('%s', rating)),
    );
    expect(found).toEqual([false, true]);
  });

  test.each([
    'Staff rated %s how well the council meets its duties.',
    'We looked at how well the council meets its duties, and good practice was inadequate to show it.',
  ])('nothing is found in “%s”', (words) => {
    expect(isWrong('cqc-local-authority', 'Overall', 'Good', words.replace('%s', 'inadequate'))).toBe(false);
  });
});
