import { describe, expect, test } from 'vitest';
import { toldByGroup } from '../told.ts';
import { ratedReport } from './rated-report.ts';

describe('what is said of earlier ratings and of changes', () => {
  test.each([
    ['Overall', 'The rating has improved.'],
    [
      'Overall',
      'The rating has gone down.',
      'error at “rating has gone down”: This sentence says that the rating went down, but Good is better than Requires improvement. Say what it did, or correct one of the ratings.',
      '  see “Requires improvement”: The previous rating is stated here.',
    ],
    [
      'Overall',
      'The rating remained the same.',
      'error at “rating remained the same”: This sentence says that the rating remained, but it was Requires improvement and is now Good. Say that it changed, or correct the rating.',
      '  see “Requires improvement”: The previous rating is stated here.',
    ],
    [
      'Overall',
      'The rating remained requires improvement.',
      'error at “remained”: “remained” does not fit what is known of Overall: it was rated Requires improvement before and it is rated Good now. Make the sentence and the rating agree.',
      'error at “requires improvement”: This sentence says that the rating is now “requires improvement”, but Overall is rated Good. Make the two agree.',
      '  see “Good”: The rating is stated here.',
    ],
    [
      'Overall',
      'The rating remained good.',
      'error at “rating remained good”: This sentence says that the rating remained, but it was Requires improvement and is now Good. Say that it changed, or correct the rating.',
      '  see “Requires improvement”: The previous rating is stated here.',
    ],
    [
      'Overall',
      'The rating changed from good to good.',
      'error at “rating changed from good to good”: This sentence says that the rating changed, but it was Good and still is Good. Say that it remained, or correct one of the ratings.',
    ],
    [
      'Overall',
      'The rating has improved from inadequate to good.',
      'error at “inadequate”: This sentence says that the rating was “inadequate”, but the previous rating of Overall is Requires improvement. Make the two agree.',
      '  see “Requires improvement”: The previous rating is stated here.',
    ],
    [
      'Overall',
      'The rating has improved from requires improvement to outstanding.',
      'error at “outstanding”: This sentence says that the rating is now “outstanding”, but Overall is rated Good. Make the two agree.',
      '  see “Good”: The rating is stated here.',
    ],
    ['Overall', 'The rating has improved from requires improvement to good.'],
    [
      'Overall',
      'The rating deteriorated from requires improvement to good.',
      'error at “rating deteriorated from requires improvement to good”: This sentence says that the rating went down, but Good is better than Requires improvement. Say what it did, or correct one of the ratings.',
    ],
    [
      'Overall',
      'The rating went down from good to requires improvement.',
      'error at “went down”: “went down” does not fit what is known of Overall: it was rated Requires improvement before and it is rated Good now. Make the sentence and the rating agree.',
      'error at “good”: This sentence says that the rating was “good”, but the previous rating of Overall is Requires improvement. Make the two agree.',
      '  see “Requires improvement”: The previous rating is stated here.',
      'error at “requires improvement”: “requires improvement” does not fit what is known of Overall: it was rated Requires improvement before and it is rated Good now. Make the sentence and the rating agree.',
    ],
    [
      'Overall',
      'The service was rated inadequate at our last inspection.',
      'error at “inadequate”: This sentence says that the rating was “inadequate”, but the previous rating of Overall is Requires improvement. Make the two agree.',
      '  see “Requires improvement”: The previous rating is stated here.',
    ],
    ['Overall', 'The service was rated requires improvement at our last inspection.'],
    ['Overall', 'This is the first inspection of the service.'],
    [
      'Overall',
      'The service had not been rated before.',
      'error at “service had not been rated before”: This sentence says that this is the first assessment, but the previous rating of Overall is Requires improvement. Remove one of the two.',
      '  see “Requires improvement”: The previous rating is stated here.',
      'error at “had not been rated before”: This sentence says that nothing was rated before, but the earlier rating is Requires improvement. Make the two agree.',
    ],
    ['Overall', 'Safe has improved.'],
    ['Overall', 'Safe has not improved.'],
    [
      'Overall',
      'Safe remained good.',
      'error at “Safe remained good”: This sentence says that the rating remained, but it was Requires improvement and is now Good. Say that it changed, or correct the rating.',
      '  see “Requires improvement”: The previous rating is stated here.',
    ],
    ['Overall', 'Responsive improved from good to outstanding.'],
    [
      'Overall',
      'Responsive improved from requires improvement to outstanding.',
      'error at “requires improvement”: This sentence says that the rating was “requires improvement”, but the previous rating of Responsive is Good. Make the two agree.',
      '  see “Good”: The previous rating is stated here.',
    ],
    [
      'Overall',
      'Responsive remained outstanding.',
      'error at “Responsive remained outstanding”: This sentence says that the rating remained, but it was Good and is now Outstanding. Say that it changed, or correct the rating.',
      '  see “Good”: The previous rating is stated here.',
    ],
    [
      'Overall',
      'Responsive went down to good.',
      'error at “Responsive went down to good”: This sentence says that the rating changed, but it was Good and still is Good. Say that it remained, or correct one of the ratings.',
      '  see “Good”: The previous rating is stated here.',
    ],
    ['Overall', 'Caring went down to good.'],
    [
      'Safe',
      'The rating for this key question has improved to good.',
      'error at “improved”: “improved” does not fit what is known of Safe: it was rated Requires improvement before and it is rated Requires improvement now. Make the sentence and the rating agree.',
      'error at “good”: This sentence says that the rating is now “good”, but Safe is rated Requires improvement. Make the two agree.',
      '  see “Requires improvement”: The rating is stated here.',
    ],
    ['Safe', 'The rating for this key question has remained requires improvement.'],
    [
      'Safe',
      'Safe went down from good to requires improvement.',
      'error at “went down”: “went down” does not fit what is known of Safe: it was rated Requires improvement before and it is rated Requires improvement now. Make the sentence and the rating agree.',
      'error at “good”: This sentence says that the rating was “good”, but the previous rating of Safe is Requires improvement. Make the two agree.',
      '  see “Requires improvement”: The previous rating is stated here.',
    ],
    [
      'Safe',
      'The rating has improved.',
      'error at “rating has improved”: This sentence says that the rating changed, but it was Requires improvement and still is Requires improvement. Say that it remained, or correct one of the ratings.',
      '  see “Requires improvement”: The previous rating is stated here.',
    ],
    [
      'Safe',
      'It has not been rated before.',
      'error at “It has not been rated before”: This sentence says that this is the first assessment, but the previous rating of Safe is Requires improvement. Remove one of the two.',
      '  see “Requires improvement”: The previous rating is stated here.',
    ],
    ['Caring', 'This key question has improved.'],
    ['Caring', 'This key question went down from outstanding to good.'],
    ['Caring', 'This key question remained good.'],
    [
      'Caring',
      'This key question improved from outstanding to good.',
      'error at “This key question improved from outstanding to good”: This sentence says that the rating improved, but Good is worse than Outstanding. Say what it did, or correct one of the ratings.',
    ],
  ])('of a home, under %s: %s', (under = '', sentence = '', ...told) => {
    expect(toldByGroup('claim', ratedReport('home', sentence, under))).toEqual(told);
  });

  test.each([
    ['Overall', 'The rating has improved.'],
    ['Overall', 'The rating remained good.'],
    ['Overall', 'The service had not been rated before.'],
  ])('of a home that is not rated yet, under %s: %s', (under = '', sentence = '', ...told) => {
    expect(toldByGroup('claim', ratedReport('unrated', sentence, under))).toEqual(told);
  });

  test.each([
    ['Overall', 'Surgery improved from requires improvement to good.'],
    [
      'Overall',
      'Surgery improved from inadequate to good.',
      'error at “inadequate”: This sentence says that the rating was “inadequate”, but the previous rating of Overall is Requires improvement. Make the two agree.',
      '  see “Requires improvement”: The previous rating is stated here.',
    ],
    ['Overall', 'Maternity went from good to inadequate.'],
    [
      'Overall',
      'Maternity went up from good to inadequate.',
      'error at “Maternity went up from good to inadequate”: This sentence says that the rating improved, but Inadequate is worse than Good. Say what it did, or correct one of the ratings.',
    ],
    [
      'Overall',
      'The rating for maternity remained the same.',
      'error at “remained the”: “remained the” does not fit what is known of Maternity: it was rated Good before and it is rated Inadequate now. Make the sentence and the rating agree.',
    ],
    ['Overall', 'Safe in maternity remained the same.'],
    ['Overall', 'The hospital had not been rated before.'],
    [
      'Surgery',
      'The rating went down.',
      'error at “rating went down”: This sentence says that the rating went down, but Good is better than Requires improvement. Say what it did, or correct one of the ratings.',
      '  see “Requires improvement”: The previous rating is stated here.',
    ],
    ['Surgery', 'The rating went up.'],
    [
      'Surgery',
      'It was rated good before.',
      'error at “good”: This sentence says that the rating was “good”, but the previous rating of Overall is Requires improvement. Make the two agree.',
      '  see “Requires improvement”: The previous rating is stated here.',
    ],
    [
      'Surgery',
      'The service had not been rated before.',
      'error at “service had not been rated before”: This sentence says that this is the first assessment, but the previous rating of Overall is Requires improvement. Remove one of the two.',
      '  see “Requires improvement”: The previous rating is stated here.',
    ],
    [
      'Maternity',
      'The rating went up.',
      'error at “rating went up”: This sentence says that the rating improved, but Inadequate is worse than Good. Say what it did, or correct one of the ratings.',
      '  see “Good”: The previous rating is stated here.',
    ],
    ['Maternity', 'The rating went down.'],
    [
      'Maternity',
      'It was rated inadequate before.',
      'error at “inadequate”: This sentence says that the rating was “inadequate”, but the previous rating of Overall is Good. Make the two agree.',
      '  see “Good”: The previous rating is stated here.',
    ],
    ['Maternity', 'It was rated good before.'],
  ])('of a hospital with two services, under %s: %s', (under = '', sentence = '', ...told) => {
    expect(toldByGroup('claim', ratedReport('hospital', sentence, under))).toEqual(told);
  });
});
