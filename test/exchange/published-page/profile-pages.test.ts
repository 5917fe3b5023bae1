import { expect, it } from 'vitest';
import { lostWords } from '../words.ts';
import { frontMatter, headings, imported } from './imported-page.ts';

const summary = `You are here

Fir Lane Surgery Good

The provider of this service changed - see new profile

Inspection Summary

Overall summary & rating

Good

Updated 9 May 2018

The practice is rated good overall. (Previous rating March 2016 – Overall Requires improvement; Safe was rated Inadequate.)

Are services safe? – Good
`;

it('the summary on the page of a service has its rating beside the name, and the one before in brackets', () => {
  const result = imported(summary);
  expect(frontMatter(result.report)).toMatchObject({
    framework: 'cqc-inspection@primary-care',
    location: 'Fir Lane Surgery',
    notices: ['The provider of this service changed - see new profile'],
  });
  expect(headings(result.report)).toEqual(['# Overall summary & rating', '# Are services safe?']);
  expect(result.report).toContain('Rating: Good\nPrevious rating: Requires improvement\nUpdated: 9 May 2018\n');
  expect(result.report).toContain('Rating: Good\nPrevious rating: Inadequate\n');
  expect(lostWords(summary, result)).toEqual([]);
});

const reviewed = `• Care home

Fir House

Overall: Good read more about inspection ratings

All Inspections

3 May 2023

During a monthly review of our data

There was nothing new to look at.

4 March 2021

During a routine inspection

About the service

Fir House has six rooms.
`;

it('the day of a review of data is not that of an inspection', () => {
  const result = imported(reviewed);
  expect(frontMatter(result.report)).toMatchObject({
    location: 'Fir House',
    assessed: '4 March 2021',
    kind: 'inspection',
  });
  expect(result.report).toContain('3 May 2023\n\nDuring a monthly review of our data\n');
  expect(lostWords(reviewed, result)).toEqual([]);
});

it('how an inspection was done is told in parts, and the day above the first is that of the part', () => {
  const { report } = imported(
    'Updated 9 May 2023\nThe inspection\nWe looked at everything.\nInspection team\nTwo inspectors came.\nNotice of inspection\nNone was given. Inspection activity started on 2 March 2023 and ended on 6 March 2023.\n',
  );
  expect(frontMatter(report)).toMatchObject({ framework: 'cqc-inspection', assessed: '2 to 6 March 2023' });
  expect(headings(report)).toEqual(['# The inspection', '# Inspection team', '# Notice of inspection']);
  expect(report).toContain('# The inspection\n\nUpdated: 9 May 2023\n');
});

it('a line that only pages of one framework have is enough to choose it by', () => {
  const { report } = imported(
    '- Independent hospital\nFir Hospital\nReport from 4 March 2025 assessment\nWe rated well-led as good. The rating for well-led remained the same.\n',
  );
  expect(frontMatter(report)).toMatchObject({
    framework: 'cqc-single-assessment',
    location: 'Fir Hospital',
    sector: 'Independent hospital',
    assessed: '4 March 2025',
    scope: ['Well-led'],
  });
  expect(report).toContain('Rating: Good\nPrevious rating: Good\n');
});

it('what remained the same is what it was', () => {
  const { report } = imported(
    'Report from 4 March 2025 assessment\nSafe\nAt our last assessment, we rated this key question as good. At this assessment, the rating remains the same.\n',
  );
  expect(report).toContain('# Safe\n\nRating: Good\nPrevious rating: Good\n');
});
