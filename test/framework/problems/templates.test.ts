import { describe, test } from 'vitest';
import type { Ways } from '../made-up.ts';
import { type Case, check } from './told-problems.ts';

describe('ladders', () => {
  const ladder = (food: string, scale = '[{ value: 0, meaning: no }, { value: 1, meaning: yes }]'): Partial<Ways> => ({
    scale,
    scoring: '{ method: ladder }',
    ratings: '[{ id: high, name: High }, { id: low, name: Low }]',
    keyQuestions: `[{ id: food, name: Food, statements: [{ id: meals, name: Meals${food} }] }]`,
  });
  test.each<Case>([
    [ladder(', neededFor: high')],
    [
      ladder(''),
      '“{ id: meals, name: Meals }”: For which rating is "meals" needed? Write "neededFor", or "scored: false".',
    ],
    [ladder(', scored: false')],
    [ladder(', neededFor: low'), '“low”: Nothing is needed for "low", because no rating is worse.'],
    [
      ladder(', neededFor: hig'),
      '“hig”: "food" has no rating "hig": did you mean high? Ratings are: high, low. → high',
    ],
    [
      ladder(
        ', neededFor: high',
        '[{ value: 0, meaning: no }, { value: 1, meaning: yes }, { value: 2, meaning: very }]',
      ),
      '“[{ value: 0, meaning: no }, { value: 1, meaning: y … ing: very }]”: Scoring by "ladder" needs a scale of two scores, not met and met: here are 3.',
    ],
    [
      ladder(', neededFor: high', '[{ value: 0, meaning: no }]'),
      '“[{ value: 0, meaning: no }]”: Scoring by "ladder" needs a scale of two scores, not met and met: here are 1.',
    ],
    [
      { keyQuestions: '[{ id: food, name: Food, statements: [{ id: meals, name: Meals, neededFor: high }] }]' },
      '“high”: Only scoring by "ladder" reads this: take it out.',
    ],
  ])('%j', check);
});

describe('templates', () => {
  const phrase = (kind: string, template: string) => ({
    more: `phrases: [{ id: a, kind: ${kind}, templates: ['We saw', '${template}'] }]`,
  });
  test.each<Case>([
    [
      phrase('score', 'It has {score}'),
      '“\'We saw\'”: A sentence of kind "score" states something only with {score} in it.',
    ],
    [
      phrase('rating', 'It is {ratings}'),
      '“\'We saw\'”: A sentence of kind "rating" states something only with {rating} or {ratings} in it.',
    ],
    [
      phrase('previous-rating', 'It was {rating}'),
      '“\'We saw\'”: A sentence of kind "previous-rating" states something only with {previous-rating} in it.',
      '“\'It was {rating}\'”: A sentence of kind "previous-rating" states something only with {previous-rating} in it.',
    ],
    [
      phrase('rating-remained', 'It stays {previous-rating}'),
      '“\'We saw\'”: A sentence of kind "rating-remained" states something only with {rating} or {ratings} in it.',
      '“\'It stays {previous-rating}\'”: A sentence of kind "rating-remained" states something only with {rating} or {ratings} in it.',
    ],
    [
      phrase('rating-changed', 'It is not {previous-rating}'),
      '“\'We saw\'”: A sentence of kind "rating-changed" states something only with {rating} or {ratings} in it.',
      '“\'It is not {previous-rating}\'”: A sentence of kind "rating-changed" states something only with {rating} or {ratings} in it.',
    ],
    [
      phrase('rating-first', 'It is now {rating}'),
      '“\'We saw\'”: A sentence of kind "rating-first" states something only with {rating} or {ratings} in it.',
    ],
    [
      phrase('statements-assessed', 'Some {count}'),
      '“\'We saw\'”: A sentence of kind "statements-assessed" states something only with {count} in it.',
    ],
    [
      phrase('dates', 'On {dates}'),
      '“\'We saw\'”: A sentence of kind "dates" states something only with {dates} in it.',
    ],
    [
      phrase('must-actions', 'Take {count}'),
      '“\'We saw\'”: A sentence of kind "must-actions" states something only with {count} in it.',
    ],
    [phrase('breaches', 'It broke the law')],
    [phrase('carried-forward', 'It was left')],
    [
      phrase('score', 'It has {scor}'),
      "“'It has {scor}'”: There is no slot {scor}: did you mean score? Slots are: {score}, {rating}, {previous-rating}, {key-question}, {statement}, {count}, {dates}, {service}, {regulations}, {key-questions}, {ratings}.",
      '“\'We saw\'”: A sentence of kind "score" states something only with {score} in it.',
    ],
    [
      phrase('score', 'It has {x}'),
      "“'It has {x}'”: There is no slot {x}. Slots are: {score}, {rating}, {previous-rating}, {key-question}, {statement}, {count}, {dates}, {service}, {regulations}, {key-questions}, {ratings}.",
      '“\'We saw\'”: A sentence of kind "score" states something only with {score} in it.',
    ],
    [
      phrase('score', 'It has ]{score}'),
      '“\'It has ]{score}\'”: "]" does not belong here: braces and brackets come in pairs, alternatives do not nest.',
      '“\'We saw\'”: A sentence of kind "score" states something only with {score} in it.',
    ],
    [
      phrase('score', '[It|That] {score}'),
      "“'[It|That] {score}'”: A template needs a word of its own outside of slots and [alternatives].",
      '“\'We saw\'”: A sentence of kind "score" states something only with {score} in it.',
    ],
    [phrase('breaches', '[a|a][a|a][a|a][a|a][a|a][a|a][a|a] word')],
    [
      phrase('breaches', '[a|a][a|a][a|a][a|a][a|a][a|a][a|a][a|a] word'),
      "“'[a|a][a|a][a|a][a|a][a|a][a|a][a|a][a|a] word'”: This template can be read in too many ways, which would make every search slow: write several with fewer [alternatives] and endings.",
    ],
    [
      phrase('breaches', 'In breach of {regulations} again'),
      "“'In breach of {regulations} again'”: Nothing can stand behind {regulations}.",
    ],
    [phrase('breaches', 'In breach of {regulations}.')],
    [
      phrase('breaches', 'A breach [of {regulations}|]'),
      "“'A breach [of {regulations}|]'”: {service} and {regulations} cannot stand in [alternatives].",
    ],
    [
      phrase('rating', '[{service}|it] is {rating}'),
      "“'[{service}|it] is {rating}'”: {service} and {regulations} cannot stand in [alternatives].",
      '“\'We saw\'”: A sentence of kind "rating" states something only with {rating} or {ratings} in it.',
    ],
    [
      phrase('rating', '{service} is {rating}'),
      '“\'We saw\'”: A sentence of kind "rating" states something only with {rating} or {ratings} in it.',
    ],
  ])('of sentences, %j', check);

  const release = (lines: string) => ({ more: `release: { id: a, ${lines} }` });
  const draft = (title: string) =>
    `marks: [Ends], draft: { unnamed: the home, title: '${title}', titleWithoutRating: x, opening: x, openingWithProvider: x, closing: x }`;
  test.each<Case>([
    [
      release("marks: ['Ends {any}', 'Ends {value}', 'Ends {any']"),
      "“'Ends {value}'”: There is no slot {value}. Slots are: {any}.",
      '“\'Ends {any\'”: "{" does not belong here: braces and brackets come in pairs, alternatives do not nest.',
    ],
    [
      release(
        "marks: [Ends], lines: [{ holds: published, template: 'On {value}' }, { holds: published, template: 'At {day}' }, { holds: published, template: '[On|At] {value}' }]",
      ),
      "“'At {day}'”: There is no slot {day}. Slots are: {value}, {any}.",
      "“'[On|At] {value}'”: A line of a page has no alternatives: write two lines.",
    ],
    [release(draft('{name} is {rating} by {provider}'))],
    [{ more: "instruments: [{ id: law, name: Law, regulations: [{ number: '12', title: Food }] }]" }],
    [
      release(draft('{name} is {grade}')),
      "“'{name} is {grade}'”: There is no slot {grade}. Slots are: {name}, {rating}, {provider}.",
    ],
    [
      { more: 'release: cqcs' },
      '“cqcs”: There is no wording of releases "cqcs": did you mean cqc? Keyline knows: cqc. Any other is written out, with an "id" and its "marks". → cqc',
    ],
    [
      { more: 'release: press' },
      '“press”: There is no wording of releases "press". Keyline knows: cqc. Any other is written out, with an "id" and its "marks".',
    ],
    [
      { more: 'instruments: [cqc-registration-2008]' },
      '“cqc-registration-2008”: There is no instrument "cqc-registration-2008": did you mean cqc-registration-2009? Keyline knows: cqc-registration-2009, hsca-regulated-activities-2014. Any other is written out, with an "id", a "name" and its "regulations". → cqc-registration-2009',
    ],
    [
      { more: 'instruments: [village]' },
      '“village”: There is no instrument "village". Keyline knows: cqc-registration-2009, hsca-regulated-activities-2014. Any other is written out, with an "id", a "name" and its "regulations".',
    ],
  ])('of releases, %j', check);

  const page = (lines: string) => ({ more: `page: { ${lines} }` });
  test.each<Case>([
    [
      page("furniture: [Back, '{any}'], openings: ['We went [on|at]', 'We {saw}']"),
      "“'{any}'”: There is no slot {any}. None can stand here.",
      "“'We {saw}'”: There is no slot {saw}. None can stand here.",
    ],
    [
      page(
        "lines: [{ holds: updated, template: 'Seen {any} on {value}' }, { holds: updated, template: 'Seen [on|at] {value}' }, { holds: updated, template: 'Seen {values}' }]",
      ),
      "“'Seen [on|at] {value}'”: A line of a page has no alternatives: write two lines.",
      "“'Seen {values}'”: There is no slot {values}: did you mean value? Slots are: {value}, {any}.",
    ],
  ])('of pages, %j', check);
});

describe('revisions', () => {
  test.each<Case>([
    [
      { more: 'revisions: [{ revision: a, from: 2024-01-01 }, { revision: b, from: 2024-01-01 }]' },
      '“2024-01-01”: Revisions go from the oldest to the newest: this one must begin after 2024-01-01.',
    ],
    [
      { more: 'revisions: [{ revision: a, from: 2024-01-01 }, { revision: a, from: 2025-01-01 }]' },
      '“a”: The revision "a" is there twice.',
    ],
    [{ more: 'revisions: [{ revision: a, from: 2024-01-01, sectors: [Homes] }, { revision: b, from: 2024-01-01 }]' }],
    [
      {
        more: 'revisions: [{ revision: a, from: 2024-01-01, sectors: [Homes] }, { revision: b, from: 2024-01-01, sectors: [Wards] }]',
      },
    ],
    [
      {
        more: 'revisions: [{ revision: a, from: 2024-01-01, sectors: [Homes, Wards] }, { revision: b, from: 2023-01-01, sectors: [Wards] }]',
      },
      '“2023-01-01”: Revisions go from the oldest to the newest: this one must begin after 2024-01-01.',
    ],
    [
      {
        more: 'revisions: [{ revision: a, from: 2024-01-01, breachCap: { rating: bad } }, { revision: b, from: 2025-01-01, instruments: [law], release: news }]',
      },
      '“law”: There is no instrument "law". Keyline knows: cqc-registration-2009, hsca-regulated-activities-2014. Any other is written out, with an "id", a "name" and its "regulations".',
      '“news”: There is no wording of releases "news". Keyline knows: cqc. Any other is written out, with an "id" and its "marks".',
      '“bad”: There is no rating "bad". Ratings are: high, fair, low.',
    ],
    [
      {
        more: 'breachCap: { rating: bad }\nrevisions: [{ revision: a, from: 2024-01-01 }, { revision: b, from: 2025-01-01 }]',
      },
      '“bad”: There is no rating "bad". Ratings are: high, fair, low.',
    ],
  ])('%j', check);
});
