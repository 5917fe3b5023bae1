import { describe, expect, test } from 'vitest';
import { matchPhrases } from '../../server/src/framework/phrases/phrases.ts';
import { builtIn } from './built-in.ts';

/** What a text states of each key question, and the words of the text that say so. */
function stated(text: string, inNews = true): string[] {
  return matchPhrases(builtIn('cqc-inspection'), text, inNews).map(({ start, end, slots }) => {
    const [subject, before, now] = [slots['key-question'], slots['previous-rating'], slots.rating];
    const values = [subject, before, now].flatMap((slot) => slot?.value ?? []);
    return `${values.join(', ')} | ${text.slice(start, end)}`;
  });
}

describe('a sentence with a list states something of each key question in it', () => {
  test.each([
    [
      'Key questions before their rating',
      'We rated effective and caring as good, and safe as requires improvement.',
      [
        'effective, good | We rated effective',
        'caring, good | caring as good',
        'safe, requires improvement | safe as requires improvement',
      ],
    ],
    [
      'Ratings before their key questions',
      'It is rated as Good for caring, Requires improvement for effective, responsive and well-led and Inadequate for safe.',
      [
        'caring, Good | is rated as Good for caring',
        'effective, Requires improvement | Requires improvement for effective',
        'responsive, Requires improvement | responsive',
        'well-led, Requires improvement | well-led',
        'safe, Inadequate | Inadequate for safe',
      ],
    ],
    [
      'names in quotes, with words between',
      'It was rated ‘Good’ for whether services are caring and ‘Inadequate’ for whether services are safe.',
      [
        'caring, Good | was rated ‘Good’ for whether services are caring',
        'safe, Inadequate | Inadequate’ for whether services are safe',
      ],
    ],
    [
      'a change of several',
      'Effective and caring have improved from requires improvement to good.',
      [
        'Effective, requires improvement, good | Effective',
        'caring, requires improvement, good | caring have improved from requires improvement to good',
      ],
    ],
    [
      'one alone',
      'Safe has dropped from good to inadequate',
      ['Safe, good, inadequate | Safe has dropped from good to inadequate'],
    ],
    [
      'what remained',
      'Safe and caring remain rated as good.',
      ['Safe, good | Safe', 'caring, good | caring remain rated as good'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(stated(text)).toEqual(expected);
  });

  test.each([
    'When we inspected in May we rated effective and caring as good.',
    'At the last inspection we rated effective and caring as good.',
    'The manager said “we rated effective and caring as good”.',
  ])('not in: %s', (text) => {
    expect(stated(text)).toEqual([]);
  });

  test('a sentence of news releases is none of reports, where it may speak of an earlier inspection', () => {
    const text = 'It was rated good for caring and inadequate for safe.';
    expect(stated(text, false)).toEqual([]);
    expect(stated(text)).toHaveLength(2);
  });
});
