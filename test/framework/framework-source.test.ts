import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFrameworkSource } from '../../server/src/framework/check/framework-source.ts';
import { problemsOf, villageSchools } from './small-framework.ts';

test.each(['cqc-single-assessment', 'cqc-local-authority', 'aged-care-stars-au', 'ofsted-2025'])(
  'the file of %s is sound',
  (id) => {
    const { file, problems } = readFrameworkSource(readFileSync(`schemas/frameworks/${id}.yaml`, 'utf8'));
    expect(problems).toEqual([]);
    expect(file?.id).toBe(id);
  },
);

test('a small framework is sound, and what it leaves out has its default', () => {
  const { file, problems } = readFrameworkSource(villageSchools());
  expect(problems).toEqual([]);
  expect(file?.keyQuestions[0]?.statements[0]).toEqual({ id: 'lessons', name: 'Lessons', aliases: [], scored: true });
});

describe('a slip is pointed at and explained', () => {
  test.each<[string, [string, string], string, RegExp]>([
    [
      'a missing key, at the first key of its map',
      ['id: care\n    name: Care', 'id: care'],
      'id',
      /^"name" is missing/,
    ],
    ['an unknown key', ['title:', 'tilte: x\ntitle:'], 'tilte', /no key "tilte"/],
    ['an unknown key deep down', ['name: Lessons', 'name: Lessons, scord: true'], 'scord', /no key "scord"/],
    ['an id with capitals', ['id: lessons', 'id: Lessons'], 'Lessons', /small letters/],
    ['a missing name', ['name: Kindness', "name: ''"], "''", /must not be empty/],
    ['a number as text', ['value: 1,', 'value: one,'], 'one', /a whole number/],
    ['half a score', ['value: 1,', 'value: 1.5,'], '1.5', /a whole number/],
    [
      'an unknown method',
      ['method: percentage', 'method: guess'],
      'guess',
      /must be "percentage", "lowest", "ladder" or "judged"/,
    ],
    ['an unknown tie rule', ['half-up', 'half-way'], 'half-way', /"half-up", "half-even" or "half-down"/],
    ['an impossible day', ['2024-01-01', '2024-02-30'], '2024-02-30', /YYYY-MM-DD/],
    ['revisions out of order', ['2025-01-01', '2023-01-01'], '2023-01-01', /after 2024-01-01/],
    ['a revision twice', ['2025-a', '2024-a'], '2024-a', /there twice/],
    ['a gap between bands', ['from: 75', 'from: 80'], '74', /must be 79/],
    ['bands that overlap', ['to: 74', 'to: 80'], '80', /must be 74/],
    ['bands that do not reach 100', ['to: 100', 'to: 99'], '99', /must be 100/],
    ['bands that end too early', ['from: 50', 'from: 60'], '60', /down to 50/],
    ['a band upside down', ['from: 75', 'from: 101'], '101', /100 or less/],
    ['a band of an unknown rating', ['rating: fine, from', 'rating: super, from'], 'super', /no rating "super"/],
    ['a limit in an unknown band', ['band: fine', 'band: super'], 'super', /Ratings are: fine, poor/],
    ['an overall rule to an unknown rating', ['ratings: [poor]', 'ratings: [worse]'], 'worse', /no rating "worse"/],
    ['a score carried that is none', ['carries: 2', 'carries: 3'], '3', /not a score on the scale/],
    ['scores out of order', ['value: 2', 'value: 0'], '0', /lowest to the highest/],
    ['an id twice', ['id: kindness', 'id: lessons'], 'lessons', /"lessons" is there twice/],
    ['a name twice', ['name: Reading', 'name: LESSONS'], 'LESSONS', /"LESSONS" is there twice/],
    ['an alias that is a key question', ['[Books]', '[care]'], 'care', /must mean one thing/],
    ['a statement called as the overall rating', ['name: Kindness', 'name: Overall'], 'Overall', /there twice/],
    ['a label called as a rating', ['name: Not rated', 'name: fine'], 'fine', /there twice/],
    ['an unknown slot', ['{score}', '{points}'], "'We gave {points} points.'", /no slot \{points\}.*\{score\}/],
    ['an open brace', ['{score}', '{score'], "'We gave {score points.'", /come in pairs/],
    ['a template of slots only', ['We gave {score} points.', '{score}'], "'{score}'", /a word of its own/],
    ['an unknown kind of phrase', ['kind: score', 'kind: scores'], 'scores', /"score", "rating"/],
    ['a page line with alternatives', ['Seen on', '[Seen|Read] on'], "'[Seen|Read] on {value}'", /write two lines/],
    ['an unknown instrument', ['phrases:', 'instruments: [village-law]\nphrases:'], 'village-law', /Keyline knows: /],
    ['a negative count', ['atLeast: 1', 'atLeast: -1'], '-1', /0 or more/],
    [
      'a name where a map must be',
      ['      - { id: kindness, name: Kindness }', '      - Kindness'],
      'Kindness',
      /with "id" and "name"\.$/,
    ],
    ['a text where a list must be', ["['We gave {score} points.']", 'We gave'], 'We gave', /put it in square brackets/],
    [
      'a count of any number',
      ['ratings: [poor], atLeast: 1', 'ratings: [poor]'],
      '{ ratings: [poor] }',
      /How many must there be/,
    ],
    [
      'a limit that lifts',
      ['band: fine, anyStatementAtMost: 1, rating: poor', 'band: poor, anyStatementAtMost: 1, rating: fine'],
      'fine',
      /never lifts/,
    ],
    [
      'a limit of its own band',
      ['anyStatementAtMost: 1, rating: poor', 'anyStatementAtMost: 1, rating: fine'],
      'fine',
      /after "fine"/,
    ],
    ['a limit for a score that is none', ['anyStatementAtMost: 1', 'anyStatementAtMost: 3'], '3', /which has: 1, 2/],
    [
      'a sentence without what it states',
      ['{score} points', 'many points'],
      "'We gave many points.'",
      /only with \{score\} in it/,
    ],
    ['an empty list', ['[{ ratings: [poor], atLeast: 1 }]', '[]'], '[]', /at least one item/],
    ['a name that is a list', ['name: Kindness', 'name: [Kindness]'], '[Kindness]', /must be text/],
    [
      'a number that is none',
      ['phrases:', 'instruments: [{ id: law, name: Law, regulations: [{ number: x, title: y }] }]\nphrases:'],
      'x',
      /"12" or "9A"/,
    ],
    [
      'an instrument that is neither',
      ['phrases:', 'instruments: [3]\nphrases:'],
      '3',
      /the id of one that Keyline knows/,
    ],
    ['a band upside down on whole numbers', ['from: 50, to: 74', 'from: 80, to: 74'], '80', /not be more than "to"/],
    [
      'furniture with a slot',
      ['page:', 'page:\n  furniture: ["Seen on {value}"]'],
      '"Seen on {value}"',
      /no slot \{value\}/,
    ],
    [
      'an opening with a slot',
      ['page:', 'page:\n  openings: ["Seen from {value}"]'],
      '"Seen from {value}"',
      /no slot \{value\}/,
    ],
    ['a page line with an unknown slot', ['Seen on {value}', 'Seen on {day}'], "'Seen on {day}'", /\{value\}/],
    [
      'percentages without a scale',
      ['scale:\n  - { value: 1, meaning: poor }\n  - { value: 2, meaning: fine }', 'scale: []'],
      'percentage',
      /needs a "scale"/,
    ],
    ['not YAML', ['title: Village schools', 'title: "Village schools'], '', /This is not YAML/],
  ])('%s', (_, change, place, message) => {
    const first = problemsOf(villageSchools(change)).find(([, said]) => message.test(said));
    expect(first?.[1]).toMatch(message);
    if (place !== '') {
      expect(first?.[0]).toBe(place);
    }
  });

  test.each<[string, [string, string], string, string]>([
    ['an unknown key', ['scoring:\n', 'scroing: {}\nscoring:\n'], 'scroing', 'scoring'],
    ['a key of what is chosen', ['tie: half-up', 'tei: half-up'], 'tei', 'tie'],
    ['an unknown choice', ['half-up', 'halfup'], 'halfup', 'half-up'],
    ['an unknown method', ['percentage', 'percent-age'], 'percent-age', 'percentage'],
    ['a band of an unknown rating', ['rating: fine, from', 'rating: fien, from'], 'fien', 'fine'],
    ['a name where an id must be', ['id: reading', 'id: Réading & more'], 'Réading & more', 'reading-more'],
    ['a number in quotation marks', ['value: 2', "value: '2'"], "'2'", '2'],
    ['a number that is a text', ['revision: 2024-a', 'revision: 2024'], '2024', "'2024'"],
    ['yes', ['page:', 'services: yes\npage:'], 'yes', 'true'],
    ['a rating that rules count', ['ratings: [poor]', 'ratings: [poo]'], 'poo', 'poor'],
  ])('what was most likely meant: %s', (_, change, place, instead) => {
    const yaml = villageSchools(change);
    const found = readFrameworkSource(yaml).problems.find((problem) => problem.instead !== undefined);
    expect(found?.instead).toBe(instead);
    expect(yaml.slice(found?.range.start, found?.range.end)).toBe(place);
  });

  test('of an instrument that is written out, and not that it could be an id', () => {
    const law = 'instruments: [{ id: law, name: Law, regulations: [{ number: 4, title: Safe }] }]\nphrases:';
    expect(problemsOf(villageSchools(['phrases:', law]))).toEqual([
      ['4', '"number" must be text: put it in quotation marks.'],
    ]);
  });

  test('an overall rating by a score that the whole has not', () => {
    const yaml = villageSchools([
      /overall:\n(?: .*\n)+/.exec(villageSchools())?.[0] ?? '',
      'overall: { method: score }\n',
    ]);
    expect(problemsOf(yaml)).toEqual([['score', expect.stringContaining('The whole has no score here')]]);
  });

  test.each([
    ['{ id: lessons, name: Lessons: all }', /a colon and a space in quotation marks/],
    ['[We gave {score} points.]', /a comma, a bracket or a brace in quotation marks/],
  ])('what YAML does not take, in plain words: %s', (written, message) => {
    const messages = problemsOf(`id: x\nnote:\n  - ${written}\n`).map(([, said]) => said);
    expect(messages.join('\n')).toMatch(message);
  });

  test.each<[string, [string, string], string]>([
    ['a list for a text', ['name: Kindness', 'name: [Kindness]'], '"name" must be text.'],
    [
      'a text for a list',
      ['name: Kindness', 'name: Kindness, aliases: Warmth'],
      '"aliases" must be a list: put it in square brackets.',
    ],
    ['a number for a list', ['name: Kindness', 'name: Kindness, aliases: 3'], '"aliases" must be a list.'],
    ['a number for an answer', ['page:', 'services: 3\npage:'], '"services" must be true or false.'],
    ['a list for a number', ['value: 1,', 'value: [1],'], '"value" must be a whole number.'],
  ])('nothing is put in its place where nobody knows what was meant: %s', (_, change, message) => {
    expect(readFrameworkSource(villageSchools(change)).problems).toEqual([
      { range: expect.anything(), message, instead: undefined },
    ]);
  });

  test('of a file in which nothing is', () => {
    expect(problemsOf('').map(([, message]) => message)).toEqual([
      'There is no framework in this file yet. "id", "title", "keyQuestions", "ratings" and "scoring" are missing or empty.',
    ]);
  });

  test.each<[string, string, number]>([
    ['of the same sector', 'sectors: [towns, hills]', 1],
    ['of another sector', 'sectors: [hills]', 0],
    ['of every sector', '', 0],
  ])('a revision that begins before one %s', (_, sectors, problems) => {
    const [first, second] = ['from: 2024-01-01 }', 'from: 2025-01-01 }'];
    const later = villageSchools([second, `from: 2023-01-01${sectors === '' ? '' : `, ${sectors}`} }`]);
    expect(problemsOf(later.replace(first, 'from: 2024-01-01, sectors: [towns] }'))).toHaveLength(problems);
  });

  test('in a revision, at the place in the revision', () => {
    const yaml = villageSchools(['from: 2025-01-01 }', 'from: 2025-01-01, labels: [{ id: old, name: Poor }] }']);
    expect(problemsOf(yaml)).toEqual([['Poor', 'The name "Poor" is there twice; it must mean one thing only.']]);
  });

  test('what all revisions share is said once', () => {
    expect(problemsOf(villageSchools(['to: 100', 'to: 99']))).toHaveLength(1);
  });

  test('all that is wrong with the form is said at once', () => {
    const messages = problemsOf('id: x\n').map(([, message]) => message);
    expect(messages).toEqual(['"title", "keyQuestions", "ratings" and "scoring" are missing or empty.']);
  });
});

test.each(['', '\0', 'a', '- a', '[', '{', 'id: &a [*a]', '? '.repeat(10_000), 'null', 'id: !!binary x'])(
  'a text that is no framework gives problems inside it: %.20s',
  (yaml) => {
    const { file, problems } = readFrameworkSource(yaml);
    expect(file).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
    expect(
      problems.every(({ range }) => 0 <= range.start && range.start <= range.end && range.end <= yaml.length),
    ).toBe(true);
  },
);

test('a file that unfolds aliases without end is refused', () => {
  const lines = Array.from({ length: 12 }, (_, index) => `l${index + 1}: &l${index + 1} [${`*l${index},`.repeat(9)}]`);
  const { problems } = readFrameworkSource(`l0: &l0 [x]\n${lines.join('\n')}\n`);
  expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/aliases/)]);
});
