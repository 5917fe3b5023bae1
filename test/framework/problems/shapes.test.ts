import { describe, test } from 'vitest';
import { type Case, check } from './told-problems.ts';

const food = (lines: string) => ({ keyQuestions: `[{ ${lines} }]` });

describe('what stands where something else must', () => {
  test.each<Case>([
    [food('id: food'), '“id”: "name" is missing or empty.'],
    [food(''), '“id”: "id" and "name" are missing or empty.'],
    [
      food('name: Food, statements: [{}]'),
      '“name”: "id" is missing or empty.',
      '“name”: "id" and "name" are missing or empty.',
    ],
    [
      food('id: food, name: Food, statements: [{ id: meals }, { id: tea }]'),
      '“id”: "name" is missing or empty.',
      '“id”: "name" is missing or empty.',
    ],
    [food('id: Food, name: Food'), '“Food”: "id" must be made of small letters, digits and single hyphens. → food'],
    [
      food('id: Éat & drink, name: Food'),
      '“Éat & drink”: "id" must be made of small letters, digits and single hyphens. → eat-drink',
    ],
    [food("id: '&', name: Food"), '“\'&\'”: "id" must be made of small letters, digits and single hyphens.'],
    [food('id: 3, name: Food'), '“3”: "id" must be text: put it in quotation marks. → \'3\''],
    [food('id: 3.5, name: Food'), '“3.5”: "id" must be text: put it in quotation marks.'],
    [food('id: true, name: Food'), '“true”: "id" must be text: put it in quotation marks.'],
    [food('id: food, name: 7'), '“7”: "name" must be text: put it in quotation marks. → \'7\''],
    [food("id: food, name: ''"), '“\'\'”: "name" must not be empty.'],
    [food("id: food, name: ' '"), '“\' \'”: "name" must not be empty.'],
    [
      food(`id: food, name: ${'x'.repeat(1001)}`),
      '“xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx … xxxxxxxxxxxx”: "name" must have at most 1000 characters.',
    ],
    [food('id: food, name: Food, aliases: Meal'), '“Meal”: "aliases" must be a list: put it in square brackets.'],
    [food('id: food, name: Food, aliases: 3'), '“3”: "aliases" must be a list.'],
    [food('id: food, name: Food, aliases:'), '“”: "aliases" is empty; it must be a list.'],
    [food('id: food, name: Food, optional: yes'), '“yes”: "optional" must be true or false. → true'],
    [food('id: food, name: Food, optional: OFF'), '“OFF”: "optional" must be true or false. → false'],
    [food('id: food, name: Food, optional: maybe'), '“maybe”: "optional" must be true or false.'],
    [food('id: food, name: Food, optional: 1'), '“1”: "optional" must be true or false.'],
    [
      food('id: food, name: Food, statement: []'),
      '“statement”: There is no key "statement" here: did you mean statements? → statements',
    ],
    [
      food('id: food, name: Food, zebra: 1, aliasses: []'),
      '“zebra”: There is no key "zebra" here. Keys are: id, name, aliases, note, spoken, done, description, optional, ratings, lowestOf, statements.',
      '“aliasses”: There is no key "aliasses" here: did you mean aliases? → aliases',
    ],
    [food('id: food, name: Food, ratings: []'), '“[]”: "ratings" must have at least one item.'],
    [
      { keyQuestions: '[Food, 3]' },
      '“Food”: Item 1 of "keyQuestions" must be a map of keys and values, with "id" and "name".',
      '“3”: Item 2 of "keyQuestions" must be a map of keys and values, with "id" and "name".',
    ],
    [{ keyQuestions: 'Food' }, '“Food”: "keyQuestions" must be a list: put it in square brackets.'],
    [{ keyQuestions: '{ id: food }' }, '“{ id: food }”: "keyQuestions" must be a list.'],
    [{ scale: "[{ value: '3', meaning: a }]" }, '“\'3\'”: "value" must be a whole number. → 3'],
    [{ scale: '[{ value: three, meaning: a }]' }, '“three”: "value" must be a whole number.'],
    [{ scale: '[{ value: 1.5, meaning: a }]' }, '“1.5”: "value" must be a whole number.'],
    [{ scale: '[{ value: [1], meaning: a }]' }, '“[1]”: "value" must be a whole number.'],
    [
      { scoring: '{ method: percent }' },
      '“percent”: "method" must be "percentage", "lowest", "ladder" or "judged". → percentage',
    ],
    [{ scoring: '{ method: 3 }' }, '“3”: "method" must be "percentage", "lowest", "ladder" or "judged".'],
    [{ scoring: '{}' }, '“id”: "method" must be "percentage", "lowest", "ladder" or "judged".'],
    [{ scoring: 'judged' }, '“judged”: "scoring" must be a map of keys and values, with "method".'],
    [
      { scoring: '{ method: percentage, of: whole, tie: halfup, bands: [{ rating: high, from: -1, to: 101 }] }' },
      '“halfup”: "tie" must be "half-up", "half-even" or "half-down". → half-up',
      '“-1”: "from" must be 0 or more.',
      '“101”: "to" must be 100 or less.',
    ],
    [
      { scoring: '{ method: percentage, of: all, tie: half-up, bands: [] }' },
      '“all”: "of" must be "key-question" or "whole".',
      '“[]”: "bands" must have at least one item.',
    ],
    [
      { overall: '{ method: weight }' },
      '“weight”: "method" must be "rules", "score", "weighted", "points", "adjusted" or "none". → weighted',
    ],
    [
      {
        overall:
          '{ method: weighted, tie: half-up, weights: [{ keyQuestion: food, percent: 0 }, { keyQuestion: rooms, percent: 101 }] }',
      },
      '“0”: "percent" must be 1 or more.',
      '“101”: "percent" must be 100 or less.',
    ],
    [
      {
        overall: '{ method: rules, rules: [{ id: a, rating: high, text: a, counts: [{ ratings: [], atLeast: -1 }] }] }',
      },
      '“[]”: "ratings" must have at least one item.',
      '“-1”: "atLeast" must be 0 or more.',
    ],
    [{ more: 'tilte: x' }, '“tilte”: There is no key "tilte" here: did you mean title? → title'],
    [
      { more: 'xyz: 1' },
      '“xyz”: There is no key "xyz" here. Keys are: id, title, terms, regulators, keyQuestions, anyOrder, evidenceCategories, overallNames, scale, ratings, labels, leftOut, scoring, limits, overall, caps, breachCap, specialMeasures, display, acrossServices, sections, phrases, instruments, page, release, services, status, until, note, from, draft, sectors, follows, sources, examples, guessed, usual, revisions.',
    ],
    [{ more: 'status: drafted' }, '“drafted”: "status" must be "draft", "pilot", "in-force" or "withdrawn". → draft'],
    [{ more: 'until: 2024-02-30' }, '“2024-02-30”: "until" must be a day of the calendar written as YYYY-MM-DD.'],
    [
      { more: "display: { by: We, days: 3, website: 'example.org' }" },
      '“\'example.org\'”: "website" must be an address that begins with https:// or http://.',
    ],
    [
      { more: 'instruments: [{ id: law, name: Law, regulations: [{ number: 12, title: Food }] }]' },
      '“12”: "number" must be text: put it in quotation marks. → \'12\'',
    ],
    [
      { more: 'instruments: [{ id: law, name: Law, regulations: [{ number: 12b, title: Food }] }]' },
      '“12b”: "number" must be a number, with a capital letter after it where it has one, such as "12" or "9A".',
    ],
    [
      { more: 'instruments: [{ id: law, title: Law }]' },
      '“id”: "name" and "regulations" are missing or empty.',
      '“title”: There is no key "title" here. Keys are: id, name, aliases, note, regulations.',
    ],
    [
      { more: 'instruments: [3]' },
      '“3”: Item 1 of "instruments" must be the id of one that Keyline knows, or be written out as a map with the keys that the documentation lists.',
    ],
    [
      { more: 'release: [3]' },
      '“[3]”: "release" must be the id of one that Keyline knows, or be written out as a map with the keys that the documentation lists.',
    ],
    [{ more: 'release: { id: news }' }, '“id”: "marks" is missing or empty.'],
    [
      { more: 'acrossServices: { rule: [] }' },
      '“rule”: "rules" is missing or empty.',
      '“rule”: There is no key "rule" here: did you mean rules? → rules',
    ],
    [{ more: 'acrossServices: []' }, '“[]”: "acrossServices" must have at least one item.'],
    [
      { more: 'acrossServices: 3' },
      '“3”: "acrossServices" must be a map with the keys that the documentation lists, or a list of such maps.',
    ],
    [{ more: 'terms: { keyQuestion: area }' }, '“keyQuestion”: "statement" is missing or empty.'],
    [
      { more: 'follows: [{ framework: other, ratings: { Good: 3 } }]' },
      '“3”: "Good" must be text: put it in quotation marks. → \'3\'',
    ],
    [
      { more: 'sources: [{ fact: a, address: example.org, sure: 100 }]' },
      '“example.org”: "address" must be an address that begins with https:// or http://.',
      '“100”: "sure" must be 99 or less.',
    ],
    [
      { more: 'revisions: [{ revision: 2024, from: 2024-01-01 }]' },
      '“2024”: "revision" must be text: put it in quotation marks. → \'2024\'',
    ],
    [{ more: 'revisions: [{ revision: a }]' }, '“revision”: "from" is missing or empty.'],
    [
      { more: 'revisions: [{ revision: a, from: 2024-01-01, scal: [] }]' },
      '“scal”: There is no key "scal" here: did you mean scale? → scale',
    ],
    [{ more: 'revisions: [{ revision: a, from: 2024-01-01, scale: 3 }]' }, '“3”: "scale" must be a list.'],
    [
      { more: "phrases: [{ id: a, kind: scores, templates: ['{score} it is'] }]" },
      '“scores”: "kind" must be "score", "rating", "previous-rating", "rating-remained", "rating-changed", "rating-first", "statements-assessed", "breaches", "carried-forward", "dates" or "must-actions". → score',
    ],
    [{ more: 'phrases: [{ id: a, kind: score, templates: [] }]' }, '“[]”: "templates" must have at least one item.'],
    [
      { more: 'page: { lines: [{ holds: update, template: a }] }' },
      '“update”: "holds" must be "location", "report-date", "assessed", "updated", "published", "overall-rating", "previous-rating", "provider", "service", "sector", "notice", "id", "title", "regulator", "contents", "organisation", "rating", "other", "occasion", "review" or "approach". → updated',
    ],
  ])('%j', check);
});
