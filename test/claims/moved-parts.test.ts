import { describe, expect, test } from 'vitest';
import { lintText } from '../common/lint-text.ts';

const names = ['Safe', 'Effective', 'Caring', 'Responsive', 'Well-led'] as const;
const ranks = ['Inadequate', 'Requires improvement', 'Good', 'Outstanding'] as const;

/** Whether a sentence is found to be wrong; each key question has its rating before and now, by its place from the worst on. */
function isWrong(sentence: string, ratings: readonly (readonly [before: number, now: number])[]): boolean {
  const parts = names.map((name, at) => {
    const [before = 0, now = 0] = ratings[at] ?? [];
    return `# ${name}\n\nRating: ${ranks[now]}\nPrevious rating: ${ranks[before]}\n`;
  });
  const text = `---\nframework: cqc-inspection@adult-social-care\nkind: inspection\nstatus: draft\nlocation: Pear Tree Lodge\n---\n\n# Overall\n\nRating: Good\n\n${sentence}\n\n${parts.join('\n')}`;
  const from = text.indexOf(sentence);
  return lintText(text).some(
    ({ rule, range }) => rule.startsWith('claim/') && range.start < from + sentence.length && range.end > from,
  );
}

const up = [1, 2] as const;
const same = [2, 2] as const;
const down = [2, 1] as const;

describe('key questions and the way that each went, without a word for ratings', () => {
  test.each([
    'Since the last inspection safe and effective have gone up, and well-led has stayed the same.',
    'Safe and effective have moved up, but well-led remains as it was.',
    'Compared with our last inspection, well-led is unchanged and safe and effective have both improved.',
  ])('%s', (sentence) => {
    expect(isWrong(sentence, [up, up, same, same, same])).toBe(false);
    expect(isWrong(sentence, [up, same, same, same, same])).toBe(true);
    expect(isWrong(sentence, [up, up, same, same, down])).toBe(true);
  });

  test.each([
    'Safe and effective moved from requires improvement to good and the other three were unchanged.',
    'Two key questions moved from requires improvement to good and the other three were unchanged.',
    'Two of the five key questions have gone up since then, and the rest have not changed.',
    'Two of the key questions, safe and effective, rose; the other three key questions did not change.',
    'Three key questions stayed the same and two (safe and effective) have improved.',
    'Two key questions have improved, from requires improvement to good; the three others are rated as they were.',
  ])('%s', (sentence) => {
    expect(isWrong(sentence, [up, up, same, same, same])).toBe(false);
    expect(isWrong(sentence, [up, same, same, same, same])).toBe(true);
    expect(isWrong(sentence, [up, up, down, same, same])).toBe(true);
  });

  test('so many key questions may be any of them', () => {
    const sentence = 'Two key questions have gone up.';
    expect(isWrong(sentence, [same, up, same, same, up])).toBe(false);
    expect(isWrong(sentence, [same, up, same, same, down])).toBe(true);
    expect(isWrong('None of the five key questions has changed.', [same, same, same, same, same])).toBe(false);
    expect(isWrong('None of the five key questions has changed.', [same, same, up, same, same])).toBe(true);
  });

  test.each([
    'People are as safe as they were, and staff are more caring.',
    'Safety has improved since the last inspection.',
    'Leadership and safety have gone up in the minds of staff.',
    'Caring has gone up in the minds of staff.',
    'If safe and effective go up, the home leaves special measures.',
    'Two inspections ago safe and effective had gone up.',
    'Two key questions had gone up at the inspection before last.',
    'In 2019 safe and effective went up.',
    'Residents said that safe and effective had gone up.',
    'We hope that safe and effective will have gone up when we return.',
    'The number of falls has dropped, and people feel safe.',
  ])('nothing is found in “%s”', (sentence) => {
    for (const ratings of [up, same, down]) {
      expect(isWrong(sentence, [ratings, ratings, ratings, ratings, ratings])).toBe(false);
    }
  });
});
