import { siteFeed } from './feed.ts';
import { compareWords, type ServiceHistory, serviceHistories } from './history/service-histories.ts';
import { homePage } from './pages/home-page.ts';
import { listPages } from './pages/list-pages.ts';
import { reportPage } from './pages/report-page.ts';
import { searchPage } from './pages/search-page.ts';
import { servicePage } from './pages/service-page.ts';
import { framedPage, sitePlaces } from './pages/site-frame.ts';
import type { PlacedReport } from './placed-report.ts';
import { searchIndexScript } from './search/search-index.ts';
import type { SiteOptions } from './site-options.ts';
import { searchScript, siteStyles } from './styles/site-files.generated.ts';

/** A file of a site by its place. */
export type SiteFiles = ReadonlyMap<string, string>;

/** All pages of a site and what they need, but for pictures, PDF and data. The same reports give the same files. */
export function siteFiles(placed: readonly PlacedReport[], site: SiteOptions): SiteFiles {
  const ordered = [...placed].sort((left, right) => compareWords(left.report.path, right.report.path));
  const reports = ordered.map(({ report }) => report);
  const histories = serviceHistories(reports);
  const historyOf = new Map(
    histories.flatMap((history) => history.reports.map((report): [typeof report, ServiceHistory] => [report, history])),
  );
  const pages = [
    homePage(reports, histories, site),
    searchPage(),
    ...listPages(reports, histories),
    ...histories.map(servicePage),
    ...ordered.map(({ report, main }) => reportPage(report, main, historyOf.get(report) ?? null, site)),
  ];
  return new Map([
    ...pages.map((page): [string, string] => [page.place, framedPage(page, site)]),
    [sitePlaces.styles, `${siteStyles}${site.styles}`],
    [sitePlaces.searchScript, searchScript],
    [sitePlaces.searchIndex, searchIndexScript(ordered)],
    [sitePlaces.feed, siteFeed(reports, site)],
  ]);
}
