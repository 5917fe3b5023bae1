import { reportsOfServices } from '../../records/same-service.ts';
import { slugOf } from '../site-paths.ts';
import { dayOf, type SiteReport } from '../site-report.ts';

/** A service with all reports on it. */
export interface ServiceHistory {
  /** What the newest report calls it. */
  readonly title: string;
  /** Its page in the site. */
  readonly page: string;
  /** The oldest first. */
  readonly reports: readonly SiteReport[];
}

/** The reports on each service, by what the newest one calls it. News is on none. */
export function serviceHistories(reports: readonly SiteReport[]): readonly ServiceHistory[] {
  const own = reports.filter(({ kind }) => kind === 'assessment' || kind === 'inspection');
  const groups = reportsOfServices(own).map((group) => [...group].sort(byDay));
  const oldestFirst = groups.sort(([left], [right]) =>
    left === undefined || right === undefined ? 0 : byDay(left, right),
  );
  const taken = new Map<string, number>();
  const histories = oldestFirst.map((group): ServiceHistory => {
    const title = group.at(-1)?.title ?? '';
    const slug = slugOf(title);
    // The one that has been there longest keeps the plain name, so that its address stays when others come.
    const count = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, count);
    return { title, page: `services/${slug}${count === 1 ? '' : `--${count}`}.html`, reports: group };
  });
  return histories.sort((left, right) => compareWords(left.title, right.title) || compareWords(left.page, right.page));
}

/** The oldest first; those without a day that can be read before all others. */
export function byDay(left: SiteReport, right: SiteReport): number {
  return compareWords(dayOf(left) ?? '', dayOf(right) ?? '') || compareWords(left.path, right.path);
}

/** The order of words in lists, the same on every computer: without regard to case, then by the units themselves. */
export function compareWords(left: string, right: string): number {
  const [first, second] = [left.toLowerCase(), right.toLowerCase()];
  return first < second ? -1 : first > second ? 1 : left < right ? -1 : left > right ? 1 : 0;
}
