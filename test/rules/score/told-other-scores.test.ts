import { describe, expect, test } from 'vitest';
import { toldByGroup } from '../told.ts';

type Case = [report: string, ...told: string[]];

function check(...[report, ...told]: Case): void {
  expect(toldByGroup('score', report)).toEqual(told);
}

/** The lines and evidence categories of one statement of Caring, each as `Name: score`. */
function evidence(lines: string, ...categories: readonly string[]): string {
  const parts = categories.map((category) => {
    const [name, score] = category.split(': ');
    return `### ${name}\n\n${score === undefined ? '' : `Score: ${score}\n`}`;
  });
  return `---\nframework: cqc-single-assessment@2023-11\nscope: caring\n---\n\n# Caring\n\n## Kindness, compassion and dignity\n\n${lines}\n\n${parts.join('\n')}`;
}

const [people, feedback, seen] = ['People’s experience', 'Feedback from staff and leaders', 'Observation'];

describe('scores of evidence categories', () => {
  test.each<Case>([
    [evidence('Score: 3', `${people}: 3`, `${feedback}: 3`)],
    [
      evidence('Score: 2', `${people}: 3`, `${feedback}: 3`),
      'error at “2”: Kindness, compassion and dignity is stated as 2, but the two evidence categories give 6 of 8 = 75, which is a score of 3. Write 3, or correct the category scores.',
      '  see “3”: People’s experience of health and care services: 3',
      '  see “3”: Feedback from staff and leaders: 3',
      '  fix Write the computed score 3: “2” becomes “3”',
    ],
    [
      evidence('Score: 4', `${people}: 3`),
      'error at “4”: Kindness, compassion and dignity is stated as 4, but the only evidence category gives 3 of 4 = 75, which is a score of 3. Write 3, or correct the category scores.',
      '  see “3”: People’s experience of health and care services: 3',
      '  fix Write the computed score 3: “4” becomes “3”',
    ],
    [evidence('', `${people}: 3`, `${feedback}: 3`)],
    [evidence('Score: 2', `${people}: 3`, `${feedback}`)],
    [
      evidence('Score: 2', `${people}: 3`, `${feedback}: 5`),
      'error at “5”: “5” is not a score here: write a whole number from 1 to 4.',
    ],
    [
      evidence('Score: 5', `${people}: 3`, `${feedback}: 3`),
      'error at “5”: “5” is not a score here: write a whole number from 1 to 4.',
    ],
    [evidence('Score: 2', `${people}: 3`, `${feedback}: 2`)],
    [evidence('Score: 3', `${people}: 3`, `${feedback}: 2`)],
    [
      evidence('Score: 4', `${people}: 3`, `${feedback}: 2`),
      'error at “4”: Kindness, compassion and dignity is stated as 4, but the two evidence categories give 5 of 8 = 63 (62.5 rounded up), which is a score of 3. Write 3, or correct the category scores.',
      '  see “3”: People’s experience of health and care services: 3',
      '  see “2”: Feedback from staff and leaders: 2',
      '  fix Write the computed score 3: “4” becomes “3”',
    ],
    [
      evidence('Score: 1', `${people}: 3`, `${people}: 3`, `${seen}: 3`),
      'error at “1”: Kindness, compassion and dignity is stated as 1, but the two evidence categories give 6 of 8 = 75, which is a score of 3. Write 3, or correct the category scores.',
      '  see “3”: People’s experience of health and care services: 3',
      '  see “3”: People’s experience of health and care services: 3',
      '  see “3”: Observation: 3',
      '  fix Write the computed score 3: “1” becomes “3”',
    ],
    [evidence('Score: 1')],
  ])('%s', check);
});

/** Caring with these lines, and one statement with these. */
const caring = (own: string, statement: string) =>
  `---\nframework: cqc-single-assessment@2024-12\nscope: caring\n---\n\n# Caring\n\n${own}\n\n## Kindness, compassion and dignity\n\n${statement}\n`;

describe('scores carried forward', () => {
  test.each<Case>([
    [caring('Previous rating: Good', 'Score: 3\nBasis: carried forward')],
    [
      caring('Previous rating: Good', 'Score: 2\nBasis: carried forward'),
      'error at “2”: Kindness, compassion and dignity is carried forward from Good, which gives a score of 3, but 2 is stated. Write 3, or correct the previous rating.',
      '  see “Good”: The previous rating is stated here.',
      '  fix Write the carried score 3: “2” becomes “3”',
    ],
    [
      caring('', 'Score: 2\nBasis: carried forward\nPrevious rating: Outstanding'),
      'error at “2”: Kindness, compassion and dignity is carried forward from Outstanding, which gives a score of 4, but 2 is stated. Write 4, or correct the previous rating.',
      '  see “Outstanding”: The previous rating is stated here.',
      '  fix Write the carried score 4: “2” becomes “4”',
    ],
    [caring('Previous rating: Not rated', 'Score: 2\nBasis: carried forward')],
    [caring('Previous rating: Good', 'Score: 2')],
    [caring('Previous rating: Good', 'Basis: carried forward')],
    [
      caring('', 'Basis: carried forward'),
      'error at “Kindness, compassion and dignity”: Kindness, compassion and dignity is carried forward, but the previous rating of Caring is not known, so it has no score. Write the score that is carried (1 to 4), or the “Previous rating”.',
    ],
    [
      caring('Previous rating: Good', 'Score: 7\nBasis: carried forward'),
      'error at “7”: “7” is not a score here: write a whole number from 1 to 4.',
    ],
    [
      caring('Previous rating: Good', 'Score: two\nBasis: carried forward'),
      'error at “two”: Kindness, compassion and dignity is carried forward from Good, which gives a score of 3, but two is stated. Write 3, or correct the previous rating.',
      '  see “Good”: The previous rating is stated here.',
      '  fix Write the carried score 3: “two” becomes “3”',
      'error at “two”: “two” is not a score here: a score is a whole number from 1 to 4, in figures. Write 2.',
      '  fix Write 2: “two” becomes “2”',
    ],
  ])('%s', check);
});

const by = (framework: string, lines: string) => `---\nframework: ${framework}\n---\n\n${lines}\n`;

describe('scores by other ways', () => {
  test.each<Case>([
    [
      by(
        'care-inspectorate-scotland',
        '# How good is our leadership?\n\n## Quality assurance and improvement is led well\n',
      ),
      'error at “Quality assurance and improvement is led well”: Quality assurance and improvement is led well has no score, so How good is our leadership? has no rating either. Write “Score:” and a number from 1 to 6, or “Basis: not assessed”.',
    ],
    [
      by(
        'care-inspectorate-scotland',
        '# How good is our leadership?\n\n## Quality assurance and improvement is led well\n\nBasis: carried forward\n',
      ),
      'error at “Quality assurance and improvement is led well”: Quality assurance and improvement is led well is carried forward, but this framework carries no scores over from before. Write the score that was given (1 to 6).',
    ],
    [
      by(
        'care-inspectorate-scotland',
        '# How good is our leadership?\n\n## Quality assurance and improvement is led well\n\nScore: 7\n',
      ),
      'error at “7”: “7” is not a score here: write a whole number from 1 to 6.',
    ],
    [
      by('ofsted-2025', '# Inclusion\n\nRating: Strong standard\n\n## Expected standards\n'),
      'error at “Expected standards”: The section “Expected standards” of Inclusion has no score, so nobody can tell what is met. Write “Score:” and Met or Not met, or remove the section.',
    ],
    [
      by('ofsted-2025', '# Inclusion\n\nRating: Strong standard\n\n## Expected standards\n\nScore: Mostly\n'),
      'error at “Mostly”: “Mostly” is not a score here: write Met or Not met.',
    ],
    [by('ofsted-2025', '# Inclusion\n\nRating: Strong standard\n\n## Expected standards\n\nScore: 1\n')],
    [
      by('ofsted-2025', '# Inclusion\n\nRating: Strong standard\n\n## Expected standards\n\nScore: 2\n'),
      'error at “2”: “2” is not a score here: write Met or Not met.',
    ],
    [
      by('cqc-local-authority', '# Leadership\n\n## Governance, management and sustainability\n\nScore:\n'),
      'error at “Score:”: Governance, management and sustainability has no score, so the whole has none either. Write “Score:” and a number from 1 to 4, or “Basis: not assessed”.',
    ],
    [
      by(
        'cqc-local-authority',
        '# Overall\n\nScore: 12\n\n# Leadership\n\n## Governance, management and sustainability\n\nScore: 3\n',
      ),
      'warning at “12”: No combination of scores from 1 to 4 for nine quality statements can give 12: the lowest possible is 25. Check the score, or whether a statement was counted without a score.',
    ],
    [by('cqc-inspection', '# Safe\n\nScore: many\nRating: Good\n')],
    [
      caring('', 'Score: 3/4'),
      'error at “3/4”: “3/4” is not a score here: a score is a whole number from 1 to 4, in figures. Write 3.',
      '  fix Write 3: “3/4” becomes “3”',
    ],
    [
      caring('', 'Score: 3 out of 4'),
      'error at “3 out of 4”: “3 out of 4” is not a score here: a score is a whole number from 1 to 4, in figures. Write 3.',
      '  fix Write 3: “3 out of 4” becomes “3”',
    ],
    [
      caring('', 'Score: 3.0'),
      'error at “3.0”: “3.0” is not a score here: a score is a whole number from 1 to 4, in figures. Write 3.',
      '  fix Write 3: “3.0” becomes “3”',
    ],
    [
      caring('', 'Score: 03'),
      'error at “03”: “03” is not a score here: a score is a whole number from 1 to 4, in figures. Write 3.',
      '  fix Write 3: “03” becomes “3”',
    ],
    [caring('', 'Score: -3'), 'error at “-3”: “-3” is not a score here: write a whole number from 1 to 4.'],
    [caring('', 'Score: 0'), 'error at “0”: “0” is not a score here: write a whole number from 1 to 4.'],
    [caring('', 'Score: ３'), 'error at “３”: “３” is not a score here: write a whole number from 1 to 4.'],
    [caring('', 'Score: 3\u200b')],
    [caring('', 'Score: good'), 'error at “good”: “good” is not a score here: write a whole number from 1 to 4.'],
    [
      caring('Score: 101', 'Score: 3'),
      'error at “101”: “101” is not a score here: write a whole number from 0 to 100.',
    ],
    [
      caring('Score: 70 %', 'Score: 3'),
      'error at “70 %”: “70 %” is not a score here: a score is a whole number from 0 to 100, in figures. Write 70.',
      '  fix Write 70: “70 %” becomes “70”',
    ],
  ])('%s', check);
});
