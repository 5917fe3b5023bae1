import { expect, it } from 'vitest';
import { lostWords } from '../words.ts';
import { frontMatter, headings, imported, serious } from './imported-page.ts';

/** The headings with the ratings right below them. */
const rated = (report: string) =>
  Array.from(report.matchAll(/^#+ .*$(?:\n\nRating: (.*)$)?/gmu), ([all]) => all.replace(/\s*\n+Rating:/u, ' ='));

const home = `Home › Care homes › Alder Court

Cookies
This website uses cookies to make it work. Cookie settings  |  Accept all cookies

CQC

Alder Court

• Care home

Overall: Good

9 Alder Road, Wexcombe, Dorset, DT99 1AA

Provided and run by: Alder Homes Limited

Report from 3 June 2025 assessment

  • Overview
  • Safe
  • Caring

Safe
Good
4 July 2025

We assessed 2 quality statements.

This service scored 75 (out of 100) for this area.

Learning culture
Score: 3

Staff wrote down what went wrong.

Safe and effective staffing
Score: 3

There was always somebody to help.

Published on 4 July 2025

Share
X
Email
Print this page

Is anything missing from this page? Give feedback on this page
Privacy | Terms and conditions | Accessibility statement
`;

it('what a site puts around a report goes, and the name beside its facts is the name of the place', () => {
  const result = imported(home);
  const { report, removed } = result;
  expect(frontMatter(report)).toMatchObject({
    location: 'Alder Court',
    provider: 'Alder Homes Limited',
    sector: 'Care home',
    assessed: '3 June 2025',
    published: '4 July 2025',
  });
  expect(report).not.toMatch(/cookies|Home ›|Email|feedback|Privacy|Overview|Print/iu);
  expect(headings(report)).toEqual(['# Safe', '## Learning culture', '## Safe and effective staffing']);
  expect(lostWords(home, result)).toEqual([]);
  expect(removed.map(({ text, reason }) => `${text}: ${reason}`)).toContain('X: words of the website');
});

it.each([
  'Home Find and compare services Hospitals',
  'Find and compare services > Hospitals > Wexcombe General Hospital',
  'About us | Contact us | Search',
  'Cookies on our website',
  'Sign up for our monthly newsletter',
  'Hospitals',
])('“%s” on top of a page is the name of nobody', (line) => {
  const { report } = imported(`${line}\n\n${hospital}`);
  expect(frontMatter(report).location).toBe('Wexcombe General Hospital');
  expect(report).not.toContain(`\n${line}\n`);
});

const hospital = `Wexcombe General Hospital

Overall: Requires improvement read more about inspection ratings

Mill Lane, Wexcombe, DT99 2BB

Provided and run by: Wexcombe Hospitals NHS Foundation Trust

Report from 12 May 2025 assessment

Surgery

Well-led
Good
2 July 2025

This service scored 71 (out of 100) for this area.

Shared direction and culture
Score: 3

Theatre staff knew what the trust wanted of them.
`;

it('what stands right below the day of the report is the service that it is on', () => {
  const { report } = imported(hospital);
  expect(frontMatter(report)).toMatchObject({ location: 'Wexcombe General Hospital', service: 'Surgery' });
  expect(report).not.toContain('\nSurgery');
});

const council = `Home
Find and compare services
Local authorities

Elmshire County Council: local authority assessment

Assessment published: 3 March 2025

On this page
  • About Elmshire County Council
  • Overall summary
  • Theme 1: How Elmshire County Council works with people
  • Theme 2: How Elmshire County Council provides support

About Elmshire County Council

Facts and figures

Elmshire is a county of hills. About 300,000 people live there and a quarter of them are over 65.

Overall summary

Elmshire County Council: Requires improvement

Quality statement scores

Assessing needs
Score: 2

Care provision, integration and continuity
Score: 2

What people told us

People told us that they waited long for somebody to answer the telephone.

Theme 1: How Elmshire County Council works with people

Assessing needs
Score: 2

What we expect

People are asked what they need and what matters to them.

Key findings

People waited for a first visit for eleven weeks and more.

Theme 2: How Elmshire County Council provides support

Care provision, integration and continuity
Score: 2

Key findings

There were too few homes for people with dementia.
`;

it('on the page of a council what its contents list is a heading, and each score stands once', () => {
  const result = imported(council);
  const { report } = result;
  expect(frontMatter(report)).toMatchObject({ provider: 'Elmshire County Council', published: '3 March 2025' });
  expect(frontMatter(report).location).toBeUndefined();
  expect(headings(report)).toEqual([
    '# About Elmshire County Council',
    '# Facts and figures',
    '# Overall summary',
    '# What people told us',
    '# Theme 1: How Elmshire County Council works with people',
    '## Assessing needs',
    '### What we expect',
    '### Key findings',
    '# Theme 2: How Elmshire County Council provides support',
    '## Care provision, integration and continuity',
    '### Key findings',
  ]);
  expect(serious(report)).toEqual([]);
  expect(lostWords(council, result)).toEqual([]);
});

const practice = `Wexcombe Surgery
Quality Report

1 High Street
Wexcombe
DT99 3CC

Date of inspection visit: 4 May 2016
Date of publication: 8 July 2016

Ratings

Overall rating for this service                Good ●
Are services safe?                             Good ★
Older people                                   Good ●
People with long-term conditions               Outstanding ☆

Letter from the Chief Inspector of General Practice

We carried out an announced inspection at Wexcombe Surgery on 4 May 2016. Overall the practice is rated as good.

The six population groups and what we found

Older people                                   Good ●
Patients over 75 had a doctor of their own.

People with long-term conditions               Outstanding ☆
Nurses went to see people at home, and fewer of them went to hospital.

What people who use the service say
People said that the doctors listened to them.
`;

it('the groups of people whom a practice looks after are headings, each with its rating', () => {
  const result = imported(practice);
  const { report } = result;
  expect(headings(report)).toContain('# Letter from the Chief Inspector of General Practice');
  expect(report).toContain('# Older people\n\nGood\n\nPatients over 75 had');
  expect(report).toContain('# People with long-term conditions\n\nOutstanding\n\nNurses went');
  expect(serious(report)).toEqual([]);
  expect(lostWords(practice, result)).toEqual([]);
});

const services = `Wexcombe Hospital
Quality Report

Mill Lane
Wexcombe
DT99 2BB

Date of inspection visit: 3 to 5 May 2016
Date of publication: 8 July 2016

Overall rating for this hospital          Requires improvement

Letter from the Chief Inspector of Hospitals

We inspected this hospital from 3 to 5 May 2016 as part of our programme.

Our ratings for this hospital are:

                      Safe          Effective     Caring   Responsive    Well-led      Overall
Surgery               Good          Good          Good     Requires      Good          Good
                                                           improvement
Urgent and emergency  Requires      Good          Good     Requires      Requires      Requires
services              improvement                          improvement   improvement   improvement
Overall               Requires      Good          Good     Requires      Requires      Requires
                      improvement                          improvement   improvement   improvement

Are surgery services safe?

Good

Nurses counted the instruments before and after each operation.

Are surgery services effective?

Good

Outcomes were as good as elsewhere in the region.

Are urgent and emergency services safe?

Requires improvement

Patients waited on trolleys, and nobody watched over them.
`;

it('a table whose columns only gaps part gives the services their ratings, and questions on a service its texts', () => {
  const result = imported(services);
  const { report } = result;
  expect(rated(report)).toEqual([
    '# Overall rating for this hospital = Requires improvement',
    '# Letter from the Chief Inspector of Hospitals',
    '# Safe = Requires improvement',
    '# Effective = Good',
    '# Caring = Good',
    '# Responsive = Requires improvement',
    '# Well-led = Requires improvement',
    '# Surgery',
    '## Safe = Good',
    '## Effective = Good',
    '## Overall = Good',
    '## Caring = Good',
    '## Responsive = Requires improvement',
    '## Well-led = Good',
    '# Urgent and emergency services',
    '## Safe = Requires improvement',
    '## Overall = Requires improvement',
    '## Effective = Good',
    '## Caring = Good',
    '## Responsive = Requires improvement',
    '## Well-led = Requires improvement',
  ]);
  expect(serious(report)).toEqual([]);
  expect(lostWords(services, result)).toEqual([]);
});

it('questions on the only service of a page are those of the whole', () => {
  const page = `Fenway Transport\nQuality report\n\nDate of inspection visit: 3 May 2018\n\nAre patient transport services safe?\n\nGood\n\nVehicles were clean.\n\nAre patient transport services effective?\n\nGood\n\nCrews were on time.\n`;
  expect(rated(imported(page).report)).toEqual(['# Safe = Good', '# Effective = Good']);
});

it('the name of the report below the number of each page is no text', () => {
  const page = `Elm House\nCare home service\n\nPage 1 of 3\n\nInspection report for Elm House\nInspection report\n\nHow good is our leadership? 4 - Good\n\nThe manager knew everybody.\n\nPage 2 of 3\n\nInspection report for Elm House\nInspection report\n\nHow good is our setting? 3 - Adequate\n\nThe lift was broken.\n\nPage 3 of 3\n`;
  const { report } = imported(page);
  expect(report).not.toContain('Inspection report');
  expect(rated(report)).toEqual(['# How good is our leadership? = Good', '# How good is our setting? = Adequate']);
});
