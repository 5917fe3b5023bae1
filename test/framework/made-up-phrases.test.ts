import { describe, expect, test } from 'vitest';
import { guardWords } from '../../server/src/framework/phrases/guard-words.ts';
import { matchPhrases, mayHoldPhrases } from '../../server/src/framework/phrases/phrases.ts';
import { renderPhrase, renderReleasePhrase } from '../../server/src/framework/phrases/render-phrase.ts';
import { madeUpFramework } from './made-up.ts';

const ways = {
  ratings:
    '[{ id: high, name: High, aliases: [Very high - indeed] }, { id: fair, name: Fair & square }, { id: low, name: Low, aliases: [Lower, Lowest of all] }]',
  keyQuestions: `
    - { id: food, name: 'Food, drink & rest', aliases: [Food], statements: [{ id: meals, name: Meals - hot and cold }] }
    - { id: rooms, name: Well-kept rooms, aliases: [Rooms, 'Rooms, and halls'], statements: [{ id: beds, name: Beds }] }`,
  more: `labels: [{ id: not-rated, name: Not rated }]
phrases:
  - { id: is-rated, kind: rating, templates: ['{key-question} [is |was |]rated {rating}.', 'We call {key-question} {rating}'], unless: [last, once upon] }
  - { id: all-rated, kind: rating, templates: ['We rated {ratings}.'] }
  - { id: before, kind: previous-rating, templates: ['rated {previous-rating} in the past'] }
  - { id: points, kind: score, templates: ['It got {score} point{s} for {key-question}.'] }
  - { id: looked, kind: statements-assessed, templates: ['We looked at {count} box{es}'] }
  - { id: found, kind: breaches, templates: ['{service} found {count} breach{es} of {regulations}', 'it found {count} breach{es}'] }
  - { id: kept, kind: carried-forward, templates: ['{statement} was kept from {key-question}'] }
  - { id: days, kind: dates, templates: ['It was seen {dates}'] }
  - { id: improved, kind: rating-changed, templates: ['{key-questions} rose from {previous-rating} to {rating}'] }
  - { id: news, kind: rating, only: news, templates: ['{service} earned {rating}', 'earned {rating} for {key-question}'] }
  - { id: news-whole, kind: rating, only: news, about: whole, templates: ['The house earned {rating}'] }`,
};

/** The phrases in a text, each with its words and what stands in its slots. */
function found(text: string, inNews = false): string[] {
  return matchPhrases(madeUpFramework(ways), text, inNews).map(({ phrase, start, end, slots }) => {
    const values = Object.entries(slots).map(([name, { value, range }]) => {
      expect(text.slice(range.start, range.end)).toBe(value);
      return `${name}=${value}`;
    });
    return [phrase, `“${text.slice(start, end)}”`, ...values].join(' ');
  });
}

describe('the sentences of a framework of one’s own', () => {
  test.each<[text: string, ...found: string[]]>([
    ['Food is rated High.', 'is-rated “Food is rated High.” key-question=Food rating=High'],
    ['FOOD rated high', 'is-rated “FOOD rated high” key-question=FOOD rating=high'],
    [
      'Food, drink and rest was rated Fair and square.',
      'is-rated “Food, drink and rest was rated Fair and square.” key-question=Food, drink and rest rating=Fair and square',
    ],
    [
      'Food, drink & rest is rated fair & square!',
      'is-rated “Food, drink & rest is rated fair & square” key-question=Food, drink & rest rating=fair & square',
    ],
    [
      'Food drink and rest is rated Fair & square.',
      'is-rated “Food drink and rest is rated Fair & square.” key-question=Food drink and rest rating=Fair & square',
    ],
    ['Foods is rated High.'],
    ['Seafood is rated High.'],
    ['Food is rated Highest.'],
    [
      'Well kept rooms is rated Lower.',
      'is-rated “Well kept rooms is rated Lower.” key-question=Well kept rooms rating=Lower',
    ],
    [
      'Well-kept  rooms  is\n   rated “Low”, as hoped.',
      'is-rated “Well-kept  rooms  is\n   rated “Low”” key-question=Well-kept  rooms rating=Low',
    ],
    [
      '“Rooms” is rated Lowest of all.',
      'is-rated ““Rooms” is rated Lowest of all.” key-question=Rooms rating=Lowest of all',
    ],
    [
      'Rooms, and halls is rated Not rated.',
      'is-rated “Rooms, and halls is rated Not rated.” key-question=Rooms, and halls rating=Not rated',
    ],
    [
      'Rooms is rated Very high indeed.',
      'is-rated “Rooms is rated Very high indeed.” key-question=Rooms rating=Very high indeed',
    ],
    [
      'Rooms is rated Very high – indeed.',
      'is-rated “Rooms is rated Very high – indeed.” key-question=Rooms rating=Very high – indeed',
    ],
    ['Rooms is rated Very high-indeed.'],
    ['We call rooms low.', 'is-rated “We call rooms low” key-question=rooms rating=low'],
    ['When last seen, food is rated High.'],
    ['It was once upon a time that food is rated High.'],
    ['It lasted. Food is rated High.', 'is-rated “Food is rated High.” key-question=Food rating=High'],
    ['It is lasting that food is rated High.', 'is-rated “food is rated High.” key-question=food rating=High'],
    ['We do not say that food is rated High.'],
    ['Nobody came, but food is rated High.', 'is-rated “food is rated High.” key-question=food rating=High'],
    ['In 2019 food is rated High.'],
    ['But back in May 2019, food is rated High.'],
    ['Last year, food is rated High.'],
    ['Food is rated High in 2019.'],
    ['Food is rated High and in 2019 we came.', 'is-rated “Food is rated High” key-question=Food rating=High'],
    ['It rated High in the past.', 'before “rated High in the past” previous-rating=High'],
    ['In 2019 it was rated High in the past.', 'before “rated High in the past” previous-rating=High'],
    [
      'We rated High for food and Low for rooms.',
      'all-rated “We rated High for food” rating=High key-question=food',
      'all-rated “Low for rooms.” rating=Low key-question=rooms',
    ],
    [
      'We rated food and rooms as High.',
      'all-rated “We rated food” key-question=food rating=High',
      'all-rated “rooms as High.” key-question=rooms rating=High',
    ],
    ['It got three points for food.', 'points “It got three points for food.” score=three key-question=food'],
    ['It got 1,000.5 point for rooms.', 'points “It got 1,000.5 point for rooms.” score=1,000.5 key-question=rooms'],
    [
      'It got -2 points for rooms. It got 4 points for food.',
      'points “It got -2 points for rooms.” score=-2 key-question=rooms',
      'points “It got 4 points for food.” score=4 key-question=food',
    ],
    [
      'We looked at one box. We looked at twenty-two boxes.',
      'looked “We looked at one box” count=one',
      'looked “We looked at twenty-two boxes” count=twenty-two',
    ],
    ['We looked at 1,000 boxes.', 'looked “We looked at 1,000 boxes” count=1,000'],
    ['We looked at boxes.'],
    [
      'The inspectors found 2 breaches of the law on fire.',
      'found “found 2 breaches of” service=The inspectors count=2',
    ],
    [
      'And so the inspectors found two breaches of the law.',
      'found “found two breaches of” service=the inspectors count=two',
    ],
    [
      'After tea, our team found a breach, and the cook found one breach of law.',
      'found “found one breach of” service=the cook count=one',
    ],
    ['Found 2 breaches of the law.'],
    ['12 of the cooks found 2 breaches of the law.'],
    ['At a sister home it found 2 breaches.'],
    ['In Wales, it found 2 breaches.'],
    ['At a sister home food is rated High.'],
    ['At another food shop food is rated High.', 'is-rated “food is rated High.” key-question=food rating=High'],
    [
      'Meals – hot & cold was kept from food.',
      'kept “Meals – hot & cold was kept from food” statement=Meals – hot & cold key-question=food',
    ],
    [
      'Meals hot and cold was kept from rooms, and beds was kept from food',
      'kept “Meals hot and cold was kept from rooms” statement=Meals hot and cold key-question=rooms',
      'kept “beds was kept from food” statement=beds key-question=food',
    ],
    ['It was seen on 3 and 4 May 2025.', 'days “It was seen on 3 and 4 May 2025” dates=on 3 and 4 May 2025'],
    [
      'It was seen from 30 April to 2 May, 2025, and again',
      'days “It was seen from 30 April to 2 May, 2025” dates=from 30 April to 2 May, 2025',
    ],
    ['It was seen 3rd-5th Sept. 2025', 'days “It was seen 3rd-5th Sept. 2025” dates=3rd-5th Sept. 2025'],
    ['At a nearby service, it was seen on 3 May 2025.'],
    [
      'Food and rooms rose from low to high.',
      'improved “Food” key-question=Food previous-rating=low rating=high',
      'improved “rooms rose from low to high” key-question=rooms previous-rating=low rating=high',
    ],
    ['Food, rooms and beds rose from low to high.'],
    ['The house earned High.'],
    [
      'Food is rated High and rooms is rated Low; food is rated Low.',
      'is-rated “Food is rated High” key-question=Food rating=High',
      'is-rated “rooms is rated Low” key-question=rooms rating=Low',
      'is-rated “food is rated Low.” key-question=food rating=Low',
    ],
    ['İn the end food is rated High.', 'is-rated “food is rated High.” key-question=food rating=High'],
  ])('%s', (text, ...told) => {
    expect(found(text)).toEqual(told);
  });

  test.each<[text: string, ...found: string[]]>([
    ['The house earned High.', 'news-whole “The house earned High” rating=High'],
    ['In Leeds, the old mill earned Low.', 'news “earned Low” service=the old mill rating=Low'],
    ['The mill earned High for food.', 'news “earned High for food” rating=High key-question=food'],
    ['Food is rated High.', 'is-rated “Food is rated High.” key-question=Food rating=High'],
  ])('in news: %s', (text, ...told) => {
    expect(found(text, true)).toEqual(told);
  });
});

test('are written in their first wording, with the values that are given', () => {
  const framework = madeUpFramework(ways);
  expect(renderPhrase(framework, 'rating', { 'key-question': 'Food', rating: 'High' })).toBe('Food is rated High.');
  expect(renderPhrase(framework, 'score', { score: '2', 'key-question': 'Food' })).toBe('It got 2 points for Food.');
  expect(renderPhrase(framework, 'statements-assessed', { count: 'One' })).toBe('We looked at One box');
  expect(renderPhrase(framework, 'statements-assessed', { count: '1' })).toBe('We looked at 1 box');
  expect(renderPhrase(framework, 'statements-assessed', { count: 'two' })).toBe('We looked at two boxes');
  expect(renderPhrase(framework, 'rating', { rating: 'High' })).toBeNull();
  expect(renderPhrase(framework, 'must-actions', { count: '1' })).toBeNull();
});

test('are written in releases in the first wording that has a place for each value', () => {
  const framework = madeUpFramework(ways);
  const inRelease = (values: Parameters<typeof renderReleasePhrase>[2], isWhole = false) =>
    renderReleasePhrase(framework, 'rating', values, isWhole);
  expect(inRelease({ service: 'The mill', rating: 'High' })).toBe('The mill earned High');
  expect(inRelease({ 'key-question': 'food', rating: 'High' })).toBe('earned High for food');
  expect(inRelease({ rating: 'High' })).toBeNull();
  expect(inRelease({ rating: 'High' }, true)).toBe('The house earned High');
  expect(inRelease({ rating: 'High', score: '3' }, true)).toBeNull();
  expect(renderReleasePhrase(framework, 'score', { score: '3' })).toBeNull();
});

test('are looked for only in a text that has one of their words', () => {
  const framework = madeUpFramework(ways);
  expect(mayHoldPhrases(framework, 'What was RATED so')).toBe(true);
  expect(mayHoldPhrases(framework, 'They earned much')).toBe(false);
  expect(mayHoldPhrases(framework, 'They earned much', true)).toBe(true);
  expect(mayHoldPhrases(framework, 'Meals came hot, and beds had soft pillows.')).toBe(false);
});

test('a framework without statements or ratings of a name has no sentence with them', () => {
  const bare = { keyQuestions: '[{ id: food, name: Food }]', more: ways.more };
  expect(matchPhrases(madeUpFramework(bare), ' was kept from food')).toEqual([]);
  expect(matchPhrases(madeUpFramework(bare), 'Meals was kept from food')).toEqual([]);
});

describe('a text is looked at for few words, the rarest of those that tell most', () => {
  test.each<[lists: string, words: string]>([
    ['rated overall, rated whole, overall score', 'rated score'],
    ['overall rated, whole rated, score', 'rated score'],
    ['this rating, this service', 'rating service'],
    ['this area, this service', 'this'],
    ['this area', 'this'],
    ['', ''],
  ])('%s', (lists, words) => {
    const split = lists.split(', ').map((list) => list.split(' ').filter((word) => word !== ''));
    expect(guardWords(split).join(' ')).toBe(words);
  });
});
