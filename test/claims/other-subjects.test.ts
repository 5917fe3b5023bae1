import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtIn } from '../framework/built-in.ts';
import { readRatings } from './read-ratings.ts';

const assessment = builtIn('cqc-single-assessment@2024-12');
const frameworks = [assessment, builtIn('ofsted-2025'), builtIn('care-inspectorate-scotland')];

function read(text: string, framework = assessment): readonly string[] {
  return readRatings(framework, text);
}

describe('what hangs on somebody or something else says nothing of the service', () => {
  test.each([
    'The group took on a clinic in a town rated inadequate.',
    'The home was a whisker away from being rated inadequate.',
    'The manager spoke of the dream of being rated outstanding.',
    'In the years since the home was rated good, much has changed.',
    'The practice was rated good at the time of the takeover.',
    'The home next door is rated inadequate.',
    'The home was marked as good by the visitors we spoke with.',
    'Judged good for value by a magazine, the home is popular.',
    'In a poll of tenants, caring was rated outstanding.',
    'The owner had framed the rating of outstanding.',
    'Neighbours had heard that the home was rated inadequate.',
    'The rating lapsed, having been good for a decade.',
    'The lease requires the home to hold a rating of good.',
    'The other two are rated outstanding.',
    'We went to three of the services because at our last inspection we rated two of them as inadequate.',
    'The clinic was once rated outstanding.',
    'In an earlier report, since withdrawn, safe was rated inadequate.',
    'Before 2018 the home had been rated outstanding.',
    'The home went from good to inadequate and back again.',
    'We heard from one nurse who rated the home inadequate.',
    'It has the highest rating in the county.',
    'Leadership is still rated inadequate, one relative said.',
    'The home is no better than many rated inadequate.',
    'Food? Good.',
    'Safe? People thought so.',
  ])('%s', (text) => {
    expect(read(text).filter((line) => !line.includes(' of '))).toEqual([]);
  });

  test.each(frameworks.map((framework) => [framework.id, framework] as const))(
    'in the words of %s, “which” is what stands before it',
    (_, framework) => {
      const ratings = fc.constantFrom(...framework.ratings);
      const verbs = fc.constantFrom('was rated', 'has been rated', 'is still rated', 'was again rated');
      fc.assert(
        fc.property(ratings, verbs, ({ id, name }, verb) => {
          expect(read(`The company also owns Ivy Bank, which ${verb} ${name.toLowerCase()}.`, framework)).toEqual([
            `${verb.endsWith('still rated') || verb.includes('again') ? 'remained' : 'is'} whole of Ivy Bank: ${id}`,
          ]);
        }),
      );
    },
  );
});

describe('services and key questions, by their words and their number', () => {
  test.each([
    [
      'Outpatients were deemed good, end of life care outstanding and maternity inadequate.',
      [
        'is whole of Outpatients: good',
        'is whole of end of life care: outstanding',
        'is whole of maternity: inadequate',
      ],
    ],
    [
      'Inspectors rated surgery good for being caring, and inadequate for being safe.',
      ['is caring of surgery: good', 'is safe of surgery: inadequate'],
    ],
    [
      'Ash Court was rated good, Elm Court inadequate and Oak Court, the newest of the three, outstanding.',
      ['is whole of Ash Court: good', 'is whole of Elm Court: inadequate', 'is whole of Oak Court: outstanding'],
    ],
    [
      'Medical care was rated good, as was critical care.',
      ['is whole of Medical care: good', 'is whole of critical care: good'],
    ],
    [
      'While another home was rated inadequate, Ash Court has kept its rating of good.',
      ['remained whole of Ash Court: good'],
    ],
    [
      'In two areas – safe and caring – the home requires improvement; in the other three it is good.',
      ['is safe: requires-improvement', 'is caring: requires-improvement', 'is all: good'],
    ],
    [
      'Safe dropped to inadequate, and two, caring and effective, stayed at good.',
      ['changed safe: inadequate', 'remained caring: good', 'remained effective: good'],
    ],
    [
      'The rating for safe, and that for caring, went from good to outstanding.',
      ['changed safe: outstanding < good', 'changed caring: outstanding < good'],
    ],
    ['Safe and caring were not inspected and are still good.', ['remained safe: good', 'remained caring: good']],
    ['In end of life care, safe was rated inadequate.', ['is safe of end of life care: inadequate']],
    ['In March, safe was rated inadequate.', ['is safe: inadequate']],
    ['In short, safe was rated inadequate.', ['is safe: inadequate']],
    ['Safe? Inadequate. Caring? Good.', ['is safe: inadequate', 'is caring: good']],
    ['Then: inadequate. Now: good.', ['is same: good', 'was same: ? < inadequate']],
    ['The home was given the second-lowest rating.', ['is whole: requires-improvement']],
    ['The home received the highest of the four ratings.', ['is whole: outstanding']],
    ['Three of the five key questions are good.', ['is count: good']],
    [
      'With the exception of safe – inadequate – every key question was judged to be good.',
      ['is safe: inadequate', 'is all: good'],
    ],
    ['Effective was found to require improvement.', ['is effective: requires-improvement']],
    [
      'Unlike safe and caring, which were inadequate, effective was rated good.',
      ['is safe: inadequate', 'is caring: inadequate', 'is effective: good'],
    ],
    [
      'As well as being rated inadequate for safe, the home was rated good for caring.',
      ['is safe: inadequate', 'is caring: good'],
    ],
  ])('%s', (text, expected) => {
    expect([...read(text)].sort()).toEqual([...expected].sort());
  });
});
