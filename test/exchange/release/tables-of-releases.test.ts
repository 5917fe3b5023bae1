import { describe, expect, it } from 'vitest';
import { frontMatter, headings, imported, serious } from '../published-page/imported-page.ts';

const ownNews = (table: string, foot = '') => `# Our Ashdown branch is rated Outstanding by the CQC

Posted on 4 July 2025 | Categories: News

Ashdown Homecare has been rated Outstanding overall by the Care Quality Commission (CQC), which rated it Good before.

${table}

## In our clients' words

> "They came every morning."

${foot}
`;

describe('the ratings in the table of a release stand as those of its parts, with those of before', () => {
  it.each([
    `| Key question | 2019 | 2025 |
| --- | --- | --- |
| Safe | Good | Good |
| Caring | Good | Outstanding |`,
    `| Question | Now | Before |
| --- | --- | --- |
| Safe | Good | Good |
| Caring | Outstanding | Good |`,
    `| Area | Previous rating | New rating |
| --- | --- | --- |
| Caring | Good | Outstanding |
| Safe | Good | Good |`,
  ])('%s', (table) => {
    const { report } = imported(ownNews(table));
    expect(report).toMatch(/^# Caring\??\n\nRating: Outstanding\nPrevious rating: Good$/mu);
    expect(report).toMatch(/^# Safe\??\n\nRating: Good\nPrevious rating: Good$/mu);
    expect(report).toContain('| Good');
    expect(serious(report)).toEqual([]);
  });
});

it.each([
  [
    'of two tables',
    '| A | B |\n| --- | --- |\n| Safe | Good |\n| Caring | Good |\n\nThe other branch:\n\n| A | B |\n| --- | --- |\n| Safe | Inadequate |\n| Caring | Good |',
  ],
  ['of a table of something else', '| Day | Opens |\n| --- | --- |\n| Monday | 9:00 |\n| Friday | 10:00 |'],
])('nothing is taken out %s', (_, table) => {
  const { report } = imported(ownNews(table));
  expect(headings(report).filter((heading) => /Safe|Caring/u.test(heading))).toEqual([]);
});

it('what a table in the news of a trust rates is one of its services', () => {
  const table = '| Key question | Rating |\n| --- | --- |\n| Safe | Good |\n| Caring | Good |';
  const { report } = imported(ownNews(table, '© 2025 Ashdown Vale NHS Trust | Accessibility | Privacy'));
  expect(frontMatter(report)).toMatchObject({ provider: 'Ashdown Vale NHS Trust' });
  expect(headings(report)).not.toContain('# Safe');
});

it.each([
  ['| Area | Score |\n| --- | --- |\n| Assessing needs | 2 |\n| Safeguarding | 3 |'],
  ['| Theme | Score out of 4 |\n| --- | --- |\n| Assessing needs: | 2 |\n| Safeguarding: | 3 |'],
])('the scores in news on a council stand as those of its statements: %s', (table) => {
  const { report } = imported(`# Adult social care rated good

Published: 9 July 2025

Wendale County Council's adult social care services have been rated good by the Care Quality Commission (CQC).

${table}

## What happens next

The council will go on.

© Wendale County Council 2025
`);
  expect(frontMatter(report)).toMatchObject({
    framework: 'cqc-local-authority',
    kind: 'news',
    provider: 'Wendale County Council',
  });
  expect(report).toMatch(/^#+ Assessing needs\n\nScore: 2$/mu);
  expect(report).toMatch(/^#+ Safeguarding\n\nScore: 3$/mu);
  expect(serious(report)).toEqual([]);
});

it('a newspaper is not who runs the home that it writes about', () => {
  const { report } = imported(ownNews('The home is proud.', '© 2025 Ashdown Echo'));
  expect(frontMatter(report)).not.toHaveProperty('provider');
});
