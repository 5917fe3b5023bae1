import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFrameworkSource } from '../../server/src/framework/check/framework-source.ts';

/** A small framework; `changes` replace a piece of it by another. */
function villageSchools(...changes: readonly (readonly [string, string])[]): string {
  const sound = `id: village-schools
title: Village schools
keyQuestions:
  - id: teaching
    name: Teaching
    statements:
      - { id: lessons, name: Lessons }
      - { id: reading, name: Reading, aliases: [Books] }
  - id: care
    name: Care
    statements:
      - { id: kindness, name: Kindness }
scale:
  - { value: 1, meaning: poor }
  - { value: 2, meaning: fine }
ratings:
  - { id: fine, name: Fine, carries: 2 }
  - { id: poor, name: Poor, carries: 1 }
labels:
  - { id: not-rated, name: Not rated }
scoring:
  method: percentage
  of: key-question
  tie: half-up
  bands:
    - { rating: fine, from: 75, to: 100 }
    - { rating: poor, from: 50, to: 74 }
limits:
  - { id: weak, band: fine, anyStatementAtMost: 1, rating: poor }
overall:
  method: rules
  rules:
    - { id: any-poor, rating: poor, text: any is poor, counts: [{ ratings: [poor], atLeast: 1 }] }
phrases:
  - { id: score, kind: score, templates: ['We gave {score} points.'] }
page:
  lines:
    - { holds: updated, template: 'Seen on {value}' }
revisions:
  - { revision: 2024-a, from: 2024-01-01 }
  - { revision: 2025-a, from: 2025-01-01 }
`;
  return changes.reduce((text, [from, to]) => {
    expect(text, `the framework has ${from}`).toContain(from);
    return text.replace(from, to);
  }, sound);
}

/** Each problem as the text that it points at and what it says. */
function problemsOf(yaml: string): [string, string][] {
  return readFrameworkSource(yaml).problems.map(({ range, message }) => [yaml.slice(range.start, range.end), message]);
}

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

/** The small framework with a weighted overall rating in place of its rules; `changes` as above. */
function weighted(...changes: readonly (readonly [string, string])[]): string {
  const rules = `  method: rules
  rules:
    - { id: any-poor, rating: poor, text: any is poor, counts: [{ ratings: [poor], atLeast: 1 }] }
`;
  const weights = `  method: weighted
  tie: half-up
  weights:
    - { keyQuestion: teaching, percent: 60 }
    - { keyQuestion: care, percent: 40 }
caps:
  - { id: weak-care, keyQuestion: care, rating: poor, atBest: poor }
`;
  return villageSchools(
    [rules, weights],
    ['carries: 2', 'carries: 2, value: 2'],
    ['carries: 1', 'carries: 1, value: 1'],
    ...changes,
  );
}

/** The small framework with another way to its overall rating; `changes` as above. */
function overallBy(lines: string, ...changes: readonly (readonly [string, string])[]): string {
  const weights = weighted();
  const from = weights.indexOf('  method: weighted');
  const text = weights.slice(0, from) + lines + weights.slice(weights.indexOf('caps:'));
  return changes.reduce((changed, [before, after]) => changed.replace(before, after), text);
}

const points = `  method: points
  bands:
    - { rating: fine, atLeast: 4 }
    - { rating: poor, atMost: 3 }
`;

const adjusted = `  method: adjusted
  base: teaching
  adjustments:
    - { keyQuestion: care, rating: poor, by: -1 }
`;

/** The small framework as a ladder; `changes` as above. */
function ladder(...changes: readonly (readonly [string, string])[]): string {
  const bands = `  method: percentage
  of: key-question
  tie: half-up
  bands:
    - { rating: fine, from: 75, to: 100 }
    - { rating: poor, from: 50, to: 74 }
limits:
  - { id: weak, band: fine, anyStatementAtMost: 1, rating: poor }
`;
  return villageSchools(
    [bands, '  method: ladder\n'],
    ['name: Lessons }', 'name: Lessons, neededFor: fine }'],
    ['aliases: [Books] }', 'neededFor: fine }'],
    ['name: Kindness }', 'scored: false, name: Kindness }'],
    ...changes,
  );
}

const own =
  '    ratings: [{ id: met, name: Met }, { id: not-met, name: Not met }]\n    statements:\n      - { id: kindness';

test('weights, caps and ladders that are sound', () => {
  expect(problemsOf(weighted())).toEqual([]);
  expect(problemsOf(ladder())).toEqual([]);
  expect(problemsOf(overallBy(points))).toEqual([]);
  expect(problemsOf(overallBy(adjusted))).toEqual([]);
  expect(problemsOf(villageSchools(['    statements:\n      - { id: kindness', own]))).toEqual([]);
});

describe('a slip in what weighs, caps or leads up is pointed at and explained', () => {
  test.each<[string, string, string, string]>([
    [
      'weights that do not add up',
      weighted(['percent: 40', 'percent: 30']),
      '- { keyQuestion: teaching, percent: 60 }',
      'The weights come to 60 + 30 = 90 percent: they must come to 100.',
    ],
    [
      'the weight of an unknown key question',
      weighted(['keyQuestion: teaching', 'keyQuestion: teachers']),
      'teachers',
      'There is no key question "teachers". Key questions are: teaching, care.',
    ],
    [
      'two weights of one key question',
      weighted(['keyQuestion: teaching, percent', 'keyQuestion: care, percent']),
      'care',
      '"care" has a weight already: take one of the two out.',
    ],
    [
      'the weight of an optional key question',
      weighted(['name: Care\n', 'name: Care\n    optional: true\n']),
      'care',
      '"care" is optional, and the mean needs every rating: take "optional" out.',
    ],
    [
      'the weight of a key question with ratings of its own',
      weighted(['    statements:\n      - { id: kindness', own], ['rating: poor, atBest', 'rating: met, atBest']),
      'care',
      '"care" has ratings of its own, which do not add up with the others.',
    ],
    [
      'a rating that counts as nothing',
      weighted([', value: 1', '']),
      '{ id: poor, name: Poor, carries: 1 }',
      'What does "poor" count as in the weighted mean? Write "value" and a whole number.',
    ],
    [
      'values with a gap',
      weighted([', value: 2', ', value: 5']),
      '1',
      'Values go down by one from rating to rating, best first: this must be 4.',
    ],
    [
      'a cap by an unknown key question',
      weighted(['keyQuestion: care, rating', 'keyQuestion: cares, rating']),
      'cares',
      'There is no key question "cares": did you mean care? Key questions are: teaching, care.',
    ],
    [
      'a cap by a rating that the key question cannot have',
      weighted(['rating: poor, atBest', 'rating: worse, atBest']),
      'worse',
      '"care" has no rating "worse". Ratings are: fine, poor.',
    ],
    [
      'a cap to a rating that the whole cannot have',
      weighted(['atBest: poor', 'atBest: worse']),
      'worse',
      'The overall rating has no rating "worse". Ratings are: fine, poor.',
    ],
    [
      'a cap on an unknown key question',
      weighted(['atBest: poor', 'on: teachers, atBest: poor']),
      'teachers',
      'There is no key question "teachers". Key questions are: teaching, care.',
    ],
    [
      'a cap that holds nothing down',
      weighted(['atBest: poor', 'atBest: fine']),
      'fine',
      'This holds nothing down, because no rating is better than "fine".',
    ],
    [
      'a cap of a key question on itself',
      weighted(['atBest: poor', 'on: care, atBest: poor']),
      'care',
      '"care" cannot hold itself down.',
    ],
    [
      'a cap with the id of a limit',
      weighted(['id: weak-care', 'id: weak']),
      'weak',
      'The id "weak" is there twice; it must mean one thing only.',
    ],
    [
      'points that no band holds',
      overallBy(points, ['atMost: 3', 'atMost: 2']),
      '- { rating: fine, atLeast: 4 }',
      'No band holds 3 points with a single 2 among them: every sum needs one.',
    ],
    [
      'a rating without points',
      overallBy(points, [', value: 1', '']),
      '{ id: poor, name: Poor, carries: 1 }',
      'How many points is "poor"? Write "value" and a whole number.',
    ],
    [
      'a start that is no key question',
      overallBy(adjusted, ['base: teaching', 'base: teachings']),
      'teachings',
      'There is no key question "teachings": did you mean teaching? Key questions are: teaching, care.',
    ],
    [
      'a change by nothing',
      overallBy(adjusted, ['by: -1', 'by: 0']),
      '0',
      'By 0 it changes nothing: write 1 for a step up, -1 for one down.',
    ],
    [
      'a change by a rating that the key question cannot have',
      overallBy(adjusted, ['care, rating: poor, by', 'care, rating: pooor, by']),
      'pooor',
      '"care" has no rating "pooor": did you mean poor? Ratings are: fine, poor.',
    ],
    [
      'a count of a key question that is not there',
      villageSchools(['ratings: [poor], atLeast', 'ratings: [poor], of: [cares], atLeast']),
      'cares',
      'There is no key question "cares": did you mean care? Key questions are: teaching, care.',
    ],
    [
      'a step to an unknown rating',
      ladder(['name: Lessons, neededFor: fine', 'name: Lessons, neededFor: great']),
      'great',
      '"teaching" has no rating "great". Ratings are: fine, poor.',
    ],
    [
      'a step to the worst rating',
      ladder(['name: Lessons, neededFor: fine', 'name: Lessons, neededFor: poor']),
      'poor',
      'Nothing is needed for "poor", because no rating is worse.',
    ],
    [
      'a statement that is no step',
      ladder(['scored: false, ', '']),
      '{ id: kindness, name: Kindness }',
      'For which rating is "kindness" needed? Write "neededFor", or "scored: false".',
    ],
    [
      'a step where there is no ladder',
      villageSchools(['name: Kindness', 'neededFor: fine, name: Kindness']),
      'fine',
      'Only scoring by "ladder" reads this: take it out.',
    ],
    [
      'a ladder with three scores',
      ladder(['  - { value: 2, meaning: fine }', '  - { value: 2, meaning: fine }\n  - { value: 3, meaning: great }']),
      '',
      'Scoring by "ladder" needs a scale of two scores, not met and met: here are 3.',
    ],
    [
      'a rating of a key question with the id of another',
      villageSchools(['    statements:\n      - { id: kindness', own.replace('id: met', 'id: fine')]),
      'fine',
      'The id "fine" is there twice; it must mean one thing only.',
    ],
  ])('%s', (_, yaml, place, message) => {
    const found = problemsOf(yaml).find(([, said]) => said === message);
    expect(problemsOf(yaml).map(([, said]) => said)).toContain(message);
    expect(found?.[0]).toContain(place);
  });

  test('a cap on an overall rating that there is not', () => {
    const yaml = ladder(['overall:', 'caps:\n  - { id: c, keyQuestion: care, rating: poor, atBest: poor }\noverall:']);
    const without = yaml.replace(/overall:[\s\S]*?phrases:/, 'phrases:');
    expect(problemsOf(without).map(([, said]) => said)).toEqual([
      'There is no overall rating to hold down: say with "on" which key question is.',
    ]);
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
