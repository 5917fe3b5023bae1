import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { FrameworkFigures, Portfolio } from '../../records/portfolio.ts';
import type { YearChanges } from '../../records/portfolio-changes.ts';
import { changeWords, leftOutWords, meanText, portfolioWords, sizeWords } from '../../records/portfolio-words.ts';
import { toneLabel } from '../results/rating-label.ts';
import { renderPage } from './page.ts';

/** A complete page with the figures of many reports: each as a bar, and as a number beside it. */
export function portfolioPage(portfolio: Portfolio, title: string): string {
  const left = leftOutWords(portfolio);
  const children = [
    h('h1', title),
    ...portfolio.frameworks.flatMap(frameworkElements),
    ...(left === null ? [] : [h('p', left)]),
  ];
  return renderPage(
    { documentTitle: title, main: { type: 'root', children }, outline: [] },
    { remoteImages: false, script: null },
  );
}

function frameworkElements(figures: FrameworkFigures): readonly Element[] {
  const { title, ratings, lowest, changes } = figures;
  const mostServices = Math.max(...ratings.map(({ services }) => services));
  const mostTimes = Math.max(...lowest.map(({ times }) => times));
  return [
    h('h2', title),
    h('p', `${sizeWords(figures)}.`),
    table(
      'Ratings: services by their latest report, and all reports',
      ['Rating', 'Services', 'Reports'],
      ratings.map(({ rating, tone, services, reports }) => [
        [toneLabel(rating ?? portfolioWords.noRating, tone), bar(services, mostServices, tone)],
        [String(services)],
        [String(reports)],
      ]),
    ),
    ...(lowest.length === 0
      ? []
      : [
          table(
            portfolioWords.lowest,
            ['Statement', 'Lowest score', 'Scored', 'Average'],
            lowest.map((statement) => [
              [statement.name, bar(statement.times, mostTimes, 'poor')],
              [String(statement.times)],
              [String(statement.scored)],
              [meanText(statement)],
            ]),
          ),
        ]),
    ...(changes === null ? [] : changesElements(changes)),
  ];
}

function changesElements(changes: YearChanges): readonly Element[] {
  const rows = changes.changed.map(({ name, from, to, direction }) => [[name], [from], [to], [direction]]);
  return [
    h('h3', portfolioWords.changes(changes)),
    h('p', `${changeWords(changes)}.`),
    ...(rows.length === 0 ? [] : [table('Services with another rating', ['Service', 'Before', 'Now', 'Change'], rows)]),
  ];
}

/** What stands in a cell. */
type Contents = readonly (string | Element)[];

function table(caption: string, columns: readonly string[], rows: readonly (readonly Contents[])[]): Element {
  const head = columns.map((name) => h('th', { scope: 'col' }, name));
  const body = rows.map(([first = [], ...others]) =>
    h('tr', [h('th', { scope: 'row' }, [...first]), ...others.map((contents) => h('td', [...contents]))]),
  );
  return h('div', { className: ['wide-table'], tabIndex: 0, role: 'group', ariaLabel: caption }, [
    h('table', [h('caption', caption), h('thead', h('tr', head)), h('tbody', body)]),
  ]);
}

/** Only for the eye: the number stands beside it. */
function bar(count: number, most: number, tone: string): Element {
  const height = 8;
  const width = most === 0 ? 0 : Math.round((1000 * count) / most) / 10;
  return s(
    'svg',
    { viewBox: `0 0 100 ${height}`, preserveAspectRatio: 'none', className: ['bar'], ariaHidden: 'true' },
    [
      s('rect', { className: ['track'], width: 100, height }),
      s('rect', { className: ['fill', `tone-${tone}`], width, height }),
    ],
  );
}
