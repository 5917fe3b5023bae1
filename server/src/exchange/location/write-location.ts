import type { Analysis } from '../../analysis/analysis.ts';
import type { KeyQuestionResult, ServiceResult, StatementResult } from '../../assessment/assessment.ts';
import {
  type KeyQuestionRecord,
  type ReportRecord,
  reportRecord,
  type ServiceRecord,
} from '../../records/report-record.ts';
import type { Report, ReportSection, Statement } from '../../report/report.ts';
import { isoDay } from '../../text/dates/calendar.ts';
import { readDateSpan } from '../../text/dates/dates.ts';
import {
  type AsgRating,
  type KeyQuestionTree,
  type Location,
  locationVersion,
  type TopicArea,
} from './location-schema.ts';
import { partTexts } from './part-texts.ts';
import { currentRatings, historicRatings } from './write-ratings.ts';

/** What is known while the tree of one report is made. */
interface TreeContext {
  readonly report: Report;
  readonly record: ReportRecord;
  readonly texts: ReadonlyMap<ReportSection, string>;
  /** YYYY-MM-DD: the date of everything that has none of its own. Empty where the report names no day. */
  readonly day: string;
}

/**
 * The report in `path` as a location of the API with one assessment, in which each service has a rating of its own, and
 * with the ratings of now and of the time before. `earlier` are the reports before it, the newest first.
 */
export function locationOf(path: string, analysis: Analysis, earlier: readonly ReportRecord[] = []): Location {
  const { report, assessment } = analysis;
  const record = reportRecord(path, analysis);
  const day = record.published ?? record.assessed ?? '';
  const context: TreeContext = { report, record, texts: partTexts(report), day };
  const { title, provider, location, service, sector, framework, kind, status } = record;
  const name = location ?? service ?? provider ?? title;
  const history = historicRatings(record, earlier);
  return {
    ...(name !== null && { name }),
    currentRatings: currentRatings(record),
    ...(history.length > 0 && { historicRatings: [...history] }),
    assessment: [
      {
        title: title ?? '',
        assessmentDate: record.assessed ?? '',
        assessmentPlanStatus: planStatus(record),
        assessmentPlanPublishedDateTime: record.published === null ? '' : `${record.published}T00:00:00Z`,
        ratings: {
          asgRatings: record.services.map((given, index) => asgRating(given, assessment.services[index], context)),
        },
      },
    ],
    keyline: { schema: locationVersion, framework, provider, location, service, sector, kind, status, path },
  };
}

function planStatus({ status }: ReportRecord): string {
  return status === 'final' ? 'Published' : 'Draft';
}

function asgRating(given: ServiceRecord, assessed: ServiceResult | undefined, context: TreeContext): AsgRating {
  const { record, report, texts, day } = context;
  const { assessed: days } = report;
  const visits = days === null ? [] : [...new Set([isoDay(days.value.first), isoDay(days.value.last)])];
  const section = assessed?.overall.overall.section ?? null;
  return {
    assessmentPlanId: record.id ?? '',
    title: record.title ?? '',
    assessmentDate: record.assessed ?? '',
    assessmentPlanStatus: planStatus(record),
    name: given.name ?? record.service ?? record.location ?? record.title ?? '',
    rating: given.overall.rating ?? '',
    status: planStatus(record),
    commentary: '',
    commentaryDate: isoDate(assessed?.overall.overall.updated?.value) ?? day,
    narrative: section === null ? '' : (texts.get(section) ?? ''),
    overallPeopleExperience: '',
    overallPeopleExperienceDate: day,
    assessorVisitDates: visits.map((visitDates) => ({ visitDates })),
    keyQuestionRatings: given.keyQuestions.map((keyQuestion) =>
      keyQuestionTree(
        keyQuestion,
        assessed?.keyQuestions.find(({ definition }) => definition.id === keyQuestion.id),
        context,
      ),
    ),
  };
}

function keyQuestionTree(
  given: KeyQuestionRecord,
  result: KeyQuestionResult | undefined,
  context: TreeContext,
): KeyQuestionTree {
  const section = result?.keyQuestion.section ?? null;
  const date = isoDate(result?.keyQuestion.updated?.value) ?? context.day;
  return {
    name: given.name,
    rating: given.rating ?? '',
    commentary: '',
    commentaryDate: date,
    narrative: section === null ? '' : (context.texts.get(section) ?? ''),
    percengtageScore: given.score === null ? '' : String(given.score),
    topicareas: (result?.keyQuestion.statements ?? []).map((statement) =>
      topicArea(statement, result?.statements.find((each) => each.statement === statement) ?? null, date, context),
    ),
  };
}

/** A statement as it stands in the report; one that the framework does not score has no result. */
function topicArea(
  { definition, section, score, basis, categories }: Statement,
  result: StatementResult | null,
  date: string,
  { report: { framework }, texts }: TreeContext,
): TopicArea {
  const all = framework?.keyQuestions.flatMap(({ statements }) => statements.map(({ id }) => id)) ?? [];
  const allCategories = framework?.evidenceCategories.map(({ id }) => id) ?? [];
  return {
    name: definition.name,
    qualityStatementId: all.indexOf(definition.id) + 1,
    evidenceCategory: categories.map((category) => ({
      evidenceCategoryId: allCategories.indexOf(category.definition.id) + 1,
      name: category.definition.name,
      commentary: texts.get(category.section) ?? '',
      commentaryDate: date,
    })),
    qualityStatementscore: String(result?.score ?? score?.value ?? ''),
    commentary: texts.get(section) ?? '',
    ...(basis !== null && { basis: basis.value }),
  };
}

/** The first day of a date in a report as YYYY-MM-DD; null where there is none. */
function isoDate(text: string | undefined): string | null {
  const read = text === undefined ? null : readDateSpan(text);
  return read !== null && 'span' in read ? isoDay(read.span.first) : null;
}
