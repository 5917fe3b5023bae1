import { expect, it } from 'vitest';
import { lostWords } from '../words.ts';
import { frontMatter, headings, imported, serious } from './imported-page.ts';

const council = `Elmshire Council: local authority assessment

Contents

Overall summary
Theme 1: How Elmshire Council works with people
Theme 2: Providing support

Assessment published: 3 March 2025

Overall summary

Elmshire Council: Good

Quality statement scores

Assessing needs
Score: 2

Care provision, integration and continuity
Score: 3

Theme 1: How Elmshire Council works with people

Assessing needs
Score: 2

People waited.

Theme 2: Providing support

Care provision, integration and continuity
Score: 3

Homes were full.
`;

it('the page of a council: its name, its rating, and each theme with its scores once', () => {
  const result = imported(council);
  const { report } = result;
  expect(frontMatter(report)).toMatchObject({
    framework: 'cqc-local-authority',
    provider: 'Elmshire Council',
    published: '3 March 2025',
  });
  expect(report).toContain('# Overall summary\n\nRating: Good\n');
  expect(headings(report)).toEqual([
    '# Overall summary',
    '# Theme 1: How Elmshire Council works with people',
    '## Assessing needs',
    '# Theme 2: Providing support',
    '## Care provision, integration and continuity',
  ]);
  expect(serious(report)).toEqual([]);
  expect(lostWords(council, result)).toEqual([]);
});

it('the rating beside a name is that of the whole only where the page is about that name', () => {
  const { report } = imported(council.replace('Elmshire Council: Good', 'Oakshire Council: Good'));
  expect(report).not.toContain('Rating: Good');
  expect(report).toContain('\nOakshire Council: Good\n');
});

it('scores without any text stay, as a draft', () => {
  const { report } = imported('Assessing needs\nScore: 2\n\nSafeguarding\nScore: 3\n\nProviding support\n');
  expect(frontMatter(report).status).toBe('draft');
  expect(serious(report)).toEqual([]);
});

it.each([
  '1.1 People experience compassion, dignity and respect\t4 - Good\n1.3 People’s health and wellbeing benefits from their care and support\t4 - Good',
  '1.1 People experience compassion, dignity and respect 4 - Good\n\n1.3 People’s health and wellbeing benefits from their care and support 4 - Good',
  'Quality indicator\tEvaluation\n1.1 People experience compassion, dignity and respect\t4 - Good\n1.3 People’s health and wellbeing benefits from their care and support\t4 - Good',
])('grades of indicators stand below the key question: %j', (lines) => {
  const source = `Fir House\nCompleted on:\n14 May 2024\n\nHow well do we support people’s wellbeing?\n\n4 - Good\n\nStaff were kind.\n\n${lines}\n`;
  const result = imported(source);
  expect(result.report).toContain('## People experience compassion, dignity and respect\n\nScore: 4\n');
  expect(result.report.match(/^Score: 4$/gmu)).toHaveLength(2);
});

it('cells that a browser copied with tabs are a table', () => {
  const source =
    'Inspection date: 3 March 2019\n\nSafe\tRating: Good\n\nSafeguarding\tY/N\nThere was a lead.\tY\nStaff were trained.\tN\n';
  const result = imported(source);
  expect(result.report).toContain('# Safe\n\nRating: Good\n\n| Safeguarding        | Y/N |');
  expect(result.report).toContain('| Staff were trained. | N   |');
  expect(lostWords(source, result)).toEqual([]);
});

it('a table of parts with their ratings is those parts', () => {
  const { report } = imported('Inspection date: 3 March 2019\n\nArea\tRating\nSafe\tGood\nCaring\tOutstanding\n');
  expect(report).toMatch(/# Safe\n\nRating: Good\n\n# Caring\n\nRating: Outstanding\n/u);
});

it('a table of ratings under the heading of a service stays a table of that service', () => {
  const { report } = imported(
    '<main><p>Inspection date: 3 March 2019</p><h2>Safe</h2><p>Good</p><h2>Ward 3</h2><table><tr><td>Safe</td><td>Inadequate</td></tr><tr><td>Caring</td><td>Good</td></tr></table></main>',
    'html',
  );
  expect(report).not.toContain('Rating: Inadequate');
});

it('what Word saved as HTML has its lists', () => {
  const item = (text: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>${text}<o:p></o:p></p>`;
  const { report } = imported(
    `<html><body><p class=MsoTitle>Fir Surgery</p><p class=MsoNormal>Date of assessment: 4 June 2024</p><h1>Safe</h1><p class=MsoNormal><b>Rating: Good</b></p>${item('Staff learned.')}${item('Leaders shared.')}</body></html>`,
    'html',
  );
  expect(frontMatter(report)).toMatchObject({ location: 'Fir Surgery', assessed: '4 June 2024' });
  expect(report).toContain('Rating: Good\n\n- Staff learned.\n- Leaders shared.\n');
});

const release = (about: string) => `CQC tells home to improve

Published: 9 May 2024

The Care Quality Commission (CQC) has rated a home in Elmshire inadequate following an inspection.

${about}

The overall rating for the home has dropped from good to inadequate, as have the ratings for safe and well-led.
`;

it.each([
  'Fir House, run by Fir Care Limited, is a care home.',
  'Fir House, which is operated by Fir Care Limited, has 20 rooms.',
])('a release says who runs what: %s', (about) => {
  expect(frontMatter(imported(release(about)).report)).toMatchObject({
    location: 'Fir House',
    provider: 'Fir Care Limited',
  });
});

it('of two that a release tells of, neither is the one', () => {
  const { report } = imported(
    release('Fir House, run by Fir Care Limited, is a care home.\n\nElm House, run by Elm Care Limited, is another.'),
  );
  expect(frontMatter(report).provider).toBeUndefined();
});

it('parts whose ratings stand below their text keep them', () => {
  const page = `Food Standards Agency

The Copper Kettle

Business type: Restaurant

Food hygiene rating

3

Last inspected 4 March 2025

Hygienic food handling
Cooking, cooling and storage
Generally satisfactory

Cleanliness and condition of facilities and building
Layout and ventilation
Good

Management of food safety
Checks that are in place
Very good
`;
  const result = imported(page);
  const { report } = result;
  expect(frontMatter(report)).toMatchObject({ location: 'The Copper Kettle', assessed: '4 March 2025' });
  expect(report).toMatch(/# Hygienic food handling\n\nRating: Generally satisfactory\n/u);
  expect(report).toMatch(/# Cleanliness [a-z ]+\n\nRating: Good\n/u);
  expect(report).toMatch(/# Management of food safety\n\nRating: Very good\n/u);
  expect(lostWords(page, result)).toEqual([]);
});

it('a block of ratings behind a list of contents is read, “Overall” too', () => {
  const page = `Home > Find care services > Hazel Bank

Hazel Bank Nursing Home

Provided and run by:
Hazel Bank Limited

Report from 11 March 2025 assessment

On this page

Overall
Safe
Effective

Ratings

Overall  Good
Safe  Good
Effective  Outstanding

Our view of the service

Updated 30 May 2025

The home was calm.
`;
  const result = imported(page);
  const { report } = result;
  expect(frontMatter(report)).toMatchObject({ provider: 'Hazel Bank Limited', location: 'Hazel Bank Nursing Home' });
  expect(report).toContain('# Our view of the service\n\nRating: Good\nUpdated: 30 May 2025\n\nThe home was calm.');
  expect(report).toContain('# Effective\n\nRating: Outstanding\n');
  expect(lostWords(page, result)).toEqual([]);
});

it('a table of ratings under a known heading of an HTML page gives each part its rating and its day', () => {
  const page = `<h1>Ashcombe View</h1><p>Provided and run by: Ashcombe Limited</p>
<h2>Overall summary &amp; rating</h2><p>Good</p>
<table><tr><th>Area</th><th>Rating</th><th>Updated</th></tr>
<tr><td>Safe</td><td>Requires improvement</td><td>17 July 2019</td></tr>
<tr><td>Caring</td><td>Good</td><td>17 July 2019</td></tr></table>
<h2>Why we inspected</h2><p>We inspected the home on 4 June 2019.</p>`;
  const { report } = imported(page, 'html');
  expect(report).toMatch(/# Safe\n\nRating: Requires improvement\nUpdated: 17 July 2019\n/u);
  expect(report).toMatch(/# Caring\n\nRating: Good\nUpdated: 17 July 2019\n/u);
});

it('labels side by side above their values, and the words on every printed page, tell whom a report is on', () => {
  const page = `Care Inspectorate

Service provided by:                Service provider number:
Thistle Care (Inverbrae) Ltd        SP2016055501

Completed on: 14 June 2023

How good is our leadership?    5 - Very Good

Leaders were known.

Inspection report for Rowan Court                 page 2 of 3

How good is our setting?    3 - Adequate

Two baths were broken.

Inspection report for Rowan Court                 page 3 of 3
`;
  const result = imported(page);
  expect(frontMatter(result.report)).toMatchObject({
    provider: 'Thistle Care (Inverbrae) Ltd',
    location: 'Rowan Court',
  });
  expect(lostWords(page, result)).toEqual([]);
});

it('a day alone on top is no visit; whom inspectors visited and when, a sentence says', () => {
  const page = `We are rated Outstanding!

14 September 2023

Inspectors visited Chestnut Lodge on 11 July 2023. Their ratings are:

Safe – Good
Effective – Good
Caring – Outstanding
Responsive – Outstanding
Well-led – Good
`;
  const { report } = imported(page);
  expect(frontMatter(report)).toMatchObject({ location: 'Chestnut Lodge', assessed: '11 July 2023' });
  expect(serious(report)).toEqual([]);
});

it('what a score means is not said twice', () => {
  const page = council.replace(
    'People waited.',
    '2 – Evidence shows some shortfalls\n\nWhat people expect\n\nI have care and support that is well coordinated.',
  );
  const { report, removed } = imported(page);
  expect(report).not.toContain('Evidence shows some shortfalls');
  expect(removed.map(({ text }) => text)).toContain('2 – Evidence shows some shortfalls');
  expect(headings(report)).toContain('### What people expect');
});
