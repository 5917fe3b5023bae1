import { describe, expect, test } from 'vitest';
import { toldByGroup } from '../told.ts';

/** A report that says when the assessment was and when it was published, as far as the lines say so. */
function report(front: string, sentence: string, under: string): string {
  const below = (heading: string) => (heading === under ? `\n${sentence}\n` : '');
  return `---
framework: cqc-single-assessment@2024-12
location: Pear Tree Lodge
scope: [safe]
${front === '' ? '' : `${front.replaceAll('; ', '\n')}\n`}---

# Pear Tree Lodge
${below('title')}
# Overall

Rating: Good
${below('Overall')}
# Safe

Rating: Good
${below('Safe')}`;
}

const both = 'assessed: 3 to 5 June 2025; published: 14 July 2025';

describe('what sentences say of days is compared with the front matter', () => {
  test.each([
    [
      'Overall',
      'We assessed the home on 3 and 4 June 2025.',
      'warning at “3 and 4 June 2025”: This sentence says “3 and 4 June 2025”, but the assessment was on 3 to 5 June 2025. Make the two agree.',
      '  see “3 to 5 June 2025”: The days of the assessment stand here.',
    ],
    ['Overall', 'We assessed the home from 3 to 5 June 2025.'],
    [
      'Overall',
      'We assessed the home from 3 to 6 June 2025.',
      'warning at “3 to 6 June 2025”: This sentence says “3 to 6 June 2025”, but the assessment was on 3 to 5 June 2025. Make the two agree.',
      '  see “3 to 5 June 2025”: The days of the assessment stand here.',
    ],
    ['Overall', 'We assessed the home from 3 to 5 June.'],
    [
      'Overall',
      'We assessed the home from 3 to 6 June.',
      'warning at “3 to 6 June”: This sentence says “3 to 6 June”, but the assessment was on 3 to 5 June 2025. Make the two agree.',
      '  see “3 to 5 June 2025”: The days of the assessment stand here.',
    ],
    ['Overall', 'We assessed the home in June 2025.'],
    [
      'Overall',
      'We assessed the home in May 2025.',
      'warning at “May 2025”: This sentence says “May 2025”, but the assessment was on 3 to 5 June 2025. Make the two agree.',
      '  see “3 to 5 June 2025”: The days of the assessment stand here.',
    ],
    [
      'Overall',
      'We assessed the home in May.',
      'warning at “May”: This sentence says “May”, but the assessment was on 3 to 5 June 2025. Make the two agree.',
      '  see “3 to 5 June 2025”: The days of the assessment stand here.',
    ],
    ['Overall', 'We assessed the home in March 2023.'],
    ['Overall', 'This assessment was carried out in March 2023.'],
    [
      'Overall',
      'The first day of our assessment was 4 June 2025.',
      'warning at “4 June 2025”: This sentence says “4 June 2025”, but the assessment was on 3 to 5 June 2025. Make the two agree.',
      '  see “3 to 5 June 2025”: The days of the assessment stand here.',
    ],
    [
      'Overall',
      'The assessment began on 4 June 2025 and ended on 5 June 2025.',
      'warning at “4 June 2025”: This sentence says “4 June 2025”, but the assessment was on 3 to 5 June 2025. Make the two agree.',
      '  see “3 to 5 June 2025”: The days of the assessment stand here.',
    ],
    [
      'Overall',
      'The assessment began on 3 June 2025 and ended on 6 June 2025.',
      'warning at “6 June 2025”: This sentence says “6 June 2025”, but the assessment was on 3 to 5 June 2025. Make the two agree.',
      '  see “3 to 5 June 2025”: The days of the assessment stand here.',
    ],
    [
      'Overall',
      'Our assessment took place between 3 June and 5 June 2025.',
      'hint at “between 3 June and 5 June 2025”: “between 3 June and 5 June 2025” is not in house style, which is day, month in full and year, with “to” between two days. Write “between 3 and 5 June 2025”.',
      '  fix Write “between 3 and 5 June 2025”: “between 3 June and 5 June 2025” becomes “between 3 and 5 June 2025”',
    ],
    [
      'Overall',
      'Our assessment took place between 3 June and 12 June 2025.',
      'warning at “between 3 June and 12 June 2025”: This sentence says “between 3 June and 12 June 2025”, but the assessment was on 3 to 5 June 2025. Make the two agree.',
      '  see “3 to 5 June 2025”: The days of the assessment stand here.',
      'hint at “between 3 June and 12 June 2025”: “between 3 June and 12 June 2025” is not in house style, which is day, month in full and year, with “to” between two days. Write “between 3 and 12 June 2025”.',
      '  fix Write “between 3 and 12 June 2025”: “between 3 June and 12 June 2025” becomes “between 3 and 12 June 2025”',
    ],
    ['Overall', 'We visited on 4 June 2025.'],
    [
      'Overall',
      'We visited on 9 June 2025.',
      'warning at “9 June 2025”: This sentence says “9 June 2025”, but the assessment was on 3 to 5 June 2025. Make the two agree.',
      '  see “3 to 5 June 2025”: The days of the assessment stand here.',
    ],
    ['Overall', 'We visited on 3 June 2025. We visited again on 5 June 2025.'],
    [
      'Overall',
      'We assessed the home at the end of June 2025.',
      'warning at “at the end of June 2025”: This sentence says “at the end of June 2025”, but the assessment was on 3 to 5 June 2025. Make the two agree.',
      '  see “3 to 5 June 2025”: The days of the assessment stand here.',
    ],
    ['Overall', 'We assessed the home at the beginning of June 2025.'],
    [
      'Safe',
      'We visited on 9 June 2025.',
      'warning at “9 June 2025”: This sentence says “9 June 2025”, but the assessment was on 3 to 5 June 2025. Make the two agree.',
      '  see “3 to 5 June 2025”: The days of the assessment stand here.',
    ],
    [
      'Safe',
      'On 9 June we visited.',
      'warning at “9 June”: This sentence says “9 June”, but the assessment was on 3 to 5 June 2025. Make the two agree.',
      '  see “3 to 5 June 2025”: The days of the assessment stand here.',
    ],
    ['Overall', 'We last assessed the home on 3 June 2022.'],
    [
      'Overall',
      'Our last inspection was on 9 June 2025.',
      'warning at “9 June 2025”: This sentence says that the assessment before this one was on 9 June 2025, but this one was on 3 to 5 June 2025. Check both dates.',
      '  see “3 to 5 June 2025”: The days of this assessment stand here.',
    ],
    ['Overall', 'Our last inspection was on 9 June 2022.'],
    [
      'Overall',
      'The previous inspection was on 9 August 2025.',
      'warning at “9 August 2025”: This sentence says that the assessment before this one was on 9 August 2025, but this one was on 3 to 5 June 2025. Check both dates.',
      '  see “3 to 5 June 2025”: The days of this assessment stand here.',
    ],
    ['Overall', 'This report was published on 14 July 2025.'],
    [
      'Overall',
      'This report was published on 15 July 2025.',
      'warning at “15 July 2025”: This sentence says that the report was published 15 July 2025, but that was on 14 July 2025. Make the two agree.',
      '  see “14 July 2025”: The day of publication stands here.',
    ],
    [
      'Overall',
      'This report was published on 15 July.',
      'warning at “15 July”: This sentence says that the report was published 15 July, but that was on 14 July 2025. Make the two agree.',
      '  see “14 July 2025”: The day of publication stands here.',
    ],
    [
      'Overall',
      'This report was published in August 2025.',
      'warning at “August 2025”: August 2025 is after this report, which is of 14 July 2025, but the sentence tells of what has happened. Check the month and the year.',
      'warning at “August 2025”: This sentence says that the report was published August 2025, but that was on 14 July 2025. Make the two agree.',
      '  see “14 July 2025”: The day of publication stands here.',
    ],
    ['Overall', 'This report was published in July 2025.'],
    [
      'Overall',
      'The report on Pear Tree Lodge was published on 15 July 2025.',
      'warning at “15 July 2025”: This sentence says that the report was published 15 July 2025, but that was on 14 July 2025. Make the two agree.',
      '  see “14 July 2025”: The day of publication stands here.',
    ],
    ['Overall', 'The report on Beech House was published on 15 July 2025.'],
    ['Overall', 'This report was published in July.'],
    ['Overall', 'The inspection lasted three days.'],
    [
      'Overall',
      'The inspection lasted four days.',
      'warning at “four days”: This sentence tells of 4 days, but the assessment was on 3 to 5 June 2025. Make the two agree.',
      '  see “3 to 5 June 2025”: The days of the assessment stand here.',
    ],
    [
      'Overall',
      'The inspection lasted two days.',
      'warning at “two days”: This sentence tells of 2 days, but the assessment was on 3 to 5 June 2025. Make the two agree.',
      '  see “3 to 5 June 2025”: The days of the assessment stand here.',
    ],
    [
      'Overall',
      'The inspection lasted one day.',
      'warning at “one day”: This sentence tells of 1 day, but the assessment was on 3 to 5 June 2025. Make the two agree.',
      '  see “3 to 5 June 2025”: The days of the assessment stand here.',
    ],
    ['Overall', 'The inspection took place over two days.'],
    [
      'Overall',
      'The inspection took place over five days.',
      'warning at “five days”: This sentence tells of 5 days, but the assessment was on 3 to 5 June 2025. Make the two agree.',
      '  see “3 to 5 June 2025”: The days of the assessment stand here.',
    ],
    ['Safe', 'The inspection lasted four days.'],
    ['Overall', 'This report was published six weeks after our visit.'],
    [
      'Overall',
      'This report was published two weeks after our visit.',
      'warning at “two weeks”: The report was published on 14 July 2025, 39 days after the end of the assessment. Make this sentence and the dates agree.',
      '  see “3 to 5 June 2025”: The dates stand here.',
      '  see “14 July 2025”: The dates stand here.',
    ],
    ['Overall', 'This report was published two months after the assessment.'],
    [
      'Overall',
      'The assessment was on Monday 3 June 2025.',
      'warning at “Monday 3 June 2025”: 3 June 2025 is a Tuesday, not a Monday. Check the date.',
      'warning at “Monday 3 June 2025”: This sentence says “Monday 3 June 2025”, but the assessment was on 3 to 5 June 2025. Make the two agree.',
      '  see “3 to 5 June 2025”: The days of the assessment stand here.',
    ],
    [
      'Overall',
      'The assessment was on Tuesday 3 June 2025.',
      'warning at “Tuesday 3 June 2025”: This sentence says “Tuesday 3 June 2025”, but the assessment was on 3 to 5 June 2025. Make the two agree.',
      '  see “3 to 5 June 2025”: The days of the assessment stand here.',
      'hint at “Tuesday 3 June 2025”: “Tuesday 3 June 2025” is not in house style, which is day, month in full and year, with “to” between two days. Write “3 June 2025”.',
      '  fix Write “3 June 2025”: “Tuesday 3 June 2025” becomes “3 June 2025”',
    ],
    [
      'Overall',
      'We met the manager on Friday 30 May 2025 and Monday 4 June 2025.',
      'warning at “Friday 30 May 2025 and Monday 4 June 2025”: 4 June 2025 is a Wednesday, not a Monday. Check the date.',
    ],
    [
      'Overall',
      'We met the manager on Monday 3 and Wednesday 4 June 2025.',
      'warning at “Monday 3 and Wednesday 4 June 2025”: 3 June 2025 is a Tuesday, not a Monday. Check the date.',
    ],
    [
      'Overall',
      'We met the manager on Tuesday 3 and Wednesday 4 June 2025.',
      'hint at “Tuesday 3 and Wednesday 4 June 2025”: “Tuesday 3 and Wednesday 4 June 2025” is not in house style, which is day, month in full and year, with “to” between two days. Write “3 and 4 June 2025”.',
      '  fix Write “3 and 4 June 2025”: “Tuesday 3 and Wednesday 4 June 2025” becomes “3 and 4 June 2025”',
    ],
    [
      'Overall',
      'We met the manager on Thursday 29th of May 2025.',
      'hint at “Thursday 29th of May 2025”: “Thursday 29th of May 2025” is not in house style, which is day, month in full and year, with “to” between two days. Write “29 May 2025”.',
      '  fix Write “29 May 2025”: “Thursday 29th of May 2025” becomes “29 May 2025”',
    ],
    [
      'Overall',
      'In August 2025 we saw that staff were kind.',
      'warning at “August 2025”: August 2025 is after this report, which is of 14 July 2025, but the sentence tells of what has happened. Check the month and the year.',
    ],
    ['Overall', 'In July 2025 we saw that staff were kind.'],
    [
      'Overall',
      'Since August 2025 the manager had been on leave.',
      'warning at “August 2025”: August 2025 is after this report, which is of 14 July 2025, but the sentence tells of what has happened. Check the month and the year.',
    ],
    ['Overall', 'In August 2025 the home will open a new wing, which we saw.'],
    ['Overall', 'In August 2025 the home is to have a new lift.'],
    ['Overall', 'During May 2026 staff were trained.'],
    [
      'Overall',
      '- In August 2025 we saw that staff were kind.',
      'warning at “August 2025”: August 2025 is after this report, which is of 14 July 2025, but the sentence tells of what has happened. Check the month and the year.',
    ],
    [
      'Overall',
      'Updated: 2 June 2025',
      'hint at “2 June 2025”: Updated 2 June 2025, but the assessment began only on 3 June 2025. Check both dates.',
      '  see “3 to 5 June 2025”: Assessed 3 to 5 June 2025.',
    ],
    ['Overall', 'Updated: 3 June 2025'],
    [
      'Overall',
      'Updated: soon',
      'error at “soon”: “soon” is not a date: write a day such as “3 March 2025” or a range such as “3 to 14 March 2025”.',
    ],
    ['Safe', 'Updated: 2 June 2025\nBasis: carried forward'],
    [
      'Overall',
      'Staff were trained from 5 June to 3 June 2025.',
      'error at “5 June to 3 June 2025”: 5 June 2025 comes after 3 June 2025. Write the earlier day first, and both years if they differ.',
    ],
    [
      'Overall',
      'Staff were trained on 31 June 2025.',
      'error at “31 June 2025”: There is no 31 June 2025: June 2025 has 30 days. Check the date.',
    ],
    [
      'Overall',
      'Staff were trained on June 3, 2025.',
      'hint at “June 3, 2025”: “June 3, 2025” is not in house style, which is day, month in full and year, with “to” between two days. Write “3 June 2025”.',
      '  fix Write “3 June 2025”: “June 3, 2025” becomes “3 June 2025”',
    ],
    [
      'Overall',
      'Staff were trained on 3/6/2025.',
      'hint at “3/6/2025”: “3/6/2025” is not in house style, which is day, month in full and year, with “to” between two days. Write “3 June 2025”.',
      '  fix Write “3 June 2025”: “3/6/2025” becomes “3 June 2025”',
    ],
    [
      'Overall',
      'Staff were trained on the 3rd June 2025.',
      'hint at “3rd June 2025”: “3rd June 2025” is not in house style, which is day, month in full and year, with “to” between two days. Write “3 June 2025”.',
      '  fix Write “3 June 2025”: “3rd June 2025” becomes “3 June 2025”',
    ],
  ])('assessed 3 to 5 June 2025, published 14 July 2025; under %s: %s', (under = '', sentence = '', ...told) => {
    expect(toldByGroup('date', report(both, sentence, under))).toEqual(told);
  });

  test.each([
    ['', 'We assessed the home in May 2025.'],
    ['', 'In August 2025 we saw that staff were kind.'],
    ['', 'The inspection lasted four days.'],
    [
      'published: 14 July 2025',
      'We assessed the home on 15 July 2025.',
      'warning at “15 July 2025”: This sentence tells of an assessment on 15 July 2025, but it was published on 14 July 2025. Check both dates.',
      '  see “14 July 2025”: Published here.',
    ],
    ['published: 14 July 2025', 'We assessed the home on 14 July 2025.'],
    ['published: 14 July 2025', 'We assessed the home on 15 July.'],
    [
      'published: 14 July 2025',
      'In August 2025 we saw that staff were kind.',
      'warning at “August 2025”: August 2025 is after this report, which is of 14 July 2025, but the sentence tells of what has happened. Check the month and the year.',
    ],
    ['published: 14 July 2025', 'The report was published six weeks after our visit.'],
    [
      'published: 14 July 2025',
      'This report was published on 15 July 2025.',
      'warning at “15 July 2025”: This sentence says that the report was published 15 July 2025, but that was on 14 July 2025. Make the two agree.',
      '  see “14 July 2025”: The day of publication stands here.',
    ],
    [
      'published: soon',
      'This report was published on 15 July 2025.',
      'error at “soon”: “soon” is not a date: write a day such as “3 March 2025” or a range such as “3 to 14 March 2025”.',
    ],
    ['assessed: 3 June 2025', 'The inspection lasted one day.'],
    [
      'assessed: 3 June 2025',
      'The inspection lasted two days.',
      'warning at “two days”: This sentence tells of 2 days, but the assessment was on 3 June 2025. Make the two agree.',
      '  see “3 June 2025”: The days of the assessment stand here.',
    ],
    ['assessed: 2 to 30 June 2025', 'The inspection lasted four days.'],
    ['assessed: 2 to 30 June 2025', 'We visited the home for four days.'],
    ['assessed: 3 June 2025', 'This report was published on 2 June 2025.'],
    [
      'assessed: 3 to 5 June 2025; published: 4 June 2025',
      'We saw good care.',
      'hint at “4 June 2025”: Published 4 June 2025, but the assessment went on until 5 June 2025. Check both dates.',
      '  see “3 to 5 June 2025”: Assessed 3 to 5 June 2025.',
    ],
    ['assessed: 3 to 5 June 2025; published: 5 June 2025', 'We saw good care.'],
    [
      'assessed: 3 to 5 June 2025; published: soon',
      'We saw good care.',
      'error at “soon”: “soon” is not a date: write a day such as “3 March 2025” or a range such as “3 to 14 March 2025”.',
    ],
    [
      'assessed: "3 to 5 July 2025"; published: 4 June 2025',
      'We saw good care.',
      'hint at “4 June 2025”: Published 4 June 2025, but the assessment went on until 5 July 2025. Check both dates.',
      '  see “"3 to 5 July 2025"”: Assessed 3 to 5 July 2025.',
    ],
    [
      'assessed: 5 to 3 June 2025',
      'We saw good care.',
      'error at “5 to 3 June 2025”: 5 June 2025 comes after 3 June 2025. Write the earlier day first, and both years if they differ.',
    ],
    [
      'assessed: 31 June 2025',
      'We saw good care.',
      'error at “31 June 2025”: There is no 31 June 2025: June 2025 has 30 days. Check the date.',
    ],
    [
      'assessed: "Monday 3 June 2025"',
      'We saw good care.',
      'warning at “Monday 3 June 2025”: 3 June 2025 is a Tuesday, not a Monday. Check the date.',
    ],
    ['assessed: 3 December 2024 to 5 January 2025', 'We visited the home in January.'],
    ['assessed: 3 December 2024 to 5 January 2025', 'We visited the home in December.'],
    ['assessed: 3 December 2024 to 5 January 2025', 'We visited the home from 3 December to 5 January.'],
    ['assessed: 3 December 2024 to 5 January 2025', 'We visited the home on 4 December and 2 January.'],
    [
      'assessed: 3 December 2024 to 5 January 2025',
      'We visited the home in February.',
      'warning at “February”: This sentence says “February”, but the assessment was on 3 December 2024 to 5 January 2025. Make the two agree.',
      '  see “3 December 2024 to 5 January 2025”: The days of the assessment stand here.',
    ],
  ])('%s: %s', (front = '', sentence = '', ...told) => {
    expect(toldByGroup('date', report(front, sentence, 'Overall'))).toEqual(told);
  });
});
