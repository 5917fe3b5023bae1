import { type FrameworkLibrary, frameworkReference, resolveFramework } from '../../framework/file/library.ts';
import type { Framework } from '../../framework/framework.ts';
import type { FieldName } from '../../report/fields/fields.ts';
import type { FrontMatterValues } from '../../syntax/front-matter/front-matter-schema.ts';
import { compareDays } from '../../text/dates/calendar.ts';
import { type DateSpan, readDateSpan, writeDateSpan } from '../../text/dates/dates.ts';
import { type DraftSection, writeReport } from '../draft/write-report.ts';
import type { ImportAnswer } from '../import-page.ts';
import {
  type AsgRating,
  type KeyQuestionTree,
  type Location,
  locationSchema,
  type TopicArea,
} from './location-schema.ts';
import { leadingContents } from './part-texts.ts';

/** What reports of the API follow where nothing says otherwise: the day of the assessment picks the revision. */
const usualFramework = 'cqc-single-assessment';

type Assessment = NonNullable<Location['assessment']>[number];

/**
 * The report that a location of the API holds: its latest assessment. Gives a problem, in words for the person who
 * imports, where the text is no such location. Never throws.
 */
export function importLocation(source: string, library: FrameworkLibrary, wanted: string | undefined): ImportAnswer {
  const location = readLocation(source);
  if (location === null) {
    return { problem: 'This is no location of the syndication API: an object with its “assessment” is needed.' };
  }
  const all = location.assessment ?? [];
  const latest = all.reduce<Assessment | null>(
    (best, each) => (best === null || dayOfPublication(each) > dayOfPublication(best) ? each : best),
    null,
  );
  const ratings = latest?.ratings?.asgRatings ?? [];
  if (latest === null || ratings.length === 0) {
    return { problem: 'The location has no assessment with ratings, so there is nothing to import.' };
  }
  const own = location.keyline ?? null;
  const days = assessmentDays(latest, ratings);
  const reference = wanted ?? filled(own?.framework) ?? usualFramework;
  const { framework, problem } = resolveFramework(library, reference, days?.first ?? null, filled(own?.sector));
  if (framework === undefined) {
    const hint = problem.nearest === null ? '' : ` Did you mean ${problem.nearest}?`;
    return { problem: `There is no framework “${problem.name}” to import with.${hint}` };
  }
  const published = houseDate(latest.assessmentPlanPublishedDateTime?.slice(0, 10));
  const services = ratings.length > 1;
  const frontMatter: FrontMatterValues = {
    framework: frameworkReference(framework),
    ...(own?.kind === 'inspection' && { kind: own.kind }),
    status: latest.assessmentPlanStatus === 'Draft' ? 'draft' : 'final',
    ...entry('provider', own?.provider),
    ...entry('location', own === null ? location.name : own.location),
    ...entry('service', own === null && !services ? serviceName(ratings[0], location) : own?.service),
    ...entry('id', ratings[0]?.assessmentPlanId),
    ...entry('sector', own?.sector),
    ...(days !== null && { assessed: writeDateSpan(days) }),
    ...entry('published', published),
    ...scopeOf(ratings, framework),
  };
  const usualDate = published ?? houseDate(latest.assessmentDate);
  const sections = ratings.flatMap((rating) => serviceSections(rating, framework, services, usualDate));
  const messages = all.length > 1 ? [`Of ${all.length} assessments the latest is imported.`] : [];
  return {
    imported: {
      report: writeReport({ frontMatter, sections }),
      framework: frameworkReference(framework),
      notUnderstood: [],
      removed: [],
      added: [],
      messages,
    },
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

/** From the first visit to the last, else the day of the assessment; null where none can be read. */
function assessmentDays(assessment: Assessment, ratings: readonly AsgRating[]): DateSpan | null {
  const visits = ratings
    .flatMap(({ assessorVisitDates }) => assessorVisitDates ?? [])
    .map(({ visitDates }) => visitDates);
  const named = visits.length > 0 ? visits : [assessment.assessmentDate ?? ratings[0]?.assessmentDate];
  const days = named.flatMap((text) => spanOf(text) ?? []).map(({ first }) => first);
  const [first, last] = [days.toSorted(compareDays)[0], days.toSorted(compareDays).at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}

function spanOf(text: string | null | undefined): DateSpan | null {
  const read = readDateSpan((text ?? '').slice(0, 10));
  return 'span' in read ? read.span : null;
}

function houseDate(text: string | null | undefined): string | null {
  const span = spanOf(text);
  return span === null ? null : writeDateSpan(span);
}

function serviceName(rating: AsgRating | undefined, { name }: Location): string | null {
  return rating?.name === name ? null : (rating?.name ?? null);
}

/** The key questions that the assessment has, where they are not all of the framework. */
function scopeOf(ratings: readonly AsgRating[], { keyQuestions }: Framework): Pick<FrontMatterValues, 'scope'> {
  const held = new Set(ratings.flatMap(({ keyQuestionRatings }) => keyQuestionRatings ?? []).map(({ name }) => name));
  return held.size === 0 || keyQuestions.every(({ name }) => held.has(name)) ? {} : { scope: [...held] };
}

function serviceSections(
  rating: AsgRating,
  framework: Framework,
  isOneOfSeveral: boolean,
  usualDate: string | null,
): readonly DraftSection[] {
  const depth = isOneOfSeveral ? 2 : 1;
  const narratives = [rating.narrative, rating.commentary, rating.overallPeopleExperience];
  const [overall] = framework.overallNames;
  const saysWhole = [rating.rating, ...narratives].some((text) => filled(text) !== null);
  return [
    ...(isOneOfSeveral ? [section(1, filled(rating.name) ?? 'Service', {}, [])] : []),
    ...(overall === undefined || !saysWhole
      ? []
      : [
          section(
            depth,
            overall,
            { Rating: rating.rating, Updated: updated(rating.commentaryDate, usualDate) },
            narratives,
          ),
        ]),
    ...(rating.keyQuestionRatings ?? []).flatMap((each) => keyQuestionSections(each, depth, framework, usualDate)),
  ];
}

function keyQuestionSections(
  { name, rating, percengtageScore, narrative, commentary, commentaryDate, topicareas }: KeyQuestionTree,
  depth: number,
  framework: Framework,
  usualDate: string | null,
): readonly DraftSection[] {
  const fields = { Rating: rating, Score: percengtageScore, Updated: updated(commentaryDate, usualDate) };
  return [
    section(depth, name, fields, [narrative, commentary]),
    ...(topicareas ?? []).flatMap((area) => statementSections(area, depth + 1, framework)),
  ];
}

function statementSections(
  { name, qualityStatementscore, commentary, basis, evidenceCategory }: TopicArea,
  depth: number,
  { evidenceCategories }: Framework,
): readonly DraftSection[] {
  const categories = (evidenceCategory ?? []).flatMap((category) => {
    const known = category.name ?? evidenceCategories[(category.evidenceCategoryId ?? 0) - 1]?.name;
    return [section(depth + 1, known ?? 'Evidence', {}, [category.commentary])];
  });
  const fields = { Score: qualityStatementscore, Basis: basis?.replaceAll('-', ' ') };
  return [section(depth, name, fields, [commentary]), ...categories];
}

/** The date of a part, where it has another than the whole. */
function updated(date: string | null | undefined, usual: string | null): string | null {
  const own = houseDate(date);
  return own === usual ? null : own;
}

type Fields = Readonly<Partial<Record<FieldName, string | null | undefined>>>;

function section(
  depth: number,
  text: string,
  fields: Fields,
  texts: readonly (string | null | undefined)[],
): DraftSection {
  const entries = Object.entries(fields) as [FieldName, string | null | undefined][];
  return {
    heading: { depth, text },
    fields: new Map(entries.flatMap(([name, value]) => (filled(value) === null ? [] : [[name, filled(value) ?? '']]))),
    contents: leadingContents(texts.map((each) => each ?? '').join('\n\n')),
  };
}

/** The text without line endings and spaces around it; null where nothing is left. */
function filled(text: string | null | undefined): string | null {
  const shown = (text ?? '').replaceAll(/\s+/g, ' ').trim();
  return shown === '' ? null : shown;
}

function entry<Key extends string>(key: Key, text: string | null | undefined): { readonly [K in Key]?: string } {
  const value = filled(text);
  return value === null ? {} : ({ [key]: value } as { readonly [K in Key]?: string });
}
