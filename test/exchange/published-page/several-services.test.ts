import { describe, expect, it } from 'vitest';
import { frontMatter, headings, imported, serious } from './imported-page.ts';

const card = (name: string, rating: string, day: string) =>
  `<div><h3>${name}</h3><p>Exmouth</p><p>Overall rating: <strong>${rating}</strong></p><p>Report published ${day}</p></div>`;

const cards = (main: string) =>
  `<main><h1>Our ratings</h1><p>Harbour Care runs homes in Devon. Each is inspected by the Care Quality Commission (CQC).</p>${main}</main>`;

describe('a page that lists the services of one provider', () => {
  it('rates none of them as the whole, and takes no day of theirs', () => {
    const { report } = imported(
      cards(card('Seaview Lodge', 'Good', '4 March 2024') + card('Quay House', 'Outstanding', '12 June 2023')),
      'html',
    );
    expect(frontMatter(report)).toMatchObject({ kind: 'news' });
    expect(frontMatter(report).published).toBeUndefined();
    expect(headings(report)).toEqual(['# Our ratings', '## Seaview Lodge', '## Quay House']);
    expect(report).toContain('Report published 4 March 2024');
    expect(serious(report)).toEqual([]);
  });

  it('gives each its ratings where the framework has services', () => {
    const home = (name: string, rating: string) =>
      `${name}\nOverall: ${rating}\nSafe: Good\nEffective: Good\nCaring: ${rating}\nResponsive: ${rating}\nWell-led: Good\n`;
    const { report } = imported(
      `Our ratings\n\nThe Care Quality Commission (CQC) inspects each of our homes.\n\n${home('Alder Grange', 'Good')}\n${home('Hawthorn Manor', 'Outstanding')}`,
    );
    expect(report).toContain('# Alder Grange\n\n## Overall\n\nRating: Good');
    expect(report).toContain('# Hawthorn Manor\n\n## Overall\n\nRating: Outstanding');
    expect(serious(report)).toEqual([]);
  });
});

it('what a page says of a sister home is no previous rating of its own', () => {
  const { report } = imported(
    'Oakfield House\nInspection report\n\nDate of inspection: 4 June 2021\n\nIs the service safe?\n\nGood\n\nPeople were safe.\n\nOverall summary\n\nOur sister home, The Beeches, was rated outstanding at its last inspection.\n',
  );
  expect(report).not.toContain('Previous rating');
});

it('a table in a paper on one service of a trust gives ratings now and before, and none of what was not inspected', () => {
  const { report } = imported(`Cleeve and Severn Healthcare NHS Foundation Trust

# Ratings

The Care Quality Commission inspected medical care at Pershore Hospital on 11 October 2022.

| Key question | Previous rating (2019) | Rating now (2022) |
| --- | --- | --- |
| Safe | Requires improvement | Good |
| Effective | Good | not inspected |
| Well-led | Good | Outstanding |

The report was published on 13 January 2023.
`);
  expect(frontMatter(report)).toMatchObject({
    provider: 'Cleeve and Severn Healthcare NHS Foundation Trust',
    location: 'Pershore Hospital',
    service: 'Medical care',
    previous: { Effective: 'Good' },
  });
  expect(report).toContain('# Safe\n\nRating: Good\nPrevious rating: Requires improvement');
  expect(headings(report)).not.toContain('# Effective');
});

it('ratings that stand beside each other by the style of a page alone are those of its news', () => {
  const row = (name: string, rating: string) => `<div><span>${name}</span><span>${rating}</span></div>`;
  const { report } = imported(
    `<main><h1>Our CQC rating</h1><p>Larkhill Court has been rated Good by the Care Quality Commission.</p>${row('Safe', 'Good')}${row('Effective', 'Good')}${row('Caring', 'Outstanding')}</main>`,
    'html',
  );
  expect(report).toContain('# Caring\n\nRating: Outstanding');
});
