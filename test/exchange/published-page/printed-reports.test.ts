import { expect, it } from 'vitest';
import { lintText } from '../../common/lint-text.ts';
import { lostWords } from '../words.ts';
import { frontMatter, imported, serious } from './imported-page.ts';

/** The headings with the ratings right below them. */
const rated = (report: string) =>
  Array.from(report.matchAll(/^#+ .*$(?:\n\nRating: (.*)$)?/gmu), ([all]) => all.replace(/\s*\n+Rating:/u, ' ='));

const firstPage = `Heron Care Limited

Heron Lodge
Inspection report

4 Mill Lane                              Date of inspection visit:
Wexcombe                                 06 June 2017
Dorset                                   07 June 2017
DT99 1ZZ
                                         Date of publication:
Tel: 01305555000                         21 July 2017


Ratings

Overall rating for this service                    Requires Improvement
Is the service safe?                               Requires Improvement
Is the service caring?                             Good
`;

it('the two columns of a first page are the address and the days', () => {
  const { report, removed } = imported(firstPage);
  expect(frontMatter(report)).toMatchObject({
    provider: 'Heron Care Limited',
    location: 'Heron Lodge',
    assessed: '6 to 7 June 2017',
    published: '21 July 2017',
  });
  expect(removed.filter(({ reason }) => reason === 'the address of the service').map(({ text }) => text)).toContain(
    '4 Mill Lane',
  );
  expect(lostWords(firstPage, imported(firstPage))).toEqual([]);
});

it('ratings beside the names of parts are no column', () => {
  expect(rated(imported(firstPage).report)).toEqual([
    '# Overall rating for this service = Requires Improvement',
    '# Is the service safe? = Requires Improvement',
    '# Is the service caring? = Good',
  ]);
});

it('a rating in the margin above the name of a part is of that part', () => {
  const source = `${firstPage}\nSummary of findings\n\nRequires Improvement\n\nIs the service safe?\n\nOur findings\nMedicines were left out.\n\nGood\n\nIs the service caring?\n\nOur findings\nStaff were kind.\n`;
  const result = imported(source);
  expect(result.notUnderstood).toEqual([]);
  expect(result.report).not.toMatch(/^(?:Good|Requires Improvement)$/mu);
  expect(result.report).toContain('## Our findings\n\nMedicines were left out.');
  expect(lostWords(source, result)).toEqual([]);
});

it('a rating in the margin that is another than that of the part is left where it stands', () => {
  const { report } = imported(
    'Date of inspection: 3 March 2018\n\nSafe\nGood\nDoors were locked.\n\nInadequate\n\nSafe\n\nWard rounds were late.\n',
  );
  expect(rated(report)).toEqual(['# Safe = Good', '# Safe = Inadequate']);
});

it.each([
  ['Date of inspection visit: 3 September to 10 October\n2019', '3 September to 10 October 2019'],
  ['Dates of inspection: 28 February and\n1 March 2019', '28 February and 1 March 2019'],
])('days that the column broke are one again: %j', (lines, assessed) => {
  expect(frontMatter(imported(`Heron Lodge\n${lines}\n\nSafe\nGood\n`).report)).toMatchObject({ assessed });
});

it.each(['Tarn Valley NHS Foundation\nTrust', 'Tarn Valley\nNHS Foundation Trust', 'Tarn Valley NHS\nTrust'])(
  'the name of a trust that the column broke is one again: %j',
  (lines) => {
    const { report } = imported(
      `${lines}\nInspection report\nDate of inspection visit: 3 May 2019\n\nAre services safe?\nGood\n`,
    );
    expect(frontMatter(report)).toMatchObject({ provider: lines.replace('\n', ' '), sector: 'NHS trust' });
    expect(frontMatter(report).location).toBeUndefined();
  },
);

const trust = `Tarn Valley NHS Foundation Trust
Inspection report

Date of inspection visit: 3 to 12 May 2019

Overall rating for this trust     Good –––
Are services safe?                Requires improvement –––
Are services caring?              Good –––

Overall trust

We rated nine of the trust's ten services as good or outstanding and one as requires improvement.

Dental services

Good   –––  ↑

Summary of this service

Our rating of this service improved. We rated it as good.

Is the service safe?

Good   –––  ↔

Teeth were counted.

Is the service caring?

Outstanding   –––  ↑

End of life care

Requires improvement –––  ↓

Is the service safe?

Requires improvement –––  ↓

Rooms were cold.

Is the service caring?

Good –––  ↔
`;

it('the services of a trust have their own ratings and parts', () => {
  const result = imported(trust);
  expect(rated(result.report)).toEqual([
    '# Overall rating for this trust = Good',
    '# Are services safe? = Requires improvement',
    '# Are services caring? = Good',
    '# Dental services',
    '## Overall = Good',
    '## Summary of this service',
    '## Is the service safe? = Good',
    '## Is the service caring? = Outstanding',
    '# End of life care',
    '## Overall = Requires improvement',
    '## Is the service safe? = Requires improvement',
    '## Is the service caring? = Good',
  ]);
  expect(serious(result.report)).toEqual([]);
});

it('a trust whose services are printed in part is a draft, in which no part is missing', () => {
  const { report } = imported(trust.replace(/\nIs the service caring\?\n\nGood ––– {2}↔\n$/u, ''));
  expect(frontMatter(report).status).toBe('draft');
  expect(serious(report)).toEqual([]);
});

const hospital = (level: number) => `<main><h1>Tarn Hospital</h1><p>Provided and run by:</p><p>Tarn Valley NHS Trust</p>
<p>Date of assessment: 3 March 2025</p>
<h2>Overall</h2><p>Good</p><p>Updated 3 June 2025</p><p>We looked at two services.</p>
<h${level}>Maternity</h${level}><p>Requires improvement</p><p>Updated 3 June 2025</p><p>Rooms were cold.</p>
<h${level + 1}>Safe</h${level + 1}><p>Inadequate</p><p>This service scored 34 (out of 100) for this area.</p>
<h${level}>Surgery</h${level}><p>Good</p><p>Updated 3 June 2025</p></main>`;

it.each([2, 3])('services with headings of level %d on a page of the single assessment framework', (level) => {
  const result = imported(hospital(level), 'html');
  const { report } = result;
  expect(frontMatter(report).framework).toBe('cqc-single-assessment');
  expect(rated(report).map((heading) => heading.replace(/^#+ /u, ''))).toEqual([
    'Overall = Good',
    'Maternity',
    'Overall = Requires improvement',
    'Safe = Inadequate',
    'Surgery',
    'Overall = Good',
  ]);
  expect(lostWords(hospital(level).replace(/<[^>]*>/gu, ' '), result)).toEqual([]);
});

it('a law in the short form of printed tables is known', () => {
  const { report } = imported(
    `${firstPage}\nAction we have told the provider to take\n\nAccommodation for persons who require nursing   Regulation 12 HSCA RA Regulations 2014 Safe care and treatment\n`,
  );
  expect(serious(report)).toEqual([]);
});

it.each([
  'In rating the trust, we took into account the current ratings of the services not inspected this time.',
  'We rated eight of the trust’s nine services as good and one as requires improvement.',
])('ratings of services that the page does not hold count too, so nothing follows from the others: %s', (sentence) => {
  const source = trust
    .replace(/^We rated nine.*$/mu, sentence)
    .replace(/caring\?(\s+)Good –––$/mu, 'caring?$1Inadequate –––');
  expect(lintText(imported(source).report).map(({ rule }) => rule)).not.toContain('rating/overall-mismatch');
});
