import { describe, expect, test } from 'vitest';
import {
  styleFileCompletionsAt,
  styleFileHoverAt,
} from '../../../server/src/language/configuration-files/style-files.ts';
import { defaultSettings } from '../../../server/src/rules/rule-settings.ts';
import { defaultStyle } from '../../../server/src/rules/style/built-in-style.ts';
import { readStyleSource } from '../../../server/src/rules/style/style-source.ts';
import { lintText } from '../../common/lint-text.ts';

const own = `id: our-house
name: Our House
`;

const keys =
  'Keys are: id, name, extends, abbreviations, known, terms, ratings, names, percentDecimals, spelling, standard, words.';

/** Each problem as the text that it points at and what it says. */
function problemsOf(yaml: string): [string, string][] {
  return readStyleSource(yaml).problems.map(({ range, message }) => [yaml.slice(range.start, range.end), message]);
}

/** The rules about words, and what they mark in a report of a house with this style. */
function marked(yaml: string, sentence: string): readonly string[] {
  const { style } = readStyleSource(yaml);
  const text = `---\nframework: cqc-single-assessment@2024-12\nscope: caring\nstatus: draft\n---\n\n# Caring\n\nBasis: not assessed\n\n${sentence}\n`;
  return lintText(text, style === null ? defaultSettings : { ...defaultSettings, style })
    .filter(({ rule }) => /^(?:prose|privacy)\//.test(rule))
    .map(({ rule, range }) => `${rule}: ${text.slice(range.start, range.end)}`);
}

const sentence = 'Mrs Smith told tenants that 2.5% of QOF points went to FREDA, which was rated Good.';

describe('a style of one’s own', () => {
  test('asks for nothing that it does not say', () => {
    expect(marked(own, sentence)).toEqual(['prose/undefined-abbreviation: QOF', 'prose/undefined-abbreviation: FREDA']);
  });

  test('sets words, abbreviations, figures, names and ratings', () => {
    const yaml = `${own}known: [FREDA, QOF]\nterms: [{ write: people, instead: [tenants] }]\nratings: small\nnames: none\npercentDecimals: 0\n`;
    expect(marked(yaml, sentence)).toEqual([
      'privacy/name: Mrs Smith',
      'prose/house-term: tenants',
      'prose/percent-decimals: 2.5%',
      'prose/rating-case: Good',
    ]);
  });

  test('adds to the one that it builds on, and wins', () => {
    const { style } = readStyleSource(`${own}extends: cqc\nknown: [FREDA]\nratings: any\n`);
    const { known, abbreviations, terms } = defaultStyle();
    expect(style).toEqual({
      ...defaultStyle(),
      id: 'our-house',
      name: 'Our House',
      known: [...known, 'FREDA'],
      ratings: 'any',
    });
    expect(style).toMatchObject({ abbreviations, terms });
  });
});

describe('what is wrong in a style file is told where it is', () => {
  test.each([
    ['rating: small', 'rating', `There is no key "rating" here: did you mean ratings? ${keys}`],
    ['nothing: 1', 'nothing', `There is no key "nothing" here. ${keys}`],
    ['ratings: tiny', 'tiny', 'ratings must be "small" or "any".'],
    ['extends: nobody', 'nobody', 'extends must be "cqc".'],
    ['known: NHS', 'NHS', 'known must be a list, such as [NHS, GP].'],
    ['known: [1]', '1', 'known.0 must be a text.'],
    ['known: [GP, ""]', '""', 'known.1 must not be empty.'],
    ['abbreviations: [GP]', '[GP]', 'abbreviations must be a map, such as { GP: general practitioner }.'],
    ['abbreviations: { GP: 1 }', '1', 'abbreviations.GP must be a text.'],
    ['percentDecimals: 99', '99', 'percentDecimals must be 12 or less.'],
    ['percentDecimals: -1', '-1', 'percentDecimals must be 0 or more.'],
    ['percentDecimals: 1.5', '1.5', 'percentDecimals must be a whole number.'],
    ['percentDecimals: few', 'few', 'percentDecimals must be a whole number.'],
    ['terms: [people]', 'people', 'terms.0 must be a map of keys and values.'],
    ['terms:\n  - { write: people }', 'write', 'terms.0.instead is missing.'],
    ['terms:\n  - { write: people, instead: [] }', '[]', 'terms.0.instead must have at least one item.'],
    [
      'terms:\n  - { write: people, instead: [x], nte: so }',
      'nte',
      'There is no key "nte" here: did you mean note? Keys are: write, instead, note.',
    ],
  ])('%j', (line, place, message) => {
    expect(problemsOf(`${own}${line}\n`)).toEqual([[place, message]]);
  });

  test('of its name as well', () => {
    expect(problemsOf('name: [a]\nid: Our House\n')).toEqual([
      ['Our House', 'id must be made of small letters, digits and single hyphens.'],
      ['[a]', 'name must be a text.'],
    ]);
  });

  test('also where it is no YAML, or empty', () => {
    expect(problemsOf('id: [')).toEqual([
      ['', 'This is not YAML: close with “]” or “}” what is opened with “[” or “{”.'],
    ]);
    expect(problemsOf('words')).toEqual([['words', 'This must be a map of keys and values, such as "key: value".']]);
    expect(problemsOf('')).toEqual([
      ['', 'id is missing.'],
      ['', 'name is missing.'],
    ]);
  });
});

test('keys are offered and explained', () => {
  const labels = styleFileCompletionsAt(`${own}`, own.length).map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(['extends', 'abbreviations', 'known', 'terms', 'names']));
  expect(JSON.stringify(styleFileHoverAt(`${own}known: [A]\n`, own.length + 2))).toContain('every reader knows them');
});
