import type { Tone } from '../framework/model/rating.ts';
import { grouped } from '../text/grouped.ts';
import { changesSince, latestOf, type YearChanges } from './portfolio-changes.ts';
import type { LeftOut, PortfolioEntry } from './portfolio-entry.ts';
import { reportsOfServices } from './same-service.ts';

/** The figures of many reports: by framework, since ratings of several cannot be added up. */
export interface Portfolio {
  /** How many reports are counted. */
  readonly reports: number;
  readonly leftOut: Readonly<Record<LeftOut, number>>;
  /** The one with the most reports first. */
  readonly frameworks: readonly FrameworkFigures[];
}

export interface FrameworkFigures {
  readonly framework: string;
  readonly title: string;
  readonly reports: number;
  readonly services: number;
  /** The best first; what is no rating last. */
  readonly ratings: readonly RatingCount[];
  /** The statements scored lowest most often, at most ten of those that were. */
  readonly lowest: readonly LowStatement[];
  /** What changed in the latest year; null where nothing can be compared. */
  readonly changes: YearChanges | null;
}

export interface RatingCount {
  /** Null for the reports without one. */
  readonly rating: string | null;
  readonly tone: Tone;
  /** How many services have it now, by the latest report of each. */
  readonly services: number;
  /** How many reports gave it. */
  readonly reports: number;
}

export interface LowStatement {
  readonly id: string;
  readonly name: string;
  /** How often it has the lowest score of the scale. */
  readonly times: number;
  /** How often it has a score. */
  readonly scored: number;
  /** The mean of its scores, rounded to hundredths. */
  readonly mean: number;
}

const mostStatements = 10;

/** The figures of reports, in any order. Takes as long for twice as many reports twice as long. */
export function portfolioOf(entries: Iterable<PortfolioEntry | LeftOut>): Portfolio {
  const leftOut: Record<LeftOut, number> = { draft: 0, 'not in force': 0, other: 0 };
  const counted: PortfolioEntry[] = [];
  for (const entry of entries) {
    if (typeof entry === 'string') {
      leftOut[entry] += 1;
    } else {
      counted.push(entry);
    }
  }
  const frameworks = [...grouped(counted, ({ framework }) => framework).values()]
    .map(figuresOf)
    .sort((left, right) => right.reports - left.reports || compareTexts(left.framework, right.framework));
  return { reports: frameworks.reduce((sum, { reports }) => sum + reports, 0), leftOut, frameworks };
}

function figuresOf(entries: readonly PortfolioEntry[]): FrameworkFigures {
  const services = reportsOfServices(entries);
  const latest = services.flatMap((reports) => latestOf(reports) ?? []);
  return {
    framework: entries[0]?.framework ?? '',
    title: entries[0]?.frameworkTitle ?? '',
    reports: entries.length,
    services: services.length,
    ratings: ratingCounts(entries, latest),
    lowest: lowestStatements(entries),
    changes: changesSince(services),
  };
}

function ratingCounts(entries: readonly PortfolioEntry[], latest: readonly PortfolioEntry[]): readonly RatingCount[] {
  const counts = new Map<string | null, { place: number; tone: Tone; services: number; reports: number }>();
  const countOf = ({ rating }: PortfolioEntry) => {
    const name = rating?.name ?? null;
    const place = name === null ? Number.POSITIVE_INFINITY : (rating?.standing?.place ?? Number.MAX_SAFE_INTEGER);
    const known = counts.get(name) ?? { place, tone: rating?.standing?.tone ?? 'none', services: 0, reports: 0 };
    counts.set(name, known);
    return known;
  };
  for (const entry of entries) {
    countOf(entry).reports += 1;
  }
  for (const entry of latest) {
    countOf(entry).services += 1;
  }
  return [...counts]
    .sort(([, left], [, right]) => Math.sign(left.place - right.place) || 0)
    .map(([rating, { tone, services, reports }]) => ({ rating, tone, services, reports }));
}

function lowestStatements(entries: readonly PortfolioEntry[]): readonly LowStatement[] {
  const found = new Map<string, { name: string; times: number; scored: number; sum: number }>();
  for (const { scores } of entries) {
    for (const { id, name, score, isLowest } of scores) {
      const known = found.get(id) ?? { name, times: 0, scored: 0, sum: 0 };
      known.times += isLowest ? 1 : 0;
      known.scored += 1;
      known.sum += score;
      found.set(id, known);
    }
  }
  return [...found]
    .filter(([, { times }]) => times > 0)
    .map(([id, { name, times, scored, sum }]) => ({
      id,
      name,
      times,
      scored,
      mean: Math.round((100 * sum) / scored) / 100,
    }))
    .sort((left, right) => right.times - left.times || left.mean - right.mean || compareTexts(left.name, right.name))
    .slice(0, mostStatements);
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
