import { describe, expect, test } from 'vitest';
import { portfolioOf } from '../../server/src/records/portfolio.ts';
import { portfolioEntry } from '../../server/src/records/portfolio-entry.ts';
import { shortWords } from '../../server/src/records/portfolio-words.ts';
import { reportRecord } from '../../server/src/records/report-record.ts';
import { portfolioPage } from '../../server/src/render/pages/portfolio-page.ts';
import { analyseText } from '../common/lint-text.ts';
import { manyReports, ratingNames } from '../common/many-reports.ts';

const figuresOf = (texts: readonly string[]) =>
  portfolioOf(texts.map((text, index) => portfolioEntry(reportRecord(`${index}.report.md`, analyseText(text)))));

/** A report on a service of this name, rated as a whole. */
function rated(location: string, assessed: string, rating: string, more = ''): string {
  return `---\nframework: cqc-single-assessment\nscope: safe\nlocation: ${location}\nassessed: ${assessed}\n${more}---\n\n# Overall\n\nRating: ${rating}\n`;
}

describe('the figures of many reports', () => {
  test('are those that counting gives', () => {
    const made = [...manyReports(60)];
    const { reports, frameworks } = figuresOf(made.map(({ text }) => text));
    expect([reports, frameworks.length]).toEqual([60, 1]);
    const [figures] = frameworks;
    expect(figures?.ratings.map(({ rating, reports, services }) => [rating, reports, services])).toEqual(
      ratingNames.map((name, index) => {
        const having = made.filter(({ place }) => place === index + 1);
        return [name, having.length, having.filter(({ year }) => year === 2025).length];
      }),
    );
    for (const { name, times, scored, mean: given } of figures?.lowest ?? []) {
      const scores = made.flatMap((report) =>
        report.scores.filter(([each]) => each === name).map(([, score]) => score),
      );
      const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
      expect([times, scored, given]).toEqual([
        scores.filter((score) => score === 1).length,
        scores.length,
        Math.round(mean * 100) / 100,
      ]);
    }
    const placesIn = (year: number) => made.filter((report) => report.year === year).map(({ place }) => place);
    const [before, now] = [placesIn(2024), placesIn(2025)];
    const worse = now.filter((place, index) => place > (before[index] ?? 0)).length;
    const better = now.filter((place, index) => place < (before[index] ?? 9)).length;
    expect(figures?.changes).toMatchObject({ year: 2025, services: 15, better, worse, unknown: 0 });
  });

  test('a service is compared with its own last report, else with the rating that its report tells', () => {
    const [figures] = figuresOf([
      rated('A', '3 March 2022', 'Outstanding'),
      rated('A', '3 March 2023', 'Good'),
      rated('A', '3 March 2025', 'Inadequate'),
      rated('a ', '3 April 2025', 'Requires improvement'),
      rated('B', '4 March 2025', 'Good', 'previous: { overall: Inadequate }\n'),
      rated('C', '5 March 2025', 'Good'),
    ]).frameworks;
    expect(figures?.changes).toMatchObject({
      year: 2025,
      services: 3,
      unknown: 1,
      changed: [
        { name: 'a', from: 'Good', to: 'Requires improvement', direction: 'worse' },
        { name: 'B', from: 'Inadequate', to: 'Good', direction: 'better' },
      ],
    });
    expect(shortWords(figuresOf([rated('A', '2025', 'Good')]))).toEqual(['CQC single assessment framework: 1 Good']);
  });

  test('a service that has another name now is known by the report before, or by its number', () => {
    const [figures] = figuresOf([
      rated('Old House', '3 March 2023', 'Good'),
      rated('New House', '3 March 2025', 'Inadequate', 'previous: 0.report.md\n'),
      rated('Elm Court', '4 March 2023', 'Inadequate', 'id: 1-234\n'),
      rated('Oak Court', '4 March 2025', 'Good', 'id: 1-234\n'),
    ]).frameworks;
    expect(figures?.services).toBe(2);
    expect(figures?.changes?.changed.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['New House', 'Good', 'Inadequate'],
      ['Oak Court', 'Inadequate', 'Good'],
    ]);
  });

  test('drafts, pilots and what follows no framework are told and not counted', () => {
    const figures = figuresOf([
      rated('A', '3 March 2025', 'Good', 'status: draft\n'),
      rated('B', '3 March 2025', 'Good').replace('cqc-single-assessment', 'cqc-adult-social-care-2026-draft'),
      'Text.\n',
    ]);
    expect(figures).toEqual({ reports: 0, leftOut: { draft: 1, 'not in force': 1, other: 1 }, frameworks: [] });
  });

  test('names of services are text on the page', () => {
    const page = portfolioPage(
      figuresOf([
        rated('"<script>alert(1)</script>"', '3 March 2024', 'Good'),
        rated('"<script>alert(1)</script>"', '3 March 2025', 'Inadequate'),
      ]),
      '</title><script>',
    );
    expect(page).not.toContain('<script>');
    expect(page).toContain('&#x3C;script>alert(1)');
  });
});
