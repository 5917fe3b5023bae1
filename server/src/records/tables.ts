import type { Cell, ColumnDescription, Table } from './column.ts';
import { reportColumns, type ServiceRow, whole } from './report-columns.ts';
import type { KeyQuestionRecord, ReportRecord, ResultRecord, StatementRecord } from './report-record.ts';

/** A rating of one service: of a key question, or of the whole, which has no key question. */
interface RatingRow extends ServiceRow {
  readonly keyQuestion: KeyQuestionRecord | null;
  readonly result: ResultRecord;
}

interface ScoreRow extends ServiceRow {
  readonly keyQuestion: KeyQuestionRecord;
  readonly statement: StatementRecord;
}

const ratingsTable: Table<RatingRow> = {
  name: 'ratings',
  about: 'One row for each key question of each service, and one for the whole of it.',
  columns: [
    ...reportColumns,
    {
      name: 'key_question_id',
      label: 'Domain ID',
      type: 'text',
      about: 'The id of the key question in the framework; `overall` for the whole.',
      cell: ({ keyQuestion }) => keyQuestion?.id ?? 'overall',
    },
    {
      name: 'key_question',
      label: 'Domain',
      type: 'text',
      about: `The name of the key question; “${whole}” for the whole.`,
      cell: ({ keyQuestion }) => keyQuestion?.name ?? whole,
    },
    {
      name: 'rating',
      label: 'Latest Rating',
      type: 'text',
      about: 'The rating as the report states it, else as it follows from the scores.',
      cell: ({ result }) => result.rating,
    },
    {
      name: 'rating_place',
      label: 'Rating Place',
      type: 'integer',
      about: 'Its place among the ratings of the framework, 1 for the best; empty for what is no rating.',
      cell: ({ result }) => result.standing?.place ?? null,
    },
    {
      name: 'previous_rating',
      label: 'Previous Rating',
      type: 'text',
      about: 'The rating before, as far as the report or the one that it names tells.',
      cell: ({ result }) => result.previous,
    },
    {
      name: 'score',
      label: 'Score',
      type: 'integer',
      about: 'The percentage, 0 to 100, as the report states it, else as it follows from the scores.',
      cell: ({ result }) => result.score,
    },
    {
      name: 'computed_rating',
      label: 'Computed Rating',
      type: 'text',
      about: 'The rating that follows from the scores.',
      cell: ({ result }) => result.computedRating,
    },
    {
      name: 'computed_score',
      label: 'Computed Score',
      type: 'integer',
      about: 'The percentage that follows from the scores.',
      cell: ({ result }) => result.computedScore,
    },
    {
      name: 'basis',
      label: 'Basis',
      type: 'text',
      about:
        'Where the rating comes from, as far as the report tells: `assessed`, `carried-forward`, `not-assessed`, `transferred`.',
      cell: ({ result }) => result.basis,
    },
  ],
};

const scoresTable: Table<ScoreRow> = {
  name: 'scores',
  about: 'One row for each statement that stands in the report.',
  columns: [
    ...reportColumns,
    {
      name: 'key_question_id',
      label: 'Domain ID',
      type: 'text',
      about: 'The id of the key question in the framework.',
      cell: ({ keyQuestion }) => keyQuestion.id,
    },
    {
      name: 'key_question',
      label: 'Domain',
      type: 'text',
      about: 'The name of the key question.',
      cell: ({ keyQuestion }) => keyQuestion.name,
    },
    {
      name: 'statement_id',
      label: 'Statement ID',
      type: 'text',
      about: 'The id of the statement in the framework.',
      cell: ({ statement }) => statement.id,
    },
    {
      name: 'statement',
      label: 'Statement',
      type: 'text',
      about: 'The name of the statement.',
      cell: ({ statement }) => statement.name,
    },
    {
      name: 'score',
      label: 'Score',
      type: 'integer',
      about: 'Its score on the scale of the framework.',
      cell: ({ statement }) => statement.score,
    },
    {
      name: 'basis',
      label: 'Basis',
      type: 'text',
      about: 'Where the score comes from, as far as the report tells: `assessed`, `carried-forward`, `not-assessed`.',
      cell: ({ statement }) => statement.basis,
    },
  ],
};

/** A table as files are made of it: its columns, and the cells of a report's rows in their order. */
export interface ReportTable {
  readonly name: TableName;
  readonly about: string;
  readonly columns: readonly ColumnDescription[];
  readonly rows: (record: ReportRecord) => readonly (readonly Cell[])[];
}

export const tableNames = ['ratings', 'scores'] as const;

export type TableName = (typeof tableNames)[number];

/** The tables of reports. What no framework is known of, and what is no report on a service, gives no rows. */
export const reportTables: Readonly<Record<TableName, ReportTable>> = {
  ratings: tableOf('ratings', ratingsTable, ratingRows),
  scores: tableOf('scores', scoresTable, scoreRows),
};

function tableOf<Row>(
  name: TableName,
  { about, columns }: Table<Row>,
  rowsOf: (record: ReportRecord) => readonly Row[],
): ReportTable {
  const rows = (record: ReportRecord) => rowsOf(record).map((row) => columns.map(({ cell }) => cell(row)));
  return { name, about, columns, rows };
}

function ratingRows(record: ReportRecord): readonly RatingRow[] {
  return servicesToCount(record).flatMap((service) => [
    ...(saysSomething(service.overall) ? [{ record, service, keyQuestion: null, result: service.overall }] : []),
    ...service.keyQuestions.map((keyQuestion) => ({ record, service, keyQuestion, result: keyQuestion })),
  ]);
}

/** A report on some of the key questions may say nothing of the whole. */
function saysSomething({ rating, score, computedRating, computedScore }: ResultRecord): boolean {
  return [rating, score, computedRating, computedScore].some((value) => value !== null);
}

function scoreRows(record: ReportRecord): readonly ScoreRow[] {
  return servicesToCount(record).flatMap((service) =>
    service.keyQuestions.flatMap((keyQuestion) =>
      keyQuestion.statements.map((statement) => ({ record, service, keyQuestion, statement })),
    ),
  );
}

/** A news release tells of reports and is none; what is said to be `other` is no report either. */
export function isCounted({ kind }: ReportRecord): boolean {
  return kind === 'assessment' || kind === 'inspection';
}

function servicesToCount(record: ReportRecord): ReportRecord['services'] {
  return isCounted(record) ? record.services : [];
}
