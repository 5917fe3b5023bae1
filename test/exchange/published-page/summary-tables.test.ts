import { describe, expect, it } from 'vitest';
import { frontMatter, headings, imported, serious } from './imported-page.ts';

const rows = (names: readonly (readonly [string, string])[]) =>
  names.map(([name, rating]) => `<tr><th>${name}</th><td>${rating}</td></tr>`).join('');

/** A page whose key questions stand below a heading that is no service. */
const page = (above: string, below: string) => `<h1>Some Lodge</h1><p>Overall: Good</p>
  <p>Provided and run by: Some Care Limited</p><h2>Report from 11 February 2025 assessment</h2>
  <h2>Ratings</h2><table>${rows([
    ['Overall', 'Good'],
    ['Safe', 'Requires improvement'],
    ['Caring', 'Outstanding'],
  ])}</table>
  <h2>Our view of the service</h2><p>Updated 9 April 2025</p><p>Some Lodge is a care home for older people.</p>
  <h2>${above}</h2>${below}
  <h3>Safe</h3><p>Requires improvement</p><p>Risks were not always known.</p><p>This service scored 59 (out of 100) for this area.</p>
  <h3>Caring</h3><p>Outstanding</p><p>People were known well.</p><p>This service scored 90 (out of 100) for this area.</p>`;

describe('a page with a table of the ratings above their text', () => {
  const { report } = imported(page('What people told us', '<p>People spoke warmly about the home.</p>'), 'html');

  it('has the rating of the whole from the first row', () => {
    expect(report).toContain('# Our view of the service\n\nRating: Good\nUpdated: 9 April 2025\n');
  });

  it('has the text of each key question where its rating is, whatever the heading above it', () => {
    expect(headings(report)).toEqual([
      '# Ratings',
      '# Our view of the service',
      '# Safe',
      '# Caring',
      '# What people told us',
    ]);
    expect(report).toContain('# Safe\n\nRating: Requires improvement\nScore: 59\n');
  });

  it('keeps apart the parts of a heading that is rated itself, as a service is', () => {
    const other = imported(page('Surgery', '<p>Good</p>'), 'html');
    expect(headings(other.report)).toContain('## Safe');
  });
});

it('a list of contents may name parts that stand on other pages', () => {
  const { report } = imported(`Some Grange

Overall: Requires improvement

Provided and run by:
Some Care Limited

Report from 11 March 2025 assessment

Contents

Ratings

Our view of the service

Safe

Effective

Well-led

On this page

Overview
Learning culture

Effective

Good

29 May 2025

People were asked what they wished.

This service scored 70 (out of 100) for this area.

Assessing needs

Score: 3

Needs were known.
`);
  expect(headings(report)).toEqual(['# Effective', '## Assessing needs']);
  expect(frontMatter(report).scope).toEqual(['Effective']);
});

it('a list of contents may begin with the whole, and name services', () => {
  const { report } = imported(`Some Valley Ambulance Service NHS Foundation Trust

This is an organisation that runs the health and social care services we inspect

Overall: Good read more about inspection ratings

Latest inspection summary

On this page

Overall
Emergency and urgent care
Resilience

Overall

Good

Updated 6 December 2023

We carried out this unannounced inspection of emergency and urgent care and of the centres that answer its telephone calls on 19 and 20 September 2023.

Emergency and urgent care

Good

Updated 6 December 2023

Crews were kind.

Resilience

Good

Updated 21 February 2019

Plans were rehearsed.
`);
  expect(report).toContain('# Overall\n\nRating: Good\nUpdated: 6 December 2023\n');
  expect(frontMatter(report).assessed).toBe('19 to 20 September 2023');
  expect(serious(report)).toEqual([]);
});
