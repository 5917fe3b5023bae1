import { expect, it } from 'vitest';
import { lostWords } from '../words.ts';
import { frontMatter, headings, imported, serious } from './imported-page.ts';

/** The headings with the ratings right below them. */
const rated = (report: string) =>
  Array.from(report.matchAll(/^#+ .*$(?:\n\nRating: (.*)$)?/gmu), ([all]) => all.replace(/\s*\n+Rating:/u, ' ='));

const flattened = `Menu
Search
Home > Find and compare services > Ambulance services > Northmoor Ambulance Service NHS Trust

Northmoor Ambulance Service NHS Trust

Overall: Requires improvement read more about inspection ratings

Provided and run by:
Northmoor Ambulance Service NHS Trust

Trust headquarters, Moor Way, Northmoor, NM1 1AA

Latest inspection: 12 to 28 September 2022
Report published: 9 February 2023

Summary of this inspection

Our rating of the trust stayed the same. We rated it as requires improvement.

Ratings for the whole trust

Safe
Effective
Caring
Responsive
Well-led
Overall
Requires improvement
Good
Outstanding
Requires improvement
Requires improvement
Requires improvement

Ratings for ambulance services

Safe
Effective
Caring
Responsive
Well-led
Overall
Emergency and urgent care
Requires improvement
Feb 2023
Good
Feb 2023
Outstanding
Feb 2023
Requires improvement
Feb 2023
Requires improvement
Feb 2023
Requires improvement
Feb 2023
Emergency operations centre
Good
Feb 2023
Good
Feb 2023
Good
Feb 2023
Good
Feb 2023
Good
Feb 2023
Good
Feb 2023

Emergency and urgent care

Requires improvement

Is the service safe?

Requires improvement

Mandatory training

Staff had done nine tenths of their courses.

Is the service effective?

Good

Crews followed the pathways for stroke and heart attack.

Areas for improvement

Action the trust SHOULD take to improve

• The trust should make sure that vehicles are checked each day.
`;

it('tables whose cells stand one below the other give the whole and its services their ratings', () => {
  const result = imported(flattened);
  const { report } = result;
  expect(frontMatter(report)).toMatchObject({
    provider: 'Northmoor Ambulance Service NHS Trust',
    published: '9 February 2023',
  });
  expect(frontMatter(report).location).toBeUndefined();
  expect(rated(report)).toEqual([
    '# Overall = Requires improvement',
    '# Summary of this inspection',
    '# Safe = Requires improvement',
    '# Effective = Good',
    '# Caring = Outstanding',
    '# Responsive = Requires improvement',
    '# Well-led = Requires improvement',
    '# Emergency and urgent care',
    '## Overall = Requires improvement',
    '## Is the service safe? = Requires improvement',
    '### Mandatory training',
    '## Is the service effective? = Good',
    '## Areas for improvement',
    '## Action the trust SHOULD take to improve',
    '## Caring = Outstanding',
    '## Responsive = Requires improvement',
    '## Well-led = Requires improvement',
    '# Emergency operations centre',
    '## Overall = Good',
    '## Safe = Good',
    '## Effective = Good',
    '## Caring = Good',
    '## Responsive = Good',
    '## Well-led = Good',
  ]);
  expect(serious(report)).toEqual([]);
  expect(lostWords(flattened, result)).toEqual([]);
});

it('a table that does not come out even stays as it is', () => {
  const page = 'Elm Hospital\nQuality report\n\nSafe\nEffective\nCaring\nSurgery\nGood\nGood\n\nMaternity\nGood\n';
  expect(imported(page).report).not.toContain('# Surgery\n\n## ');
});

const saved = `# Oakfield House

Children's home

SC999001

Registered provider: Bright Paths Care Limited

[Skip to main content](#main)

## Inspection report

Full inspection

**Inspected under the social care common inspection framework**

### Information about this children's home

A private company owns and runs this home. It provides care for up to four children with social and emotional difficulties. The manager registered with Ofsted in June 2022.

Inspection dates: 5 and 6 November 2024

| | |
| --- | --- |
| **Overall experiences and progress of children and young people, taking into account** | **good** |
| How well children and young people are helped and protected | good |
| The effectiveness of leaders and managers | requires improvement to be good |

The children's home provides effective services that meet the requirements for good.

Date of last inspection: 14 June 2023

Overall judgement at last inspection: requires improvement to be good

Enforcement action since last inspection: none

## Inspection judgements

### Overall experiences and progress of children and young people: good

Children say that they like living here. They go to school most days.

### How well children and young people are helped and protected: good

Staff know the risks to each child and act on them.

### The effectiveness of leaders and managers: requires improvement to be good

The manager has not kept records of supervision up to date.

## What does the children's home need to do to improve?

The registered person must ensure that staff receive supervision. (Regulation 33)

[Back to top](#top) | [Print this page](#print)
`;

it('ratings in the headings of a page saved as Markdown are those of the parts', () => {
  const result = imported(saved);
  expect(rated(result.report)).toEqual([
    "# Information about this children's home",
    '# Inspection judgements',
    '# Overall experiences and progress of children and young people = good',
    '# How well children and young people are helped and protected = good',
    '# The effectiveness of leaders and managers = requires improvement to be good',
    "# What does the children's home need to do to improve?",
  ]);
  expect(frontMatter(result.report)).toMatchObject({ location: 'Oakfield House', assessed: '5 and 6 November 2024' });
  expect(serious(result.report)).toEqual([]);
});

const otherRegulator = `The Regulation and Quality Improvement Authority

RQIA Inspection Report

Type of Inspection: Unannounced Inspection
Date of Inspection: 7 May 2024
Type of Service: Nursing Home
Address: 12 Lough Road, Ballyfinn, BT99 1XX
Tel No: 028 9999 0000

www.rqia.org.uk

1.0 Service information

Organisation/Registered Provider: Lough Care Ltd
Responsible Individual: Mrs Ann Kerr
Registered Manager: Ms Jo Byrne
Number of registered places: 48
Number of patients accommodated in the nursing home on the day of this inspection: 45

2.0 Inspection summary

An unannounced inspection took place on 7 May 2024, between 9.30 am and 5.00 pm. The inspection was undertaken by a care inspector.

3.0 How we inspect

RQIA's inspections form part of our ongoing assessment of the quality of services.

4.0 What people told us about the service

Patients told us that they were happy with the care they received.

5.0 The inspection

Staff said that there was good team work.

6.0 Quality Improvement Plan/Areas for Improvement

One area for improvement has been identified where action is required.
`;

it('the report of a regulator that no framework has is an inspection, and no article', () => {
  const { report, messages } = imported(otherRegulator);
  expect(frontMatter(report)).toMatchObject({ framework: 'none', kind: 'inspection' });
  expect(messages.join()).not.toContain('article');
});

const newspaper = `NORTHMOOR GAZETTE
News you can trust since 1871
News  Sport  Business  What's On  Family Notices
Subscribe

Care home told to improve after inspectors find medicine errors

By Sam Field
Local Democracy Reporter
Published 14th May 2024, 09:30 BST
Updated 15th May 2024, 08:12 BST

A care home in Northmoor has been rated 'requires improvement' after inspectors found gaps in records.

Beech View, in Station Road, was visited by the Care Quality Commission (CQC) on 12 and 13 March. It was rated good in 2021.

The home, which is run by Beech Care Limited, was rated requires improvement for being safe and well-led, and good for being effective, caring and responsive.

Sign up for our daily newsletter
Sign up
Thank you for signing up!

The report, published on 10 May, said: "Medicines were not always signed for."

Read more: Hundreds turn out for fun run
A spokesperson for the home said it had acted on all of the findings.

Comments (3)
Most read
`;

it('the menus of a newspaper are no title', () => {
  const { report } = imported(newspaper);
  expect(headings(report)).toEqual(['# Care home told to improve after inspectors find medicine errors']);
  expect(report).not.toMatch(/Family Notices|newsletter|Sign up|Most read|fun run/u);
});

const welsh = `Arolygiaeth Gofal Cymru
Care Inspectorate Wales

Inspection Report on
Plas Menai Care Home
Lôn Glan Môr
Caernant
LL99 5ZZ

Mae'r adroddiad hwn hefyd ar gael yn Gymraeg
This report is also available in Welsh

Date Inspection Completed

14/03/2024

About Plas Menai Care Home

Type of care provided                     Care Home Service
                                          Adults With Nursing
Registered Provider                       Menai Care Ltd
Registered places                         42
Language of the service                   Both
Previous Care Inspectorate Wales          9 August 2022
inspection
Does this service provide the Welsh       The service provides an 'Active Offer' of the Welsh Language.
Language active offer?

Summary

People are happy here and staff know them well. The responsible individual visits often.

Well-being

People have control over their day. One person said "I get up when I like".

Care and Support

Care plans are clear and looked at each month.

Environment

The house is warm and clean. A lift reaches all floors.

Leadership and Management

There are enough staff, and they are supervised every quarter.

Summary of Non-Compliance

Status                     What each means
New                        This non-compliance was identified at this inspection.
Reviewed                   Compliance was reviewed at this inspection and was not achieved.

We respond to non-compliance with regulations where poor outcomes for people, and / or risk to people's well-being are identified.

Date Published 02/05/2024
Page 1
`;

it('a report from Wales has its facts beside labels that only gaps part', () => {
  const result = imported(welsh);
  expect(frontMatter(result.report)).toMatchObject({
    location: 'Plas Menai Care Home',
    provider: 'Menai Care Ltd',
    assessed: '14 March 2024',
    published: '2 May 2024',
  });
  expect(lostWords(welsh, result)).toEqual([]);
});
