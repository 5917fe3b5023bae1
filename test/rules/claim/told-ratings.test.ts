import { describe, expect, test } from 'vitest';
import { toldByGroup } from '../told.ts';
import { ratedReport } from './rated-report.ts';

describe('what is said of ratings and of special measures', () => {
  test.each([
    ['Overall', 'The service is rated good.'],
    [
      'Overall',
      'The service is rated inadequate.',
      'error at “inadequate”: This sentence says “inadequate”, but Overall is rated Good. Make the sentence and the rating agree.',
      '  see “Good”: The rating is stated here.',
    ],
    [
      'Overall',
      'The service is not rated good.',
      'error at “good”: This sentence says “not good”, but Overall is rated Good. Make the sentence and the rating agree.',
      '  see “Good”: The rating is stated here.',
    ],
    ['Overall', 'The service is not rated inadequate.'],
    [
      'Overall',
      'Safe is rated good.',
      'error at “good”: This sentence says “good”, but Safe is rated Requires improvement. Make the sentence and the rating agree.',
      '  see “Requires improvement”: The rating is stated here.',
    ],
    [
      'Overall',
      'Safe and caring were both rated requires improvement.',
      'error at “requires improvement”: This sentence says “requires improvement”, but Caring is rated Good. Make the sentence and the rating agree.',
      '  see “Good”: The rating is stated here.',
    ],
    ['Overall', 'The service was rated good for the first time.'],
    ['Overall', 'In March 2019 we rated the service inadequate.'],
    ['Overall', 'In March 2019 we rated safe as good.'],
    [
      'Overall',
      'In 2018 we rated safe as outstanding. Now safe is rated good.',
      'error at “good”: This sentence says “good”, but Safe is rated Requires improvement. Make the sentence and the rating agree.',
      '  see “Requires improvement”: The rating is stated here.',
    ],
    [
      'Overall',
      'In 2020 we rated safe as good.',
      'error at “good”: This sentence says “good”, but Safe is rated Requires improvement. Make the sentence and the rating agree.',
      '  see “Requires improvement”: The rating is stated here.',
    ],
    ['Overall', 'In 2019 and 2020 we rated safe as good.'],
    ['Overall', 'One of the three key questions is rated good.'],
    [
      'Overall',
      'Two of the three key questions are rated good.',
      'error at “good”: This sentence says that 2 are rated “good”, but 1 is. Make the sentence and the ratings agree.',
    ],
    [
      'Overall',
      'All key questions are rated good.',
      'error at “good”: This sentence says “good”, but Safe is rated Requires improvement. Make the sentence and the rating agree.',
      '  see “Requires improvement”: The rating is stated here.',
      'error at “good”: This sentence says “good”, but Responsive is rated Outstanding. Make the sentence and the rating agree.',
      '  see “Outstanding”: The rating is stated here.',
    ],
    [
      'Overall',
      'Three of the five key questions are rated good.',
      'error at “good”: This sentence says that 3 are rated “good”, but 1 is. Make the sentence and the ratings agree.',
    ],
    [
      'Overall',
      'Two of the three key questions are rated requires improvement.',
      'error at “requires improvement”: This sentence says that 2 are rated “requires improvement”, but 1 is. Make the sentence and the ratings agree.',
    ],
    [
      'Overall',
      'The service is in special measures.',
      'warning at “service is in special measures”: This sentence says that the service is in special measures, but nothing is rated Inadequate: the overall rating is Good. Correct the sentence or the rating.',
      '  see “Good”: The overall rating stands here.',
    ],
    ['Overall', 'The service is no longer in special measures.'],
    ['Overall', 'In March 2019 the service was in special measures.'],
    [
      'Overall',
      'In May 2020 the service was placed in special measures.',
      'warning at “service was placed in special measures”: This sentence says that the service is in special measures, but nothing is rated Inadequate: the overall rating is Good. Correct the sentence or the rating.',
      '  see “Good”: The overall rating stands here.',
    ],
    ['Overall', 'Elm House is rated inadequate.'],
    [
      'Overall',
      'Pear Tree Lodge is rated inadequate.',
      'error at “inadequate”: This sentence says “inadequate”, but Overall is rated Good. Make the sentence and the rating agree.',
      '  see “Good”: The rating is stated here.',
    ],
    [
      'Overall',
      'Orchard Care Ltd is rated inadequate.',
      'error at “inadequate”: This sentence says “inadequate”, but Overall is rated Good. Make the sentence and the rating agree.',
      '  see “Good”: The rating is stated here.',
    ],
    [
      'Overall',
      'The service is rated good for safe, caring and safe.',
      'error at “good”: This sentence says “good”, but Safe is rated Requires improvement. Make the sentence and the rating agree.',
      '  see “Requires improvement”: The rating is stated here.',
      'error at “safe”: This sentence says “good”, but Safe is rated Requires improvement. Make the sentence and the rating agree.',
      '  see “Requires improvement”: The rating is stated here.',
      'warning at “safe”: Safe appears twice in this sentence. Name each key question once: perhaps another one is meant.',
      '  see “safe”: It stands here already.',
    ],
    [
      'Overall',
      'The service is rated good for safe. The service is rated good for safe.',
      'error at “good”: This sentence says “good”, but Safe is rated Requires improvement. Make the sentence and the rating agree.',
      '  see “Requires improvement”: The rating is stated here.',
      'error at “good”: This sentence says “good”, but Safe is rated Requires improvement. Make the sentence and the rating agree.',
      '  see “Requires improvement”: The rating is stated here.',
    ],
    [
      'Safe',
      'This key question has been rated good.',
      'error at “good”: This sentence says “good”, but Safe is rated Requires improvement. Make the sentence and the rating agree.',
      '  see “Requires improvement”: The rating is stated here.',
    ],
    ['Safe', 'This key question is rated requires improvement.'],
    [
      'Safe',
      'The service is rated inadequate.',
      'error at “inadequate”: “inadequate” does not fit what is known of Safe: it was rated Requires improvement before and it is rated Requires improvement now. Make the sentence and the rating agree.',
    ],
    ['Caring', 'This key question has been rated good for the first time.'],
  ])('of a home, under %s: %s', (under = '', sentence = '', ...told) => {
    expect(toldByGroup('claim', ratedReport('home', sentence, under))).toEqual(told);
  });

  test.each([
    ['Overall', 'The service is rated good.'],
    [
      'Overall',
      'Safe is rated good.',
      'error at “good”: This sentence says “good”, but Safe is rated Inadequate. Make the sentence and the rating agree.',
      '  see “Inadequate”: The rating is stated here.',
    ],
    ['Overall', 'The service is in special measures.'],
    ['Overall', 'The service is no longer in special measures.'],
    ['Overall', 'One of the two key questions is rated inadequate.'],
    ['Overall', 'Caring is rated good.'],
  ])('of a home that is not rated yet, under %s: %s', (under = '', sentence = '', ...told) => {
    expect(toldByGroup('claim', ratedReport('unrated', sentence, under))).toEqual(told);
  });

  test('of a part of a home: what else is rated inadequate is not known', () => {
    expect(toldByGroup('claim', ratedReport('part', 'The service is in special measures.', 'Overall'))).toEqual([]);
  });

  test.each([
    [
      'Overall',
      'Two services were rated good.',
      'error at “good”: This sentence says that 2 are rated “good”, but 1 is. Make the sentence and the ratings agree.',
    ],
    ['Overall', 'One of the two services was rated inadequate.'],
    [
      'Overall',
      'None of the two services was rated inadequate.',
      'error at “inadequate”: “inadequate” does not fit what is known of Maternity: it was rated Good before and it is rated Inadequate now. Make the sentence and the rating agree.',
    ],
    [
      'Overall',
      'Both services were rated good.',
      'error at “good”: This sentence says “good”, but Overall is rated Inadequate. Make the sentence and the rating agree.',
      '  see “Inadequate”: The rating is stated here.',
    ],
    ['Overall', 'One service was rated inadequate.'],
    [
      'Overall',
      'Surgery is rated inadequate.',
      'error at “inadequate”: This sentence says “inadequate”, but Overall is rated Good. Make the sentence and the rating agree.',
      '  see “Good”: The rating is stated here.',
    ],
    [
      'Overall',
      'Safe in surgery is rated good.',
      'error at “good”: “good” does not fit what is known of Safe of Surgery: it is rated Requires improvement now. Make the sentence and the rating agree.',
    ],
    [
      'Overall',
      'Safe in maternity is rated good.',
      'error at “good”: This sentence says “good”, but Safe is rated Inadequate. Make the sentence and the rating agree.',
      '  see “Inadequate”: The rating is stated here.',
    ],
    [
      'Overall',
      'Safe was rated good.',
      'error at “good”: “good” does not fit what is known of Safe: it is rated Requires improvement now or it is rated Inadequate now. Make the sentence and the rating agree.',
    ],
    ['Overall', 'Safe was rated inadequate.'],
    [
      'Overall',
      'The hospital is rated inadequate.',
      'error at “inadequate”: This sentence says “inadequate”, but Overall is rated Good. Make the sentence and the rating agree.',
      '  see “Good”: The rating is stated here.',
    ],
    ['Overall', 'The service is in special measures.'],
    ['Overall', 'Maternity is in special measures.'],
    [
      'Surgery',
      'The service is rated inadequate.',
      'error at “inadequate”: This sentence says “inadequate”, but Overall is rated Good. Make the sentence and the rating agree.',
      '  see “Good”: The rating is stated here.',
    ],
    [
      'Surgery',
      'The service is in special measures.',
      'warning at “service is in special measures”: This sentence says that the service is in special measures, but nothing is rated Inadequate: the overall rating is Good. Correct the sentence or the rating.',
      '  see “Good”: The overall rating stands here.',
    ],
    [
      'Surgery',
      'Safe is rated good.',
      'error at “good”: This sentence says “good”, but Safe is rated Requires improvement. Make the sentence and the rating agree.',
      '  see “Requires improvement”: The rating is stated here.',
    ],
    [
      'Surgery',
      'Both services were rated good.',
      'error at “good”: This sentence says “good”, but Overall is rated Inadequate. Make the sentence and the rating agree.',
      '  see “Inadequate”: The rating is stated here.',
    ],
    [
      'Maternity',
      'The service is rated good.',
      'error at “good”: This sentence says “good”, but Overall is rated Inadequate. Make the sentence and the rating agree.',
      '  see “Inadequate”: The rating is stated here.',
    ],
    ['Maternity', 'The service is in special measures.'],
    [
      'Maternity',
      'The service is no longer in special measures.',
      'warning at “no longer in special measures”: This sentence says that the service is not, or no longer, in special measures, but the overall rating is Inadequate. Correct the sentence or the rating.',
      '  see “Inadequate”: The overall rating stands here.',
    ],
    [
      'Maternity',
      'Safe is rated good.',
      'error at “good”: This sentence says “good”, but Safe is rated Inadequate. Make the sentence and the rating agree.',
      '  see “Inadequate”: The rating is stated here.',
    ],
  ])('of a hospital with two services, under %s: %s', (under = '', sentence = '', ...told) => {
    expect(toldByGroup('claim', ratedReport('hospital', sentence, under))).toEqual(told);
  });
});
