import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SlotName, slotNames } from '../../server/src/framework/model/phrase.ts';
import { allNames } from '../../server/src/framework/names.ts';
import { matchPhrases, type PhraseMatch } from '../../server/src/framework/phrases/phrases.ts';
import { renderPhrase, renderTemplate } from '../../server/src/framework/phrases/render-phrase.ts';
import { writeNumberWord } from '../../server/src/text/whole-number.ts';
import { trials } from '../common/fast-run.ts';
import { builtIn } from './built-in.ts';

const framework = builtIn('cqc-single-assessment');
const localAuthority = builtIn('cqc-local-authority');

/** The kinds found and their slots, in one line each. */
function found(text: string, of = framework): string[] {
  return matchPhrases(of, text).map(({ kind, slots }) => {
    const values = Object.entries(slots).map(([name, { value }]) => `${name}=${value}`);
    return [kind, ...values].join(' ');
  });
}

describe('a sentence of the framework states', () => {
  test.each([
    ['This service scored 57 (out of 100) for this area.', 'score score=57'],
    ['This location scored 62.5 out of 100 for well-led.', 'score score=62.5 key-question=well-led'],
    ['This service scored -3 (out of 100) for this area.', 'score score=-3'],
    ['This service scored fifty-seven (out of 100) for this area', 'score score=fifty-seven'],
    ['Our rating of this key question was good.', 'rating rating=good'],
    ['We rated the service Good with nothing more to say.', 'rating rating=Good'],
    ['Our rating of this key question was “requires improvement”', 'rating rating=requires improvement'],
    ['This key question has been rated inspected but not rated.', 'rating rating=inspected but not rated'],
    ['At our last assessment we rated this key question good.', 'previous-rating previous-rating=good'],
    [
      'At our last assessment we rated this key question good. At this assessment the rating has remained good.',
      'rating-remained previous-rating=good rating=good',
    ],
    [
      'At our last inspection, we rated well-led as inadequate. At this assessment, the rating improved to good.',
      'rating-changed key-question=well-led previous-rating=inadequate rating=good',
    ],
    [
      'This is the first assessment for this service. This key question has been rated outstanding.',
      'rating-first rating=outstanding',
    ],
    ['We assessed two quality statements from this key question', 'statements-assessed count=two'],
    ['We reviewed 1 quality statement in this key question.', 'statements-assessed count=1'],
    ['The rest stood, with 1 quality statement in this assessment.', 'statements-assessed count=1'],
    ['We found 5 breaches of regulations.', 'breaches count=5'],
    ['We identified one breach of the legal regulations', 'breaches count=one'],
    [
      'We did not look at Freedom to speak up during this assessment. The score for this quality statement is based on the previous rating for Well-led.',
      'carried-forward statement=Freedom to speak up key-question=Well-led',
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each([
    'The manager’s poster said “Our rating of this key question was good.”',
    'It said "This service scored 90 (out of 100) for this area." on the wall.',
    'A sign read ‘We assessed two quality statements.’',
    '“We came often. We found 5 breaches of regulations.”',
  ])('but not in quotation marks: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ['“Fine,” said one. Our rating of this key question was good.', 'rating rating=good'],
    ['The "star" ward is open. Our rating of this key question was "good".', 'rating rating=good'],
    ['The pipe is 5" wide. Our rating of this key question was good.', 'rating rating=good'],
    ['It’s the providers’ view too. Our rating of this key question was good.', 'rating rating=good'],
  ])('beside quotation marks: %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test('inside a longer sentence, with its exact place', () => {
    const text =
      'After a visit we found that, as before, our rating of this key question was good, which was no surprise.';
    const [match] = matchPhrases(framework, text);
    expect(text.slice(match?.start, match?.end)).toBe('our rating of this key question was good');
    expect(match?.slots.rating).toEqual({
      value: 'good',
      range: { start: text.indexOf('good'), end: text.indexOf('good') + 4 },
    });
  });

  test('whatever the case, the quotes, the dashes and the white space', () => {
    const text =
      'WE DID NOT\nLOOK AT responding  to people\u2019s\u00a0immediate needs during this assessment.\r\nThe score for this quality statement is based on the previous rating for  Caring.';
    const [match] = matchPhrases(framework, text);
    expect(match?.kind).toBe('carried-forward');
    expect(match?.slots.statement?.value).toBe('responding  to people’s\u00a0immediate needs');
    expect(match?.start).toBe(0);
    expect(match?.end).toBe(text.length);
    expect(found('This service scored 57 (out of 100) for this area.'.replace(' (', '\n\n('))).toEqual([
      'score score=57',
    ]);
  });

  test('several times in one paragraph', () => {
    expect(
      found('Our rating of safe was good. Our rating of caring was outstanding. We assessed 3 quality statements.'),
    ).toEqual([
      'rating key-question=safe rating=good',
      'rating key-question=caring rating=outstanding',
      'statements-assessed count=3',
    ]);
  });

  test('for a local authority', () => {
    expect(found('This local authority scored 69 (out of 100).', localAuthority)).toEqual(['score score=69']);
    expect(found('We rated the council as good.', localAuthority)).toEqual(['rating rating=good']);
  });
});

describe('a sentence states nothing', () => {
  test.each([
    'When we visited last, we rated the service good.',
    'Previously we had other views and we rated this service inadequate.',
    'We assessed several quality statements.',
    'We found a number of breaches of regulations.',
    'Narrated the service Good.',
    'We rated the service goodish.',
    'This service scored well for this area.',
    'We did not look at the garden during this assessment. The score for this quality statement is based on the previous rating for Safe.',
    '',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('unless the word about the past stands in an earlier sentence', () => {
    expect(found('Much was better than at the last visit. We rated the service good.')).toEqual(['rating rating=good']);
  });
});

describe('renderPhrase', () => {
  test('writes the house form', () => {
    expect(renderPhrase(framework, 'score', { score: '57' })).toBe(
      'This service scored 57 (out of 100) for this area.',
    );
    expect(renderPhrase(framework, 'carried-forward', { statement: 'Safeguarding', 'key-question': 'Safe' })).toBe(
      'We did not look at Safeguarding during this assessment. The score for this quality statement is based on the previous rating for Safe.',
    );
  });

  test('writes one and many', () => {
    expect(renderPhrase(framework, 'statements-assessed', { count: '1' })).toBe('We assessed 1 quality statement.');
    expect(renderPhrase(framework, 'statements-assessed', { count: 'two' })).toBe(
      'We assessed two quality statements.',
    );
    expect(renderPhrase(framework, 'breaches', { count: 'one' })).toBe('We found one breach of the legal regulations.');
  });

  test('writes nothing where a value is missing or the framework has no such phrase', () => {
    expect(renderPhrase(framework, 'score', {})).toBeNull();
    expect(renderPhrase(localAuthority, 'carried-forward', { statement: 'Safeguarding' })).toBeNull();
  });
});

/** The slots of the wording that is written: the first of each alternatives. */
function writtenSlots(template: string): SlotName[] {
  const markers = Object.fromEntries(slotNames.map((name) => [name, `<${name}>`]));
  const lists = { 'key-questions': '<key-question>', ratings: '<rating><key-question>' };
  const written = renderTemplate(template, { ...markers, ...lists });
  // What regulations are named behind a sentence is for others to read.
  return slotNames.filter((name) => name !== 'regulations' && written?.includes(`<${name}>`) === true);
}

function valuesOf(match: PhraseMatch | undefined): Record<string, string> {
  const slots = Object.entries(match?.slots ?? {});
  return Object.fromEntries(slots.map(([name, { value }]) => [name, value.replace(/\s+/g, ' ')]));
}

describe('what is written is read back', () => {
  const keyQuestions = framework.keyQuestions.flatMap(allNames);
  const statements = framework.keyQuestions.flatMap((keyQuestion) => keyQuestion.statements.flatMap(allNames));
  const ratings = [...framework.ratings, ...framework.labels].flatMap(allNames);
  const anyCase = (names: readonly string[]) =>
    fc.constantFrom(...names.flatMap((name) => [name, name.toLowerCase(), name.toUpperCase()]));
  const count = fc.oneof(fc.nat(2000).map(String), fc.nat(99).map(writeNumberWord));
  const slotValues: fc.Arbitrary<Record<SlotName, string>> = fc.record({
    score: fc.oneof(fc.integer({ min: -200, max: 200 }).map(String), fc.constant('62.5'), count),
    rating: anyCase(ratings),
    'previous-rating': anyCase(ratings),
    'key-question': anyCase(keyQuestions),
    statement: anyCase(statements),
    count,
    dates: fc.constantFrom('on 4 March 2025', 'from 3 to 14 March 2025', '11 and 12 October 2022', 'on 1 May, 2024'),
    service: fc.constantFrom('Crisis services', 'Wards for older people', 'it'),
    regulations: fc.constant('safe care and treatment'),
  });
  const templates = [framework, localAuthority].flatMap((from) =>
    from.phrases.flatMap(({ id, templates: all }) => all.map((template) => ({ from, id, template }))),
  );
  const around = fc.constantFrom('', 'In short: ', 'People were well. ', '“');

  test.each(templates)('$id: $template', ({ from, id, template }) => {
    fc.assert(
      fc.property(slotValues, around, fc.boolean(), (values, before, loose) => {
        const own = from === framework ? values : { ...values, rating: 'good', 'previous-rating': 'Good' };
        // A list of one: lists of several have their own tests.
        const lists = { 'key-questions': own['key-question'], ratings: `${own.rating} for ${own['key-question']}` };
        const sentence = renderTemplate(template, { ...own, ...lists }) ?? '';
        const text = `${before}${loose ? sentence.replaceAll(' ', '\n  ') : sentence} And so on.`;
        const [match, ...more] = matchPhrases(from, text, true);
        expect(more).toEqual([]);
        expect(match?.phrase).toBe(id);
        expect(valuesOf(match)).toEqual(Object.fromEntries(writtenSlots(template).map((name) => [name, own[name]])));
        for (const { value, range } of Object.values(match?.slots ?? {})) {
          expect(text.slice(range.start, range.end)).toBe(value);
        }
      }),
      { numRuns: trials(50) },
    );
  });
});

test('long texts made of beginnings of phrases are read in one pass', () => {
  const size = 1_000_000;
  for (const piece of [
    'we rated ',
    'We assessed twenty-',
    ' ',
    'one ',
    '1',
    'this service scored 5 (out of 100 ',
    '“',
  ]) {
    const text = `${piece.repeat(size / piece.length)} rated scored statement breach rating `;
    expect(matchPhrases(framework, text)).toEqual([]);
  }
});

test('any text at all is read without a fault, and every place lies in it', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('İ', ' ', '\n', 'we rated ', 'safe ', 'as ', 'good', '. ', 'rated '),
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = `${parts.join('')} our rating of safe was good`;
      for (const { start, end, slots } of matchPhrases(framework, text)) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(Object.values(slots).every(({ value, range }) => text.slice(range.start, range.end) === value)).toBe(
          true,
        );
      }
      expect(found(text).at(-1)).toBe('rating key-question=safe rating=good');
    }),
  );
});
