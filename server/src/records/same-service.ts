import { decoded } from '../text/addresses/address.ts';
import { grouped } from '../text/grouped.ts';
import type { ReportRecord } from './report-record.ts';

/** What tells which service a report is on. */
export type ServiceSigns = Pick<
  ReportRecord,
  'path' | 'previous' | 'id' | 'provider' | 'location' | 'service' | 'sector'
>;

/**
 * The reports on each service together, in the order of the first of each. Two reports are on one service where one is
 * the other's `previous`, where they have the same number, or where provider, location, service and sort of service are
 * the same. Takes as long for twice as many reports twice as long.
 */
export function reportsOfServices<Signed extends ServiceSigns>(
  reports: readonly Signed[],
): readonly (readonly Signed[])[] {
  const above = reports.map((_report, place) => place);
  const find = (place: number): number => {
    let top = place;
    while (above[top] !== undefined && above[top] !== top) {
      // The way becomes half as long each time it is gone.
      const next = above[above[top] ?? top] ?? top;
      above[top] = next;
      top = next;
    }
    return top;
  };
  const firstWith = new Map<string, number>();
  for (const [place, report] of reports.entries()) {
    for (const key of keysOf(report)) {
      const first = firstWith.get(key);
      if (first === undefined) {
        firstWith.set(key, place);
      } else {
        above[find(place)] = find(first);
      }
    }
  }
  return [...grouped(reports, (_report, place) => find(place)).values()];
}

function keysOf({ path, previous, id, provider, location, service, sector }: ServiceSigns): readonly string[] {
  const names = [provider, location, service].map((name) => name?.trim().toLowerCase() ?? '');
  return [
    // The paths of editors are addresses, in which `%20` is a space.
    `file ${decoded(path)}`,
    ...(previous === null ? [] : [`file ${decoded(previous)}`]),
    ...(id === null ? [] : [`number ${id.trim().toLowerCase()}`]),
    ...(names.every((name) => name === '')
      ? []
      : [`names ${JSON.stringify([...names, sector?.trim().toLowerCase() ?? ''])}`]),
  ];
}
