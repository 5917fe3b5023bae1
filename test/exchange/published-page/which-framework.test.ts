import { expect, it } from 'vitest';
import { frontMatter, imported } from './imported-page.ts';

it.each([
  [
    'of a practice',
    'Bramble Lane Surgery\n\nPublished: 3 March 2017\n\nOverall summary\n\nThe practice cares for 5,000 patients.\n',
    'cqc-inspection@primary-care',
  ],
  [
    'of a council',
    'Elmshire Council: local authority assessment\n\nOverall summary\n\nElmshire Council: Good\n\nAssessing needs\n\nScore: 3\n',
    'cqc-local-authority',
  ],
])('a summary %s is not taken for one of somebody else', (_of, page, framework) => {
  expect(frontMatter(imported(page).report)).toMatchObject({ framework });
});

it('a page of a service that is not rated has what is met for every statement', () => {
  const { report } = imported(`Dentist

Kestrel Lane Dental

Report from 3 March 2025 assessment

Safe

Regulations met

Updated 3 April 2025

Safeguarding

Regulations met

Staff knew whom to tell.

Safe environments

Not all regulations met

The steriliser was not serviced.
`);
  expect(frontMatter(report)).toMatchObject({
    framework: 'cqc-not-rated',
    location: 'Kestrel Lane Dental',
    sector: 'Dentist',
    assessed: '3 March 2025',
  });
  expect(report).toContain('# Safe\n\nRating: Regulations met\nUpdated: 3 April 2025\n');
  expect(report).toContain('## Safeguarding\n\nScore: Met\n');
  expect(report).toContain('## Safe environments\n\nScore: Not all met\n');
});

it('an overall rating alone, in the report of a regulator that nothing knows, is of no framework', () => {
  const page = 'An inspection of youth services in Anyshire\n\nOverall rating\n\nGood\n\nThe team was well led.\n';
  expect(frontMatter(imported(page).report).framework).toBe('none');
  expect(frontMatter(imported(`${page}\nPublished by the Care Quality Commission.\n`).report).framework).not.toBe(
    'none',
  );
});

it('an article with one rating is kept as news with the framework of its regulator', () => {
  const { report } = imported(
    'Trust on the mend\n\nFir Hospitals NHS Trust has been upgraded from inadequate to requires improvement by the Care Quality Commission.\n\nA spokesperson said it was good news. A reader told us that she agreed.\n\nThe chief executive said that more would follow.\n',
  );
  expect(frontMatter(report)).toMatchObject({ kind: 'news', framework: 'cqc-single-assessment' });
});

it('the rating below the name of a council is that of the whole', () => {
  const { report } = imported(
    'Anyshire Council: local authority assessment\nOverall summary\nLocal authority rating and score\nAnyshire Council\nGood\nAssessing needs\nScore: 3\n',
  );
  expect(report).toContain('# Overall summary\n\nRating: Good\n');
});

it.each([
  [
    'days of an assessment, and two lines of the layout',
    'Updated 5 July 2025\nWe completed this assessment between 3 and 17 June 2025. We found six breaches of the legal regulations.\n',
    { framework: 'cqc-single-assessment', assessed: '3 to 17 June 2025' },
  ],
  [
    'how many reports were published',
    'Reports are published on 51 more practices\n\nPublished: 22 May 2017 Page last updated: 3 November 2022\n\nIn the past week, CQC has published a further 51 reports on the quality of care.\n\nInspectors found 40 practices to be good.\n',
    { framework: 'cqc-inspection', kind: 'news', published: '22 May 2017' },
  ],
  [
    'bullets that say what was looked at',
    'Published: 3 March 2017\nOverall summary\nThis practice was inspected. We looked at the following key questions:\n- Safe\n- Well-led\n',
    { scope: ['Safe', 'Well-led'] },
  ],
])('%s tell what a page is', (_, page, values) => {
  expect(frontMatter(imported(page).report)).toMatchObject(values);
});
