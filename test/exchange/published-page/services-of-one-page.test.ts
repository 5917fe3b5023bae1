import { expect, it } from 'vitest';
import { headings, imported, serious } from './imported-page.ts';

const ofMaternity = ['## Our view of the service', '## Safe', '### Learning culture', '## Well-led'];

const statement = (level: string) =>
  `${level} Learning culture\n\nScore: 3\n\nThe service had a proactive culture of safety.\n`;

it.each([
  ['bullets', '- Safe: Good\n- Well-led: Requires improvement'],
  ['lines', 'Safe: Good\n\nWell-led: Requires improvement'],
  ['bold lines', '**Safe:** Good\n\n**Well-led:** Requires improvement'],
  ['nothing', ''],
])('what a service was rated stays with it, though its ratings stand above its text as %s', (_, ratings) => {
  const { report } = imported(`# Marlow Green Hospital

Provided and run by:
Three Rivers NHS Foundation Trust

## Overall

Requires improvement

Updated 4 August 2025

## Maternity

### Overall

Good

Updated 4 August 2025

${ratings}

### Our view of the service

Date of assessment: 3 to 5 June 2025. We assessed 2 key questions, safe and well-led.

### Safe

Good

${statement('####')}
### Well-led

Requires improvement

## Surgery

### Overall

Outstanding

Updated 2 March 2022
`);
  const all = headings(report);
  expect(all.slice(all.indexOf('# Maternity'))).toEqual(['# Maternity', ...ofMaternity, '# Surgery', '## Overall']);
  expect(report).toContain('# Overall\n\nRating: Requires improvement\n');
  expect(report).toContain('## Our view of the service\n\nRating: Good\n');
  expect(report).toContain('## Well-led\n\nRating: Requires improvement\n');
});

it('on a page without headings, a line above a whole of its own is a service', () => {
  const whole = (rating: string) => `Overall\n${rating}\nUpdated 4 August 2025\n`;
  const { report } = imported(`Marlow Green Hospital
Provided and run by:
Three Rivers NHS Foundation Trust
On this page
Overall
Our view of the service
Maternity
Surgery
${whole('Requires improvement')}
Our view of the service
We assessed maternity and surgery. The rating of the hospital has not changed.
Maternity
${whole('Good')}
Our view of the service
Date of assessment: 3 to 5 June 2025. We assessed 2 key questions, safe and well-led.
Safe
Good
Learning culture
Score: 3
The service had a proactive culture of safety.
Well-led
Requires improvement
Surgery
${whole('Outstanding')}
People were at the heart of their care.
`);
  expect(headings(report)).toEqual([
    '# Our view of the service',
    '# Maternity',
    ...ofMaternity,
    '# Surgery',
    '## Overall',
  ]);
  expect(report).toContain('# Our view of the service\n\nRating: Requires improvement\n');
  expect(report).toContain('## Our view of the service\n\nRating: Good\n');
  expect(report).toContain('## Overall\n\nRating: Outstanding\n');
});

it('services beside one with a table of ratings miss nothing, where only what they were rated is told', () => {
  const { report } = imported(
    `<main><ul><li>Organisation<ul><li>Service provider</li></ul></li></ul><h1>Three Rivers NHS Foundation Trust</h1>
<p>Overall: Good</p><h2>Latest inspection summary</h2><h2>Overall inspection</h2><p>Good</p><p>Updated 12 May 2023</p>
<p>We inspected two core services between 17 January and 9 February 2023.</p>
<h2>Ratings</h2><table>
<tr><th></th><th>Safe</th><th>Effective</th><th>Caring</th><th>Responsive</th><th>Well-led</th><th>Overall</th></tr>
<tr><td>Trust overall</td><td>Good</td><td>Good</td><td>Good</td><td>Good</td><td>Good</td><td>Good</td></tr>
<tr><td>Surgery</td><td>Good</td><td>Good</td><td>Good</td><td>Good</td><td>Good</td><td>Good</td></tr></table>
<h2>Community health services for adults</h2><p>Good</p><p>Updated 12 May 2023</p><p>Staff were kind to everybody.</p></main>`,
    'html',
  );
  expect(serious(report)).toEqual([]);
  expect(report).toContain('# Community health services for adults\n\n## Overall\n\nRating: Good\n');
});

it('the name of a trust tells which of the two names on top is the provider', () => {
  const page = (names: string) =>
    imported(`${names}\n\nQuality Report\n\nDate of inspection visit: 4 to 6 October 2016\nDate of publication: 24/02/2017\n
Ratings\n\nOverall rating for this hospital          Good –––\n\nSurgery                   Good –––\n`).report;
  for (const names of ['Northfield Hospital\nElm NHS Trust', 'Elm NHS Trust\nNorthfield Hospital']) {
    expect(page(names)).toContain('provider: Elm NHS Trust\nlocation: Northfield Hospital\n');
  }
});
