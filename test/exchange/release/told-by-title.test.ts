import { describe, expect, it } from 'vitest';
import { frontMatter, headings, imported } from '../published-page/imported-page.ts';

/** A provider’s own page, which says “we” and lists the key questions as a report does. */
const ownNews = (title: string, opening: string) => `# ${title}

Posted on 4 July 2025 | Categories: News

${opening}

| Key question | Before | Now |
| --- | --- | --- |
| Safe | Good | Good |
| Caring | Good | Outstanding |

Our last inspection was in 2019. We found it a long day.

## In our clients' words

> "They came every morning."

---

## What is next

We will go on as before.
`;

describe('what a provider tells of its own rating is news', () => {
  it.each([
    ['Our Ashdown branch is rated Outstanding by the CQC', 'We could not be happier with the report that came today.'],
    ['CQC rates our wards outstanding', 'Inspectors came in May, without warning, and told us today what they saw.'],
    ['A proud day', 'Ashdown Homecare has been rated Outstanding overall by the Care Quality Commission (CQC).'],
    ['Great news for all', 'The Care Quality Commission has rated Ashdown Homecare Outstanding, we are glad to say.'],
  ])('%s', (title, opening) => {
    const { report } = imported(ownNews(title, opening));
    expect(frontMatter(report)).toMatchObject({
      framework: 'cqc-single-assessment',
      kind: 'news',
      published: '4 July 2025',
    });
    expect(headings(report)[0]).toBe(`# ${title}`);
    expect(report).toContain('\n> "They came every morning."\n');
    expect(report).not.toContain('---\n\n## What is next');
  });
});

it.each([
  'Posted on 4 July 2025 by Ann Lee in News',
  'Published 4 July 2025 · News',
  'Published: 4 July 2025 | Press office',
])('the day in “%s” is when it was published', (line) => {
  const page = ownNews('CQC rates our wards outstanding', 'It is the highest rating.');
  const { report } = imported(page.replace('Posted on 4 July 2025 | Categories: News', line));
  expect(frontMatter(report)).toMatchObject({ published: '4 July 2025' });
});

describe('news on a council is read with the framework for councils', () => {
  const news = (title: string, opening: string) => `# ${title}

Published: 9 July 2025

${opening} The CQC looked at nine areas, and the CQC spoke with carers.

The CQC rated the council good overall.

## What the CQC said

The CQC said that people get good advice.
`;

  it.each([
    ['Adult social care rated good', 'Wendale Council’s adult social care services have been rated good by the CQC.'],
    ['CQC rates Wendale Council good', 'The Care Quality Commission has published its first report on Wendale.'],
    ['Good news for carers', 'Wendale County Council has been rated good by the Care Quality Commission (CQC).'],
  ])('%s: %s', (title, opening) => {
    expect(frontMatter(imported(news(title, opening)).report)).toMatchObject({
      framework: 'cqc-local-authority',
      kind: 'news',
    });
  });

  it.each([
    ['Care home rated good', 'Ash House, a home run by Wendale Council, has been rated good by the CQC.'],
    ['Council care home rated good', 'Ash House has been rated good by the Care Quality Commission (CQC).'],
  ])('not on a home that a council runs: %s', (title, opening) => {
    expect(frontMatter(imported(news(title, opening)).report)).toMatchObject({
      framework: 'cqc-single-assessment',
      kind: 'news',
    });
  });
});

it('an authority that is inspected is the provider', () => {
  const { report } = imported(
    'Inspection of Marlow local authority children’s services\n\nInspection dates: 3 to 14 February 2025\n\nChildren are safe.',
  );
  expect(frontMatter(report)).toMatchObject({ provider: 'Marlow local authority children’s services' });
  expect(frontMatter(report)).not.toHaveProperty('location');
});

describe('what calls itself an inspection and says when it was is no news', () => {
  it.each([
    'Inspection of Marlow local authority children’s services',
    'Inspection of the Marlow children’s services',
    'Joint area inspection report',
  ])('%s', (title) => {
    const { report, framework } = imported(`# ${title}

Inspection dates: 3 to 14 February 2025

| Judgement | Grade |
| --- | --- |
| Children in care | Good |
| Care leavers | Outstanding |

Services were judged to require improvement to be good in 2021. The rating is now good.

## What needs to improve?

- The timeliness of decisions.

Ofsted inspects services. Ofsted publishes its reports. Ofsted is in Manchester.
`);
    expect(framework).toBeNull();
    expect(frontMatter(report)).toMatchObject({ framework: 'none', kind: 'inspection' });
  });
});
