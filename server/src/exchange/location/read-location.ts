import type { FrameworkLibrary } from '../../framework/file/library.ts';
import type { ImportResult } from '../import-result.ts';
import { assessmentReport } from './assessment-report.ts';
import {
  datedRatings,
  type EarlierReport,
  earlierReports,
  type LocationFacts,
  ratingsReport,
} from './earlier-reports.ts';
import { type AsgRating, type Location, locationSchema } from './location-schema.ts';
import { entry } from './location-texts.ts';
import type { RatingsTree } from './ratings-schema.ts';
import { statedBefore } from './stated-before.ts';

type Assessment = NonNullable<Location['assessment']>[number];

/** The report of a location, and those of the time before where they were asked for; or why there is none. */
export type LocationAnswer =
  | { readonly imported: ImportResult; readonly earlier: readonly EarlierReport[] }
  | { readonly problem: string };

/** Names the file of an earlier report, by its day and by how many of that day came before it. */
type NameEarlier = (day: string, before: number) => string;

/**
 * The report that a location of the API holds: its latest assessment, else its current ratings. With `nameEarlier` the
 * ratings before become reports of their own, else those of the last time stand in the report. Gives a problem, in words
 * for the person who imports, where the text is no such location. Never throws.
 */
export function importLocation(
  source: string,
  library: FrameworkLibrary,
  wanted: string | undefined,
  nameEarlier: NameEarlier | null = null,
): LocationAnswer {
  const location = readLocation(source);
  if (location === null) {
    return {
      problem:
        'This is no location of the syndication API: an object with its “assessment” or “currentRatings” is needed.',
    };
  }
  const all = location.assessment ?? [];
  const latest = all.reduce<Assessment | null>(
    (best, each) => (best === null || dayOfPublication(each) > dayOfPublication(best) ? each : best),
    null,
  );
  const ratings = latest?.ratings?.asgRatings ?? [];
  const facts = factsOf(location, ratings);
  const { last, earlier, message } = historyOf(location, facts, library, nameEarlier);
  const before = statedBefore(last);
  const previous = earlier[0]?.name ?? before?.front;
  const messages = all.length > 1 ? [`Of ${all.length} assessments the latest is imported.`, ...message] : message;
  if (latest !== null && ratings.length > 0) {
    const made = assessmentReport({ location, latest, ratings, facts, previous, before }, library, wanted);
    return 'problem' in made ? made : answer(made.report, made.framework, messages, earlier);
  }
  const current = location.currentRatings ?? null;
  if (current === null || (current.overall == null && (current.serviceRatings ?? []).length === 0)) {
    return { problem: 'The location has no assessment and no ratings, so there is nothing to import.' };
  }
  const { report, framework } = ratingsReport(current, previous, facts, library);
  return answer(report, framework, messages, earlier);
}

function answer(
  report: string,
  framework: string,
  messages: readonly string[],
  earlier: readonly EarlierReport[],
): LocationAnswer {
  return { imported: { report, framework, notUnderstood: [], removed: [], added: [], messages }, earlier };
}

/** The ratings before: as reports, or those of the last time, of which `message` says that there are more. */
function historyOf(
  { historicRatings }: Location,
  facts: LocationFacts,
  library: FrameworkLibrary,
  nameEarlier: NameEarlier | null,
): {
  readonly last: RatingsTree | null;
  readonly earlier: readonly EarlierReport[];
  readonly message: readonly string[];
} {
  const dated = datedRatings(historicRatings ?? []);
  if (nameEarlier !== null && dated.length > 0) {
    return { last: null, earlier: earlierReports(dated, facts, library, nameEarlier), message: [] };
  }
  const times = dated.length === 1 ? 'an earlier report' : `${dated.length} earlier reports`;
  return {
    last: dated[0] ?? historicRatings?.[0] ?? null,
    earlier: [],
    message: dated.length === 0 ? [] : [`It has the ratings of ${times}: --earlier makes a report of each.`],
  };
}

function factsOf(location: Location, ratings: readonly AsgRating[]): LocationFacts {
  const own = location.keyline ?? null;
  return {
    ...entry('provider', own?.provider),
    ...entry('location', own === null ? location.name : own.location),
    ...entry('service', own === null && ratings.length < 2 ? serviceName(ratings[0], location) : own?.service),
    ...entry('sector', own?.sector),
  };
}

function readLocation(source: string): Location | null {
  try {
    const read = locationSchema.safeParse(JSON.parse(source));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

function dayOfPublication({ assessmentPlanPublishedDateTime, assessmentDate }: Assessment): string {
  return assessmentPlanPublishedDateTime ?? assessmentDate ?? '';
}

function serviceName(rating: AsgRating | undefined, { name }: Location): string | null {
  return rating?.name === name ? null : (rating?.name ?? null);
}
