import { describe, expect, it } from 'vitest';
import { lostWords } from '../words.ts';
import { frontMatter, headings, imported, serious } from './imported-page.ts';

/** A page of a regulator for whom Keyline has no framework. */
const page = `The Regulation and Quality Improvement Authority
Inspection Report
4 March 2024
Fir House Nursing Home
Type of service: Nursing Home
Address: 1 Fir Lane, Anytown, BT1 1AA
RQIA will come again within a year.

1.0 Service information

Organisation/Registered Provider:
Fir Care (NI) Ltd

Number of registered places:
44

2.0 Inspection summary

An unannounced inspection took place on 4 March 2024, from 9.20 am to 5.10 pm.

3.0 The inspection

3.1 How we inspect

Our reports say how the home did on the day.
`;

describe('a report of a regulator without a framework', () => {
  const result = imported(page);

  it('has its names and days, and no framework of somebody else', () => {
    expect(frontMatter(result.report)).toMatchObject({
      framework: 'none',
      kind: 'inspection',
      provider: 'Fir Care (NI) Ltd',
      location: 'Fir House Nursing Home',
      sector: 'Nursing Home',
      assessed: '4 March 2024',
    });
  });

  it('has the headings that its numbers tell', () => {
    expect(headings(result.report)).toEqual([
      '# Inspection Report',
      '## 1.0 Service information',
      '## 2.0 Inspection summary',
      '## 3.0 The inspection',
      '### 3.1 How we inspect',
    ]);
  });

  it('loses no word and has no finding', () => {
    expect(lostWords(page, result)).toEqual([]);
    expect(serious(result.report)).toEqual([]);
  });
});

it('a list of contents is none of the numbered headings', () => {
  const clinic = `Independent Healthcare Inspection Report (Announced)
Fir Clinic, Anytown
Inspection date: 12 March 2024
Publication date: 13 June 2024
HIW publishes this report.
Contents
1. What we did
2. Summary of our inspection
3. What we found
1. What we did
Healthcare Inspectorate Wales completed an announced inspection of Fir Clinic.
2. Summary of our inspection
Patients were happy with their care and told us so.
3. What we found
The premises were clean on the day.
`;
  const { report } = imported(clinic);
  expect(frontMatter(report)).toMatchObject({
    framework: 'none',
    location: 'Fir Clinic, Anytown',
    assessed: '12 March 2024',
    published: '13 June 2024',
  });
  expect(headings(report)).toEqual([
    '# Independent Healthcare Inspection Report (Announced)',
    '## 1. What we did',
    '## 2. Summary of our inspection',
    '## 3. What we found',
  ]);
});

describe('labels with their values', () => {
  const shown = `<h2>How good is our leadership? 4 - Good</h2><p>Audits were done each month.</p>
<h2>How good is our setting? 4 - Good</h2><p>Rooms were bright.</p>`;
  const values = {
    framework: 'care-inspectorate-scotland',
    provider: 'Fir Care (Scotland) Limited',
    location: 'Fir House',
    id: 'CS2000000000',
    sector: 'Care Home Service',
  };

  it.each([
    [
      'a list of terms, below the name and what sort of service it is',
      `<main><h1>Fir House</h1><p>Care Home Service</p><dl><dt>CS number:</dt><dd>CS2000000000</dd>
<dt>Service type:</dt><dd>Care Home Service</dd><dt>Provided by:</dt><dd>Fir Care (Scotland) Limited</dd></dl>${shown}</main>`,
    ],
    [
      'a table without colons',
      `<main><h1>Fir House</h1><table><tr><th>Service number</th><td>CS2000000000</td></tr><tr><th>Care service type</th>
<td>Care Home Service</td></tr><tr><th>Service provider</th><td>Fir Care (Scotland) Limited</td></tr></table>${shown}</main>`,
    ],
  ])('%s', (_name, html) => {
    const { report } = imported(html, 'html');
    expect(frontMatter(report)).toMatchObject(values);
    expect(serious(report)).toEqual([]);
  });
});

it('a table of labels in Markdown, which has an empty head', () => {
  const { report } = imported(`# Inspection Report

Fir House

| | |
| --- | --- |
| Operated by: | Fir Care Cyf |
| Care Type: | Care Home Service |
| Registered places: | 29 |

Date Inspection Completed: 04/06/2025

## Well-being

Good

People did as they liked.

## Care and Support

Good

Staff knew them well.
`);
  expect(frontMatter(report)).toMatchObject({
    framework: 'care-inspectorate-wales',
    provider: 'Fir Care Cyf',
    location: 'Fir House',
    sector: 'Care Home Service',
    assessed: '4 June 2025',
  });
});

it('a table of evaluations below its heading gives indicators their grades, and headings may say what they are', () => {
  const { report } = imported(
    `<main><h1>Fir House</h1><p>Care Home Service</p><p>CS number: CS2000000000</p>
<h2>How good is our leadership? 4 - Good</h2><p>Audits were done each month.</p>
<h3>Quality indicator 2.1: Vision and values positively inform practice</h3><p>Staff knew what the home stands for.</p>
<h2>Detailed evaluations</h2><table><tr><th>How good is our leadership?</th><td>4 - Good</td></tr>
<tr><td>2.2 Quality assurance and improvement is led well</td><td>3 - Adequate</td></tr></table></main>`,
    'html',
  );
  expect(report).toContain('Quality assurance and improvement is led well\n\nScore: 3');
  expect(serious(report).filter(({ rule }) => rule.startsWith('structure/'))).toEqual([]);
});

it('the name of a regulator in two languages on top of a page is not that of the service', () => {
  const { report } = imported(`![Arolygiaeth Gofal Cymru - Care Inspectorate Wales](/logo.svg)

# Inspection Report

## Fir House

Fir House, Heol Isaf, Llanfaredd, LD2 9XX

Date(s) of inspection visit(s): 24/06/2025

## Well-being

Good

People did as they liked.
`);
  expect(frontMatter(report)).toMatchObject({ framework: 'care-inspectorate-wales', location: 'Fir House' });
});
