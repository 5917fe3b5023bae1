import { describe, expect, test } from 'vitest';
import { grades, isWrong, type Part } from './wrong-sentence.ts';

describe('a sentence on a change is wrong only where no way of reading it fits the ratings', () => {
  const fell: Part = { now: 'Requires improvement', before: 'Good' };
  const rose: Part = { now: 'Good', before: 'Inadequate' };
  const stood: Part = { now: 'Good', before: 'Good' };

  test.each<[string, Part]>([
    ['Pear Tree Lodge, good at the inspection before, has tumbled to requires improvement.', fell],
    ['Good the last time we called, requires improvement now: the home has work to do.', fell],
    ['We have brought the overall rating down a level, to requires improvement.', fell],
    ['Its good rating has been lost, and the home requires improvement.', fell],
    ['The home now requires improvement instead of good.', fell],
    ['From outstanding in 2018 to good in 2021 to requires improvement now, the home has only gone down.', fell],
    ['It was rated good; it is rated requires improvement.', fell],
    ['It is now rated requires improvement; before this it was good, and before that outstanding.', fell],
    ['The home, good only last spring, has done too little and is now rated requires improvement.', fell],
    ['The home was inadequate last time and has improved enough to be rated good.', rose],
    ['No other home here has risen as far: it was inadequate, it is good.', rose],
    ['The home was rated good last time, and so it is this time: it was, and is, good.', stood],
    ['The last inspection ended with a rating of good, and so did this one.', stood],
    ['The rating of the home, good, is what it was last time.', stood],
    ['At both this inspection and the one before it, the home was rated good.', stood],
    ['A home that had been inadequate has been pushed up to good.', rose],
    ['Two levels better than before, the overall rating is now good.', rose],
    ['From inadequate, the rating of the home has climbed to good.', rose],
    ['The home was rated good at this inspection, up from inadequate.', rose],
    ['The home was good overall this time, a rise from the inadequate of the last report.', rose],
    ['The home was lifted from inadequate to good, and we did the same for the way it is led.', rose],
    ['When we last inspected, the home was inadequate. It has since been lifted to good.', rose],
    ['This is the third inspection running at which the home has been rated good.', stood],
    ['The home was good when we last came and is good still.', stood],
    ['The home has not moved from the good rating that it held before.', stood],
    ['There is no change in the overall rating of the home, which is again good.', stood],
    ['The home has had a hard year: good has become requires improvement.', fell],
    ['At the home inadequate has given way to good.', rose],
    ['Nobody will be surprised that nothing has moved, and good it remains.', stood],
    ['The home is rated requires improvement instead of good.', fell],
    ['The home, good in 2019, is now requires improvement.', fell],
    ['Once outstanding, and still good when last inspected in 2021, the home now requires improvement.', fell],
    [
      'Lowered from outstanding to good three years ago, the home has been lowered again, to requires improvement.',
      fell,
    ],
    ['We rated the home good in 2018, inadequate in 2021 and good once again now.', rose],
  ])('%s', (sentence, right) => {
    const safe: Part = { now: 'Good' };
    expect(isWrong(sentence, right, safe, 'overall')).toBe(false);
    const others = grades.flatMap((now) => grades.map((before): Part => ({ now, before })));
    const found = others.filter((part) => isWrong(sentence, part, safe, 'overall'));
    const both = others.filter(({ now, before }) => now !== right.now && before !== right.before);
    // Where nothing of it is right, it is found.
    expect(both.filter((part) => !found.includes(part))).toEqual([]);
  });

  test.each([
    ['Safe slid from outstanding to requires improvement.', 'Outstanding', 'Requires improvement'],
    ['Having been inadequate, safe is now requires improvement.', 'Inadequate', 'Requires improvement'],
    [
      'The rating for safe, which was inadequate, has crept up to requires improvement.',
      'Inadequate',
      'Requires improvement',
    ],
    ['Safe has kept the rating of good that we gave it last time.', 'Good', 'Good'],
    ['The home was upgraded, from inadequate to good, for being safe.', 'Inadequate', 'Good'],
    [
      'Though still short of good, safe is better: inadequate last time, requires improvement this.',
      'Inadequate',
      'Requires improvement',
    ],
  ] as const)('of a key question: %s', (sentence, before, now) => {
    const overall: Part = { now: 'Good', before: 'Good' };
    expect(isWrong(sentence, overall, { now, before }, 'safe')).toBe(false);
    const wrong = grades.filter((one) => one !== before && one !== now);
    expect(wrong.filter((one) => !isWrong(sentence, overall, { now, before: one }, 'safe'))).toEqual([]);
    expect(wrong.filter((one) => !isWrong(sentence, overall, { now: one, before }, 'safe'))).toEqual([]);
  });

  test.each([
    'The home hopes to climb from requires improvement to outstanding.',
    'If it slips again, the home will be rated inadequate.',
    'Homes that fall from outstanding to inadequate are visited again.',
    'A relative told us that the home had gone from outstanding to inadequate.',
    'Elm Court, which the provider also runs, fell from outstanding to inadequate.',
    'The kitchen went from inadequate to outstanding.',
    'No other home in the town has dropped from outstanding to inadequate.',
    'Was the home lifted from inadequate to outstanding?',
    'The manager wants safe to go from inadequate to outstanding.',
    'Staff said that morale had fallen from good to inadequate since the last manager left.',
    'Its sister home remains inadequate.',
    'Four inspections ago the home was rated inadequate.',
    'This is the first time since 2017 that the home has been rated anything other than outstanding.',
    'Once one of only three homes in the town to be rated outstanding, Elm Court is no more.',
    'Before Larch Homes took it on, the home was run by somebody else and was rated inadequate.',
    'The home rose from inadequate to outstanding for how it keeps its garden.',
    'Three ratings stayed as they were, at good.',
    'It costs up to 900 pounds a week and is neither better nor worse than we had expected.',
    'The home did not say whether it had fallen to inadequate.',
    'The home is better than we had expected, and its rating is good.',
    'The home has twice sought to have its rating raised to outstanding.',
    'The new manager came from a home that was rated outstanding and had also worked in one that was rated inadequate.',
    'Special measures are for services that are rated inadequate, and last for six months.',
    'In 2014 we rated the service outstanding; in 2016, inadequate; in 2018, requires improvement; in 2020, good.',
    'Our rating of the laundry got worse. We rated it as inadequate because linen was lost.',
    'For all its garden, Elm Court could do no better than inadequate.',
    'Safe is the one key question in which it has been rated less than outstanding.',
  ])('nothing is found in “%s”', (sentence) => {
    expect(isWrong(sentence, stood, stood, 'overall')).toBe(false);
    expect(isWrong(sentence, stood, stood, 'safe')).toBe(false);
  });
});
