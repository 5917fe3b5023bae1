import { describe, expect, test } from 'vitest';
import { draftWithWords } from '../draft-with-words.ts';
import { toldByGroup } from '../told.ts';

describe('figures in the words of a report', () => {
  test.each([
    [
      'It cared for between 5 to 10 people.',
      'information at “to”: What begins with “between” goes on with “and”. Write “and” here, or “from” in place of “between”.',
      '  fix Write “and”: “to” becomes “and”',
    ],
    ['It cared for between 5 to 10 people and between 3 and 4 children.'],
    [
      'It was open between £5 to £10.',
      'information at “to”: What begins with “between” goes on with “and”. Write “and” here, or “from” in place of “between”.',
      '  fix Write “and”: “to” becomes “and”',
    ],
    [
      'It was open between 9 am to 5 pm.',
      'information at “to”: What begins with “between” goes on with “and”. Write “and” here, or “from” in place of “between”.',
      '  fix Write “and”: “to” becomes “and”',
    ],
    ['It was open between 3 to 4 May 2025.'],
    [
      'It was open between 3 to 4\nthings.',
      'information at “to”: What begins with “between” goes on with “and”. Write “and” here, or “from” in place of “between”.',
      '  fix Write “and”: “to” becomes “and”',
    ],
    ['> It was open between 5 to 10.'],
    ['It was open in-between 5 to 10.'],
    ['It was open between five to ten.'],
    [
      'In all, 104% of patients were seen.',
      'warning at “104%”: “104%” cannot be: no more than 100% of patients can do anything. Check the figure.',
    ],
    ['In all, 100% of patients were seen.'],
    [
      'In all, 1,040 per cent of staff came.',
      'warning at “1,040 per cent”: “1,040 per cent” cannot be: no more than 100% of staff can do anything. Check the figure.',
    ],
    ['In all, 104% of the budget was spent.'],
    [
      'Compliance with training was 138%.',
      'warning at “138%”: “138%” cannot be: compliance is 100% at most. Check the figure.',
    ],
    ['Compliance with training was 98%.'],
    [
      'The response rate reached only 110%.',
      'warning at “110%”: “110%” cannot be: the response rate is 100% at most. Check the figure.',
    ],
    ['Compliance was 138% higher.'],
    ['In all, 104 of patients were seen.'],
    [
      'In all, 91.25% of calls were answered.',
      'information at “91.25%”: “91.25%”: the house writes percentages with whole numbers. Write “91%”.',
      '  choice Write “91%”: “91.25%” becomes “91%”',
    ],
    [
      'In all, 0.4% of calls were answered.',
      'information at “0.4%”: “0.4%”: the house writes percentages with whole numbers. Say it in other words, such as “fewer than” or “almost all”.',
    ],
    [
      'In all, 99.6% of calls were answered.',
      'information at “99.6%”: “99.6%”: the house writes percentages with whole numbers. Say it in other words, such as “fewer than” or “almost all”.',
    ],
    [
      'In all, 91.5 per cent of calls were answered.',
      'information at “91.5 per cent”: “91.5 per cent”: the house writes percentages with whole numbers. Write “92 per cent”.',
      '  choice Write “92 per cent”: “91.5 per cent” becomes “92 per cent”',
    ],
    [
      'In all, 91.4% of calls were answered.',
      'information at “91.4%”: “91.4%”: the house writes percentages with whole numbers. Write “91%”.',
      '  choice Write “91%”: “91.4%” becomes “91%”',
    ],
    [
      'In all, 100.0% of calls were answered.',
      'information at “100.0%”: “100.0%”: the house writes percentages with whole numbers. Write “100%”.',
      '  choice Write “100%”: “100.0%” becomes “100%”',
    ],
    ['In all, 3.5 of calls were answered.'],
    ['Version 91.25.3% came.'],
    [
      'In all, 9.95% of calls were answered.',
      'information at “9.95%”: “9.95%”: the house writes percentages with whole numbers. Write “10%”.',
      '  choice Write “10%”: “9.95%” becomes “10%”',
    ],
    [
      'In all, 10.05% of calls were answered.',
      'information at “10.05%”: “10.05%”: the house writes percentages with whole numbers. Write “10%”.',
      '  choice Write “10%”: “10.05%” becomes “10%”',
    ],
    [
      'Rates were between 97% and 51% in June.',
      'warning at “97% and 51%”: “between 97% and 51%” ends below where it begins. Write “between 51% and 97%”, or check the numbers.',
      '  choice Write “51% and 97%”: “97% and 51%” becomes “51% and 97%”',
    ],
    ['Rates were between 51% and 97% in June.'],
    [
      'Rates were between £97 and £51.',
      'warning at “£97 and £51”: “between £97 and £51” ends below where it begins. Write “between £51 and £97”, or check the numbers.',
      '  choice Write “£51 and £97”: “£97 and £51” becomes “£51 and £97”',
    ],
    ['Rates were between 97 and 51 days.'],
    ['Rates were between 97 and 51.'],
    ['Rates were between £97 and 51.'],
    ['Rates were between 97 days and 51 weeks.'],
    ['Rates were between 1,000 and 999 people.'],
    ['Rates were between 97% and 97%.'],
    [
      'Rates were between 9.5% and 8 per cent.',
      'information at “9.5%”: “9.5%”: the house writes percentages with whole numbers. Write “10%”.',
      '  choice Write “10%”: “9.5%” becomes “10%”',
    ],
    [
      'Rates were between 97 and 51%.',
      'warning at “97 and 51%”: “between 97 and 51%” ends below where it begins. Write “between 51% and 97”, or check the numbers.',
      '  choice Write “51% and 97”: “97 and 51%” becomes “51% and 97”',
    ],
  ])('in a report: %s', (words = '', ...told) => {
    expect(toldByGroup('prose', draftWithWords(words))).toEqual(told);
  });
});
