import { describe, expect, test } from 'vitest';
import { readFrameworkSource } from '../../server/src/framework/check/framework-source.ts';
import {
  addFrameworks,
  builtInLibrary,
  type FrameworkLibrary,
  isForSector,
  isInForce,
  resolveFramework,
  summaryOf,
} from '../../server/src/framework/file/library.ts';
import {
  findKeyQuestion,
  findRating,
  findRatingOf,
  findScore,
  findSection,
  type RatingName,
} from '../../server/src/framework/names.ts';
import { isSlip, nearestNames } from '../../server/src/framework/nearest-names.ts';
import { notesIn, notesOnce } from '../../server/src/framework/notes.ts';
import { meantSentence, suggestion } from '../../server/src/framework/suggestion.ts';
import { readDateSpan } from '../../server/src/text/dates/dates.ts';
import { builtIn } from './built-in.ts';
import { madeUp } from './made-up.ts';

function library(more: string): FrameworkLibrary {
  const { file, problems } = readFrameworkSource(madeUp({ more }));
  if (file === null) {
    throw new Error(problems.map(({ message }) => message).join('\n'));
  }
  return addFrameworks(builtInLibrary(), [file]);
}

function dayOf(written: string) {
  const reading = written === '' ? null : readDateSpan(written);
  return reading !== null && 'span' in reading ? reading.span.first : null;
}

const sectors =
  'revisions: [{ revision: a, from: 2020-01-01, sectors: [Care home] }, { revision: b, from: 2020-01-01 }, { revision: c, from: 2022-01-01, until: 2023-12-31 }, { revision: d, from: 2021-01-01, sectors: [Care home, GP practice] }]';

describe('which revision is meant', () => {
  test.each<[more: string, reference: string, day: string, sector: string | null, revision: string | null]>([
    ['', 'made-up', '', null, null],
    [sectors, 'made-up', '', null, 'b'],
    [sectors, 'made-up', '1 June 2022', null, 'c'],
    [sectors, 'made-up', '31 December 2023', null, 'c'],
    [sectors, 'made-up', '1 January 2024', null, 'b'],
    [sectors, 'made-up', '31 December 2021', null, 'b'],
    [sectors, 'made-up', '1 January 2019', null, 'b'],
    [sectors, 'made-up', '', 'care home', 'd'],
    [sectors, 'made-up', '1 June 2020', 'Care Home', 'a'],
    [sectors, 'made-up', '1 January 2019', 'Care home', 'a'],
    [sectors, 'made-up', '', 'GP practice', 'd'],
    [sectors, 'made-up', '', 'Zoo', 'b'],
    [sectors, 'made-up@a', '1 June 2030', 'Zoo', 'a'],
    [sectors, ' made-up @ a ', '', null, 'a'],
    ['revisions: [{ revision: a, from: 2020-01-01, sectors: [Zoo] }]', 'made-up', '', 'Care home', 'a'],
    [
      'revisions: [{ revision: a, from: 2020-01-01, until: 2020-12-31 }, { revision: b, from: 2021-01-01, until: 2021-12-31 }]',
      'made-up',
      '',
      null,
      'b',
    ],
  ])('%s: %s on “%s” for %s', (more, reference, day, sector, revision) => {
    expect(resolveFramework(library(more), reference, dayOf(day), sector).framework?.revision).toBe(revision);
  });
});

describe('whether a framework was in force', () => {
  test.each<[more: string, day: string, inForce: boolean]>([
    ['', '', true],
    ['', '1 May 2020', true],
    ['until: 2020-12-31', '', false],
    ['until: 2020-12-31', '31 December 2020', true],
    ['until: 2020-12-31', '1 January 2021', false],
    ['from: 2020-01-01', '31 December 2019', false],
    ['from: 2020-01-01', '1 January 2020', true],
    ['status: draft', '1 May 2020', false],
    ['status: pilot', '', false],
    ['status: withdrawn', '1 May 2020', false],
    ['draft: true', '', false],
    [
      'revisions: [{ revision: a, from: 2020-01-01, until: 2020-12-31 }, { revision: b, from: 2022-01-01 }]',
      '1 May 2020',
      true,
    ],
    [
      'revisions: [{ revision: a, from: 2020-01-01, until: 2020-12-31 }, { revision: b, from: 2022-01-01 }]',
      '1 May 2021',
      false,
    ],
    [
      'revisions: [{ revision: a, from: 2020-01-01, until: 2020-12-31 }, { revision: b, from: 2022-01-01 }]',
      '1 May 2022',
      true,
    ],
    ['revisions: [{ revision: a, from: 2020-01-01 }]', '1 May 2019', false],
    ['until: 2021-12-31\nrevisions: [{ revision: a, from: 2020-01-01 }]', '1 May 2022', false],
  ])('%s on “%s”', (more, day, inForce) => {
    const summary = summaryOf(library(more), 'made-up');
    expect(summary && isInForce(summary, dayOf(day))).toBe(inForce);
  });

  test.each<[more: string, sector: string | null, isFor: boolean]>([
    ['', null, true],
    ['', 'Zoo', true],
    ['sectors: [Care home]', null, false],
    ['sectors: [Care home]', 'care  home', true],
    ['sectors: [Care home, Zoo]', 'Zoo', true],
    ['sectors: [Care home]', 'Zoo', false],
  ])('%s for %s', (more, sector, isFor) => {
    const summary = summaryOf(library(more), 'made-up');
    expect(summary && isForSector(summary, sector)).toBe(isFor);
  });
});

describe('what is known of a framework', () => {
  const nothing = {
    id: 'made-up',
    title: 'Made up',
    status: 'in-force',
    draft: false,
    guessed: true,
    usual: false,
    note: null,
    from: null,
    until: null,
    sectors: [],
    revisions: [],
  };
  test.each<[more: string, known: object]>([
    ['', {}],
    ['status: draft', { status: 'draft', draft: true, guessed: false, title: 'Made up (draft, no ratings)' }],
    ['status: pilot', { status: 'pilot', draft: true, guessed: false, title: 'Made up (pilot, no ratings)' }],
    ['status: withdrawn', { status: 'withdrawn' }],
    ['guessed: false', { guessed: false }],
    ['usual: true', { usual: true }],
    ['note: From memory.', { note: 'From memory.' }],
    [
      'from: 2020-01-01\nuntil: 2020-12-31\nsectors: [Zoo]',
      { from: '2020-01-01', until: '2020-12-31', sectors: ['Zoo'] },
    ],
    ['revisions: [{ revision: a, from: 2020-01-01 }]', { revisions: [{ revision: 'a', from: '2020-01-01' }] }],
    [
      'revisions: [{ revision: a, from: 2020-01-01, until: 2020-12-31, sectors: [Zoo], signs: [lion], tells: [cage] }]',
      {
        revisions: [
          {
            revision: 'a',
            from: '2020-01-01',
            until: '2020-12-31',
            sectors: ['Zoo'],
            signs: ['lion'],
            tells: ['cage'],
          },
        ],
      },
    ],
  ])('%s', (more, known) => {
    expect(summaryOf(library(more), 'made-up')).toEqual({ ...nothing, ...known });
  });

  test('none where the library does not have it', () => {
    expect(summaryOf(builtInLibrary(), 'made-up')).toBeNull();
  });
});

describe('names', () => {
  const authority = builtIn('cqc-local-authority');
  const schools = builtIn('ofsted-2025');
  const single = builtIn('cqc-single-assessment@2024-12');
  const keyQuestion = (id: string) => schools.keyQuestions.find((one) => one.id === id) ?? null;

  test.each<[name: string, id: string | undefined]>([
    ['Theme 1', 'working-with-people'],
    ['Theme 1: How we work with people', 'working-with-people'],
    ['Theme 2 – what we give', 'providing-support'],
    ['Theme 1 how we work', undefined],
    ['Theme 1: 2', undefined],
    ['Theme 9: How we work', undefined],
    ['My Theme 1: How we work', undefined],
    ['Theme 123: How we work', undefined],
  ])('of a part with a number: %s', (name, id) => {
    expect(findKeyQuestion(authority, name)?.id).toBe(id);
  });

  const none: RatingName = { rating: null, label: null };
  test.each<[name: string, any: RatingName, safeguarding: RatingName, inclusion: RatingName, whole: RatingName]>([
    ['met', { rating: 'met', label: null }, { rating: 'met', label: null }, none, none],
    [
      'STRONG STANDARD',
      { rating: 'strong-standard', label: null },
      none,
      { rating: 'strong-standard', label: null },
      none,
    ],
    [
      'Special measures',
      { rating: 'special-measures', label: null },
      none,
      none,
      { rating: 'special-measures', label: null },
    ],
    ['Good', none, none, none, none],
  ])('of a rating: %s', (name, any, safeguarding, inclusion, whole) => {
    expect(findRating(schools, name)).toEqual(any);
    expect(findRatingOf(schools, name, keyQuestion('safeguarding'))).toEqual(safeguarding);
    expect(findRatingOf(schools, name, keyQuestion('inclusion'))).toEqual(inclusion);
    expect(findRatingOf(schools, name, null)).toEqual(whole);
  });

  test('of a label, which is no rating', () => {
    const label = { rating: null, label: 'not-rated' };
    const [safe] = single.keyQuestions;
    expect(findRating(single, 'not rated')).toEqual(label);
    expect(findRatingOf(single, 'Not rated', safe ?? null)).toEqual(label);
    expect(findRatingOf(single, 'Not rated', null)).toEqual(label);
  });

  test('of a score, where a framework has words for them', () => {
    expect(['Met', 'not MET', 'Good', '1'].map((name) => findScore(schools, name))).toEqual([1, 0, null, null]);
    expect(findScore(single, '3')).toBeNull();
  });

  test('of a section', () => {
    expect(findSection(single, 'Safe')).toBeNull();
    expect(findSection(single, 'overall summary')?.id ?? null).toBe(findSection(single, 'Overall Summary')?.id ?? null);
  });
});

describe('what was likely meant', () => {
  const fruit = ['apple', 'apples', 'applet', 'apply', 'pear'];
  test.each<[text: string, near: string[]]>([
    ['apple', ['apple', 'apples', 'applet']],
    ['appel', ['apple', 'apples', 'applet']],
    ['paer', ['pear']],
    ['peer', ['pear']],
    ['pe', []],
    ['grape', []],
    ['', []],
    ['APPLES', ['apples', 'apple', 'applet']],
  ])('by “%s”', (text, near) => {
    expect(nearestNames(fruit, text)).toEqual(near);
  });

  test('no candidate without letters is near', () => {
    expect(nearestNames(['', '-'], '')).toEqual([]);
  });

  test.each<[text: string, name: string, slip: boolean]>([
    ['Good', 'good', true],
    ['Goood', 'good', true],
    ['Goooood', 'good', false],
    ['Gd', 'good', true],
    ['G', 'good', false],
  ])('“%s” for “%s”', (text, name, slip) => {
    expect(isSlip(text, name)).toBe(slip);
  });

  const rules = ['score/mismatch', 'rating/mismatch', 'date/mismatch', 'claim/mismatch'];
  test.each<[text: string, told: string, sentence: string]>([
    ['score/mismach', ': did you mean score/mismatch?', 'Did you mean “score/mismatch”?'],
    [
      'mismatch',
      ': did you mean score/mismatch, rating/mismatch or date/mismatch?',
      'Did you mean “score/mismatch”, “rating/mismatch” or “date/mismatch”?',
    ],
    ['weather', '.', ''],
  ])('in a message, by “%s”', (text, told, sentence) => {
    expect(suggestion(rules, text)).toBe(told);
    expect(meantSentence(rules, text)).toBe(sentence);
  });
});

test('remarks are told with what has them, each once', () => {
  const file = {
    note: 'Whole.',
    keyQuestions: [{ name: 'Food', note: 'Same.', statements: [{ name: 'Meals', note: 'Same.' }] }],
    limits: [{ id: 'low', note: 'Low.' }],
    breachCap: { rating: 'low', note: 'Same.' },
    instruments: [{ name: 'Law', regulations: [{ number: '12', note: 'Twelve.' }] }],
    overall: { note: 3, rules: [{ text: 'x' }, null, 'y'] },
  };
  const notes = notesIn(file);
  expect(notes.map(({ note, of }) => `${of.join(' > ')}: ${note}`)).toEqual([
    ': Whole.',
    'Food: Same.',
    'Food > Meals: Same.',
    'limits > low: Low.',
    'breach cap: Same.',
    'Law > regulations > 12: Twelve.',
  ]);
  expect(notesOnce(notes).map(({ note, of }) => `${of.join(', ')}: ${note}`)).toEqual([
    ': Whole.',
    'Food, Meals, breach cap: Same.',
    'low: Low.',
    '12: Twelve.',
  ]);
});
