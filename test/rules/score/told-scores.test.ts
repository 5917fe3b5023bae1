import { describe, expect, test } from 'vitest';
import { type Scored, scoredReport } from '../claim/scored-report.ts';
import { toldByGroup } from '../told.ts';

/** Caring with these lines under its heading, and these scores for its statements. */
function caring(lines: string, statements: string): Readonly<Record<string, Scored>> {
  return { Caring: { lines, statements } };
}

describe('what is told of scores and ratings', () => {
  test.each([
    ['Score: 70', '3 3 3 3 2'],
    [
      'Score: 71',
      '3 3 3 3 2',
      'error at “71”: The statement scores give 70, not 71: 14 of 20 = 70. Write 70, or correct the statement scores.',
      '  fix Write the computed score 70: “71” becomes “70”',
    ],
    [
      'Score: 70%',
      '3 3 3 3 2',
      'error at “70%”: “70%” is not a score here: a score is a whole number from 0 to 100, in figures. Write 70.',
      '  fix Write 70: “70%” becomes “70”',
    ],
    [
      'Score: seventy',
      '3 3 3 3 2',
      'error at “seventy”: “seventy” is not a score here: a score is a whole number from 0 to 100, in figures. Write 70.',
      '  fix Write 70: “seventy” becomes “70”',
    ],
    [
      'Score: 170',
      '3 3 3 3 2',
      'error at “170”: “170” is not a score here: a score is a whole number from 0 to 100, in figures. Write 70.',
      '  fix Write 70: “170” becomes “70”',
    ],
    [
      'Score: 3',
      '3 3 3 3 2',
      'error at “3”: The statement scores give 70, not 3: 14 of 20 = 70. Write 70, or correct the statement scores.',
      '  fix Write the computed score 70: “3” becomes “70”',
    ],
    ['Score:', '3 3 3 3 2'],
    ['', '3 3 3 3 2'],
    [
      'Score: 71',
      '3 3 3 3 ?',
      'warning at “71”: No combination of scores from 1 to 4 for five quality statements can give 71: the nearest possible are 70 and 75. Check the score, or whether a statement was counted without a score.',
      'error at “Workforce wellbeing and enablement”: Workforce wellbeing and enablement has no score, so Caring has none either. Write “Score:” and a number from 1 to 4, or “Basis: not assessed”.',
    ],
    [
      'Score: 12',
      '3 3 3 3 ?',
      'warning at “12”: No combination of scores from 1 to 4 for five quality statements can give 12: the lowest possible is 25. Check the score, or whether a statement was counted without a score.',
      'error at “Workforce wellbeing and enablement”: Workforce wellbeing and enablement has no score, so Caring has none either. Write “Score:” and a number from 1 to 4, or “Basis: not assessed”.',
    ],
    [
      'Score: 96',
      '3 3 3 3 ?',
      'warning at “96”: No combination of scores from 1 to 4 for five quality statements can give 96: the nearest possible are 95 and 100. Check the score, or whether a statement was counted without a score.',
      'error at “Workforce wellbeing and enablement”: Workforce wellbeing and enablement has no score, so Caring has none either. Write “Score:” and a number from 1 to 4, or “Basis: not assessed”.',
    ],
    [
      'Score: 71',
      '3 3 3 ? ?',
      'warning at “71”: No combination of scores from 1 to 4 for five quality statements can give 71: the nearest possible are 70 and 75. Check the score, or whether a statement was counted without a score.',
      'error at “Responding to people’s immediate needs”: Responding to people’s immediate needs has no score, so Caring has none either. Write “Score:” and a number from 1 to 4, or “Basis: not assessed”.',
      'error at “Workforce wellbeing and enablement”: Workforce wellbeing and enablement has no score, so Caring has none either. Write “Score:” and a number from 1 to 4, or “Basis: not assessed”.',
    ],
    [
      'Score: 71',
      '? ? ? ? ?',
      'warning at “71”: No combination of scores from 1 to 4 for five quality statements can give 71: the nearest possible are 70 and 75. Check the score, or whether a statement was counted without a score.',
      'error at “Kindness, compassion and dignity”: Kindness, compassion and dignity has no score, so Caring has none either. Write “Score:” and a number from 1 to 4, or “Basis: not assessed”.',
      'error at “Treating people as individuals”: Treating people as individuals has no score, so Caring has none either. Write “Score:” and a number from 1 to 4, or “Basis: not assessed”.',
      'error at “Independence, choice and control”: Independence, choice and control has no score, so Caring has none either. Write “Score:” and a number from 1 to 4, or “Basis: not assessed”.',
      'error at “Responding to people’s immediate needs”: Responding to people’s immediate needs has no score, so Caring has none either. Write “Score:” and a number from 1 to 4, or “Basis: not assessed”.',
      'error at “Workforce wellbeing and enablement”: Workforce wellbeing and enablement has no score, so Caring has none either. Write “Score:” and a number from 1 to 4, or “Basis: not assessed”.',
    ],
    ['Score: 70', '3 3 3 3 n'],
    ['Score: 70', '3 3 3 3 -'],
    ['Score: 70', '3 3 3 3 7', 'error at “7”: “7” is not a score here: write a whole number from 1 to 4.'],
    ['Score: 70', '3 3 3 3 0', 'error at “0”: “0” is not a score here: write a whole number from 1 to 4.'],
    [
      'Previous rating: Good',
      '3c 3c 3c 3c 2c',
      'error at “2”: Workforce wellbeing and enablement is carried forward from Good, which gives a score of 3, but 2 is stated. Write 3, or correct the previous rating.',
      '  see “Good”: The previous rating is stated here.',
      '  fix Write the carried score 3: “2” becomes “3”',
    ],
    [
      'Previous rating: Good',
      '3c 3c 3c ?c 2c',
      'error at “2”: Workforce wellbeing and enablement is carried forward from Good, which gives a score of 3, but 2 is stated. Write 3, or correct the previous rating.',
      '  see “Good”: The previous rating is stated here.',
      '  fix Write the carried score 3: “2” becomes “3”',
    ],
    ['Previous rating: Outstanding', '4c 4c 4c 4c 4c'],
    ['Previous rating: Nothing', '3c 3c 3c 3c 3c'],
    [
      'Score: 60\nPrevious rating: Good',
      '3c 3c 3 3 3',
      'error at “60”: The statement scores give 75, not 60: 15 of 20 = 75. Write 75, or correct the statement scores.',
      '  fix Write the computed score 75: “60” becomes “75”',
    ],
  ])('scores: %s above %s', (lines = '', statements = '', ...told) => {
    expect(toldByGroup('score', scoredReport(caring(lines, statements), 'Rating: Good', 'Overall'))).toEqual(told);
  });

  test.each([
    ['Rating: Good', '3 3 3 3 2'],
    [
      'Rating: Inadequate',
      '3 3 3 3 2',
      'error at “Inadequate”: Caring is rated Inadequate, but 14 of 20 = 70, and 70 means Good (63 to 87). Write Good, or correct the scores.',
      '  fix Write the rating Good: “Inadequate” becomes “Good”',
    ],
    ['Rating: Inadequate\nRationale: They hid the records.', '3 3 3 3 2'],
    [
      'Rating: Outstanding\nRationale: They hid the records.',
      '3 3 3 3 2',
      'error at “Outstanding”: Caring is rated Outstanding, but 14 of 20 = 70, and 70 means Good (63 to 87). Write Good, or correct the scores.',
      '  fix Write the rating Good: “Outstanding” becomes “Good”',
    ],
    [
      '',
      '3 3 3 3 2',
      'error at “Caring”: Caring has no rating, though its scores give Good. Write “Rating: Good”.',
      '  fix Write the rating Good: “” becomes “⏎⏎Rating: Good”',
    ],
    [
      'Rating:',
      '3 3 3 3 2',
      'error at “Rating:”: Caring has no rating, though its scores give Good. Write “Rating: Good”.',
      '  fix Write the rating Good: “” becomes “ Good”',
    ],
    [
      'Rating: Goood',
      '3 3 3 3 2',
      'error at “Goood”: “Goood” is not a rating in this framework. Did you mean Good?',
      '  fix Write Good: “Goood” becomes “Good”',
    ],
    [
      'Rating: Nothing',
      '3 3 3 3 2',
      'error at “Nothing”: “Nothing” is not a rating in this framework. Write Outstanding, Good, Requires improvement or Inadequate.',
    ],
    ['Rating: Not rated', '3 3 3 3 2'],
    [
      'Rating: Good',
      '4 4 4 4 1',
      'error at “Good”: Caring is rated Good, but its rating is limited to Requires improvement because Workforce wellbeing and enablement has 1. Write Requires improvement.',
      '  see “1”: Workforce wellbeing and enablement has 1.',
      '  fix Write the rating Requires improvement: “Good” becomes “Requires improvement”',
    ],
    [
      'Rating: Outstanding',
      '4 4 4 4 1',
      'error at “Outstanding”: Caring is rated Outstanding, but 17 of 20 = 85, and 85 means Good (63 to 87), limited to Requires improvement because Workforce wellbeing and enablement has 1. Write Requires improvement, or correct the scores.',
      '  fix Write the rating Requires improvement: “Outstanding” becomes “Requires improvement”',
    ],
    ['Rating: Requires improvement', '4 4 4 4 1'],
    [
      'Rating: Good',
      '3 3 3 3 1',
      'error at “Good”: Caring is rated Good, but its rating is limited to Requires improvement because Workforce wellbeing and enablement has 1. Write Requires improvement.',
      '  see “1”: Workforce wellbeing and enablement has 1.',
      '  fix Write the rating Requires improvement: “Good” becomes “Requires improvement”',
    ],
    ['Rating: Good\nScore: 70', '3 3 3 3 ?'],
    [
      'Rating: Inadequate\nScore: 70',
      '3 3 3 3 ?',
      'error at “Inadequate”: Caring is rated Inadequate, but 70 means Good (63 to 87). Write Good or Requires improvement, or correct the scores.',
      '  fix Write the rating Good: “Inadequate” becomes “Good”',
    ],
    ['Rating: Requires improvement\nScore: 70', '3 3 3 3 ?'],
    ['Rating: Good', '? ? ? ? ?'],
    ['', '? ? ? ? ?'],
    ['Rating: Good', 'n n n n n'],
    [
      'Previous rating: Goood',
      '3 3 3 3 3',
      'error at “Caring”: Caring has no rating, though its scores give Good. Write “Rating: Good”.',
      '  fix Write the rating Good: “” becomes “Rating: Good⏎”',
      'error at “Goood”: “Goood” is not a rating in this framework. Did you mean Good?',
      '  fix Write Good: “Goood” becomes “Good”',
    ],
    [
      'Rating: Good',
      '4 4 4 4 4',
      'error at “Good”: Caring is rated Good, but 20 of 20 = 100, and 100 means Outstanding (88 to 100). Write Outstanding, or correct the scores.',
      '  fix Write the rating Outstanding: “Good” becomes “Outstanding”',
    ],
  ])('ratings: %s above %s', (lines = '', statements = '', ...told) => {
    expect(toldByGroup('rating', scoredReport(caring(lines, statements), 'Rating: Good', 'Overall'))).toEqual(told);
  });
});
