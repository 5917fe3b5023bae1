import { expect, it } from 'vitest';
import { frontMatter, headings, imported, serious } from './imported-page.ts';

const top = `Larkmoor NHS Foundation Trust
Inspection report

Larkmoor House                                             Date of inspection visit: 4 June to 11 July
Mill Lane                                                  2019
Larkmoor                                                   Date of publication: 3/10/2019

Overall rating for this trust                              Good

Are services safe?                                         Requires improvement

Are services effective?                                    Good

Are services caring?                                       Good

Are services responsive?                                   Good

Are services well-led?                                     Good

What this trust does
The trust runs Larkmoor Infirmary and a children's centre. It looks after people in three towns and the villages
around them, and works with two councils and a hospice. Most people who come to it live within ten miles of the
place, and many of them come by bus. It has 210 beds and about 1,900 staff, of whom some also teach at the college
in the town.

Areas for improvement
Leaders knew where work was behind and had put money towards it, but nobody had looked at what that money had
bought. Staff told us that they did not always hear what became of the things that they had written down for their
managers.
`;

/** The headings with the ratings right below them. */
const rated = (report: string) =>
  Array.from(report.matchAll(/^#+ .*$(?:\n\nRating: (.*)$)?/gmu), ([all]) => all.replace(/\s*\n+Rating:/u, ' ='));

it('reads the days of a visit that print has in a column of its own, over two lines', () => {
  const { report } = imported(top);
  expect(frontMatter(report)).toMatchObject({
    provider: 'Larkmoor NHS Foundation Trust',
    assessed: '4 June to 11 July 2019',
    published: '3 October 2019',
  });
  expect(headings(report)).toContain('# What this trust does');
  expect(report).toContain('within ten miles of the place, and many of them come by bus.');
  expect(serious(report)).toEqual([]);
});

it('reads a grid whose ratings stand in the middle of their columns, over several lines', () => {
  const { report } = imported(`${top}
Ratings for Larkmoor Infirmary

                       Safe         Effective        Caring       Responsive      Well-led        Overall

Critical care        Requires                                                                    
                   improvement        Good            Good           Good           Good           Good
                     Oct 2019       Oct 2019        Oct 2019       Oct 2019       Oct 2019       Oct 2019
Services for
children and         Requires          Good           Good           Good           Good           Good
young people       improvement
                     May 2016       May 2016        May 2016       May 2016       May 2016       May 2016

Outpatients          Requires       Not rated         Good           Good           Good           Good
                   improvement
                     May 2016                       May 2016       May 2016       May 2016       May 2016

Overall*             Requires                                                                    
                   improvement        Good            Good           Good           Good           Good
                     Oct 2019       Oct 2019        Oct 2019       Oct 2019       Oct 2019       Oct 2019

*Overall ratings for this hospital are from combining ratings for services.
`);
  const all = rated(report);
  const of = (service: string) => all.slice(all.indexOf(`# ${service}`), all.indexOf(`# ${service}`) + 7);
  expect(of('Services for children and young people')).toEqual([
    '# Services for children and young people',
    '## Overall = Good',
    '## Safe = Requires improvement',
    '## Effective = Good',
    '## Caring = Good',
    '## Responsive = Good',
    '## Well-led = Good',
  ]);
  expect(of('Outpatients')).toContain('## Effective = Not rated');
  expect(of('Larkmoor Infirmary')).toContain('## Safe = Requires improvement');
  expect(serious(report)).toEqual([]);
});

it('knows whose ratings a grid of one row without a name has by the words above it', () => {
  const grid = `
      Safe         Effective        Caring       Responsive      Well-led        Overall

    Requires
  improvement        Good            Good           Good           Good           Good
    Oct 2019       Oct 2019        Oct 2019       Oct 2019       Oct 2019       Oct 2019
`;
  const whole = imported(`${top}\nRatings for the whole trust\n${grid}`);
  expect(headings(whole.report)).toEqual(headings(imported(top).report));
  expect(whole.report).not.toContain('Oct 2019');
  const centre = imported(`${top}\nRatings for Larkmoor Children's Centre\n${grid}`);
  expect(rated(centre.report)).toContain("# Larkmoor Children's Centre");
  expect(rated(centre.report)).toContain('## Safe = Requires improvement');
});

it('leaves a menu and a table that has nothing in the middle of its columns as they were', () => {
  const { report } = imported(`${top}
Staff                  Nurses          Doctors        Others
Day                    12              4              9
Night                  6               2              3
`);
  expect(report).toMatch(/\| Night\s+\| 6\s+\| 2\s+\| 3\s+\|/u);
});
