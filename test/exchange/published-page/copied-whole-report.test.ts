import { expect, it } from 'vitest';
import { frontMatter, imported, serious } from './imported-page.ts';

const head = `Rowan House
Care home service without nursing

Location ID: 1-2233445566
Provided and run by: Rowan Care Limited

Assessment report

Date of assessment: 3 June 2025 to 5 June 2025

Overall service rating

Good

Safe

Good

Caring

Good
`;

const foot = (page: number) => `\nRowan House Assessment report 1 July 2025                    ${page}\n`;

const part = (name: string, score: number, lines: string) =>
  `${name}\n\n${lines}\n\nThis service scored ${score} (out of 100) for this area.\n`;

it('takes the name on top, above the sort of service and the number of the location', () => {
  const { report } = imported(`${head}${foot(1)}${part('Safe', 75, 'Rating: Good')}`);
  expect(frontMatter(report)).toMatchObject({
    location: 'Rowan House',
    provider: 'Rowan Care Limited',
    id: '1-2233445566',
    sector: 'Care home service without nursing',
  });
});

it.each([
  ['behind labels', 'Rating: Good\n\nPercentage score: 75.00 %'],
  ['behind a label with a score of 100', 'Score: 75 out of 100'],
  ['as in the list', 'Good'],
])('a part that begins at the top of a printed page is read, with its rating %s', (_, lines) => {
  const { report } = imported(
    `${head}${foot(1)}${part('Safe', 75, lines)}${foot(2)}${part('Caring', 80, lines.replace('75', '80'))}${foot(3)}`,
  );
  expect(report).toMatch(/^# Safe\n\nRating: Good\nScore: 75\n/mu);
  expect(report).toMatch(/^# Caring\n\nRating: Good\nScore: 80\n/mu);
  expect(report).not.toContain('Rowan House Assessment report');
});

it('the name of a part that goes on at the top of a printed page is no other part', () => {
  const text = 'People were safe, and staff knew what to do when they were not.';
  const { report, removed } = imported(
    `${head}${foot(1)}${part('Safe', 75, 'Rating: Good')}\n${text}\n${foot(2)}\nSafe\n\nRisks were known, and looked at often.\n${foot(3)}`,
  );
  expect(report.match(/^# Safe$/gmu)).toHaveLength(1);
  expect(removed.map((note) => note.text)).toContain('Safe');
});

it('a page that lists the way to it, the sort of service and the title of its ratings has a name and ratings', () => {
  const { report } = imported(
    `<main><ul><li>Home</li><li>Services</li></ul><ul><li>Dentist</li></ul><h1>Rowan Dental Care</h1><p>Provided and run by:<br>Rowan Dental Limited</p>
<h2>Overall</h2><p>Good</p><p>Updated 1 July 2025</p>
<table><caption>Ratings for each key question</caption><tr><th>Safe</th><td>Good</td></tr><tr><th>Caring</th><td>Good</td></tr></table>
<h2>Our view of the service</h2><p>Date of assessment: 3 June 2025 to 5 June 2025. This service is a dentist and patients told us that they liked it.</p></main>`,
    'html',
  );
  expect(frontMatter(report)).toMatchObject({ location: 'Rowan Dental Care', sector: 'Dentist' });
  expect(report).toContain('# Our view of the service\n\nRating: Good\nUpdated: 1 July 2025\n');
  expect(report).toContain('# Safe\n\nRating: Good\n');
});

it('a council has no location in the list of what its page contains, and a score of 100', () => {
  const { report } = imported(`# Fellside Council: local authority assessment

Assessment published: 3 June 2025

[Download PDF: Fellside Council local authority assessment report](https://www.example.org/report)

**In this section**

- [About Fellside](#about)
- [Overall summary](#summary)

## Overall summary

### Local authority rating and score

Fellside Council

**Good**

**Score: 67 out of 100**

### Quality statement scores

| Quality statement | Score |
| --- | --- |
| Assessing needs | 3 |
| Safeguarding | 2 |
`);
  const { location, provider } = frontMatter(report);
  expect({ location, provider }).toEqual({ location: undefined, provider: 'Fellside Council' });
  expect(report).toMatch(/^# Overall summary\n\nRating: Good\nScore: 67\n/mu);
  expect(serious(report)).toEqual([]);
});
