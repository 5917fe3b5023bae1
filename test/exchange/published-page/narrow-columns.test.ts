import { describe, expect, it } from 'vitest';
import { frontMatter, headings, imported } from './imported-page.ts';

/** Print whose first page is wide, and whose further pages are narrow. */
const practice = `Dr Some and Partners
Quality Report

Some Road Surgery
Anytown
AB1 2CD

Date of inspection visit: 7 March 2016
Date of publication: 02/06/2016

This report describes our judgement of the quality of care at this service. It is based on a combination of what we found
when we inspected, information from our ongoing monitoring of data about services and information given to us from
the provider, patients, the public and other organisations.

Overall rating for this service

Good

Are services safe?

Inadequate

Are services caring?

Good

1

Dr Some and Partners Quality Report 02/06/2016

Letter from the Chief Inspector of General
Practice
We carried out an announced comprehensive inspection
of the practice on 7 March 2016. Overall the practice is
rated as good. Staff knew patients well.

Our key findings across all the areas we inspected were as
follows:

• There was an open and transparent approach to safety
  and an effective system in place for what went wrong.

Professor Some Body (CBE FRCP FFPH FRCGP)
Chief Inspector of General Practice

2

Dr Some and Partners Quality Report 02/06/2016

Are services safe?
The practice is rated as inadequate for providing safe
services, because
• Staff files had no references.

Inadequate

Are services caring?
The practice is rated as good for providing caring services.

Good

Working age people (including those recently retired and
students)
The practice is rated as good for the care of them.

3

Dr Some and Partners Quality Report 02/06/2016
`;

describe('a printed report in columns of several widths', () => {
  const { report } = imported(practice);

  it('has its paragraphs and bullets in one piece', () => {
    expect(report).toContain('It is based on a combination of what we found when we inspected, information from our');
    expect(report).toContain('of the practice on 7 March 2016. Overall the practice is rated as good. Staff knew');
    expect(report).toContain('- There was an open and transparent approach to safety and an effective system in place');
  });

  it('keeps apart what only stands close', () => {
    expect(report).toContain('Professor Some Body (CBE FRCP FFPH FRCGP)\n\nChief Inspector of General Practice');
  });

  it('has the headings that are broken over two lines', () => {
    expect(headings(report)).toEqual([
      '# Overall rating for this service',
      '# Safe',
      '# Caring',
      '# Letter from the Chief Inspector of General Practice',
      '# Working age people (including those recently retired and students)',
    ]);
  });

  it('has nothing of the feet whose number stands above them', () => {
    expect(report).not.toMatch(/Quality Report 02|^\d$/m);
  });

  it('has a rating once that stands beside the part and below its text', () => {
    expect(report.match(/^Inadequate$/gm)).toBeNull();
  });
});

it('sentences that are not wrapped stay apart, however close they stand', () => {
  const { report } = imported(`Some House

Overall: Good

Our view of the service
Some House is a care home for people who live with dementia.
Staff had been trained, and people were happy with their care.
The home was clean and there were enough staff on every day.
Relatives were welcome at any time and knew the manager well.

Safe
Good
Medicines were given on time, and staff wrote down what they gave.
Risks were looked at every month, and after each fall again.
`);
  expect(report).toContain('dementia.\n\nStaff had been');
  expect(report).toContain('what they gave.\n\nRisks were');
});

it('a title over several lines is one where the pages have it whole', () => {
  const { report } = imported(`Some Valley Mental Health NHS Trust
Wards for people with a
learning disability or
autism
Quality Report

Date of inspection visit: 20 to 23 March 2017
Date of publication: 11/07/2017

1 Wards for people with a learning disability or autism Quality Report 11/07/2017

Are services safe?

Good

The wards were clean, and staff knew how to report what had gone wrong.

2 Wards for people with a learning disability or autism Quality Report 11/07/2017
`);
  expect(frontMatter(report)).toMatchObject({
    provider: 'Some Valley Mental Health NHS Trust',
    service: 'Wards for people with a learning disability or autism',
  });
});

describe('a printed report on a hospital', () => {
  const { report } = imported(`Some General Hospital

Inspection report

Date of inspection visit: 4 October to 6 October 2022
Date of publication: 20/01/2023

Overall rating for this location                    Requires Improvement

Are services safe?                                  Requires Improvement

Are services effective?                             Good

Are services well-led?                              Good

Our findings

Some General Hospital is operated by Some Valley Hospitals NHS Foundation Trust. It has 486 beds. The trust had ward managers on every ward, and patients spoke well of the wards.

Our rating of this location stayed the same. We rated it as requires improvement.

Our ratings for this location are:

                    Safe                    Effective     Well-led     Overall
Surgery             Good                    Good          Good         Good
Critical care       Requires Improvement    Good          Good         Good

Surgery                                                           Good

Is the service safe?

Good

Our rating of safe improved. We rated it as good.

Is the service well-led?

Good

Leaders knew what the service needed.
`);

  it('has what was found below its own heading, and not below the last of the ratings', () => {
    expect(report).toContain('# Our findings\n\nSome General Hospital is operated');
  });

  it('has the text of a service in the service whose name and rating stand above it', () => {
    expect(headings(report).slice(5, 10)).toEqual([
      '# Surgery',
      '## Overall',
      '## Is the service safe?',
      '## Is the service well-led?',
      '## Effective',
    ]);
  });
});

it('a number behind the name of a section is no rating of it', () => {
  const { report } = imported(`Some House
Care Home Service

Care Inspectorate

How well do we support people's wellbeing?    4 - Good

People were known well by those who looked after them.

Requirements

Requirement 1

By 28 February 2025, the provider must ensure that each person has a plan.
`);
  expect(report).toMatch(/Requirement 1$/m);
});
