import { expect, it } from 'vitest';
import { headings, imported } from './imported-page.ts';

const top = (title: string) => `# ${title}

Provided and run by:
Alder Dental Limited

## All inspections

### 4 May 2022

#### During a routine inspection

We carried out this announced inspection on 4 May 2022 under section 60 of the Health and Social Care Act 2008.
`;

it('bold lines are headings beside the parts, where those are bold lines too', () => {
  const { report } = imported(`${top('Alder Dental')}
**Our findings were:**

**Are services safe?**

We found this practice was providing safe care in accordance with the relevant regulations.

**Are services well-led?**

We found this practice was not providing well-led care in accordance with the relevant regulations.

**Background**

Alder Dental is in Wexcombe and provides private dental care and treatment for adults.

**Our key findings were:**

- The dental clinic appeared clean and well-maintained.
- Staff knew how to deal with medical emergencies.
`);
  expect(headings(report)).toEqual([
    '# Our findings were',
    '# Safe',
    '# Well-led',
    '# Background',
    '# Our key findings were',
  ]);
});

it.each([
  ['html', '<h4>Key findings for this quality statement</h4><p><strong>Timeliness of reviews</strong></p>'],
  ['html', '<h4>Key findings for this quality statement</h4><p><b>Timeliness</b> <b>of reviews</b></p>'],
  ['text', '#### Key findings for this quality statement\n\n**Timeliness of reviews**\n\n'],
] as const)('below headings they are parts of the one above: %s', (format, words) => {
  const isHtml = format === 'html';
  const page = isHtml
    ? `<main><h1>Fellside Council: local authority assessment</h1><h2>Theme 1: How Fellside Council works with people</h2>
<h3>Assessing needs</h3><p>Score: 3</p>${words}<p>The median wait for an assessment was 9 days in January 2025.</p></main>`
    : `# Fellside Council: local authority assessment\n\n## Theme 1: How Fellside Council works with people\n\n### Assessing needs\n\n**Score: 3**\n\n${words}The median wait for an assessment was 9 days in January 2025.\n`;
  expect(headings(imported(page, format).report)).toEqual([
    '# Theme 1: How Fellside Council works with people',
    '## Assessing needs',
    '### Key findings for this quality statement',
    '#### Timeliness of reviews',
  ]);
});

it.each([
  '**Good**',
  '**Updated 4 May 2022**',
  '**Please read this before anything else, since it is a sentence.**',
  '**Date of assessment: 4 May 2022**',
  '**Inspected by Dr A Mensah:** a specialist adviser.',
  '**Alder Dental** is in Wexcombe, which is in Dorset.',
])('%s is no heading', (line) => {
  const { report } = imported(`${top('Alder Dental')}
${line}

Alder Dental is in Wexcombe and provides private dental care and treatment for adults.

**Are services safe?**

We found this practice was providing safe care in accordance with the relevant regulations.
`);
  expect(headings(report)).toEqual(['# Safe']);
});
