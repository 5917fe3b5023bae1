import { expect, it } from 'vitest';
import { frontMatter, headings, imported, serious } from '../published-page/imported-page.ts';

const own = (byline: string) => `Home
Our homes
Vacancies

Wonderful news for Rowan Court!

${byline}

Hooray! We are delighted that Rowan Court has been rated Outstanding by the Care Quality Commission (CQC).

The inspector came to see us on 1 and 2 February 2022. We were rated good for safe and effective.

Rowan Court is a friendly place, and the garden is never as lovely as it is in the spring.

Larkspur Care Ltd, who own the home, gave us all a cake.`;

it.each([
  'by Helen | Mar 14, 2022 | News | 4 comments',
  'Posted by Helen Marsh on 14 March 2022 in News',
  'Date: 14/03/2022',
  'Published 07:00, 14 Mar 2022 | Updated 09:12, 15 Mar 2022',
  '14 March 2022 · Helen Marsh',
])('reads what a home says of its own rating as news of the day beside its writer', (byline) => {
  const { report } = imported(own(byline));
  expect(frontMatter(report)).toMatchObject({
    framework: 'cqc-inspection',
    kind: 'news',
    provider: 'Larkspur Care Ltd',
    location: 'Rowan Court',
    assessed: '1 to 2 February 2022',
    published: '14 March 2022',
  });
  expect(headings(report)).toEqual(['# Wonderful news for Rowan Court!']);
});

it('takes no rating from what readers say below news, nor from titles of other stories', () => {
  const { report } = imported(`${own('Date: 14/03/2022')}

Recent posts
Elm Lodge rated requires improvement by the CQC
Our new minibus

2 Comments

Jean on March 15, 2022 at 6:12 pm
The surgery was only rated inadequate overall, they should come and take lessons from the team!`);
  expect(report).not.toContain('Elm Lodge');
  expect(report).toContain('> The surgery was only rated inadequate');
  expect(serious(report)).toEqual([]);
});

it('names the hospital of which a release tells, and lets the trust have a rating of its own', () => {
  const { report } = imported(`CQC tells Eastmoor Hospitals NHS Foundation Trust to improve urgent care

Published: 21 July 2025

The Care Quality Commission (CQC) has rated urgent services at Linden Cross Hospital, run by Eastmoor Hospitals NHS Foundation Trust, as requires improvement following an assessment in the town between 9 and 11 May 2025.

The overall rating for Linden Cross Hospital remains requires improvement. The trust is still rated good overall.

Notes to editors

More is known on Monday.`);
  expect(frontMatter(report)).toMatchObject({
    provider: 'Eastmoor Hospitals NHS Foundation Trust',
    location: 'Linden Cross Hospital',
    assessed: '9 to 11 May 2025',
  });
  expect(serious(report)).toEqual([]);
});
