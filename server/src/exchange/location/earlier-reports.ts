import {
  type FrameworkLibrary,
  frameworkReference,
  resolveFramework,
  summaryOf,
} from '../../framework/file/library.ts';
import type { Framework } from '../../framework/framework.ts';
import type { FrontMatterValues } from '../../syntax/front-matter/front-matter-schema.ts';
import { readDateSpan, writeDateSpan } from '../../text/dates/dates.ts';
import { type DraftSection, writeReport } from '../draft/write-report.ts';
import { entry, filled } from './location-texts.ts';
import type { RatingsTree } from './ratings-schema.ts';

/** What reports followed before the single assessment framework. */
const frameworkBefore = 'cqc-inspection';

/** A report of nothing but ratings, as the API keeps those of the time before. */
export interface EarlierReport {
  /** Its file, beside that of the report that follows it. */
  readonly name: string;
  readonly report: string;
}

/** The ratings before that say of which day they are, the newest first. */
export function datedRatings(history: readonly RatingsTree[]): readonly RatingsTree[] {
  return history
    .filter((tree) => dayOf(tree) !== '')
    .toSorted((left, right) => dayOf(right).localeCompare(dayOf(left)));
}

/** A report with the framework that it follows, `id@revision`. */
export interface WrittenReport {
  readonly report: string;
  readonly framework: string;
}

/** What all reports on a location have in common. */
export type LocationFacts = Pick<FrontMatterValues, 'provider' | 'location' | 'service' | 'sector'>;

/**
 * A report for each time before, the newest first, each of which names the one before it. `nameOf` makes the name of a
 * file of a day and of how many of that day came before it.
 */
export function earlierReports(
  history: readonly RatingsTree[],
  facts: LocationFacts,
  library: FrameworkLibrary,
  nameOf: (day: string, before: number) => string,
): readonly EarlierReport[] {
  const times = new Map<string, number>();
  const names = history.map((tree) => {
    const day = dayOf(tree);
    const before = times.get(day) ?? 0;
    times.set(day, before + 1);
    return nameOf(day, before);
  });
  return history.map((tree, place) => {
    const previous = names[place + 1];
    return { name: names[place] ?? '', report: ratingsReport(tree, previous, facts, library).report };
  });
}

/** The report that such ratings make; `previous` is the file of the report before. */
export function ratingsReport(
  tree: RatingsTree,
  previous: FrontMatterValues['previous'],
  facts: LocationFacts,
  library: FrameworkLibrary,
): WrittenReport {
  const framework = frameworkOf(tree, facts, library);
  const reference = framework === null ? frameworkBefore : frameworkReference(framework);
  const published = readDateSpan(dayOf(tree));
  const frontMatter: FrontMatterValues = {
    framework: reference,
    ...((framework === null || framework.id === frameworkBefore) && { kind: 'inspection' }),
    status: 'final',
    ...facts,
    ...entry('id', tree.reportLinkId ?? tree.overall?.reportLinkId),
    ...('span' in published && { published: writeDateSpan(published.span) }),
    ...(previous !== undefined && { previous }),
  };
  return { report: writeReport({ frontMatter, sections: sectionsOf(tree, framework) }), framework: reference };
}

/** By which framework it was rated: as Keyline wrote it, else by the day. */
function frameworkOf(tree: RatingsTree, { sector }: LocationFacts, library: FrameworkLibrary): Framework | null {
  const read = readDateSpan(dayOf(tree));
  const until = summaryOf(library, frameworkBefore)?.until ?? null;
  const byDay = until !== null && dayOf(tree) > until ? 'cqc-single-assessment' : frameworkBefore;
  const day = 'span' in read ? read.span.first : null;
  return resolveFramework(library, tree.keyline?.framework ?? byDay, day, sector ?? null).framework ?? null;
}

function sectionsOf({ overall, serviceRatings }: RatingsTree, framework: Framework | null): readonly DraftSection[] {
  const whole = framework?.overallNames[0] ?? 'Overall';
  const parts = (given: NonNullable<RatingsTree['overall']>, depth: number): readonly DraftSection[] => [
    ...ratedSection(depth, whole, given.rating),
    ...(given.keyQuestionRatings ?? []).flatMap(({ name, rating }) => ratedSection(depth, name, rating)),
  ];
  return [
    ...(overall == null ? [] : parts(overall, 1)),
    ...(serviceRatings ?? []).flatMap((service) => [headed(1, service.name, []), ...parts(service, 2)]),
  ];
}

function ratedSection(depth: number, name: string, rating: string | null | undefined): readonly DraftSection[] {
  const given = filled(rating);
  return given === null ? [] : [headed(depth, name, [['Rating', given]])];
}

function headed(depth: number, name: string, fields: readonly (readonly ['Rating', string])[]): DraftSection {
  return { heading: { depth, text: filled(name) ?? 'Service' }, fields: new Map(fields), contents: [] };
}

/** YYYY-MM-DD; empty where there is none. */
function dayOf({ reportDate, overall }: RatingsTree): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(reportDate ?? overall?.reportDate ?? '')?.[0] ?? '';
}
