import { type FrameworkLibrary, frameworkReference, resolveFramework } from '../../framework/file/library.ts';
import type { Framework } from '../../framework/framework.ts';
import type { FieldName } from '../../report/fields/fields.ts';
import type { FrontMatterValues } from '../../syntax/front-matter/front-matter-schema.ts';
import { compareDays } from '../../text/dates/calendar.ts';
import { type DateSpan, readDateSpan, writeDateSpan } from '../../text/dates/dates.ts';
import { type DraftSection, writeReport } from '../draft/write-report.ts';
import type { LocationFacts, WrittenReport } from './earlier-reports.ts';
import type { AsgRating, KeyQuestionTree, Location, TopicArea } from './location-schema.ts';
import { entry, filled } from './location-texts.ts';
import { leadingContents } from './part-texts.ts';
import type { StatedBefore } from './stated-before.ts';

/** What reports of the API follow where nothing says otherwise: the day of the assessment picks the revision. */
const usualFramework = 'cqc-single-assessment';

type Assessment = NonNullable<Location['assessment']>[number];

/** The assessment of a location that is imported, and what stands from before it. */
interface ImportedAssessment {
  readonly location: Location;
  readonly latest: Assessment;
  readonly ratings: readonly AsgRating[];
  readonly facts: LocationFacts;
  readonly previous: FrontMatterValues['previous'];
  readonly before: StatedBefore | null;
}

/** The report of an assessment; a sentence where there is no framework for it. */
export function assessmentReport(
  { location, latest, ratings, facts, previous, before }: ImportedAssessment,
  library: FrameworkLibrary,
  wanted: string | undefined,
): WrittenReport | { readonly problem: string } {
  const own = location.keyline ?? null;
  const days = assessmentDays(latest, ratings);
  const reference = wanted ?? filled(own?.framework) ?? usualFramework;
  const { framework, problem } = resolveFramework(library, reference, days?.first ?? null, filled(own?.sector));
  if (framework === undefined) {
    const hint = problem.nearest === null ? '' : ` Did you mean ${problem.nearest}?`;
    return { problem: `There is no framework “${problem.name}” to import with.${hint}` };
  }
  const published = houseDate(latest.assessmentPlanPublishedDateTime?.slice(0, 10));
  const frontMatter: FrontMatterValues = {
    framework: frameworkReference(framework),
    ...(own?.kind === 'inspection' && { kind: own.kind }),
    status: latest.assessmentPlanStatus === 'Draft' ? 'draft' : 'final',
    ...facts,
    ...entry('id', ratings[0]?.assessmentPlanId),
    ...(days !== null && { assessed: writeDateSpan(days) }),
    ...entry('published', published),
    ...scopeOf(ratings, framework),
    ...(previous !== undefined && { previous }),
  };
  const usualDate = published ?? houseDate(latest.assessmentDate);
  const sections = ratings.flatMap((rating) =>
    serviceSections(
      rating,
      framework,
      ratings.length > 1,
      usualDate,
      before?.ofService(rating.name ?? '') ?? noneBefore,
    ),
  );
  return { report: writeReport({ frontMatter, sections }), framework: frameworkReference(framework) };
}

/** The rating that a part had before, by its name; null for the service as a whole. */
type RatingBefore = (part: string | null) => string | null;

const noneBefore: RatingBefore = () => null;

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
  before: RatingBefore,
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
            {
              Rating: rating.rating,
              'Previous rating': before(null),
              Updated: updated(rating.commentaryDate, usualDate),
            },
            narratives,
          ),
        ]),
    ...(rating.keyQuestionRatings ?? []).flatMap((each) =>
      keyQuestionSections(each, depth, framework, usualDate, before(each.name)),
    ),
  ];
}

function keyQuestionSections(
  { name, rating, percengtageScore, narrative, commentary, commentaryDate, topicareas }: KeyQuestionTree,
  depth: number,
  framework: Framework,
  usualDate: string | null,
  before: string | null,
): readonly DraftSection[] {
  const fields = {
    Rating: rating,
    'Previous rating': before,
    Score: percengtageScore,
    Updated: updated(commentaryDate, usualDate),
  };
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
