import type { Analysis } from '../analysis/analysis.ts';
import type { Percentage } from '../assessment/assessment.ts';
import { reportResults } from '../assessment/explain/report-results.ts';
import { ratingName } from '../assessment/explain/words.ts';
import { ratingStanding, type Standing, scoreStanding } from '../assessment/standing.ts';
import { frameworkReference } from '../framework/file/library.ts';
import type { Framework } from '../framework/framework.ts';
import { ratingsOf } from '../framework/ratings.ts';
import { previousReportPath } from '../report/linked/references.ts';
import type { Basis, KeyQuestionResults, PartResult } from '../report/linked/results.ts';
import type { Report } from '../report/report.ts';
import { reportTitle } from '../report/report-title.ts';
import { pathFromFile } from '../text/addresses/path-from-file.ts';
import { isoDay } from '../text/dates/calendar.ts';
import { readDateSpan } from '../text/dates/dates.ts';

/** The data of one report: what tables, sites and figures of many reports are made of. Plain data, without the text. */
export interface ReportRecord {
  /** The report's file, as whoever made the record spells it. */
  readonly path: string;
  /** What the report is about: its service, location or provider, else its first heading; null where it has none. */
  readonly title: string | null;
  readonly id: string | null;
  readonly provider: string | null;
  readonly location: string | null;
  readonly service: string | null;
  readonly sector: string | null;
  /** The file of the report before, spelled as `path`; null where none is named, or one that lies out of its reach. */
  readonly previous: string | null;
  /** The framework that the report follows, `id@revision`; null where it names none that is known. */
  readonly framework: string | null;
  readonly frameworkTitle: string | null;
  /** Whether the framework is in force; what is judged by a draft or a pilot is no rating. Null without a framework. */
  readonly frameworkStatus: Framework['status'] | null;
  readonly kind: Report['kind'];
  readonly status: Report['status'];
  /** The first day of the assessment, YYYY-MM-DD; null where the report names none that can be read. */
  readonly assessed: string | null;
  /** The day of publication, YYYY-MM-DD; null where the report names none that can be read. */
  readonly published: string | null;
  /** In the order of the report; empty without a framework. */
  readonly services: readonly ServiceRecord[];
}

export interface ServiceRecord {
  /** Null for the single service of an ordinary report. */
  readonly name: string | null;
  readonly overall: ResultRecord;
  /** Those that have a rating, or of which the report says something, in the framework's order. */
  readonly keyQuestions: readonly KeyQuestionRecord[];
}

/** What a part is given: as the report states it, else as it follows; and what follows from its scores. */
export interface ResultRecord {
  /** 0 to 100; null where there is none. */
  readonly score: number | null;
  /** The rating's name in house form; null where there is none. */
  readonly rating: string | null;
  /** How good the rating is; null for what is no rating of the framework. */
  readonly standing: Standing | null;
  /** The name of the rating before, as far as the report or the one that it names tells; null where neither does. */
  readonly previous: string | null;
  readonly computedScore: number | null;
  readonly computedRating: string | null;
  /** Null where the part has no rating. */
  readonly basis: Basis | null;
}

export interface KeyQuestionRecord extends ResultRecord {
  readonly id: string;
  readonly name: string;
  /** Those that stand in the report. */
  readonly statements: readonly StatementRecord[];
}

export interface StatementRecord {
  readonly id: string;
  readonly name: string;
  /** On the framework's scale; null where there is none. */
  readonly score: number | null;
  /** The score's standing on that scale. */
  readonly standing: Standing | null;
  readonly basis: Basis | null;
}

/** The data of the report in `path`. */
export function reportRecord(path: string, { report, assessment }: Analysis): ReportRecord {
  const { framework, frontMatter, assessed, kind, status } = report;
  const { id, provider, location, service, sector, published } = frontMatter.values;
  const previous = previousReportPath(frontMatter);
  const results = reportResults(report, assessment);
  return {
    path,
    title: reportTitle(report),
    id: id ?? null,
    provider: provider ?? null,
    location: location ?? null,
    service: service ?? null,
    sector: sector ?? null,
    previous: previous === null ? null : pathFromFile(path, previous),
    framework: framework === null ? null : frameworkReference(framework),
    frameworkTitle: framework?.title ?? null,
    frameworkStatus: framework?.status ?? null,
    kind,
    status,
    assessed: assessed === null ? null : isoDay(assessed.value.first),
    published: published === undefined ? null : firstDay(published),
    services:
      framework === null
        ? []
        : results.services.map((given, index) => serviceRecord(given, assessment.services[index], framework)),
  };
}

function firstDay(text: string): string | null {
  const read = readDateSpan(text);
  return 'span' in read ? isoDay(read.span.first) : null;
}

type Results = ReturnType<typeof reportResults>['services'][number];
type Assessed = Analysis['assessment']['services'][number];

function serviceRecord(given: Results, assessed: Assessed | undefined, framework: Framework): ServiceRecord {
  return {
    name: given.name,
    overall: {
      ...resultRecord(given.overall, assessed?.overall, null, framework),
      basis: given.overall.rating === null ? null : given.basis,
    },
    keyQuestions: given.keyQuestions.map((keyQuestion) => keyQuestionRecord(keyQuestion, given, assessed, framework)),
  };
}

function keyQuestionRecord(
  given: KeyQuestionResults,
  service: Results,
  assessed: Assessed | undefined,
  framework: Framework,
): KeyQuestionRecord {
  const result = assessed?.keyQuestions.find(({ definition }) => definition.id === given.id);
  const definition = framework.keyQuestions.find(({ id }) => id === given.id) ?? null;
  // What the report does not speak of stands from before.
  const basis = result === undefined ? 'carried-forward' : (result.keyQuestion.basis?.value ?? service.basis);
  return {
    id: given.id,
    name: given.name,
    ...resultRecord(given, result, definition, framework),
    basis: given.rating === null ? null : basis,
    statements: given.statements.map((statement) => ({
      ...statement,
      standing: scoreStanding(statement.score, framework),
    })),
  };
}

interface Computed {
  readonly percentage: Percentage | null;
  readonly rating: string | null;
}

function resultRecord(
  { score, rating, previous }: PartResult,
  computed: Computed | undefined,
  definition: Framework['keyQuestions'][number] | null,
  framework: Framework,
): Omit<ResultRecord, 'basis'> {
  const known = ratingsOf(framework, definition).find(({ name }) => name === rating);
  const follows = computed?.rating ?? null;
  return {
    score,
    rating,
    standing: ratingStanding(known?.id ?? null, framework),
    previous,
    computedScore: computed?.percentage?.score ?? null,
    computedRating: follows === null ? null : ratingName(framework, follows),
  };
}
