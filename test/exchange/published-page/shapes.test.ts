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
    location: 'Elmshire Council',
    published: '3 March 2025',
  });
  expect(report).toContain('# Overall summary\n\nRating: Good\n');
  expect(headings(report)).toEqual([
    '# Overall summary',
    '# Theme 1',
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
