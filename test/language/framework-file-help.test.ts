import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  frameworkFileCompletionsAt,
  frameworkFileHoverAt,
} from '../../server/src/language/configuration-files/framework-files.ts';
import { helpAsPlainText } from '../../server/src/language/help/write-help.ts';
import { trials } from '../common/fast-run.ts';
import { readCaret } from './caret.ts';

const shipped = readdirSync('schemas/frameworks').map((name) => readFileSync(`schemas/frameworks/${name}`, 'utf8'));

const ratings = `id: own
title: Our own
ratings:
  - { id: strong, name: Strong, description: Nothing to add. }
  - { id: secure, name: Secure }
  - { id: weak, name: Weak }
scale:
  - { value: 1, meaning: Not yet }
  - { value: 2, meaning: Always }
`;

function completionsAt(marked: string) {
  const { text, offset } = readCaret(marked);
  return frameworkFileCompletionsAt(text, offset);
}

function labelsAt(marked: string): readonly string[] {
  return completionsAt(marked).map(({ label }) => label);
}

/** What an editor that knows snippets writes for a completion; places to fill as `<1>`, `<1: default>` and `<1: one,other>`. */
function snippetAt(marked: string, label: string): string | null | undefined {
  const found = completionsAt(marked).find((completion) => completion.label === label);
  return found?.snippet?.replaceAll(/\$\{(\d+)(?::([^}]*)|\|([^|]*)\|)?\}/g, (_, place, written, choices) => {
    const shown = written ?? choices;
    return shown === undefined ? `<${place}>` : `<${place}: ${shown}>`;
  });
}

function hoverText(marked: string): string | null {
  const { text, offset } = readCaret(marked);
  const hover = frameworkFileHoverAt(text, offset);
  return hover && helpAsPlainText(hover.help);
}

describe('what must be there', () => {
  test('is offered at once in an empty file', () => {
    const all = 'id, title, keyQuestions, ratings, scoring';
    expect(labelsAt('$0')[0]).toBe(all);
    expect(snippetAt('$0', all)).toContain('keyQuestions:\n  - id: <3>\n    name: <4>\n');
  });

  test('is offered as far as it is missing', () => {
    expect(labelsAt(`${ratings}$0`)[0]).toBe('keyQuestions, scoring');
    expect(labelsAt(`${ratings}scoring:\n  method: percentage\n  $0`)[0]).toBe('of, tie, bands');
    expect(labelsAt(`${ratings}scoring: { method: lowest, bands: [] }\n$0`)[0]).not.toContain(',');
  });

  test('is offered for a new item of a list, with or without its dash', () => {
    expect(snippetAt('keyQuestions:\n  - $0', 'id, name')).toBe('id: <1>\n  name: <2>');
    expect(snippetAt('keyQuestions:\n  $0', '- id, name')).toBe('- id: <1>\n  name: <2>');
    expect(snippetAt('keyQuestions:\n  - id: a\n    name: A\n  $0', '- id, name')).toBe('- id: <1>\n  name: <2>');
  });

  test('comes with a key that is a list or a map', () => {
    expect(snippetAt('id: own\n$0', 'labels')).toBe('labels:\n  - id: <1>\n    name: <2>');
    expect(snippetAt('id: own\n$0', 'scoring')).toBe('scoring:\n  method: <1: percentage,lowest,ladder,judged>');
    expect(snippetAt('id: own\noverall:\n  $0', 'method')).toBe(
      'method: <1: rules,score,weighted,points,adjusted,none>',
    );
    expect(labelsAt('id: own\n$0')).toContain('title');
    expect(snippetAt('id: own\n$0', 'title')).toBeUndefined();
  });
});

test('an editor that knows no snippets writes the same lines, with their indentation and nothing to be chosen', () => {
  const written = (marked: string, wanted: string) =>
    completionsAt(marked)
      .find(({ label }) => label === wanted)
      ?.text.split('\n');
  expect(written(`${ratings}scoring:\n  method: percentage\n  $0`, 'of, tie, bands')).toEqual([
    'of: ',
    '  tie: ',
    '  bands:',
    '    - { rating: strong, from: 67, to: 100 }',
    '    - { rating: secure, from: 34, to: 66 }',
    '    - { rating: weak, from: 0, to: 33 }',
  ]);
  expect(written('keyQuestions:\n  - id: a\n    statements:\n      - $0', 'id, name')).toEqual([
    'id: ',
    '        name: ',
  ]);
});

describe('what the file defines is offered where it is named', () => {
  test.each([
    ['the rating of a band', 'scoring:\n  method: percentage\n  bands:\n    - rating: $0'],
    ['the rating of a band within brackets', 'scoring: { method: lowest, bands: [{ from: 1, rating: s$0, to: 2 }] }'],
    ['the band of a limit', 'limits:\n  - { id: low, band: $0'],
    ['the ratings that are counted', 'overall:\n  method: rules\n  rules:\n    - counts: [{ ratings: [weak, $0] }]'],
    [
      'the ratings that are counted, line by line',
      'overall:\n  rules:\n    - counts:\n        - ratings:\n            - $0',
    ],
    ['the rating that a breach leaves', 'breachCap: { rating: $0 }'],
  ])('%s', (_, marked) => expect(labelsAt(ratings + marked)).toEqual(['strong', 'secure', 'weak']));

  test('scores, key questions and instruments', () => {
    expect(labelsAt(`${ratings}limits:\n  - anyStatementAtMost: $0`)).toEqual(['1', '2']);
    expect(labelsAt(`keyQuestions: [{ id: care, name: Care }]\nacrossServices:\n  apart: [$0]`)).toEqual(['care']);
    expect(labelsAt('instruments: [$0]').length).toBeGreaterThan(1);
  });

  test('also what only a revision defines', () => {
    const revision = 'revisions:\n  - { revision: a, from: 2025-01-01, ratings: [{ id: poor, name: Poor }] }\n';
    expect(labelsAt(`${ratings}${revision}breachCap: { rating: $0 }`)).toContain('poor');
  });

  test('a key question is no rating', () => {
    expect(labelsAt(`${ratings}keyQuestions:\n  - { id: $0 }`)).toEqual([]);
  });
});

test('bands are offered as a table of all ratings, which is sound as it is', () => {
  expect(snippetAt(`${ratings}scoring:\n  method: percentage\n  $0`, 'bands')).toBe(
    `bands:
  - { rating: strong, from: <1: 67>, to: <2: 100> }
  - { rating: secure, from: <3: 34>, to: <4: 66> }
  - { rating: weak, from: <5: 0>, to: <6: 33> }`,
  );
  expect(snippetAt('scoring:\n  method: percentage\n  $0', 'bands')).toContain('- rating: <1>\n');
});

test('within brackets only keys are offered that are not there yet', () => {
  expect(labelsAt(`${ratings}scoring:\n  method: percentage\n  bands: [{ to: 3, $0, rating: weak }]`)).toEqual([
    'from',
  ]);
  expect(labelsAt(`${ratings}phrases:\n  - { templates: ['A, {score}: b'], id: a, $0 }`)).not.toContain('templates');
});

test.each([
  ["phrases:\n  - { id: a, kind: score, templates: ['In {key-question} it has {sc$0'] }", '{score}'],
  ["phrases:\n  - id: a\n    templates: ['In {$0} it has']", '{key-questions}'],
  ["phrases:\n  - id: a\n    templates:\n      - 'In {$0'", '{statement}'],
  ["page:\n  lines:\n    - { holds: assessed, template: 'Seen on {$0' }", '{value}'],
])('after a brace in a template its slots are offered: %s', (marked, slot) => {
  expect(labelsAt(marked)).toContain(slot);
  expect(labelsAt(marked).every((label) => label.startsWith('{'))).toBe(true);
});

test('a slot takes the place of one that is begun, with its brace', () => {
  const { text, offset } = readCaret("phrases: [{ templates: ['It has {sc$0o} points'] }]");
  const item = frameworkFileCompletionsAt(text, offset).find(({ label }) => label === '{score}');
  expect(text.slice(item?.replaces.start, item?.replaces.end)).toBe('{sco}');
});

describe('brackets that go over several lines', () => {
  const scoring = `${ratings}scoring:\n  method: percentage\n  bands:\n`;

  test('keys and values are offered in them', () => {
    expect(labelsAt(`${scoring}    - {\n        rating: $0\n`)).toEqual(['strong', 'secure', 'weak']);
    expect(labelsAt(`${scoring}    [\n      { rating: weak, from: 0, to: 33 }, # the rest\n      { $0\n`)).toEqual([
      'rating',
      'from',
      'to',
    ]);
    expect(labelsAt(`${scoring}    - {\n        to: 100,\n        $0\n        rating: weak,\n      }\n`)).toEqual([
      'from',
    ]);
  });

  test('what follows one that was never closed is offered as ever', () => {
    expect(labelsAt(`${ratings}labels: [{ id: x\nbreachCap:\n  rating: $0`)).toEqual(['strong', 'secure', 'weak']);
    expect(labelsAt(`${ratings}note: one [of\nbreachCap:\n  rating: $0`)).toEqual(['strong', 'secure', 'weak']);
  });

  test('an apostrophe within a text begins no quotation', () => {
    expect(labelsAt(`scale: [{ value: 1, meaning: the school's worst, $0 }]`)).toEqual(['name', 'aliases']);
  });
});

test('values are explained: those of a choice, and those that the file defines', () => {
  expect(hoverText('scoring:\n  method: percentage\n  tie: half-$0up\n')).toContain('62.5 becomes 63');
  expect(hoverText('scoring:\n  method: low$0est\n')).toContain('lowest score');
  expect(hoverText('phrases:\n  - { id: a, kind: brea$0ches }\n')).toContain('How many breaches');
  expect(hoverText(`${ratings}breachCap: { rating: wea$0k }\n`)).toBe('weak\n\nWeak');
  expect(hoverText(`${ratings}note: wea$0k\n`)).toBeNull();
});

describe('in the frameworks that are shipped', () => {
  test('every rating and every key question that is named is offered where it stands', () => {
    let places = 0;
    for (const text of shipped) {
      for (const match of text.matchAll(
        /(?<=(?:^ +(?:- )?|[{,] )(?:rating|band|atBest|neededFor): |- \{ keyQuestion: |\n {4}(?:keyQuestion|on): )[a-z0-9-]+/gm,
      )) {
        const labels = frameworkFileCompletionsAt(text, match.index + 1).map(({ label }) => label);
        expect(labels, text.slice(match.index - 80, match.index + 20)).toContain(match[0]);
        places += 1;
      }
    }
    expect(places).toBeGreaterThan(40);
  });

  test('what is offered anywhere, also while the rest is not written, gives way to no other line', () => {
    const place = fc.constantFrom(...shipped).chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length)));
    fc.assert(
      fc.property(place, fc.boolean(), ([text, offset], isCut) => {
        const now = isCut ? text.slice(0, offset) : text;
        for (const { replaces } of frameworkFileCompletionsAt(now, offset)) {
          expect(replaces.start).toBeLessThanOrEqual(offset);
          expect(replaces.end).toBeGreaterThanOrEqual(offset);
          expect(now.slice(replaces.start, replaces.end)).not.toContain('\n');
        }
      }),
      { numRuns: trials(300) },
    );
  });
});
