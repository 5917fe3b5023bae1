import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBreaches } from '../../../server/src/claims/numbers/breaches/breaches.ts';
import { numberSentences } from '../../../server/src/claims/numbers/number-sentences.ts';
import { trials } from '../../common/fast-run.ts';
import { again, expectLinear } from '../../common/linear.ts';
import { lintText } from '../../common/lint-text.ts';
import { builtIn } from '../../framework/built-in.ts';

const titles: ReadonlyMap<number, string> = new Map([
  [9, 'person-centred care'],
  [11, 'consent'],
  [12, 'safe care and treatment'],
  [15, 'premises and equipment'],
  [17, 'good governance'],
  [18, 'staffing'],
]);
const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

/** Findings on a sentence in a report whose notices list these regulations, by the rule on breaches. */
function findings(framework: string, sentence: string, noticed: readonly number[]): readonly string[] {
  const rows = noticed.map((number) => `| Regulation ${number} HSCA (RA) Regulations 2014 | See above. |`);
  const notices = `# Requirement notices\n\n| Regulation | How it was not met |\n| --- | --- |\n${rows.join('\n')}\n`;
  const text = `---\nframework: ${framework}\n---\n\n# Overall\n\nRating: Good\n\n${sentence}\n\n${notices}`;
  return lintText(text)
    .filter(({ rule }) => rule === 'action/breach-count')
    .map(({ message }) => message);
}

const joined = (items: readonly string[], last: string) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')}${last}${items.at(-1)}`;

/** Ways to name regulations. */
const lists: readonly ((numbers: readonly number[], last: string) => string)[] = [
  (numbers, last) =>
    joined(
      numbers.map((number) => titles.get(number) ?? ''),
      last,
    ),
  (numbers, last) =>
    joined(
      numbers.map((number) => `the regulation on ${titles.get(number)}`),
      last,
    ),
  (numbers, last) =>
    joined(
      numbers.map((number) => `Regulation ${number} (${titles.get(number)})`),
      last,
    ),
  (numbers, last) =>
    joined(
      numbers.map((number) => `${titles.get(number)} (Regulation ${number})`),
      last,
    ),
  (numbers, last) => `Regulations ${joined(numbers.map(String), last)}`.replace(/^Regulations (\d+)$/, 'Regulation $1'),
];
/** Sentences that count breaches, and sentences that name them. */
const counted: readonly ((count: string, list: string) => string)[] = [
  (count, list) => `We found ${count} breaches of regulation, in relation to ${list}.`,
  (count, list) => `The home has broken ${count} regulations: ${list}.`,
  (count, list) => `The provider was in breach of ${count} legal regulations, covering ${list}.`,
  (count, list) => `At this inspection ${count} breaches were identified. These related to ${list}.`,
  (count, list) => `There were ${count} breaches (${list}).`,
];
const named: readonly ((list: string) => string)[] = [
  (list) => `The provider was in breach of ${list}.`,
  (list) => `We found breaches of ${list}.`,
  (list) => `The service was breaching ${list}, and people were at risk.`,
  (list) => `It was still in breach of ${list}, as it had been in 2021.`,
];

const regulations = fc.shuffledSubarray([...titles.keys()], { minLength: 2, maxLength: 5 });
const said = fc.record({
  numbers: regulations,
  list: fc.constantFrom(...lists),
  last: fc.constantFrom(' and ', ', and ', ' as well as '),
  form: fc.nat(),
});
const frameworks = ['cqc-inspection@adult-social-care', 'cqc-single-assessment@2024-12'];

describe.each(frameworks)('breaches in %s', (framework) => {
  test('a number and the list behind it: silent where true, found where notices or the number say otherwise', () => {
    fc.assert(
      fc.property(said, ({ numbers, list, last, form }) => {
        const write = counted[form % counted.length] ?? (() => '');
        const sentence = write(words[numbers.length] ?? '', list(numbers, last));
        const wrong = write(words[numbers.length + 1] ?? '', list(numbers, last));
        expect([sentence, findings(framework, sentence, numbers)]).toEqual([sentence, []]);
        expect([sentence, findings(framework, sentence, numbers.slice(1)).length]).toEqual([sentence, 1]);
        expect([wrong, findings(framework, wrong, numbers).length]).toEqual([wrong, 1]);
      }),
      { numRuns: trials(50) },
    );
  });

  test('what is named, and is not noticed', () => {
    fc.assert(
      fc.property(said, ({ numbers, list, last, form }) => {
        const sentence = named[form % named.length]?.(list(numbers, last)) ?? '';
        expect([sentence, findings(framework, sentence, [...numbers, 13])]).toEqual([sentence, []]);
        expect([sentence, findings(framework, sentence, numbers.slice(1)).length]).toEqual([sentence, 1]);
      }),
      { numRuns: trials(50) },
    );
  });

  test('another time, doubt, condition, a question and other people’s words silence any of them', () => {
    const around = fc.constantFrom<readonly [string, string]>(
      ['At the last inspection, ', '.'],
      ['If ', ', we come back.'],
      ['Relatives said that ', '.'],
      ['Last year ', '.'],
      ['It could be that ', '.'],
      ['Is it true that ', '?'],
    );
    fc.assert(
      fc.property(said, around, ({ numbers, list, last, form }, [before, after]) => {
        const write = counted[form % 2 === 0 ? 1 : 4] ?? (() => '');
        const clause = write('six', list(numbers, last)).replace(/\.$/, '');
        const sentence = before + clause.charAt(0).toLowerCase() + clause.slice(1) + after;
        expect([sentence, findings(framework, sentence, [13])]).toEqual([sentence, []]);
      }),
      { numRuns: trials(50) },
    );
  });
});

test.each([
  ['- Regulation 12 (Safe care and treatment)\n- Regulation 17 (Good governance)', [12, 17], 0],
  ['- Regulation 12 (Safe care and treatment)\n- Regulation 17 (Good governance)', [12, 18], 1],
  ['1. staffing\n2. good governance', [17, 18], 0],
  ['- staff were kind\n- staffing', [12], 0],
])('a list below the sentence: %s', (list, noticed, expected) => {
  const sentence = `The provider was in breach of these regulations:\n\n${list}`;
  expect(findings('cqc-inspection@adult-social-care', sentence, noticed)).toHaveLength(expected);
});

test.each([
  ['Two breaches of Regulation 12 were found.', [12, 17]],
  ['There were three breaches of the visiting rules.', [12]],
  ['It was one of three breaches at homes of the group.', [12]],
  ['Three breaches of confidentiality had been logged.', [12]],
  ['The provider was in breach of Regulation 12 but no longer in breach of Regulation 17.', [12]],
])('%s', (sentence, noticed) => {
  expect(findings('cqc-inspection@adult-social-care', sentence, noticed)).toEqual([]);
});

test('what is no longer breached, and is noticed still', () => {
  const sentence = 'The provider was no longer in breach of Regulation 12 (safe care and treatment).';
  expect(findings('cqc-inspection@adult-social-care', sentence, [12])).toHaveLength(1);
  expect(findings('cqc-inspection@adult-social-care', sentence, [17])).toEqual([]);
});

const inspection = builtIn('cqc-inspection@adult-social-care');

test.each([
  ['lists', 'We found breaches of Regulation 12, Regulation 17 (good governance) and staffing, '],
  ['sentences', 'The provider was in breach of three regulations: staffing, consent and good governance. '],
  ['brackets', 'breach (Regulation 12 (Regulation 17 ('],
])('four times as much of %s takes four times as long to read', (_, piece) => {
  expectLinear(
    (size) => numberSentences(again(piece, size)),
    (sentences) =>
      sentences.map((sentence, index) =>
        readBreaches(inspection, sentence, sentences[index - 1] ?? null, sentences[index + 1] ?? null),
      ),
    20_000,
  );
});
