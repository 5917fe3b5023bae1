import { describe, expect, it } from 'vitest';
import { headings, imported } from './imported-page.ts';

/** The page of a location with its ratings in a table and again above their texts, below a heading of the page’s own. */
const page = (heading: string, rows: string) => `<main>
<h1>Foxley Lodge</h1>
<p>Overall: <strong>Good</strong></p>
<p>Provided and run by: <a href="/p">Beacon Care Limited</a></p>
<h2>Ratings</h2>
<table><tbody>${rows}</tbody></table>
<h2>Our view of the service</h2>
<p>Date of assessment: 11 February to 26 February 2025. Foxley Lodge is a care home for older people.</p>
<h2>${heading}</h2>
<p>People spoke warmly about living at Foxley Lodge.</p>
<h3>Safe</h3><p>Requires improvement</p><p>This service scored 59 (out of 100) for this area.</p>
<h3>Caring</h3><p>Outstanding</p><p>This service scored 90 (out of 100) for this area.</p>
</main>`;

const row = (name: string, rating: string) => `<tr><th>${name}</th><td>${rating}</td></tr>`;
const rows = [row('Overall', 'Good'), row('Safe', 'Requires improvement'), row('Caring', 'Outstanding')];

describe('key questions below a heading that names no service are those of the whole', () => {
  it.each([
    'People’s experience of this service',
    'What we found about the home',
    'Our findings',
    'Ratings by key question',
  ])('%s', (heading) => {
    const { report } = imported(page(heading, rows.join('')), 'html');
    expect(headings(report).filter((one) => /Safe|Caring/u.test(one))).toEqual(['# Safe', '# Caring']);
    expect(report).toContain('# Safe\n\nRating: Requires improvement\nScore: 59\n');
  });
});

describe('the rating of the whole stands in a table with those of its parts', () => {
  it.each([
    ['first', rows],
    ['last', [...rows.slice(1), ...rows.slice(0, 1)]],
    ['below a head', ['<tr><th>Area</th><th>Rating</th></tr>', ...rows]],
  ])('%s', (_, order) => {
    const { report } = imported(page('Our findings', order.join('')), 'html');
    expect(report).toMatch(/^# Our view of the service\n\nRating: Good$/mu);
  });
});
