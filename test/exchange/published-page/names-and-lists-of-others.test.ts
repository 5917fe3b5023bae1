import { describe, expect, it } from 'vitest';
import { frontMatter, headings, imported, serious } from './imported-page.ts';

const regulations = `Capacity and capability

Regulation 15: Staffing

There were enough staff to meet the needs of residents.

Judgment: Compliant

Regulation 16: Training and staff development

Two staff were due training in moving people.

Judgment: Not compliant
`;

/** A report on a centre, with what stands on its first page above the labels. */
function centre(title: string): string {
  return `${title}

Name of designated centre:   Alder Grove
Name of provider:            Alder Services CLG
Type of inspection:          Unannounced
Date of inspection:          22 January 2025

${regulations}`;
}

describe('a centre is judged by the regulations for its own sort', () => {
  it('one for older people, whose title is broken', () => {
    const { report } = imported(centre('Report of an inspection of a\nDesignated Centre for Older People.'));
    expect(frontMatter(report)).toMatchObject({ framework: 'hiqa-older-people', location: 'Alder Grove' });
    expect(report).toContain('# Regulation 16: Training and staff development\n\nRating: Not compliant\n');
  });

  it('and one for others by none that is known, though regulations have the same names', () => {
    const { report } = imported(centre('Report of an inspection of a\nDesignated Centre for Disabilities\n(Adults)'));
    expect(frontMatter(report)).toMatchObject({
      framework: 'none',
      provider: 'Alder Services CLG',
      location: 'Alder Grove',
      assessed: '22 January 2025',
    });
    expect(headings(report)).toContain('# Report of an inspection of a Designated Centre for Disabilities (Adults)');
  });
});

const home = `Rowan Lodge
Care Home Service

Completed on:
4 June 2025

Service provided by:
Rowan Lodge Ltd

Service no:
CS2007000001
`;

const told = `How well do we support people's wellbeing?    4 - Good

Quality indicator 1.1: People experience compassion, dignity and respect

We evaluated this quality indicator as good. Staff were kind to everybody.

How good is our setting?    3 - Adequate

4.1 People experience high quality facilities

The roof needed repair and rooms were cold in winter.
`;

const listed = `Detailed evaluations

How well do we support people's wellbeing?    4 - Good
1.1 People experience compassion, dignity and respect    4 - Good
How good is our setting?    3 - Adequate
4.1 People experience high quality facilities    3 - Adequate
`;

describe('an indicator that a list gives its grade', () => {
  it.each([
    ['below its text', `${home}\n${told}\n${listed}`],
    ['ahead of its text', `${home}\n${listed}\nWhat we found\n\n${told}`],
  ])('has it once, %s', (_, page) => {
    const { report } = imported(page);
    expect(report.match(/People experience compassion/gu)).toHaveLength(1);
    expect(report).toMatch(/compassion, dignity and respect\n\nScore: 4\n\nWe evaluated/u);
    expect(report).toMatch(/high quality facilities\n\nScore: 3\n\n(?:What we found\n\n)?The roof/u);
    expect(serious(report)).toEqual([]);
  });
});

describe('the name on top of a page', () => {
  it.each([
    ['is none of the sorts of inspection', 'Full inspection\n'],
    ['is no heading on whom a report is about', 'About Rowan Lodge\n'],
    [
      'is no sentence that goes on',
      'You may use and share the information in this publication free of charge in any format\n',
    ],
  ])('%s', (_, line) => {
    const [name = '', ...others] = home.split('\n');
    const page = `${line}${others.join('\n')}\n${told}`;
    expect(frontMatter(imported(page).report).location).toBeUndefined();
    expect(frontMatter(imported(`${name}\n${page}`).report).location).toBe('Rowan Lodge');
  });
});

it('grades of earlier years are none of now', () => {
  const table = (ratings: string) => `| Key question | 2023 | 2021 |\n| --- | --- | --- |\n${ratings}`;
  const rows =
    "| How well do we support people's wellbeing? | 3 - Adequate | 4 - Good |\n| How good is our leadership? | 2 - Weak | 4 - Good |\n";
  const { report } = imported(`${home}\n${told}\nPrevious grades\n\n${table(rows)}`);
  expect(headings(report)).not.toContain('# How good is our leadership?');
  expect(serious(report)).toEqual([]);
});

it.each([
  ['with what they mean', '4 stars (Good)', '3 stars (Acceptable)'],
  ['behind as many stars', '★★★★☆ 4 stars', '★★★☆☆ 3 stars'],
])('stars %s are ratings', (_, good, acceptable) => {
  const page = `Jacaranda House
Aged care home

Overall Star Rating: ${good}
Residents' Experience: ${good}
Compliance: ${good}
Staffing: ${acceptable}
Quality Measures: ${good}
`;
  const { report } = imported(page);
  expect(frontMatter(report)).toMatchObject({ framework: 'aged-care-stars-au', location: 'Jacaranda House' });
  expect(report).toMatch(/# Staffing\n\nRating: 3 stars/u);
  expect(serious(report)).toEqual([]);
});

it('a title that breaks before its last word is one', () => {
  const page = `Unannounced Care Inspection
Report
14 May 2019

Riverside House

Type of Service: Residential Care Home
Organisation/Registered Provider:
Riverside Care Ltd

1.0 Profile of service

This is a home with thirty beds for people who are older.

2.0 Inspection summary

An unannounced inspection took place on 14 May 2019 from 09.30 to 16.45.

3.0 What people said

People told us that they liked to live there.
`;
  const { report } = imported(page);
  expect(headings(report)[0]).toBe('# Unannounced Care Inspection Report');
  expect(frontMatter(report)).toMatchObject({
    kind: 'inspection',
    location: 'Riverside House',
    assessed: '14 May 2019',
  });
});
