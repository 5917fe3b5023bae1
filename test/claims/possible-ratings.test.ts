import { describe, expect, test } from 'vitest';
import { grades, isWrong, type Rating } from './wrong-sentence.ts';

/** The ratings of the whole, or of safe, with which a sentence is found to be wrong, the other part being good. */
function found(sentence: string, part: 'overall' | 'safe'): readonly Rating[] {
  const good = { now: 'Good' } as const;
  return grades.filter((now) =>
    part === 'overall' ? isWrong(sentence, { now }, good, 'overall') : isWrong(sentence, good, { now }, 'overall'),
  );
}

describe('a rating that nothing has which the sentence speaks of is wrong, whatever the words between', () => {
  test.each([
    'Too few staff and a leaking roof have cost the home dear: inspectors rate it %s.',
    'Its families are told today that the home has been rated %s by the Care Quality Commission.',
    'The rating of %s reflects all that we saw.',
    'The Care Quality Commission has rated the home %s as residents go without showers.',
    'The inspectors, who came twice, found the lift broken; the home has been rated %s overall.',
    'The rating we give the service, %s, is one that we gave with a heavy heart.',
    'Its manager said that he accepted the rating of %s and would say no more.',
    'Relatives said they were sorry that the home had been found %s.',
    'What visitors saw as a homely place was rated %s by the Care Quality Commission.',
    'Although relatives told us that much was better, we rated the home %s.',
    'The home is one of only three in the county to be rated %s.',
    'Staff were kind, so our rating of %s may surprise some of them.',
    'We decided that the home should be rated %s.',
    'Staff told us that much was better. We could not rate the home anything other than %s.',
    'Put in one word, the home is %s: that is its overall rating.',
    'Families had complained for months, and the home was rated %s.',
    'Residents deserved better, and inspectors have rated the home %s.',
    'Members of staff said they were tired, and we rated the home %s.',
    'Whatever else may be said of it, the home is rated %s.',
    'We could find little to fault, and %s is the rating that we gave the home.',
    'We had not been asked to use any other framework, and the home is rated %s.',
    'The provider runs six homes, two of them inspected in 2022; Pear Tree Lodge is rated %s.',
  ])('%s', (words) => {
    for (const rating of grades.filter((one) => one !== 'Good')) {
      const wrong = found(words.replace('%s', rating.toLowerCase()), 'overall');
      expect(wrong).toEqual(grades.filter((one) => one !== rating));
    }
  });

  test.each([
    'If staff do not stay, the home may be rated %s.',
    'Would anybody rate the home %s?',
    'Nobody has rated the home %s.',
    '“Rate the home %s,” one relative wrote.',
    'Relatives rated the home %s.',
    'In 2009 inspectors rated the home %s.',
    'A petition calls on inspectors to rate the home %s.',
    'Inspectors rated the home’s laundry %s.',
    'The trust that runs the hospital has been rated %s by the Care Quality Commission.',
    'The home shares a garden with Elm Court, which inspectors rated %s.',
    'A rating of %s means that a service does what its word says.',
    'The food hygiene rating of the kitchen is %s.',
    'No home in the town has been rated %s.',
    'It is not one of the homes that were rated %s.',
    'Elm House is one of three homes in the town to be rated %s.',
    'The provider has asked for the rating of %s.',
    'If it does well it will join the handful of homes with a rating of %s.',
    'Its manager said that a rating of %s would be welcome.',
    'The inspectors were at Elm Court as well, and rated it %s.',
    '“We did all we could,” said the manager after the council rated the kitchen %s.',
    'For a home to be rated anything other than %s would be rare.',
    'Inspectors rated the home %s for the soup it cooks.',
    'Families were surveyed in May, and the home was rated %s.',
    'Relatives visited, and the home was rated %s by them.',
    'Families were upset, and the home was rated %s by the council’s own team.',
    'Rather than rating the home %s, inspectors will come back in June.',
    'Families chose it as their favourite, and all rated it %s.',
    'Relatives, staff and visitors rated it %s.',
    '%s is the rating that every home hopes for.',
    'Any home that is rated %s is visited again.',
    'The provider, which runs six homes, was told so in 2022; the other home is rated %s.',
    'Residents were asked, and the home was rated %s.',
    'If the records are kept, and the home is rated %s, it may leave special measures.',
    'The owner hopes that all goes well, and the home is rated %s.',
    'Staff had been told that the rota was full, and that the home was rated %s.',
    'The lapse must not be taken as meaning that the home was rated %s.',
    'The manager had all but called the home %s herself.',
  ])('nothing is found in “%s”', (words) => {
    expect(grades.flatMap((rating) => found(words.replace('%s', rating.toLowerCase()), 'overall'))).toEqual([]);
  });
});

test.each([
  'We gave a good for safe.',
  'Caring was inadequate, with good in every other area.',
  'Caring was rated inadequate and every other area good.',
])('that the whole is good does not make it right: %s', (sentence) => {
  expect(found(sentence, 'safe')).toEqual(grades.filter((one) => one !== 'Good'));
});

describe('a rating on one side of which all others lie', () => {
  const place = (rating: Rating) => grades.indexOf(rating);

  test.each<[string, (safe: number, limit: number) => boolean]>([
    ['None of the key questions was rated lower than %s.', (safe, limit) => safe > limit],
    ['No area fell below %s.', (safe, limit) => safe > limit],
    ['Nothing was rated above %s.', (safe, limit) => safe < limit],
    ['None of the key questions was better than %s.', (safe, limit) => safe < limit],
    ['We could rate safe no higher than %s.', (safe, limit) => safe < limit],
    ['No key question reached %s.', (safe, limit) => safe <= limit],
    ['No key question was rated %s.', (safe, limit) => safe === limit],
    ['Neither safe nor caring reached %s.', (safe, limit) => safe <= limit],
    ['Not one of the areas that we looked at was rated below %s.', (safe, limit) => safe > limit],
    ['Not a single area was answered with anything better than %s.', (safe, limit) => safe < limit],
    ['In no area did we rate the home below %s.', (safe, limit) => safe > limit],
    ['We rated nothing below %s.', (safe, limit) => safe > limit],
    ['Each key question was rated no lower than %s.', (safe, limit) => safe > limit],
    ['Every area is rated %s or better.', (safe, limit) => safe > limit],
    ['All areas are at least %s.', (safe, limit) => safe > limit],
    ['Safe and effective were rated %s or worse.', (safe, limit) => safe < limit],
    ['Because of this breach we could not rate safe higher than %s.', (safe, limit) => safe < limit],
    ['With so many errors, we were unable to rate safe any better than %s.', (safe, limit) => safe < limit],
    ['We could give safe no higher rating than %s.', (safe, limit) => safe < limit],
    ['Nothing we saw would have justified a rating above %s for safe.', (safe, limit) => safe < limit],
    ['We saw no reason to rate safe lower than %s.', (safe, limit) => safe > limit],
    ['No key question apart from caring and responsive was rated better than %s.', (safe, limit) => safe < limit],
    ['None of the key questions except caring was rated %s.', (safe, limit) => safe === limit],
    ['The home is rated %s for caring but not for safe.', (safe, limit) => safe === limit],
  ])('%s', (words, isOver) => {
    for (const limit of grades) {
      const wrong = found(words.replace('%s', limit.toLowerCase()), 'safe');
      expect(wrong).toEqual(grades.filter((safe) => isOver(place(safe), place(limit))));
    }
  });

  test.each([
    'If nothing is rated below %s, the home will be visited less often.',
    'None of the key questions had ever been rated lower than %s.',
    'In 2012 nothing was rated below %s.',
    'Residents told us that nothing was lower than %s.',
    'The home could not have been rated higher than %s last time.',
    'A home in breach cannot be rated higher than %s for safe.',
    'The manager told us that other homes were not rated higher than %s.',
    'If one statement scores 1, we cannot rate safe higher than %s.',
    'No home in the town was rated higher than %s.',
    'No menu was lower than %s.',
    'No food was wasted, and the laundry is %s.',
    'Safe is the only key question that we looked at.',
    'The home’s sister, Elm Court, could be rated no higher than %s.',
    'An area must be rated %s or better before its score counts.',
    'Staff hope that every area will be rated %s or better.',
    'At no point has any area been rated below %s.',
  ])('nothing is found in “%s”', (words) => {
    expect(grades.flatMap((rating) => found(words.replace('%s', rating.toLowerCase()), 'overall'))).toEqual([]);
  });
});

describe('words that lead to a rating, or stand between it and what it is of', () => {
  test.each([
    'These shortfalls mean that safe can only be rated %s.',
    'Inspectors came to the view that safe should be rated %s.',
    'Safe stands out, at %s.',
    'Safe and, by a narrow margin, effective are rated %s.',
    'What had been done was not enough to lift safe out of %s.',
  ])('%s', (words) => {
    for (const rating of grades) {
      expect(found(words.replace('%s', rating.toLowerCase()), 'safe')).toEqual(grades.filter((one) => one !== rating));
    }
  });

  test('a choice of the best ratings, or of the worst', () => {
    expect(found('Every key question is rated good or outstanding.', 'safe')).toEqual([
      'Requires improvement',
      'Inadequate',
    ]);
    expect(found('Every key question is rated requires improvement or inadequate.', 'safe')).toEqual([
      'Outstanding',
      'Good',
    ]);
    expect(found('Apart from safe, every key question is rated good or outstanding.', 'safe')).toEqual([]);
  });

  test.each([
    'The pharmacy that supplies the home is rated %s.',
    'The kitchen’s hygiene rating dropped to %s.',
    'A score of 63 means that a key question can only be rated %s.',
    'If staff leave, safe can only be rated %s.',
    'Last time safe stood out, at %s.',
    'Residents hoped it would be enough to lift safe out of %s.',
    'At its first two inspections the home was rated %s.',
  ])('nothing is found in “%s”', (words) => {
    expect(grades.flatMap((rating) => found(words.replace('%s', rating.toLowerCase()), 'safe'))).toEqual([]);
    expect(grades.flatMap((rating) => found(words.replace('%s', rating.toLowerCase()), 'overall'))).toEqual([]);
  });
});

describe('a rating that a clause leaves out, because it was just named', () => {
  test.each([
    'Caring could be rated outstanding, but safe already is.',
    'Caring was rated outstanding, and safe now is too.',
    'All five areas ought to be rated outstanding; safe is.',
  ])('%s', (sentence) => {
    expect(found(sentence, 'safe')).toEqual(grades.filter((one) => one !== 'Outstanding'));
  });

  test.each([
    'The home was rated inadequate in each area last time; now not one of them is.',
    'The home was rated inadequate in every area last time, but no longer is.',
    'Last time the areas were rated inadequate. One area was rated inadequate last year; this time none was.',
    'Caring has been rated inadequate; safe isn’t.',
  ])('denied: %s', (sentence) => {
    expect(found(sentence, 'safe')).toEqual(['Inadequate']);
  });

  test.each([
    'Had it been cleaner, caring would have been rated outstanding; as it is, safe has work to do.',
    'If caring were rated outstanding, safe already is.',
    'Relatives rated the food outstanding, and safe already is.',
    'The home is rated good, and people know who they are.',
    'Nobody knows how outstanding the home is.',
    'Caring was rated outstanding, as safe had hoped it is.',
  ])('nothing is found in “%s”', (sentence) => {
    expect(found(sentence, 'safe')).toEqual([]);
  });
});

describe('“so”, “as such” and “likewise” stand for the rating named last', () => {
  test.each([
    'Effective is rated good, and safe is rated so too.',
    'Our judgement is that safe is good, and it is rated as such.',
    'For effective, good; for safe, likewise.',
  ])('%s', (sentence) => {
    expect(found(sentence, 'safe')).toEqual(grades.filter((one) => one !== 'Good'));
  });
});
