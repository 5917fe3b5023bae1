import type { Element } from 'hast';
import { h } from 'hastscript';
import { monthNames } from '../../text/dates/calendar.ts';
import { grouped } from '../../text/grouped.ts';
import { byDay, compareWords, type ServiceHistory } from '../history/service-histories.ts';
import { addressFrom } from '../site-paths.ts';
import { dayOf, type SitePart, type SiteReport } from '../site-report.ts';
import { type ListPart, listMain } from './list-page.ts';
import { partLabel, reportList } from './report-list.ts';
import { html, type SitePage } from './site-frame.ts';

const nothing = 'There is no report yet.';

/** The lists of all reports by what readers look for. */
export function listPages(reports: readonly SiteReport[], histories: readonly ServiceHistory[]): readonly SitePage[] {
  const newestFirst = [...reports].sort((left, right) => byDay(right, left));
  const page = (place: string, title: string, parts: readonly ListPart[]): SitePage => ({
    place,
    title,
    main: html(listMain(title, parts, nothing)),
  });
  const partsBy = (place: string, keyOf: (report: SiteReport) => string, order: Order) =>
    partsOf(newestFirst, keyOf, order, (group) => reportList(group, place));
  return [
    page('by-service.html', 'Reports by service', serviceParts(histories)),
    page(
      'by-provider.html',
      'Reports by provider',
      partsBy('by-provider.html', ({ provider }) => provider ?? 'No provider given', compareWords),
    ),
    page('by-rating.html', 'Reports by rating', ratingParts(newestFirst, 'by-rating.html')),
    page(
      'by-framework.html',
      'Reports by framework',
      partsBy('by-framework.html', ({ framework }) => framework ?? 'No framework', compareWords),
    ),
    page('by-date.html', 'Reports by date', partsBy('by-date.html', monthOf, null)),
  ];
}

/** How parts are ordered by their names; null to leave them as they come. */
type Order = ((left: string, right: string) => number) | null;

function partsOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  order: Order,
  content: (group: readonly Item[]) => Element,
): readonly ListPart[] {
  const groups = [...grouped(items, keyOf)];
  const ordered = order === null ? groups : groups.sort(([left], [right]) => order(left, right));
  return ordered.map(([name, group]) => ({ name, count: group.length, content: content(group) }));
}

/** "March 2025" */
function monthOf(report: SiteReport): string {
  const [year = '', month = ''] = dayOf(report)?.split('-') ?? [];
  return year === '' ? 'No date given' : `${monthNames[Number(month) - 1]} ${year}`;
}

function serviceParts(histories: readonly ServiceHistory[]): readonly ListPart[] {
  const letterOf = ({ title }: ServiceHistory) => /[\p{L}\p{N}]/u.exec(title)?.[0].toUpperCase() ?? 'Others';
  return partsOf(histories, letterOf, compareWords, (group) =>
    h(
      'ul',
      { className: ['report-list'] },
      group.map(({ title, page, reports }) => {
        const newest = reports.at(-1);
        const facts = [
          newest?.provider === title ? null : newest?.provider,
          newest?.sector,
          reports.length === 1 ? '1 report' : `${reports.length} reports`,
        ];
        return h('li', [
          h('div', [
            h('a', { href: addressFrom('by-service.html', page) }, title),
            h('span', { className: ['aside'] }, facts.filter((fact) => fact != null).join(' · ')),
          ]),
          ...(newest?.main == null ? [] : [partLabel(newest.main)]),
        ]);
      }),
    ),
  );
}

/** A rating with the reports that have it. */
export interface RatedReports {
  readonly name: string;
  /** Of one of the reports; null for those that give no rating of the whole. */
  readonly part: SitePart | null;
  readonly reports: readonly SiteReport[];
}

/** The reports by the rating that stands for each, the best first; those without one at the end. */
export function reportsByRating(reports: readonly SiteReport[]): readonly RatedReports[] {
  const groups = grouped(reports, ({ main }) => main?.rating ?? '');
  const placed = [...groups].map(([rating, group]) => {
    const part = group[0]?.main ?? null;
    const standing = part?.standing ?? null;
    const share = standing === null || standing.of < 2 ? 2 : (standing.place - 1) / (standing.of - 1);
    return {
      name: rating === '' ? 'No rating of the whole' : rating,
      part,
      share: rating === '' ? 3 : share,
      reports: group,
    };
  });
  return placed.sort((left, right) => left.share - right.share || compareWords(left.name, right.name));
}

function ratingParts(reports: readonly SiteReport[], place: string): readonly ListPart[] {
  return reportsByRating(reports).map(({ name, reports: group }) => ({
    name,
    count: group.length,
    content: reportList(group, place),
  }));
}
