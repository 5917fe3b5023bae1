import { describe, expect, test } from 'vitest';
import { readFrameworkSource } from '../../server/src/framework/check/framework-source.ts';
import { addFrameworks, builtInLibrary, resolveFramework } from '../../server/src/framework/file/library.ts';
import type { Framework } from '../../server/src/framework/framework.ts';
import { madeUp, madeUpFramework } from './made-up.ts';

const across = (rating: string, more = '') =>
  `{ ${more} rules: [{ id: any, rating: ${rating}, text: 'any is low', counts: [{ ratings: [low], atLeast: 1 }] }] }`;

test('a file that says little has a default for all else', () => {
  const { keyQuestions, ratings, ...rest } = madeUpFramework({});
  expect(keyQuestions.map(({ id }) => id)).toEqual(['food', 'rooms', 'staff']);
  expect(ratings.map(({ id }) => id)).toEqual(['high', 'fair', 'low']);
  expect(rest).toEqual({
    id: 'made-up',
    revision: null,
    title: 'Made up',
    note: undefined,
    draft: false,
    status: 'in-force',
    follows: [],
    terms: { keyQuestion: 'key question', statement: 'quality statement' },
    regulators: [],
    anyOrder: false,
    evidenceCategories: [],
    overallNames: ['Overall'],
    scale: [1, 2, 3, 4].map((value) => ({ value, meaning: ['', 'bad', 'poor', 'fine', 'best'][value] })),
    labels: [],
    leftOut: 'missing',
    scoring: { method: 'judged' },
    limits: [],
    overall: { method: 'none' },
    caps: [],
    breachCap: null,
    specialMeasures: null,
    display: null,
    acrossServices: null,
    acrossBySector: [],
    sections: [],
    phrases: [],
    instruments: [],
    page: { furniture: [], lines: [], openings: [], sectors: [], parts: [], earlier: [] },
    services: false,
    release: null,
  });
});

const full = `
note: Of all.
status: pilot
follows: [{ framework: cqc-inspection }]
terms: { keyQuestion: theme, statement: topic }
regulators: [The Office]
anyOrder: true
evidenceCategories: [{ id: talks, name: Talks }]
overallNames: [Altogether]
labels: [{ id: none, name: None }]
leftOut: not-assessed
breachCap: { rating: fair }
specialMeasures: { in: [low], out: [high] }
services: true
sections: [{ id: about, name: About }]
instruments:
  - cqc-registration-2009
  - { id: house-rules, name: House rules, regulations: [{ number: '1', title: Shoes off }] }
phrases: [{ id: rated, kind: rating, templates: ['It is rated {rating}.'] }]
release: { id: own, marks: [News], phrases: [{ id: told, kind: rating, templates: ['It was told to be {rating}.'] }] }
revisions:
  - { revision: a, from: 2020-01-01, title: Made up once }
  - revision: b
    from: 2021-01-01
    note: Of the second.
    status: in-force
    keyQuestions: [{ id: air, name: Air }]
    ratings: [{ id: high, name: Tall }, { id: fair, name: Fair }, { id: low, name: Low }]
    terms: { keyQuestion: question, statement: line }
    instruments: [{ id: yard-rules, name: Yard rules, regulations: [{ number: '2', title: No balls }] }]
    phrases: []
    anyOrder: false
`;

/** A revision of the full file. */
function revision(name: string): Framework {
  const { file, problems } = readFrameworkSource(madeUp({ more: full }));
  expect(problems).toEqual([]);
  const library = addFrameworks(builtInLibrary(), file === null ? [] : [file]);
  const { framework } = resolveFramework(library, `made-up@${name}`, null);
  if (framework === undefined) {
    throw new Error(`there is no revision ${name}`);
  }
  return framework;
}

describe('a revision has what the file says, and in place of that what it says itself', () => {
  const phrasesOf = ({ phrases }: Framework) => phrases.map(({ id, only }) => [id, only]);

  test('the first', () => {
    const first = revision('a');
    expect(first).toMatchObject({
      revision: 'a',
      title: 'Made up once (pilot, no ratings)',
      note: 'Of all.',
      status: 'pilot',
      draft: true,
      follows: [{ framework: 'cqc-inspection' }],
      terms: { keyQuestion: 'theme', statement: 'topic' },
      regulators: ['The Office'],
      anyOrder: true,
      overallNames: ['Altogether'],
      leftOut: 'not-assessed',
      breachCap: { rating: 'fair' },
      specialMeasures: { in: ['low'], out: ['high'] },
      services: true,
      release: { id: 'own' },
    });
    expect(first.instruments.map(({ id }) => id)).toEqual(['cqc-registration-2009', 'house-rules']);
    expect(first.evidenceCategories.map(({ id }) => id)).toEqual(['talks']);
    expect(first.labels.map(({ id }) => id)).toEqual(['none']);
    expect(first.sections.map(({ id }) => id)).toEqual(['about']);
    expect(first.keyQuestions.map(({ id }) => id)).toEqual(['food', 'rooms', 'staff']);
    expect(phrasesOf(first)).toEqual([
      ['rated', undefined],
      ['told', 'news'],
    ]);
  });

  test('the second', () => {
    const second = revision('b');
    expect(second).toMatchObject({
      revision: 'b',
      title: 'Made up',
      note: 'Of all. Of the second.',
      status: 'in-force',
      draft: false,
      terms: { keyQuestion: 'question', statement: 'line' },
      regulators: ['The Office'],
      anyOrder: false,
    });
    expect(second.instruments.map(({ id }) => id)).toEqual(['yard-rules']);
    expect(second.keyQuestions.map(({ id }) => id)).toEqual(['air']);
    expect(second.ratings.map(({ name }) => name)).toEqual(['Tall', 'Fair', 'Low']);
    expect(phrasesOf(second)).toEqual([['told', 'news']]);
  });
});

describe('services are combined as the sector of a report has it', () => {
  const ways = (more: string) => ({ more: `services: true\nacrossServices: ${more}` });
  const given = (more: string, sector: string | null) =>
    madeUpFramework(ways(more), sector).acrossServices?.rules.map(({ rating }) => rating);

  test.each<[across: string, sector: string | null, rating: string | undefined]>([
    [across('low'), null, 'low'],
    [across('low'), 'Zoo', 'low'],
    [`[${across('low', 'sectors: [Zoo, Park],')}, ${across('fair')}]`, null, 'fair'],
    [`[${across('low', 'sectors: [Zoo, Park],')}, ${across('fair')}]`, 'park', 'low'],
    [`[${across('low', 'sectors: [Zoo, Park],')}, ${across('fair')}]`, 'Farm', 'fair'],
    [`[${across('low', 'sectors: [Zoo],')}]`, 'Farm', undefined],
    [`[${across('low', 'sectors: [Zoo],')}]`, null, undefined],
  ])('%s for %s', (more, sector, rating) => {
    expect(given(more, sector)).toEqual(rating === undefined ? undefined : [rating]);
  });
});
