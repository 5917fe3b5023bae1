import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRatingClaims } from '../../server/src/claims/read-claims.ts';
import { builtInLibrary, resolveFramework } from '../../server/src/framework/file/library.ts';
import type { Framework } from '../../server/src/framework/framework.ts';

const assessment = frameworkOf('cqc-single-assessment@2024-12');
const scotland = frameworkOf('care-inspectorate-scotland');

function frameworkOf(reference: string): Framework {
  const { framework } = resolveFramework(builtInLibrary(), reference, null, null);
  if (framework === undefined) {
    throw new Error(`There is no framework ${reference}.`);
  }
  return framework;
}

/** What a text says of ratings, a line for each claim: “safe: good < inadequate” is good now and inadequate before. */
function read(framework: Framework, text: string): readonly string[] {
  return readRatingClaims(framework, text).claims.map(({ relation, target, named, value, from, direction }) => {
    const what = target.kind === 'part' ? target.id : target.kind;
    const whose = named === null ? '' : ` of ${text.slice(named.start, named.end)}`;
    const before = from === null ? '' : ` < ${from.rating}`;
    return `${relation} ${what}${whose}: ${value?.rating ?? direction ?? '?'}${before}`;
  });
}

describe('each form of a clause', () => {
  test.each([
    ['We rated the home as good.', ['is whole: good']],
    ['Leadership was found to be inadequate.', ['is well-led: inadequate']],
    ['Safe and caring were rated good.', ['is safe: good', 'is caring: good']],
    [
      'It is rated requires improvement for being safe, and good for being caring.',
      ['is safe: requires-improvement', 'is caring: good'],
    ],
    [
      'The rating for effective went up from requires improvement to good.',
      ['changed effective: good < requires-improvement'],
    ],
    ['Responsive dropped from outstanding to good.', ['changed responsive: good < outstanding']],
    ['The rating for safe remains inadequate.', ['remained safe: inadequate']],
    [
      'The service was previously rated inadequate and is now rated good.',
      ['was whole: ? < inadequate', 'is whole: good'],
    ],
    ['The home is no longer rated inadequate.', ['not whole: inadequate', 'was whole: ? < inadequate']],
    ['Safe and well-led were rated good and inadequate respectively.', ['is safe: good', 'is well-led: inadequate']],
    [
      'Safe, caring and well-led were rated good, outstanding and inadequate respectively.',
      ['is safe: good', 'is caring: outstanding', 'is well-led: inadequate'],
    ],
    ['We had no option but to rate safe inadequate.', ['is safe: inadequate']],
    ['We have no hesitation in rating caring as outstanding.', ['is caring: outstanding']],
    ['On safety, the regulator’s finding was inadequate.', ['is safe: inadequate']],
    [
      'For responsive and for caring it was rated outstanding.',
      ['is responsive: outstanding', 'is caring: outstanding'],
    ],
    ['The home missed the top rating and has been rated good.', ['is whole: good']],
    ['We rated the home good in all but one of the key questions.', ['is count: good']],
    ['Every area but two was rated good; safe was rated inadequate.', ['is count: good', 'is safe: inadequate']],
    [
      'In terms of being safe and well-led, the home was rated inadequate.',
      ['is safe: inadequate', 'is well-led: inadequate'],
    ],
    ['At this inspection of safe and well-led, the service was rated good.', ['is whole: good']],
    [
      'Maternity services went up from requires improvement to good.',
      ['changed whole of Maternity services: good < requires-improvement'],
    ],
  ])('%s', (text, expected) => {
    expect(read(assessment, text)).toEqual(expected);
  });

  test.each([['We evaluated leadership as very good.', ['is leadership: very-good']]])(
    'in the words of another framework: %s',
    (text, expected) => {
      expect(read(scotland, text)).toEqual(expected);
    },
  );
});

describe('what claims nothing', () => {
  test.each([
    'The home may be rated good.',
    'Was the service rated inadequate?',
    'If the home is rated inadequate, it is inspected again.',
    'Services rated inadequate are kept under review.',
    'Safe, caring and well-led were rated good and inadequate respectively.',
    'Staff did a good job, and the meals were outstanding.',
    'The council rated the kitchen good.',
    'A service that is rated inadequate goes onto a list.',
    'An inadequate rating for safe limits the overall rating.',
    'Being rated inadequate is a hard blow.',
    'In 2014, three inspections before the last one, the service was rated inadequate.',
    'Every key question was rated good or better.',
    'The home was rated at least good.',
    'We rated the homes good in all but one of the services.',
    'Well-led apart, every key question was rated good.',
    'Safe was rated inadequate in maternity and good in surgery.',
    'The ratings were good, good and inadequate.',
    'A nurse from a home rated outstanding came to help.',
    '“We are rated outstanding,” the manager said.',
  ])('%s', (text) => {
    expect(read(assessment, text)).toEqual([]);
  });
});

const parts = fc.constantFrom(
  { word: 'safe', id: 'safe' },
  { word: 'caring', id: 'caring' },
  { word: 'effective', id: 'effective' },
  { word: 'responsive', id: 'responsive' },
  { word: 'leadership', id: 'well-led' },
);
const ratings = fc.constantFrom('outstanding', 'good', 'requires improvement', 'inadequate');
const verbs = fc.constantFrom('was rated', 'is rated as', 'was judged to be', 'has been rated', 'was found to be');
const ends = fc.constantFrom('.', ' at this inspection.', ' overall.');

test('whatever the words around them, the key question and its rating are read', () => {
  fc.assert(
    fc.property(parts, ratings, verbs, ends, ({ word, id }, rating, verb, end) => {
      const first = word.charAt(0).toUpperCase() + word.slice(1);
      expect(read(assessment, `${first} ${verb} ${rating}${end}`)).toEqual([`is ${id}: ${rating.replace(' ', '-')}`]);
    }),
  );
});

test('two clauses are read as each is by itself', () => {
  const glue = fc.constantFrom(', while ', ', and ', '; ', ' but ', ', but ');
  fc.assert(
    fc.property(parts, parts, ratings, ratings, glue, (one, two, left, right, between) => {
      fc.pre(one.id !== two.id);
      const clauses = [`${one.word} was rated ${left}`, `${two.word} was rated ${right}`];
      expect(read(assessment, `${clauses.join(between)}.`)).toEqual(
        clauses.flatMap((clause) => read(assessment, `${clause}.`)),
      );
    }),
  );
});

test('a doubt, a condition or a question silences any claim', () => {
  const around = fc.constantFrom<readonly [string, string]>(
    ['It may be that ', '.'],
    ['If ', ', we come back.'],
    ['Is it true that ', '?'],
  );
  fc.assert(
    fc.property(parts, ratings, around, ({ word }, rating, [before, after]) => {
      expect(read(assessment, `${before}${word} was rated ${rating}${after}`)).toEqual([]);
    }),
  );
});
