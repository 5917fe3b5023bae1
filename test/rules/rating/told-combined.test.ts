import { describe, expect, test } from 'vitest';
import { builtIn } from '../../framework/built-in.ts';
import { toldByGroup } from '../told.ts';
import { rated } from './rated-parts.ts';

type Case = [report: string, ...told: string[]];

function check(...[report, ...told]: Case): void {
  expect(toldByGroup('rating', report)).toEqual(told);
}

describe('ratings of several services', () => {
  const hospital = (safe: string, surgery: string, maternity: string, more = '') =>
    `---\nframework: cqc-inspection\nsector: NHS hospital\n---\n\n${more}# Safe\n\n${safe}\n\n# Surgery\n\n## Safe\n\n${surgery}\n\n# Maternity\n\n## Safe\n\n${maternity}\n`;
  test.each<Case>([
    [hospital('Rating: Good', 'Rating: Good', 'Rating: Good')],
    [
      hospital('Rating: Good', 'Rating: Good', 'Rating: Inadequate'),
      'warning at “Good”: The rating of Safe is Good, but 1 Good and 1 Inadequate among the services give Inadequate: 1 or more of 2 are Inadequate. Write Inadequate, or give the reason in a “Rationale:” line.',
      '  choice Write the rating Inadequate: “Good” becomes “Inadequate”',
    ],
    [hospital('Rating: Good\nRationale: The ward was closed for good.', 'Rating: Good', 'Rating: Inadequate')],
    [
      hospital('Rating: Good\nRationale: Closed.', 'Rating: Good', 'Rating: Inadequate'),
      'warning at “Closed.”: This rationale has one word, too few to say why Good was decided. Give the reason in 3 words or more.',
    ],
    [
      hospital('', 'Rating: Good', 'Rating: Inadequate'),
      'error at “Safe”: Safe has no rating, though other ratings give Inadequate. Write “Rating: Inadequate”.',
      '  fix Write the rating Inadequate: “” becomes “⏎⏎Rating: Inadequate”',
    ],
    [
      hospital('Rating: Good', 'Rating: Good', ''),
      'error at “Safe”: Safe has no rating. Write “Rating:” and Outstanding, Good, Requires improvement or Inadequate.',
    ],
    [
      hospital(
        'Rating: Good',
        'Rating: Good',
        'Rating: Inadequate',
        'The services that we did not inspect keep their ratings.\n\n',
      ),
    ],
    [hospital('Rating: Good', 'Rating: Good', 'Rating: Not rated')],
    [
      hospital('Rating: Good', 'Rating: Inadequate\nBasis: carried forward', 'Rating: Not rated'),
      'warning at “Good”: The rating of Safe is Good, but 1 Inadequate among the services give Inadequate: 1 or more of 1 are Inadequate. Write Inadequate, or give the reason in a “Rationale:” line.',
      '  choice Write the rating Inadequate: “Good” becomes “Inadequate”',
    ],
  ])('%s', check);

  test('a breach in one service caps that service alone', () => {
    const service = (name: string, rating: string, sentence: string) =>
      `# ${name}\n\n${sentence}\n\n## Overall\n\nRating: ${rating}\n\n`;
    const text = (surgery: string, maternity: string) =>
      `---\nframework: cqc-single-assessment@2024-12\nsector: NHS hospital\n---\n\n${service('Surgery', 'Good', surgery)}${service('Maternity', 'Good', maternity)}`;
    const breach = 'We found 2 breaches of regulations.';
    const capped = (report: string) =>
      toldByGroup('rating', report).filter((line) => line.includes('breach of regulations'));
    expect(capped(text('', ''))).toEqual([]);
    expect(capped(text(breach, ''))).toHaveLength(1);
    expect(capped(text(breach, breach))).toHaveLength(2);
  });
});

describe('ratings in a table', () => {
  const table = (rows: string, parts: Readonly<Record<string, string>>) =>
    rated('cqc-inspection', parts, `\n# Our ratings\n\n${rows}\n`);
  test.each<Case>([
    [table('| Safe | Caring |\n| --- | --- |\n| Good | Good |', { Safe: 'Rating: Good', Caring: 'Rating: Good' })],
    [
      table('| Safe | Caring |\n| --- | --- |\n| Good | Inadequate |', {
        Safe: 'Rating: Good',
        Caring: 'Rating: Good',
      }),
    ],
    [
      table('| Part | Rating |\n| --- | --- |\n| Overall | Inadequate |\n| Safe | Outstanding |', {
        Overall: 'Rating: Good; Rationale: It was good on the whole.',
        Safe: 'Rating: Good',
      }),
      'warning at “Inadequate”: The table gives Inadequate, but Overall is Good. Make the two agree, or write “::ratings” in place of the table.',
      '  see “Overall”: Overall is here.',
      'warning at “Outstanding”: The table gives Outstanding, but Safe is Good. Make the two agree, or write “::ratings” in place of the table.',
      '  see “Safe”: Safe is here.',
    ],
    [table('| Part | Rating |\n| --- | --- |\n| Safe | Outstanding |', { Caring: 'Rating: Good' })],
    [table('| Part | Rating |\n| --- | --- |\n| Safe | Outstanding |', { Safe: 'Rating: Not rated' })],
    [
      `---\nframework: cqc-inspection\nsector: NHS hospital\n---\n\n| Service | Safe |\n| --- | --- |\n| Surgery | Inadequate |\n| Maternity | Good |\n\n# Surgery\n\n## Safe\n\nRating: Good\n\n# Maternity\n\n## Safe\n\nRating: Good\n`,
      'warning at “Inadequate”: The table gives Inadequate, but Safe of Surgery is Good. Make the two agree, or write “::ratings” in place of the table.',
      '  see “Safe”: Safe of Surgery is here.',
    ],
  ])('%s', check);
});

/** An authority whose first statements, as many as these, score 3; these lines stand under Overall. */
function authority(overall: string, statements: number): string {
  const { keyQuestions } = builtIn('cqc-local-authority');
  const named = keyQuestions.flatMap((theme) => theme.statements).slice(0, statements);
  const sections = named.map(({ name }): [string, string] => [`# ${name}`, 'Score: 3']);
  return rated('cqc-local-authority', { Overall: overall, ...Object.fromEntries(sections) });
}

describe('ratings by other ways', () => {
  const ladder = (parts: Readonly<Record<string, string>>) => rated('ofsted-2025', parts);
  test.each<Case>([
    [
      ladder({
        Inclusion: 'Rating: Expected standard',
        '# Expected standards': 'Score: Met',
        '# Strong standards': 'Score: Not met',
      }),
    ],
    [
      ladder({
        Inclusion: 'Rating: Strong standard',
        '# Expected standards': 'Score: Met',
        '# Strong standards': 'Score: Not met',
      }),
      'error at “Strong standard”: Inclusion is rated Strong standard, but with Expected standards met and Strong standards not met, the rating is Expected standard. Write Expected standard, or correct the scores.',
      '  fix Write the rating Expected standard: “Strong standard” becomes “Expected standard”',
    ],
    [
      ladder({ Inclusion: 'Rating: Strong standard', '# Expected standards': 'Score: Not met' }),
      'error at “Strong standard”: Inclusion is rated Strong standard, but with Expected standards not met, the rating is Needs attention at best. Write Needs attention or Urgent improvement, or correct the scores.',
      '  choice Write the rating Needs attention: “Strong standard” becomes “Needs attention”',
    ],
    [
      ladder({ Inclusion: '', '# Expected standards': 'Score: Met', '# Strong standards': 'Score: Not met' }),
      'error at “Inclusion”: Inclusion has no rating, though its scores give Expected standard. Write “Rating: Expected standard”.',
      '  fix Write the rating Expected standard: “” becomes “⏎⏎Rating: Expected standard”',
    ],
    [
      ladder({ Inclusion: '', '# Expected standards': 'Score: Not met' }),
      'error at “Inclusion”: Inclusion has no rating. Write “Rating:” and Exceptional, Strong standard, Expected standard, Needs attention or Urgent improvement.',
    ],
    [
      ladder({ Inclusion: '' }),
      'error at “Inclusion”: Inclusion has no rating. Write “Rating:” and Exceptional, Strong standard, Expected standard, Needs attention or Urgent improvement.',
    ],
    [ladder({ Inclusion: 'Basis: not assessed' })],
    [
      ladder({ Safeguarding: 'Rating: Good' }),
      'error at “Good”: “Good” is not a rating of Safeguarding. Write Met or Not met.',
    ],
    [
      ladder({ Safeguarding: 'Rating: Strong standard' }),
      'error at “Strong standard”: “Strong standard” is not a rating of Safeguarding. Write Met or Not met.',
    ],
    [
      ladder({ Safeguarding: 'Rating: Not met', 'Leadership and governance': 'Rating: Strong standard' }),
      'error at “Strong standard”: Leadership and governance is rated Strong standard, but its rating is limited to Urgent improvement because Safeguarding is Not met. Write Urgent improvement.',
      '  see “Not met”: Safeguarding is Not met.',
      '  fix Write the rating Urgent improvement: “Strong standard” becomes “Urgent improvement”',
    ],
    [
      rated('care-inspectorate-wales', { 'Well-being': '', Environment: 'Rating: Good' }),
      'error at “Well-being”: Well-being has no rating. Write “Rating:” and Excellent, Good, Requires improvement or Requires significant improvement.',
    ],
    [
      rated('aged-care-stars-au', {
        'Overall Star Rating': '',
        Compliance: 'Rating: 4',
        Staffing: 'Rating: 4',
        'Quality Measures': 'Rating: 4',
        'Residents’ Experience': 'Rating: 4',
      }),
      'error at “Overall Star Rating”: Overall Star Rating has no rating, though other ratings give 4 stars. Write “Rating: 4 stars”.',
      '  fix Write the rating 4 stars: “” becomes “⏎⏎Rating: 4 stars”',
    ],
    [
      rated('aged-care-stars-au', {
        'Overall Star Rating': 'Rating: 4',
        Compliance: 'Rating: 2',
        Staffing: 'Rating: 4',
        'Quality Measures': 'Rating: 4',
        'Residents’ Experience': 'Rating: 4',
      }),
      'error at “4”: Overall Star Rating is rated 4, but 0.33 × 4 + 0.3 × 2 + 0.22 × 4 + 0.15 × 4 = 3.4, rounded to 3: 3 stars, limited to 2 stars because Compliance is 2 stars. Write 2 stars, or correct the ratings.',
      '  fix Write the rating 2 stars: “4” becomes “2 stars”',
    ],
    [
      rated('food-hygiene-rating-uk', {
        'Food hygiene rating': 'Rating: 3',
        'Food hygiene and safety': 'Rating: 0',
        'Structure and cleaning': 'Rating: 0',
        'Confidence in management': 'Rating: 0',
      }),
      'error at “3”: Food hygiene rating is rated 3, but 0 + 0 + 0 = 0 points, the highest 0: 5 Very good. Write 5 Very good, or correct the ratings.',
      '  fix Write the rating 5 Very good: “3” becomes “5 Very good”',
    ],
    [
      rated('cqc-local-authority', { Overall: '', Leadership: '' }),
      'error at “Overall”: Overall has no rating. Write “Rating:” and Outstanding, Good, Requires improvement or Inadequate.',
    ],
    ['# Safe\n\nRating: Wonderful\n'],
    [
      authority('Rating: Outstanding', 9),
      'error at “Outstanding”: Overall is rated Outstanding, but 27 of 36 = 75, and 75 means Good (63 to 87). Write Good, or correct the scores.',
      '  fix Write the rating Good: “Outstanding” becomes “Good”',
    ],
    [authority('Rating: Good', 9)],
    [
      authority('Score: 70; Rating: Inadequate', 2),
      'error at “Inadequate”: Overall is rated Inadequate, but 70 means Good (63 to 87). Write Good or Requires improvement, or correct the scores.',
      '  fix Write the rating Good: “Inadequate” becomes “Good”',
    ],
    [authority('Score: 70; Rating: Good', 2)],
    [authority('Rating: Inadequate', 2)],
    [
      authority('', 9),
      'error at “Overall”: Overall has no rating, though its scores give Good. Write “Rating: Good”.',
      '  fix Write the rating Good: “” becomes “⏎⏎Rating: Good”',
    ],
  ])('%s', check);
});
