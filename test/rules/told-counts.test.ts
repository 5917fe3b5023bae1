import { expect, test } from 'vitest';
import { lintText } from '../common/lint-text.ts';

const statements = [
  'Kindness, compassion and dignity',
  'Treating people as individuals',
  'Independence, choice and control',
  'Responding to people’s immediate needs',
  'Workforce wellbeing and enablement',
];

/** What a report is told that says this of its statements, which have these scores; the last is not assessed without one. */
function toldOf(sentence: string, scores: readonly number[]): readonly string[] {
  const sections = statements.map(
    (name, place) =>
      `## ${name}\n\n${scores[place] === undefined ? 'Basis: not assessed' : `Score: ${scores[place]}`}\n`,
  );
  const text = `---\nframework: cqc-single-assessment@2024-12\nstatus: draft\n---\n\n# Caring\n\n${sentence}\n\n${sections.join('\n')}`;
  return lintText(text)
    .filter(({ rule }) => rule.startsWith('claim/'))
    .map(({ message }) => /, but (.*)\. Make the two agree\./u.exec(message)?.[1] ?? message);
}

const notAll = [3, 3, 2, 3];
const all = [3, 3, 2, 3, 3];

test.each([
  [
    notAll,
    'We assessed three of the five quality statements for caring.',
    'four of the quality statements of Caring are assessed',
  ],
  [
    notAll,
    'Each of the five quality statements under caring was assessed.',
    'four of the quality statements of Caring are assessed',
  ],
  [notAll, 'We assessed four of the six quality statements for caring.', 'Caring has five quality statements'],
  [
    notAll,
    'We did not assess two of the quality statements for caring.',
    'one of the quality statements of Caring is left out',
  ],
  [all, 'We did not assess one of the quality statements for caring.', 'no quality statement of Caring is left out'],
  [
    notAll,
    'We did not assess kindness, compassion and dignity.',
    'the report says that “Kindness, compassion and dignity” was assessed',
  ],
  [
    notAll,
    'The quality statements we assessed were independence, choice and control and workforce wellbeing and enablement.',
    'the report says that “Workforce wellbeing and enablement” was not assessed',
  ],
  [notAll, 'We looked at three key questions: safe and caring.', 'two are named behind it'],
  [all, 'Three of the quality statements for caring scored 3.', 'four quality statements score 3'],
  [all, 'No quality statement for caring scored less than 3.', 'one quality statement scores less than 3'],
  [all, 'One quality statement for caring scored 4.', 'no quality statement scores 4'],
])('%j: %s', (scores, sentence, truth) => {
  expect(toldOf(sentence, scores)).toEqual([truth]);
});

test.each([
  [notAll, 'We assessed four of the five quality statements for caring.'],
  [notAll, 'We did not assess one of the quality statements for caring.'],
  [all, 'Each of the five quality statements under caring was assessed.'],
  [notAll, 'We assessed workforce wellbeing and enablement in another report.'],
  [notAll, 'We did not assess workforce wellbeing and enablement.'],
  [
    notAll,
    'The quality statements we assessed were treating people as individuals and independence, choice and control.',
  ],
  // A score that is not there may be any.
  [notAll, 'Two of the quality statements for caring scored 3.'],
  [all, 'Four of the quality statements for caring scored 3; the rest scored 2.'],
  [all, 'No quality statement for caring scored less than 2.'],
])('nothing is told: %j: %s', (scores, sentence) => {
  expect(toldOf(sentence, scores)).toEqual([]);
});
