import { expect, it } from 'vitest';
import { frontMatter, headings, imported, serious } from './imported-page.ts';

/** The headings with the ratings right below them. */
const rated = (report: string) =>
  Array.from(report.matchAll(/^#+ .*$(?:\n\nRating: (.*)$)?/gmu), ([all]) => all.replace(/\s*\n+Rating:/u, ' ='));

const opening = `Quality Committee                                                 Paper 7

Ratings by the Care Quality Commission

1. Purpose

This paper tells the committee how the Care Quality Commission rates the services of Fenmarsh NHS Foundation Trust
(the trust). The CQC rated the trust good overall after its inspection between 4 and 20 June 2019, and rated it
requires improvement for safe. Matrons and heads of department have read the report, and have written down with their
teams what each of them will do. The committee has seen a list of that in July, and asked for news of it twice a year.
`;

const closing = `
3. Next steps

Matrons will look at the records of each ward in the autumn, and tell the committee in November what they found.
`;

it('reads letters for ratings in the rows of a paper, right below each other', () => {
  const { report } = imported(`${opening}
2. Ratings of each service

    Service                          Safe    Effective    Caring    Responsive    Well-led    Overall
    Urgent and emergency services     RI         G           G          RI            G          RI
    Medical care                      G          G           O          G             G          G
    Services for children and         I          RI          G          G             RI         RI
    young people
    Trust overall                     RI         G           G          G             G          G
${closing}`);
  expect(frontMatter(report)).toMatchObject({ provider: 'Fenmarsh NHS Foundation Trust' });
  expect(headings(report)).toEqual(
    expect.arrayContaining(['## Purpose', '## Ratings of each service', '## Next steps', '# Medical care']),
  );
  expect(rated(report).slice(-14)).toEqual([
    '# Medical care',
    '## Overall = Good',
    '## Safe = Good',
    '## Effective = Good',
    '## Caring = Outstanding',
    '## Responsive = Good',
    '## Well-led = Good',
    '# Services for children and young people',
    '## Overall = Requires improvement',
    '## Safe = Inadequate',
    '## Effective = Requires improvement',
    '## Caring = Good',
    '## Responsive = Good',
    '## Well-led = Requires improvement',
  ]);
  expect(serious(report)).toEqual([]);
});

it('reads rows that stand apart, with whole words below the beginnings of their columns', () => {
  const { report } = imported(`${opening}
2. Ratings of each service

Core service           Safe           Effective      Caring         Responsive     Well-led       Overall

Urgent and emergency   Requires       Good           Good           Requires       Good           Requires
services (2018)        improvement                                  improvement                   improvement

Medical care           Good           Good           Outstanding    Good           Good           Good

Surgery (2019)         Inadequate     Requires       Good           Good           Requires       Requires
                                      improvement                                  improvement    improvement
${closing}`);
  expect(rated(report).slice(-21)).toEqual([
    '# Urgent and emergency services',
    '## Overall = Requires improvement',
    '## Safe = Requires improvement',
    '## Effective = Good',
    '## Caring = Good',
    '## Responsive = Requires improvement',
    '## Well-led = Good',
    '# Medical care',
    '## Overall = Good',
    '## Safe = Good',
    '## Effective = Good',
    '## Caring = Outstanding',
    '## Responsive = Good',
    '## Well-led = Good',
    '# Surgery',
    '## Overall = Requires improvement',
    '## Safe = Inadequate',
    '## Effective = Requires improvement',
    '## Caring = Good',
    '## Responsive = Good',
    '## Well-led = Requires improvement',
  ]);
  expect(serious(report)).toEqual([]);
});

it('reads shortened words in the cells of a table in news, which keeps its table', () => {
  const { report } = imported(`Trust keeps its good rating

Published on 14 March 2025

Fenmarsh NHS Foundation Trust is rated good by the Care Quality Commission (CQC). The CQC rated surgery requires improvement.

The Care Quality Commission said staff were kind. Inspectors from the Care Quality Commission came in January 2025.

Core service\tSafe\tEffective\tCaring\tResponsive\tWell-led\tOverall
Surgery\tReq. Imp.\tGood\tGood\tGood\tReq. Imp.\tReq. Imp.
Critical care\tGood\tGood\tOutst.\tn/a\tGood\tGood

Anna Reed, chief executive, said: “We are proud of our teams.”
`);
  expect(rated(report).slice(-13)).toEqual([
    '# Surgery',
    '## Overall = Requires improvement',
    '## Safe = Requires improvement',
    '## Effective = Good',
    '## Caring = Good',
    '## Responsive = Good',
    '## Well-led = Requires improvement',
    '# Critical care',
    '## Overall = Good',
    '## Safe = Good',
    '## Effective = Good',
    '## Caring = Outstanding',
    '## Well-led = Good',
  ]);
  expect(serious(report)).toEqual([]);
});

it('takes no letters for ratings in a table of something else', () => {
  const { report } = imported(`${opening}
2. Who leads each part

    Area                    Safe    Effective    Caring    Responsive    Well-led    Overall
    Medical director         R          A          C           I             I         R
    Chief nurse              A          R          A           R             A         A
${closing}`);
  expect(report).not.toContain('# Medical director');
  expect(report).not.toContain('Rating: Inadequate');
});

it('keeps a numbered list without headings between its entries', () => {
  const { report } = imported(`${opening.replace('1. Purpose', 'Purpose')}
The committee is asked to agree these:

1. Review of staffing
2. Training in records
3. Visits to each ward

Safe
Requires improvement

Staff did not always write down the checks that they had made of the equipment on the wards.
`);
  expect(headings(report)).not.toContain('# Review of staffing');
  expect(headings(report)).not.toContain('# Visits to each ward');
});
