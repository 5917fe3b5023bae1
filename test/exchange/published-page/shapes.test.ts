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
  expect(report).toContain('# Overall\n\nRating: Good\nUpdated: 30 May 2025\n\nThe home was calm.');
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

const copied = `Elm Lodge

Provided and run by: Elm Care Limited

Date of assessment: 3 March 2025

Overall

Good

People felt safe.

What people told us

They liked the garden, and staff who knew them well.

Safe

Good

Risks were known and looked after.

Fire safety

- Drills took place every month.
- Doors were checked.

Jo Bloggs, registered manager

She had been there for three years when we came.

Enquiries

01632 960001
`;

it('short lines above a text are headings where a page marks none, in the part that they stand in', () => {
  const result = imported(copied);
  expect(headings(result.report)).toEqual(['# Overall', '# What people told us', '# Safe', '## Fire safety']);
  expect(result.report).toContain('# Safe\n\nRating: Good\n');
  expect(result.notUnderstood.map(({ text }) => text)).toContain('Fire safety');
  expect(serious(result.report)).toEqual([]);
  expect(lostWords(copied, result)).toEqual([]);
});

it.each([
  [
    'below a list of ratings, in none of them',
    'Safe: Good\nCaring: Good\n\nWhat comes next\n\nWe shall come back within a year.',
    '# What comes next',
  ],
  [
    'with its number',
    'Safe\nGood\nPeople were safe.\n\n4.2 Fire safety\n\nDrills took place at night and by day.',
    '## 4.2 Fire safety',
  ],
])('a heading by its shape: %s', (_, text, heading) => {
  expect(headings(imported(`Elm Lodge\n\nProvided and run by: Elm Care Limited\n\n${text}`).report)).toContain(heading);
});

it.each([
  ['a line that goes on', 'Staff said that they\nliked the work that they did in the home.'],
  ['a label and its value', 'Simple score – 3 out of 6\nPeople were asked what they thought of it.'],
  ['who said it', '“It is a good home.”\n\nJo Bloggs\n\nPeople were asked what they thought of it.'],
  ['one of several short lines', 'Drills took place\nDoors were checked\nPeople were asked what they thought of it.'],
  ['what introduces the next', 'We found that:\n\nPeople were asked what they thought of it.'],
])('no heading by its shape: %s', (_, text) => {
  const page = `Elm Lodge\n\nProvided and run by: Elm Care Limited\n\nSafe\nGood\nPeople were safe.\n\n${text}`;
  expect(headings(imported(page).report)).toEqual(['# Safe']);
});

const trustPage = (grid: string) => `Tarn Valley NHS Trust

Inspection report

Date of inspection visit: 4 to 6 June 2019

Overall rating for this trust: Requires improvement

${grid}

Areas for improvement

The trust must make sure that equipment is checked.
`;

it.each([
  [
    'a service, its rating and its parts on lines',
    'Surgery\nRequires improvement\nSafe Requires improvement\nCaring Good\n\nMaternity\nGood\nSafe Good\nCaring Outstanding',
  ],
  [
    'a table with a service in each row',
    'Service\tSafe\tCaring\tOverall\nSurgery\tRequires improvement\tGood\tRequires improvement\nMaternity\tGood\tOutstanding\tGood',
  ],
  [
    'a table with a service in each column',
    'Key question\tSurgery\tMaternity\nSafe\tRequires improvement\tGood\nCaring\tGood\tOutstanding\nOverall\tRequires improvement\tGood',
  ],
])('the services of a trust: %s', (_, grid) => {
  const page = trustPage(grid);
  const result = imported(page);
  const { report } = result;
  for (const [service, ratings] of [
    ['Surgery', ['Requires improvement', 'Requires improvement', 'Good']],
    ['Maternity', ['Good', 'Good', 'Outstanding']],
  ] as const) {
    const [overall, safe, caring] = ratings;
    expect(report).toContain(
      `# ${service}\n\n## Overall\n\nRating: ${overall}\n\n## Safe\n\nRating: ${safe}\n\n## Caring\n\nRating: ${caring}\n`,
    );
  }
  expect(report).toContain('# Overall rating for this trust\n\nRating: Requires improvement\n');
  expect(report).not.toMatch(/^# (?:Safe|Caring)$/mu);
  expect(lostWords(page, result)).toEqual([]);
});

it('a table in HTML whose cells reach over rows and columns, and the whole in its last row', () => {
  const cells = (texts: readonly string[]) => texts.map((text) => `<td>${text}</td>`).join('');
  const page = `<!doctype html><main><h1>Tarn Hospital</h1><p>Provided and run by:<br>Tarn Valley NHS Trust</p>
<p>Date of inspection: 8 to 10 October 2019</p><p>Date of publication: 21 January 2020</p>
<table><tr><th rowspan="2">Service</th><th colspan="2">Key questions</th><th rowspan="2">Overall</th></tr><tr><th>Safe</th><th>Caring</th></tr>
<tr><th>Surgery</th><td colspan="2">Good</td><td rowspan="2">Good</td></tr><tr><th>Maternity</th>${cells(['Good', 'Outstanding'])}</tr>
<tr><th>Overall</th>${cells(['Good', 'Outstanding', 'Good'])}</tr></table><h2>What we found</h2><p>It was warm.</p></main>`;
  const { report } = imported(page);
  expect(frontMatter(report)).toMatchObject({
    provider: 'Tarn Valley NHS Trust',
    location: 'Tarn Hospital',
    assessed: '8 to 10 October 2019',
    published: '21 January 2020',
  });
  expect(report).toContain(
    '# Surgery\n\n## Overall\n\nRating: Good\n\n## Safe\n\nRating: Good\n\n## Caring\n\nRating: Good\n',
  );
  expect(report).toContain(
    '# Maternity\n\n## Overall\n\nRating: Good\n\n## Safe\n\nRating: Good\n\n## Caring\n\nRating: Outstanding\n',
  );
  expect(report).toContain('\n# Caring\n\nRating: Outstanding\n');
});

const thenAndNow = (head: string) => `Elm Practice

Inspection evidence table

Inspection date: 4 February 2020

Overall rating: Good

${head}
Safe\tInadequate\tGood
Caring\tGood\tGood

Please note that data relates to last year.

Safe

Rating: Good

At our inspection in March 2019 we rated safe as inadequate because doors were left open.

Caring

Rating: Good

Staff were kind.
`;

it.each([
  'Key question\tPrevious rating (March 2019)\tRating now',
  'Key question\t2019\t2020',
  'Area\tRating before\tThis inspection',
])('ratings then and now, in columns called “%s”', (head) => {
  const { report } = imported(thenAndNow(head));
  expect(report).toContain('# Safe\n\nRating: Good\nPrevious rating: Inadequate\n');
  expect(report).toContain('# Caring\n\nRating: Good\nPrevious rating: Good\n');
  expect(serious(report)).toEqual([]);
});

it('keeps a table as it is where two columns rate a part and nothing tells which is now', () => {
  const { report } = imported(thenAndNow('Key question\tRating\tRating'));
  expect(report).not.toContain('Previous rating');
  expect(report).toContain('| Safe');
});

it('a table of labels and their values gives what they hold', () => {
  const page = `Report of an inspection of a Designated Centre for Older People.

Name of designated centre:\tFir House
Name of provider:\tFir Care Limited
Date of inspection:\t24 May 2023

Capacity and capability

There was a clear structure.
`;
  expect(frontMatter(imported(page).report)).toMatchObject({
    framework: 'hiqa-older-people',
    kind: 'inspection',
    location: 'Fir House',
    provider: 'Fir Care Limited',
    assessed: '24 May 2023',
  });
});

it('days of a visit and the provider in sentences', () => {
  const page = `Care home

Elm Lodge

Latest inspection summary

Overall inspection

Good

About the service

Elm Lodge is one of two homes run by Elm Care Limited. It was formerly run by Oak Homes Limited.

Why we inspected

We arrived without notice on 3 September 2019 and came back on 5 September 2019.
`;
  expect(frontMatter(imported(page).report)).toMatchObject({
    provider: 'Elm Care Limited',
    assessed: '3 to 5 September 2019',
  });
});

it('a table of the whole and its parts makes no service of a rating', () => {
  const { report } = imported(trustPage('Overall\tGood\nSafe\tGood\nCaring\tOutstanding'));
  expect(headings(report)).not.toContain('# Good');
  expect(report).toContain('# Caring\n\nRating: Outstanding\n');
});

it('a part called “Ratings” of what may be a service says nothing of the whole', () => {
  const table = '<table><tr><td>Safe</td><td>Inadequate</td></tr><tr><td>Caring</td><td>Good</td></tr></table>';
  const page = `<main><h1>Elm Lodge</h1><p>Provided and run by:</p><p>Elm Care Limited</p><p>Date of assessment: 3 March 2025</p>
<h2>Overall</h2><p>Good</p><h2>Oak Unit</h2><h3>Ratings</h3>${table}</main>`;
  expect(imported(page, 'html').report).not.toMatch(/^#+ Safe$/mu);
});

it('a page that a tool saved as Markdown: headings, emphasis and links are what their marks mean', () => {
  const page = `# Elm Lodge

**Overall: Good**

Provided and run by: Elm Care Limited

Date of assessment: 12 March 2025

## Safe

**Rating: Good**

*Score: 72*

### Learning culture

Staff reported [incidents](https://example.org/incidents) and were **not** blamed \\(at all\\).
`;
  const { report } = imported(page);
  expect(frontMatter(report)).toMatchObject({ location: 'Elm Lodge', notices: ['Overall: Good'] });
  expect(report).toContain('# Safe\n\nRating: Good\nScore: 72\n\n## Learning culture\n');
  expect(report).toContain('reported [incidents](https://example.org/incidents) and were not blamed (at all).');
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
