import { expect, it } from 'vitest';
import { lostWords } from '../words.ts';
import { frontMatter, headings, imported, serious } from './imported-page.ts';

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
