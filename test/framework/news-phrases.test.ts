import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchPhrases } from '../../server/src/framework/phrases/phrases.ts';
import { builtIn } from './built-in.ts';

const framework = builtIn('cqc-inspection');

/** What is read in a text of a news release: the phrase and its slots. */
function found(text: string, inNews = true): string[] {
  return matchPhrases(framework, text, inNews).map(({ phrase, slots }) =>
    [phrase, ...Object.entries(slots).map(([name, { value }]) => `${name}=${value}`)].join(' '),
  );
}

describe('a sentence that is denied states nothing', () => {
  test.each([
    'We did not find that we rated it as good.',
    'We did not find that the service was rated inadequate overall.',
    'The trust was not rated as good overall.',
    'It isn’t true that we rated it as good.',
    'Neither safe nor caring is rated as good.',
    'Inspectors never said that the overall rating is Good.',
    'It is no longer the case that the overall rating is Good.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ['The rating has not changed, and the overall rating is Good.', 'news-rating rating=Good'],
    ['We did not visit at night; the overall rating is Good.', 'news-rating rating=Good'],
    ['It has not changed but the overall rating is Good.', 'news-rating rating=Good'],
    ['The home is not only clean, the overall rating is Good.', 'news-rating rating=Good'],
    ['Staff did not know. The overall rating is Good.', 'news-rating rating=Good'],
    ['Nothing was amiss and the overall rating is Good.', 'news-rating rating=Good'],
  ])('but “%s” states something', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test('in reports too', () => {
    expect(found('We do not say that we rated it as good.', false)).toEqual([]);
    expect(found('We rated it as good.', false)).toEqual(['rating rating=good']);
  });
});

describe('the words before a statement name the service', () => {
  test.each([
    ['Crisis services is now rated as good.', 'news-service-rating service=Crisis services rating=good'],
    [
      'Although the trust has changed, wards for older people are now rated good, having previously been rated as inadequate.',
      'news-service-changed service=wards for older people rating=good previous-rating=inadequate',
    ],
    ['Overall, maternity has been re-rated as good.', 'news-service-rating service=maternity rating=good'],
    [
      'Maternity, previously rated as inadequate, is now rated as good.',
      'news-service-changed service=Maternity previous-rating=inadequate rating=good',
    ],
    ['It remains rated as Good.', 'news-service-remained service=It rating=Good'],
    [
      'The service has improved from inadequate to good.',
      'news-service-changed service=The service previous-rating=inadequate rating=good',
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each([
    ['42 of the practices are now rated as good.'],
    ['Seven homes have been re-rated as good.'],
    [`${'the long story of a home '.repeat(10)} is now rated as good.`],
  ])('but nothing is named in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('a key question, and the whole, are named by phrases of their own', () => {
    expect(found('Caring has gone from good to inadequate.')).toEqual([
      'news-key-questions-changed key-question=Caring previous-rating=good rating=inadequate',
    ]);
    expect(found('The overall rating for the trust has dropped from good to inadequate.')).toEqual([
      'news-changed previous-rating=good rating=inadequate',
    ]);
  });
});

describe('when an assessment was', () => {
  test.each([
    ['The home was inspected between 9 and 13 March 2015.', 'between 9 and 13 March 2015'],
    ['We assessed the service on 3 March 2025, and left.', 'on 3 March 2025'],
    ['The inspection took place on 11 and 12 October 2022.', 'on 11 and 12 October 2022'],
  ])('%s', (text, dates) => {
    expect(found(text)).toEqual([`news-dates dates=${dates}`]);
  });
});

test('whatever stands around a statement, every value is what stands at its place', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(
        'İ',
        '  ',
        '\n',
        ', ',
        'not ',
        'Crisis services',
        ' and ',
        '. ',
        '“',
        'The overall rating ',
        '42 ',
      ),
    ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(pieces, pieces, (before, after) => {
      const text = `${before.join('')} is now  rated as good ${after.join('')} has gone from good to inadequate`;
      for (const { start, end, slots } of matchPhrases(framework, text, true)) {
        expect(start).toBeLessThan(end);
        for (const { value, range } of Object.values(slots)) {
          expect(value).not.toBe('');
          expect(text.slice(range.start, range.end)).toBe(value);
        }
      }
    }),
  );
});

test('long texts made of beginnings of phrases are read in one pass', () => {
  for (const piece of [
    'is now rated ',
    'was assessed 1 may ',
    '1 may, ',
    'a, ',
    'not ',
    'crisis ',
    'rated good for safe, ',
  ]) {
    matchPhrases(
      framework,
      `${piece.repeat(300_000 / piece.length)} remains rated good. The assessment found breaches of`,
      true,
    );
  }
  expect.assertions(0);
});
