import type { Element } from 'hast';
import { h } from 'hastscript';
import { historyPicture } from '../history/history-picture.ts';
import type { ServiceHistory } from '../history/service-histories.ts';
import { addressFrom } from '../site-paths.ts';
import type { SiteReport } from '../site-report.ts';
import { partLabel, reportList } from './report-list.ts';
import { html, type SitePage } from './site-frame.ts';

/** The page of a service: how it was rated through time, as a picture and as a table that says the same. */
export function servicePage({ title, page, reports }: ServiceHistory): SitePage {
  const newest = reports.at(-1);
  const rated = reports.filter(({ parts }) => parts.length > 0);
  const names = [...new Set(rated.toReversed().flatMap(({ parts }) => parts.map(({ name }) => name)))];
  const facts = [newest?.provider === title ? null : newest?.provider, newest?.sector].filter((fact) => fact != null);
  const main = html([
    h('h1', title),
    ...(facts.length === 0 ? [] : [h('p', { className: ['lead'] }, facts.join(' · '))]),
    ...(names.length === 0 ? [] : history(names, rated, page)),
    h('section', [h('h2', 'Reports'), reportList(reports.toReversed(), page)]),
  ]);
  return { place: page, title, main };
}

function history(names: readonly string[], reports: readonly SiteReport[], page: string): readonly Element[] {
  const caption = 'Ratings and scores through time';
  return [
    h('section', { className: ['service-history'] }, [
      h('h2', reports.length === 1 ? 'Ratings' : caption),
      ...(reports.length === 1
        ? []
        : [
            h('figure', [
              historyPicture(names, reports, `${caption}. The table below says the same.`),
              h('figcaption', { className: ['aside'] }, 'The better the rating, the higher its sign.'),
            ]),
          ]),
      historyTable(names, reports, page, caption),
    ]),
  ];
}

/** A row for each report, the newest first; with little room each row becomes a card. */
function historyTable(
  names: readonly string[],
  reports: readonly SiteReport[],
  page: string,
  caption: string,
): Element {
  return h('div', { className: ['wide-table'], tabIndex: 0, role: 'group', ariaLabel: caption }, [
    h('table', { className: ['ratings-grid', names.length > 7 ? 'many-columns' : 'few-columns'] }, [
      h('caption', { className: ['visually-hidden'] }, caption),
      h('thead', [
        h(
          'tr',
          ['Report', ...names].map((name) => h('th', { scope: 'col' }, name)),
        ),
      ]),
      h(
        'tbody',
        reports.toReversed().map((report) =>
          h('tr', [
            h('th', { scope: 'row' }, [h('a', { href: addressFrom(page, report.page) }, dateOf(report))]),
            ...names.map((name) => {
              const part = report.parts.find((candidate) => candidate.name === name);
              return h('td', { dataLabel: name }, part === undefined ? '–' : [partLabel(part)]);
            }),
          ]),
        ),
      ),
    ]),
  ]);
}

function dateOf({ published, assessed }: SiteReport): string {
  return published?.text ?? assessed?.text ?? 'No date';
}
