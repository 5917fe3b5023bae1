import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScoreClaim, ScoreSubject } from '../../server/src/claims/scores/claims.ts';
import { readScoreClaims } from '../../server/src/claims/scores/read-score-claims.ts';
import type { Framework } from '../../server/src/framework/framework.ts';
import { writeNumberWord } from '../../server/src/text/whole-number.ts';
import { again, expectLinear } from '../common/linear.ts';
import { builtIn } from '../framework/built-in.ts';

const assessment = builtIn('cqc-single-assessment@2024-12');
const authority = builtIn('cqc-local-authority');
const scotland = builtIn('care-inspectorate-scotland');

/** What a text says of scores and counts, a line for each claim. */
function read(framework: Framework, text: string): readonly string[] {
  return readScoreClaims(framework, text).map(inWords);
}

function inWords(claim: ScoreClaim): string {
  switch (claim.kind) {
    case 'score':
      return `${subjectIn(claim.subject)} scores ${boundIn(claim.amount)}`;
    case 'scored':
      return `${claim.isRest ? 'all but ' : ''}${countIn(claim.count)} in ${scopeIn(claim.scope)} score ${boundIn(claim.amount)}`;
    case 'assessed':
      return `${countIn(claim.count)}${claim.whole === null ? '' : ` of ${claim.whole}`} in ${scopeIn(claim.scope)}${claim.isNot ? ' not' : ''}`;
    case 'named':
      return `${claim.isNot ? 'not ' : ''}${claim.ids.join(', ')}`;
    case 'sum':
      return `${claim.counts.map(({ count, score }) => `${count} times ${score}`).join(' and ')} come to ${claim.amount.value}`;
    case 'points':
      return `${claim.amount.value} out of ${claim.amount.outOf} points`;
    case 'scored areas':
      return `${claim.isRest ? 'all areas but' : 'areas:'} ${countIn(claim.count)} score ${boundIn(claim.amount)}`;
    case 'all scores':
      return `scores ${claim.values.join(', ')}`;
    case 'distance':
      return `${claim.points} ${claim.side} ${claim.rating}`;
    case 'areas':
      return `${countIn(claim.count)} areas${claim.isNot ? ' not' : ''}`;
    case 'list':
      return `list: ${claim.said}, ${claim.listed} named`;
    case 'band':
      return `${claim.amount.value} gives ${claim.rating}`;
    case 'order':
      return `${subjectIn(claim.subject)} ${claim.isHigher ? 'above' : 'below'} ${subjectIn(claim.than)}${claim.by === null ? '' : ` by ${claim.by.value}`}`;
    case 'rank':
      return `${claim.rank}: ${subjectIn(claim.subject)}`;
  }
}

function subjectIn(subject: ScoreSubject): string {
  return 'ids' in subject ? subject.ids.join(' and ') : subject.kind;
}

function boundIn({ bound, value }: { readonly bound: string; readonly value: number }): string {
  return bound === 'exactly' ? String(value) : `${bound} ${value}`;
}

function countIn(count: Extract<ScoreClaim, { kind: 'assessed' }>['count']): string {
  return count === 'all' ? 'all' : boundIn(count);
}

function scopeIn(scope: Extract<ScoreClaim, { kind: 'assessed' }>['scope']): string {
  return 'ids' in scope ? scope.ids.join(' and ') : scope.kind;
}

describe('scores', () => {
  test.each([
    ['Caring scored sixty-eight out of 100.', ['caring scores 68']],
    ['With 66 points out of a possible 100, caring is within the range for good.', ['caring scores 66']],
    ['For caring the home was given 66 points out of a possible hundred.', ['caring scores 66']],
    ['The home’s best score was 85, for how caring it is.', ['highest: caring', 'caring scores 85']],
    ['Its worst score was 51 and was for how safe it is.', ['lowest: safe', 'safe scores 51']],
    ['At 51, the score for safe was the lowest of the five.', ['safe scores 51', 'lowest: safe']],
    [
      'The scores range from 51 for safe to 90 for caring.',
      ['safe scores 51', 'lowest: safe', 'highest: caring', 'caring scores 90'],
    ],
    ['Caring has the best score of the five, at 85.', ['highest: caring', 'caring scores 85']],
    ['The scores for safe and caring were 71 and 80.', ['safe scores 71', 'caring scores 80']],
    ['Safe and caring came out with the same score, 50.', ['safe and caring scores 50']],
    ['The score for safe has gone up since last year, from 56 to 69.', ['safe scores 69']],
    ['At 54, safe falls in the range for requires improvement.', ['safe scores 54']],
    ['A score of 90 for effective puts it among the best.', ['effective scores 90']],
    ['Safe scored 12 points fewer than caring.', ['safe below caring by 12']],
    ['None of the five key questions scored as much as 63.', ['areas: 0 score at least 63']],
    ['The five key questions scored 72, 75, 85, 71 and 64, in that order.', ['scores 72, 75, 85, 71, 64']],
    ['The score, 51, has fallen since last year.', ['here scores 51']],
    ['The score rose by nine points, from 51 to 60.', ['here scores 60']],
    ['On a scale of 0 to 100 we put caring at 66.', ['caring scores 66']],
    ['Safe scored 51 last year and scores 60 now.', ['safe scores 60']],
    ['Two of the five key questions, safe and caring, scored 66.', ['safe and caring scores 66']],
    ['Safe scored less than caring.', ['safe below caring']],
    ['The survey found scores of 51 for safe and 90 for caring.', []],
    ['Our score for responsive now stands at 72%.', ['responsive scores 72']],
    ['The score for safe rose from 51 to 66.', ['safe scores 66']],
    ['Well-led’s score fell to 48.', ['well-led scores 48']],
    ['We gave this key question a score of 72.', ['here scores 72']],
    ['Safe was rated good, with a score of 66.', ['safe scores 66']],
    ['With a score of 66, safe was rated good.', ['safe scores 66']],
    ['Safe scored 66, effective 72 and caring 80.', ['safe scores 66', 'effective scores 72', 'caring scores 80']],
    ['The scores for safe and caring were 66 and 80 respectively.', ['safe scores 66', 'caring scores 80']],
    ['Consent to care and treatment scored 3 out of 4.', ['consent-to-care-and-treatment scores 3']],
    ['The quality statement on learning culture was given a 2.', ['learning-culture scores 2']],
    ['For equity in access, the service scored at least 2.', ['equity-in-access scores at least 2']],
    [
      'We gave a score of 1 for learning culture and 3 for safe environments.',
      ['learning-culture scores 1', 'safe-environments scores 3'],
    ],
    ['Learning culture was given the lowest score.', ['lowest: learning-culture']],
    [
      'A score of 51 means that safe is rated requires improvement.',
      ['here scores 51', '51 gives requires-improvement'],
    ],
  ])('%s', (text, expected) => {
    expect(read(assessment, text)).toEqual(expected);
  });
});

describe('how much was assessed', () => {
  test.each([
    ['We looked at four of the eight quality statements for safe.', ['4 of 8 in safe']],
    ['A total of nine quality statements were assessed.', ['9 in all']],
    ['Each of the five quality statements under caring was reviewed.', ['all of 5 in caring']],
    ['We did not look at two of the quality statements for well-led.', ['2 in well-led not']],
    ['Not all quality statements were assessed.', ['at least 1 in here not']],
    ['We assessed four quality statements for safe and two for effective.', ['4 in safe', '2 in effective']],
    ['Of the seven quality statements, we looked at three.', ['3 of 7 in here']],
    ['Three of the eight statements scored 2; the rest scored 3.', ['3 in here score 2', 'all but 3 in here score 3']],
    ['No quality statement scored less than 2.', ['0 in here score less than 2']],
    ['We looked at 3 key questions: safe and caring.', ['3 areas', 'list: 3, 2 named']],
    ['The quality statements we assessed were safeguarding and learning culture.', ['safeguarding, learning-culture']],
  ])('%s', (text, expected) => {
    expect(read(assessment, text)).toEqual(expected);
  });
});

describe('scores in lists, beside the highest score and beside the rating they give', () => {
  test.each([
    'The highest score of the five, 81, went to caring.',
    'A score of 81 puts caring just inside good.',
    'Its score of 81 leaves caring in the band for good.',
    'The best score, 81, was that of caring.',
    'Its highest score was for being caring (81 out of 100).',
    'The home scored 81 for how caring it is.',
    'With 81 points out of 100, caring is rated good.',
    'Scores: caring 81.',
  ])('%s', (text) => {
    const scores = readScoreClaims(assessment, text).filter(({ kind }) => kind === 'score');
    expect(scores).toMatchObject([{ subject: { kind: 'parts', ids: ['caring'] }, amount: { value: 81 } }]);
  });
});

describe('what claims nothing', () => {
  test.each([
    'The laundry scored 96% in its last audit.',
    'In the survey, safe scored 66.',
    'At our last assessment, safe scored 66.',
    'If safe scored 66, it would be rated good.',
    'Safe may score 66 next year.',
    'Did safe score 66?',
    'Safe did not score 66.',
    'Safe scored about 66.',
    '“Safe scored 66,” the manager said.',
    'The safe medicines audit scored 66%.',
    'Some of the 66 quality statements were new to staff.',
  ])('%s', (text) => {
    expect(read(assessment, text)).toEqual([]);
  });
});

const subjects = (framework: Framework) =>
  fc.constantFrom(
    ...framework.keyQuestions.filter(({ name }) => !name.includes('?')).map(({ id, name }) => ({ id, text: name })),
    ...framework.keyQuestions.flatMap(({ statements }) =>
      statements.map(({ id, name }) => ({ id, text: `‘${name}’` })),
    ),
  );
const verbs = fc.constantFrom(
  'scored',
  'has scored',
  'was given a score of',
  'received a score of',
  'now has a score of',
);
const forms = fc.constantFrom(
  (subject: string, verb: string, score: string) => `${subject} ${verb} ${score}.`,
  (subject: string, _: string, score: string) => `The score for ${subject} is ${score}.`,
  (subject: string, _: string, score: string) =>
    `Inspectors gave ${subject} a score of ${score}, because leaders had acted.`,
  (subject: string, verb: string, score: string) => `Staff were kind, and ${subject} ${verb} ${score}.`,
);
const numbers = fc.integer({ min: 1, max: 99 });
const inFigures = fc.boolean();

describe.each([
  ['the single assessment framework', assessment],
  ['local authorities', authority],
  ['Scotland', scotland],
])('in the words of %s', (_, framework) => {
  test('whoever has the score, however it is given and written', () => {
    fc.assert(
      fc.property(subjects(framework), verbs, forms, numbers, inFigures, (subject, verb, form, score, figures) => {
        const text = form(subject.text, verb, figures ? String(score) : writeNumberWord(score));
        expect(read(framework, text)).toEqual([`${subject.id} scores ${score}`]);
      }),
    );
  });

  test('so many statements are assessed, or are not', () => {
    const statement = framework.terms.statement;
    const counted = fc.constantFrom(
      (number: string) => [`We assessed ${number} ${statement}s.`, ''],
      (number: string) => [`${number} ${statement}s were looked at.`, ''],
      (number: string) => [`We did not look at ${number} of the ${statement}s.`, ' not'],
      (number: string) => [`${number} ${statement}s were not assessed.`, ' not'],
    );
    fc.assert(
      fc.property(counted, fc.integer({ min: 2, max: 30 }), inFigures, (form, number, figures) => {
        const [text = '', not = ''] = form(figures ? String(number) : writeNumberWord(number));
        expect(read(framework, text)).toEqual([`${number} in here${not}`]);
      }),
    );
  });

  test('a condition, a hedge, another time, a question or a quotation silences every form', () => {
    const silencers = fc.constantFrom(
      (text: string) => `If ${text}`,
      (text: string) => `Staff told us that ${text}`,
      (text: string) => `At the last assessment ${text}`,
      (text: string) => `The manager hopes that ${text}`,
      (text: string) => `“${text}” she said.`,
      (text: string) => text.replace(/\.$/, '?'),
    );
    fc.assert(
      fc.property(subjects(framework), verbs, numbers, silencers, (subject, verb, score, silence) => {
        fc.pre(!verb.startsWith('now'));
        expect(read(framework, silence(`${subject.text} ${verb} ${score}.`))).toEqual([]);
      }),
    );
  });
});

/** Words around a score and what has it, in either order; each says out of how many. */
const besideForms = fc.constantFrom(
  (part: string, score: number) => `${part}, at ${score} out of 100, was a good deal lower.`,
  (part: string, score: number) => `For ${part} we gave ${score} out of 100.`,
  (part: string, score: number) =>
    `At ${score} out of a hundred, the score for ${part} fell short of what leaders had promised.`,
  (part: string, score: number) => `The home got ${score} out of 100 for ${part}, which pleased its staff.`,
  (part: string, score: number) => `${part} earned ${score} out of 100.`,
);
const someParts = fc.constantFrom(['effective', 'effective'], ['well-led', 'well-led'], ['responsive', 'responsive']);

test('a number that can only be a score belongs to what stands beside it', () => {
  fc.assert(
    fc.property(besideForms, someParts, fc.integer({ min: 25, max: 99 }), (form, [word = '', id = ''], score) => {
      const said = form(word, score);
      const text = said.charAt(0).toUpperCase() + said.slice(1);
      expect([text, read(assessment, text)]).toEqual([text, [`${id} scores ${score}`]]);
    }),
  );
});

test.each([
  [
    'Safeguarding was scored 3 on this occasion, as was learning culture.',
    ['safeguarding scores 3', 'learning-culture scores 3'],
  ],
  [
    'Safe environments was scored 3; learning culture, by contrast, got a 2.',
    ['safe-environments scores 3', 'learning-culture scores 2'],
  ],
  ['Some shortfalls were found in four of the eight quality statements.', ['4 in here score 2']],
  ['Half of the eight quality statements for safe were assessed.', ['4 of 8 in safe']],
  ['Every one of the seven quality statements in responsive was assessed.', ['all of 7 in responsive']],
  ['Equity in access was the only quality statement to score 2.', ['1 in here score 2', 'equity-in-access scores 2']],
  [
    'Safeguarding scored 4 and was the only quality statement in safe to do so.',
    ['safeguarding scores 4', '1 in safe score 4'],
  ],
  ['The score for safe is up to 72, from 59 in 2023.', ['safe scores 72']],
  ['Well-led had been 54 out of 100 at our last assessment.', []],
  ['In the staff survey the home had 94 out of 100 for being caring.', []],
  ['Staff scored 18 out of 20 in a test on safeguarding.', []],
  ['A person scored 3 out of 10 for pain.', []],
  ['Safe is marked out of 100, and each quality statement out of 4.', []],
])('%s', (text, expected) => {
  expect(read(assessment, text)).toEqual(expected);
});

test('four times the text takes four times the time', () => {
  const sentence = 'We assessed a total of four of the eight quality statements under safe and effective and ';
  expectLinear(
    (size) => again(sentence, size),
    (text) => readScoreClaims(assessment, text),
  );
});

describe('a phrase again and again, with nothing behind it, comes to an end', () => {
  test.each([
    `For safe, we gave ${'score of '.repeat(60)}nothing to 71.`,
    `One of the areas, safe, scored ${'score of '.repeat(60)}nothing to 71.`,
    `Safe, which means ${'score of '.repeat(60)}nothing, was good at 71 times.`,
    `Of eight quality statements, two ${'have been now '.repeat(40)}seen and 3 given.`,
  ])('%s', (sentence) => {
    expect(read(assessment, sentence)).toEqual([]);
  });
});

describe('what a sentence computes with scores', () => {
  test.each([
    ['Safe was two points short of good.', ['2 below good']],
    ['Safe scored 61, so it needs two more points to reach good.', ['safe scores 61', '2 below good']],
    ['A home needs 63 points to be rated good.', []],
    [
      'Three statements scored 3 and four scored 2, and that comes to 61 out of 100.',
      ['3 in here score 3', '4 in here score 2', '3 times 3 and 4 times 2 come to 61'],
    ],
    ['The scores of the eight quality statements came to 23 out of 32.', ['23 out of 32 points']],
    ['All the key questions but one scored 70 or more.', ['all areas but 1 score at least 70']],
    ['The five scores – 63, 75, 80, 64 and 68 – were close.', ['scores 63, 75, 80, 64, 68']],
    ['Two relatives gave the home 3 out of 5 for food.', []],
  ])('%s', (text, expected) => {
    expect(read(assessment, text)).toEqual(expected);
  });
});

test('a score in any wording, with words put in between', () => {
  const forms: readonly ((score: number) => string)[] = [
    (score) => `Medicines optimisation, where counts did not tally, was given only ${score}.`,
    (score) => `For medicines optimisation we gave a ${score}, which says enough.`,
    (score) => `The ${score} that medicines optimisation scored is the worst.`,
    (score) => `Seven statements were given a 4 and one, medicines optimisation, a ${score}.`,
    (score) => `The lowest score, ${score}, went to medicines optimisation.`,
    (score) => `The highest score, 4, went to safeguarding, and the lowest, ${score}, to medicines optimisation.`,
    (score) => `With a score of ${score} medicines optimisation could only disappoint.`,
  ];
  fc.assert(
    fc.property(fc.constantFrom(...forms), fc.integer({ min: 1, max: 3 }), (write, score) => {
      const text = write(score);
      expect([text, read(assessment, text)]).toEqual([
        text,
        expect.arrayContaining([`medicines-optimisation scores ${score}`]),
      ]);
    }),
  );
});
