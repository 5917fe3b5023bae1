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
