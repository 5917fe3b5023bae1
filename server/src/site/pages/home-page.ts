import { h } from 'hastscript';
import { toneLabel } from '../../render/results/rating-label.ts';
import { byDay, type ServiceHistory } from '../history/service-histories.ts';
import type { SiteOptions } from '../site-options.ts';
import type { SiteReport } from '../site-report.ts';
import { anchorsOf } from './list-page.ts';
import { reportsByRating } from './list-pages.ts';
import { reportList } from './report-list.ts';
import { html, type SitePage, siteLists, sitePlaces } from './site-frame.ts';

/** How many of the newest reports stand on the first page. */
const newest = 12;

/** The first page: how many reports there are, how they are rated, and which are new. */
export function homePage(
  reports: readonly SiteReport[],
  histories: readonly ServiceHistory[],
  { title }: SiteOptions,
): SitePage {
  const newestFirst = [...reports].sort((left, right) => byDay(right, left));
  const rated = reportsByRating(reports);
  const anchors = anchorsOf(rated);
  const counts = `${countOf(reports.length, 'report')} on ${countOf(histories.length, 'service')}.`;
  const main = html([
    h('h1', title),
    h('p', { className: ['lead'] }, counts),
    h('section', [
      h('h2', 'How they are rated'),
      h(
        'ul',
        { className: ['rating-counts'] },
        rated.map(({ name, part, reports: group }, place) =>
          h('li', [
            h('a', { href: `by-rating.html#${anchors[place]}` }, [toneLabel(name, part?.standing?.tone ?? 'none')]),
            ` ${group.length}`,
          ]),
        ),
      ),
    ]),
    h('section', [h('h2', 'The newest reports'), reportList(newestFirst.slice(0, newest), sitePlaces.home)]),
    ...(reports.length <= newest
      ? []
      : [h('p', [h('a', { href: siteLists[4].place }, `All ${countOf(reports.length, 'report')} by date`)])]),
  ]);
  return { place: sitePlaces.home, title, main };
}

function countOf(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;
}
