// The columns of `keyline export`, from the one description that the files are made from.
import { markdownTable } from 'markdown-table';
import { type ColumnDescription, schemaVersion } from '../../server/src/records/column.ts';
import { type ReportTable, reportTables } from '../../server/src/records/tables.ts';
import type { GeneratedFile } from './generated-file.ts';

const tables = Object.values(reportTables);

/** The page that lists the columns, and the JSON Schema of a line of `--to jsonl`. */
export function generateTableColumns(): readonly GeneratedFile[] {
  return [
    { path: 'docs/data-columns.md', content: page() },
    { path: 'schemas/rows.schema.json', content: `${JSON.stringify(rowSchema(), null, 2)}\n` },
  ];
}

function page(): string {
  const intro = `Made by \`npm run generate\` from the description that the files are made from. Change that, not this. How to get them, and what to ask of them: [data.md](data.md).\n\nVersion ${schemaVersion}. New columns come last; a column that goes or changes its meaning raises the version.`;
  const parts = tables.map(({ name, about, columns }) => `## ${name}\n\n${about}\n\n${columnTable(columns)}\n`);
  return `# The columns of \`keyline export\`\n\n${intro}\n\n${parts.join('\n')}`;
}

function columnTable(columns: readonly ColumnDescription[]): string {
  const rows = columns.map(({ name, label, type, about }) => [`\`${name}\``, label, type, about]);
  return markdownTable([['JSON lines, Parquet', 'heading in CSV', 'type', 'what it means'], ...rows]);
}

function rowSchema() {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A line of "keyline export --to jsonl"',
    oneOf: tables.map(tableSchema),
  };
}

function tableSchema({ name, about, columns }: ReportTable) {
  const properties = Object.fromEntries(columns.map((column) => [column.name, cellSchema(column)]));
  return {
    description: about,
    type: 'object',
    required: ['table', ...columns.map((column) => column.name)],
    properties: { table: { const: name }, ...properties },
  };
}

function cellSchema({ name, type, about }: ColumnDescription) {
  if (name === 'schema') {
    return { const: schemaVersion, description: about };
  }
  const shape = type === 'date' ? { type: ['string', 'null'], format: 'date' } : { type: [jsonTypes[type], 'null'] };
  return { ...shape, description: about };
}

const jsonTypes = { text: 'string', integer: 'integer' } as const;
