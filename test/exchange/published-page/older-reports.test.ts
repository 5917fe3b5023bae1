import { describe, expect, it } from 'vitest';
import { lostWords } from '../words.ts';
import { frontMatter, headings, imported, serious } from './imported-page.ts';

const ward = `Some Valley NHS Foundation Trust

Wards for older people with mental health problems

Quality Report

Date of inspection visit: 5 to 7 March 2019
Date of publication: 20/05/2019

Locations inspected

Harbour House has two wards for men and women who live with dementia, and a day room that both of them share in the afternoon.

Overall rating for the service

Good

Are services safe?

Requires
improvement

Are services caring?

Good

Overall summary

We rated the service good overall. The wards were clean and light, and people who stayed there told us that they were
listened to. Staff had been trained to move people who could not stand, and they wrote down how each of them wished to be
helped. The manager met them every week and told them what had been learned from falls, and how the next one could be
prevented.

Mental Health Act responsibilities and Mental Capacity Act/Deprivation of Liberty Safeguards

We do not rate responsibilities under either of the two Acts. Staff knew the principles and wrote down how people were
asked for their consent, and whom they wished to have beside them.

Areas for improvement

Action the provider MUST take to improve

- The provider must repair the alarms. (Regulation 12, Safe care and treatment)

We have issued a warning notice.
`;

describe('a printed report on the wards of a trust', () => {
  const result = imported(ward);
  const { report } = result;

  it('is on a sort of service, which is no place', () => {
    expect(frontMatter(report)).toMatchObject({
      provider: 'Some Valley NHS Foundation Trust',
      service: 'Wards for older people with mental health problems',
    });
    expect(frontMatter(report)).not.toHaveProperty('location');
  });

  it('has its sentences whole again, and its set headings', () => {
    expect(report).toContain('told us that they were listened to. Staff had been trained');
    expect(headings(report)).toEqual(
      expect.arrayContaining([
        '# Locations inspected',
        '# Overall summary',
        '# Mental Health Act responsibilities and Mental Capacity Act/Deprivation of Liberty Safeguards',
      ]),
    );
    expect(report).toContain('# Overall summary\n\nRating: Good\n');
    expect(report).toContain('# Safe\n\nRating: Requires improvement\n');
  });

  it('lists no notices, and so lacks none', () => {
    expect(serious(report)).toEqual([]);
    expect(lostWords(ward, result)).toEqual([]);
  });
});

const home = `<main><ul><li>Care home</li></ul><h1>Rose Court</h1>
<p>Provided and run by:<br>Rose Care Limited</p>
<h2>Latest inspection: 9 June 2021</h2>
<h2>Ratings</h2>
<dl><dt>Overall</dt><dd>Good</dd><dt>Safe</dt><dd>Good</dd><dt>Caring</dt><dd>Outstanding</dd></dl>
<h2>Latest inspection summary</h2>
<h3>Overall inspection</h3><p>Good</p><p>Updated 2 August 2021</p>
<h4>About the service</h4><p>Rose Court is a care home for 20 people in a quiet street.</p>
<h2>Who this service is for</h2><ul><li>Dementia</li></ul></main>`;

describe('the page of a home with its ratings above its summary', () => {
  const { report } = imported(home, 'html');

  it('rates the whole once, under the name that its text has', () => {
    expect(headings(report)).toEqual(
      expect.arrayContaining([
        '# Ratings',
        '# Overall inspection',
        '# Latest inspection summary',
        '# About the service',
      ]),
    );
    expect(report).toContain('# Overall inspection\n\nRating: Good\nUpdated: 2 August 2021\n');
    expect(serious(report).map(({ rule }) => rule)).not.toContain('structure/duplicate-section');
  });

  it('says when it was inspected', () => {
    expect(frontMatter(report)).toMatchObject({ assessed: '9 June 2021', location: 'Rose Court' });
  });
});

const row = (name: string, ...ratings: string[]) =>
  `<tr>${[name, ...ratings].map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (...rows: string[]) => `<table>${rows.join('')}</table>`;
const parts = row('', 'Safe', 'Effective', 'Caring', 'Responsive', 'Well-led', 'Overall');
const poor = 'Requires improvement';

const trust = `<main><h1>Some Valley NHS Foundation Trust</h1><p>Overall: Good</p>
<h2>Overall trust</h2><p>Our rating of the trust improved. We rated it as good.</p>
<h2>Ratings for the whole trust</h2>${table(parts, row('Overall trust', 'Good', 'Good', 'Good', 'Good', 'Good', 'Good'))}
<h2>Ratings for each hospital</h2>
${table(parts, row('Valley Hospital', 'Good', 'Good', 'Good', poor, 'Good', 'Good'), row('Hill Hospital', 'Good', 'Good', 'Good', 'Good', 'Good', 'Good'))}
<h2>Ratings for Valley Hospital</h2>
${table(parts, row('Surgery', 'Good', 'Good', 'Good', poor, 'Good', 'Good'), row('Maternity', 'Good', 'Good', 'Good', poor, 'Good', 'Good'))}
<p>Key to tables: ↑ up one rating; → same rating; ↓ down one rating.</p>
<h2>Earlier inspections</h2><h3>4 May 2017</h3><p>The trust was rated as requires improvement.</p></main>`;

describe('the page of a trust with its hospitals and the services of one', () => {
  const { report } = imported(trust, 'html');

  it('tells what it was rated before, and nothing of that is wrong now', () => {
    expect(report).toContain('Rating: Good\nPrevious rating: Requires improvement\n');
    expect(serious(report)).toEqual([]);
  });

  it('has the ratings of each hospital and service', () => {
    expect(report).toContain(`# Valley Hospital\n\n## Overall\n\nRating: Good`);
    expect(report).toContain(`# Maternity\n\n## Overall\n\nRating: Good`);
  });
});

const council = `<main><h1>Downshire Council: local authority assessment</h1>
<p><strong>Assessment published:</strong> 3 March 2025</p>
<h2>About Downshire Council</h2><h3>Demographics</h3><p>Downshire is a county by the sea with many small towns.</p>
<h2>Local authority rating and score</h2><p>Downshire Council</p><p>Good</p>
<h2>Assessing needs</h2><p>Score: 3</p><p>People were asked what mattered to them.</p></main>`;

it('the head of a page ends where its first section has a text', () => {
  const { report } = imported(council, 'html');
  expect(frontMatter(report)).toMatchObject({ provider: 'Downshire Council', published: '3 March 2025' });
  expect(frontMatter(report)).not.toHaveProperty('location');
  expect(report).toMatch(/^#+ About Downshire Council$/mu);
  expect(report).toMatch(/^#+ Demographics\n\nDownshire is a county/mu);
  expect(report).toContain('# Overall\n\nRating: Good\n');
});

it('a rating before is that of the last inspection, whatever the next sentence says of now', () => {
  const { report } = imported(`Beech House

Inspection report

Date of inspection visit: 12 March 2018

Is the service safe?

Good

At the last inspection in July 2016 safe was rated inadequate. It is now good. People in the home were helped in time.

Is the service caring?

Outstanding

At the last inspection in July 2016 caring was rated good. It is now outstanding.
`);
  expect(report).toContain('# Is the service safe?\n\nRating: Good\nPrevious rating: Inadequate\n');
  expect(report).toContain('# Is the service caring?\n\nRating: Outstanding\nPrevious rating: Good\n');
});
