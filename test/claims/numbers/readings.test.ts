import { describe, expect, test } from 'vitest';
import { readContradictions } from '../../../server/src/claims/numbers/contradictions.ts';
import { numberSentences } from '../../../server/src/claims/numbers/number-sentences.ts';

/** Why the numbers of a text cannot all be right. */
function reasons(text: string): readonly string[] {
  const sentences = numberSentences(text);
  return sentences.flatMap((sentence, index) =>
    readContradictions(sentence, (back) => sentences[index - back] ?? null).map(({ reason }) => reason),
  );
}

describe('no reading of the numbers is consistent', () => {
  test.each([
    'We looked at 24 medicine charts and found that 15 were complete; the remaining seven had missing signatures.',
    'Of 18 agency workers on the rota, ten had an induction record and the other six had none.',
    'There were 32 staff on the payroll, 20 of whom worked full time and 14 of whom worked part time.',
    'The trust has nine wards: four for older people, three for adults and one for children.',
    'Just under a third of the residents (18 of 30) had a hospital passport.',
    'One in four of the care plans we read, 12 of 24, was out of date.',
    'Around 40% of relatives (20 of 25) said that visits were restricted.',
    'Half the night staff, nine out of ten, had done first aid training.',
    'The number of referrals fell from 120 in January to 140 in June.',
    'Spending on agency cover came down from £12,000 a month to £15,000.',
    'Vacancies had doubled, from four to twelve.',
    'Falls had dropped from 30 to 20, a fall of five.',
    'The home has 30 beds, two more than the 27 it had in 2019.',
    'Of the 15 records, nine were signed and six were not, and all 14 were dated.',
    'We spoke with 11 people and six relatives, 19 in total.',
    'Seven nurses and eight carers were on duty, making a total of 16.',
    'Twelve of the ten fire drills had been recorded.',
    'Of the 52 homes, 54 had been visited in the year.',
    'We sent out 40 questionnaires. Of those, 44 came back.',
    'We sent out 40 questionnaires, and 44 of them came back.',
    'All but two of the 20 rooms, 17 in all, had been painted.',
    'The waiting list had more than doubled, from 30 to 50.',
    'More relatives were worried (four) than were content (nine).',
    'Nine of the 16 carers had been trained; the other five were new.',
    'Of the 12 relatives, five were happy with the food and nine were not.',
    'Nearly all of the people we asked, three of 20, liked the food.',
    'The majority of staff (five of 18) felt supported.',
    'Sixty-five patients were surveyed, 40 by phone, 20 online and ten in person.',
    "Eight of the home's six bathrooms had a hoist.",
    'Inspectors read 14 care files. Six were up to date, five were incomplete and the other two had been mislaid.',
    'Turnover rose by 10%, from 20% to 45%.',
    'The average stay was between four and nine nights, with a mean of 12.',
    'Three of the seven actions were done, which left five to do.',
    'We sent the letter on 3 March 2025 and heard back two days later, on 9 March 2025.',
    'The alarm was mended on 12 May 2023, five weeks after it failed on 28 April 2023.',
    'Between 1 June 2023 and 31 August 2023, a period of five months, nobody was trained.',
    'We asked for the plan on 6 May 2025 and had it on 5 May 2025, the next day.',
    'Nine weeks passed between the fall, on 1 May 2024, and the review, on 12 May 2024.',
  ])('%s', (text) => {
    expect(reasons(text)).toHaveLength(1);
  });
});

describe('one reading of the numbers is consistent, or nothing says that they belong together', () => {
  test.each([
    'Inspectors asked for more in two of the six areas: meals and activities.',
    'Of 20 residents, 12 had a care plan for falls, ten for skin and three for neither.',
    'The four wards did as follows: Ash 61, Beech 70, Cedar 58 and Elm 66.',
    'We received 40 letters from people: 20 by post, nine by hand, and the last 11 in a box at the door.',
    'We read 12 care plans. There were no errors in seven of them, one error in three and several in the other two.',
    'The kitchen team is of nine: four cooks, three porters, a manager and the baker.',
    'The notice names regulations 9, 11 and 16, three in all.',
    'We looked at 24 medicine charts and found that 17 were complete; the remaining seven had missing signatures.',
    'Of 18 agency workers on the rota, 12 had an induction record and the other six had none.',
    'There were 34 staff on the payroll, 20 of whom worked full time and 14 of whom worked part time.',
    'The trust has nine wards: four for older people, three for adults and two for children.',
    'Just under a third of the residents (9 of 30) had a hospital passport.',
    'We found three breaches: two staff had no checks and 14 rooms were cold.',
    'The home was full. Two inspectors visited on 3 May and a third joined them on 4 May.',
    'Of the 20 people, 12 lived with dementia, ten were at risk of falls and eight had diabetes.',
    'Twelve people lived at the home, three had moved in that month and two were in hospital.',
    'Ten of the 12 staff on duty spoke with us, as did four relatives; the other two were on a break.',
    'Two of the three inspectors came back a week later, and 14 of the 20 people we met then were happy.',
    'The service supports 40 people in 12 houses. In nine of these houses staff sleep in; the other three have waking staff.',
    'The service has five homes, with 12 beds in one, 14 in another and 20 in the other three.',
    'Between 6 and 10 staff work each day, with 4 more on Sundays.',
    'The home has 60 beds over three floors, of which 20 are for nursing.',
    'Staffing went up from four to five in the mornings and down from three to two at night.',
    'Over half of staff (52%) had been trained, up from 40% last year.',
    'One of the five bathrooms was out of use, so four had to serve 20 people; the other two homes had none.',
    'We spoke with 12 people, four relatives and nine staff, including two nurses and three carers.',
    'Half an hour later, two of the 12 staff left.',
    'All three of the managers, and six of the ten nurses, had left since 2022.',
    'Ratings went up for two of the five key questions and down for one; the other two stayed the same.',
    'There were 28 complaints in 2024, against 35 in 2023, a fall of 20%.',
    'Twenty-three people, a third of those who replied, wanted more to do.',
    'The provider opened in three towns from 9 to 5 each day, up to 6 on Fridays.',
    'The score rose from 59 to 64, an increase of 5 points.',
    'Sickness fell from 8.5% to 6.2%, a reduction of 2.3 percentage points.',
    'The waiting time had been cut from 12 weeks to 10 days.',
    'Of the 33 statements, 12 scored 3, ten scored 2 and the rest were not assessed.',
    'The number of falls rose from 9 in May to 14 in June.',
    'We sent the letter on 3 March 2025 and heard back six days later, on 9 March 2025.',
    'The alarm was mended on 12 May 2023, two weeks after it failed on 28 April 2023.',
    'Between 1 June 2023 and 31 August 2023, a period of three months, nobody was trained.',
    'We asked for the plan on 5 May 2025 and had it on 6 May 2025, the next day.',
    'The nurse came on 4 July 2023, two days after a fall, and again on 18 July 2023.',
    'She had worked there for two years when we met her on 4 July 2023 and again on 9 July 2023.',
  ])('%s', (text) => {
    expect(reasons(text)).toEqual([]);
  });
});
