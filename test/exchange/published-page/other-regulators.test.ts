import { expect, it } from 'vitest';
import { lostWords } from '../words.ts';
import { frontMatter, headings, imported, serious } from './imported-page.ts';

function check(page: string, values: object, sections: readonly string[], body: readonly string[] = []): void {
  const result = imported(page);
  expect(frontMatter(result.report)).toMatchObject(values);
  expect(headings(result.report)).toEqual(sections);
  for (const words of body) {
    expect(result.report).toContain(words);
  }
  expect(serious(result.report)).toEqual([]);
  expect(lostWords(page, result)).toEqual([]);
}

it('a centre for older people in Ireland', () => {
  check(
    `Page 1 of 9
Report of an inspection of a Designated Centre for Older People
Issued by the Chief Inspector
Name of designated centre:
Fir House
Name of provider: Fir Care Limited
Address of centre: Main Street, Anytown
Type of inspection: Unannounced
Date of inspection:
4 March 2024
Centre ID: OSV-0000001
Fieldwork ID: MON-0000001
Page 2 of 9
About the designated centre
Fir House has twelve rooms.
Capacity and capability
Regulation 15: Staffing
There were enough staff on each day.
Judgment: Compliant
Regulation 23: Governance and management
Audits were late.
Judgment: Substantially compliant
`,
    {
      framework: 'hiqa-older-people',
      provider: 'Fir Care Limited',
      location: 'Fir House',
      id: 'OSV-0000001',
      assessed: '4 March 2024',
    },
    [
      '# About the designated centre',
      '# Capacity and capability',
      '# Regulation 15: Staffing',
      '# Regulation 23: Governance and management',
    ],
    [
      'Type of inspection: Unannounced',
      'Rating: Compliant\n\nThere were enough staff',
      'Rating: Substantially compliant\n\nAudits were late.',
    ],
  );
});

it('a business in a public list of food hygiene ratings, with a table that is Markdown', () => {
  check(
    `Fir Café
Business type
Restaurant
Date of inspection: 4 March 2024
Part | Score | Meaning
---|---|---
Hygienic food handling | 5 of 6 | Good
Structural | 6 of 6 | Very good
Management of food safety | 4 of 5 | Generally satisfactory
`,
    { framework: 'food-hygiene-rating-uk', location: 'Fir Café', assessed: '4 March 2024' },
    ['# Hygienic food handling', '# Structural', '# Management of food safety'],
    ['Rating: Good\n\nScore – 5 of 6', 'Rating: Generally satisfactory'],
  );
});

it('reports from Wales have their themes in either order', () => {
  const page = (themes: readonly string[]) =>
    `Inspection Report on\nFir House\nDate Inspection Completed 04/06/2025\n${themes.map((theme) => `${theme}\nGood\nPeople did as they liked.\n`).join('')}`;
  const [first, second] = ['Leadership and management', 'Environment'] as const;
  for (const themes of [
    [first, second],
    [second, first],
  ]) {
    expect(serious(imported(page(['Well-being', 'Care and support', ...themes])).report)).toEqual([]);
  }
});

it('a care home in Wales with ratings, and one from before there were any', () => {
  const page = (day: string) => `Inspection Report on
Fir House
This report is also available in Welsh
Date Inspection Completed ${day}
Well-being
Good
People did as they liked.
Care and support
Excellent
Staff knew them well.
Environment
Good
The rooms were bright.
Leadership and management
Requires improvement
Audits were late.
`;
  check(
    page('04/06/2025'),
    { framework: 'care-inspectorate-wales', location: 'Fir House', assessed: '4 June 2025' },
    ['# Well-being', '# Care and support', '# Environment', '# Leadership and management'],
    ['# Care and support\n\nRating: Excellent\n'],
  );
  expect(frontMatter(imported(page('04/06/2019')).report).framework).toBe('none');
});

it('a children’s home in England, with the judgements on the first page', () => {
  check(
    `Inspection report for children's home
Unique reference number: SC0000001
Provision sub-type: Children's home
Registered provider: Fir Care Limited
Registered manager: post vacant
Inspection dates: 4 to 5 March 2024
Overall experiences and progress of children and young people, taking into account  good
How well children and young people are helped and protected  good
The effectiveness of leaders and managers  requires improvement to be good
Date of last inspection: 6 May 2022
Overall judgement at last inspection: good
`,
    {
      framework: 'ofsted-childrens-homes',
      provider: 'Fir Care Limited',
      id: 'SC0000001',
      assessed: '4 to 5 March 2024',
    },
    [
      '# Overall experiences and progress of children and young people, taking into account',
      '# How well children and young people are helped and protected',
      '# The effectiveness of leaders and managers',
    ],
    ['Rating: requires improvement to be good', 'Overall judgement at last inspection: good'],
  );
});

it('reads the report on the services of a council as no report of a home that the same regulator inspects', () => {
  const { report } = imported(`Tarrant Metropolitan Borough
Council
Inspection of local authority children's services

Ofsted

Inspection dates: 9 to 20 June 2025

Lead inspector: Somebody Else, His Majesty's Inspector

Children now receive a better service than they did when the service was last looked at.`);
  expect(frontMatter(report)).toMatchObject({
    framework: 'none',
    provider: 'Tarrant Metropolitan Borough Council',
    assessed: '9 to 20 June 2025',
  });
});

it('takes no words of the site above the marked title of a page for the name of the service', () => {
  const { report } = imported(
    `<html><body><div><p>Learn what our site keeps of your visit</p><a href="#">Agree</a></div>
<h1>Learaig Lodge</h1>
<p>Service type: Care Home Service</p><p>Provided by: The Annet Trust</p><p>Service no: CS2011281764</p>
<h2>How good is our leadership? 5 - Very Good</h2><p>People took part in audits of the house.</p>
<h2>Detailed evaluations</h2><p>2.2 Quality assurance and improvement is led well 5 - Very Good</p></body></html>`,
    'html',
  );
  expect(frontMatter(report)).toMatchObject({ location: 'Learaig Lodge', provider: 'The Annet Trust' });
});

it('a part that a sentence rates stands before the parts that come after it, as deep as these', () => {
  const card = `# Some Junior School

URN: 149921 | Local authority: Some Council | Type: Academy converter

Inspection report

**Date of inspection:** 13 and 14 January 2026

## Inspection grades

**Safeguarding standards met**

The safeguarding standards are met. This means that leaders have an open culture.

### Inclusion

Strong standard

### Achievement

Expected standard

Most pupils achieve well.
`;
  const { report } = imported(card);
  expect(frontMatter(report)).toMatchObject({ location: 'Some Junior School', id: '149921' });
  const named = headings(report);
  expect(named.indexOf('## Safeguarding')).toBeGreaterThan(0);
  expect(named.indexOf('## Safeguarding')).toBeLessThan(named.indexOf('## Inclusion'));
});
