import type { PortfolioEntry } from './portfolio-entry.ts';

/** What changed in the latest year that reports are of. */
export interface YearChanges {
  /** The latest year. */
  readonly year: number;
  /** How many services were assessed in it. */
  readonly services: number;
  readonly better: number;
  readonly worse: number;
  readonly same: number;
  /** Services of which no rating from before is known, or none that can be compared. */
  readonly unknown: number;
  /** Those whose rating changed: the worse ones first. */
  readonly changed: readonly ServiceChange[];
}

export interface ServiceChange {
  readonly name: string;
  readonly path: string;
  readonly from: string;
  readonly to: string;
  readonly direction: 'better' | 'worse';
}

/** The latest report on a service; of two of the same day the one that comes later. */
export function latestOf(entries: readonly PortfolioEntry[]): PortfolioEntry | null {
  return entries.reduce<PortfolioEntry | null>(
    (latest, entry) => (latest === null || (entry.day ?? '') >= (latest.day ?? '') ? entry : latest),
    null,
  );
}

/**
 * The ratings of the latest year beside those that the same services had before it: by their own earlier reports, else as
 * the report itself tells. `services`: the reports on each. Null where no report names its year, and where nothing is
 * known of before.
 */
export function changesSince(services: readonly (readonly PortfolioEntry[])[]): YearChanges | null {
  const entries = services.flat();
  const year = entries.reduce<number | null>((most, entry) => later(most, entry.year), null);
  if (year === null) {
    return null;
  }
  const places = new Map(entries.map(({ rating }) => [rating?.name ?? null, rating?.standing?.place ?? null]));
  const steps = services.flatMap((reports) => {
    const entry = latestOf(reports.filter((report) => report.year === year));
    if (entry === null) {
      return [];
    }
    const before = latestOf(reports.filter((report) => report.year !== null && report.year < year && report.rating));
    const from = before?.rating?.name ?? entry.rating?.previous ?? null;
    const to = entry.rating?.name ?? null;
    const [placeBefore, placeNow] = [places.get(from) ?? null, places.get(to) ?? null];
    return [{ entry, from, to, step: placeBefore === null || placeNow === null ? null : placeNow - placeBefore }];
  });
  if (steps.every(({ step }) => step === null)) {
    return null;
  }
  const changed = steps.flatMap(({ entry: { name, path }, from, to, step }): readonly ServiceChange[] =>
    step === null || step === 0 || from === null || to === null
      ? []
      : [{ name, path, from, to, direction: step > 0 ? 'worse' : 'better' }],
  );
  const count = (direction: ServiceChange['direction']) =>
    changed.filter((each) => each.direction === direction).length;
  return {
    year,
    services: steps.length,
    better: count('better'),
    worse: count('worse'),
    same: steps.filter(({ step }) => step === 0).length,
    unknown: steps.filter(({ step }) => step === null).length,
    changed: [
      ...changed.filter(({ direction }) => direction === 'worse'),
      ...changed.filter(({ direction }) => direction === 'better'),
    ],
  };
}

function later(left: number | null, right: number | null): number | null {
  return left === null ? right : right === null ? left : Math.max(left, right);
}
