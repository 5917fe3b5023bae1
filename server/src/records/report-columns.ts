import { type Column, schemaVersion } from './column.ts';
import type { ReportRecord, ServiceRecord } from './report-record.ts';

/** What every row has: of which report and which service it tells. */
export interface ServiceRow {
  readonly record: ReportRecord;
  readonly service: ServiceRecord;
}

/** What the regulator's spreadsheet has where a rating is that of the whole, and of no single service. */
export const whole = 'Overall';

/** The columns by which rows of all tables, and of other data, are joined. */
export const reportColumns: readonly Column<ServiceRow>[] = [
  {
    name: 'schema',
    label: 'Schema',
    type: 'integer',
    about: 'The version of these columns.',
    cell: () => schemaVersion,
  },
  {
    name: 'id',
    label: 'Report ID',
    type: 'text',
    about: 'The number under which the report is filed.',
    cell: ({ record }) => record.id,
  },
  {
    name: 'provider',
    label: 'Provider Name',
    type: 'text',
    about: 'Who runs the service.',
    cell: ({ record }) => record.provider,
  },
  {
    name: 'location',
    label: 'Location Name',
    type: 'text',
    about: 'Where the service is given.',
    cell: ({ record }) => record.location,
  },
  {
    name: 'service',
    label: 'Service / Population Group',
    type: 'text',
    about: `The service: one of several in the report, else the one that the front matter names, else “${whole}”.`,
    cell: ({ record, service }) => service.name ?? record.service ?? whole,
  },
  {
    name: 'sector',
    label: 'Location Primary Inspection Category',
    type: 'text',
    about: 'The type of service.',
    cell: ({ record }) => record.sector,
  },
  {
    name: 'framework',
    label: 'Framework',
    type: 'text',
    about: 'The framework that the report follows, with its revision after an @ where it has several.',
    cell: ({ record }) => record.framework,
  },
  {
    name: 'kind',
    label: 'Report Kind',
    type: 'text',
    about: 'What sort of report it is: `assessment` or `inspection`.',
    cell: ({ record }) => record.kind,
  },
  {
    name: 'status',
    label: 'Status',
    type: 'text',
    about: '`draft` or `final`.',
    cell: ({ record }) => record.status,
  },
  {
    name: 'framework_status',
    label: 'Framework Status',
    type: 'text',
    about: '`draft`, `pilot`, `in-force` or `withdrawn`; what is judged by a draft or a pilot is no rating.',
    cell: ({ record }) => record.frameworkStatus,
  },
  {
    name: 'assessed',
    label: 'Assessment Date',
    type: 'date',
    about: 'The first day of the assessment.',
    cell: ({ record }) => record.assessed,
  },
  {
    name: 'published',
    label: 'Publication Date',
    type: 'date',
    about: 'The day on which the report was published.',
    cell: ({ record }) => record.published,
  },
  {
    name: 'year',
    label: 'Year',
    type: 'integer',
    about: 'The year of the assessment, else that of publication.',
    cell: ({ record }) => recordYear(record),
  },
  {
    name: 'path',
    label: 'Path',
    type: 'text',
    about: 'The file of the report, from where the command ran.',
    cell: ({ record }) => record.path,
  },
];

/** The year that a report counts in: that of its assessment, else of its publication; null where it names neither. */
export function recordYear({ assessed, published }: ReportRecord): number | null {
  const day = assessed ?? published;
  return day === null ? null : Number(day.slice(0, 4));
}
