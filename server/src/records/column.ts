/** What a cell can hold; null where a report does not tell. */
export type Cell = string | number | null;

/** A column of a table, described once: files, documentation, JSON Schemas and tests are made from it. */
export interface ColumnDescription {
  /** What programs call it, in JSON lines and Parquet. */
  readonly name: string;
  /** The heading in CSV: that of the regulator's ratings spreadsheet where it has such a column. */
  readonly label: string;
  /** `date`: YYYY-MM-DD. */
  readonly type: 'text' | 'integer' | 'date';
  /** What it means, for those who read the documentation. */
  readonly about: string;
}

/** A column, and how a row gives its cell. */
export interface Column<Row> extends ColumnDescription {
  readonly cell: (row: Row) => Cell;
}

/** A table: one row for each of something that a report holds. */
export interface Table<Row> {
  readonly name: string;
  /** What a row stands for. */
  readonly about: string;
  readonly columns: readonly Column<Row>[];
}

/** Raised when a column changes its meaning or goes; new ones may come within a version. */
export const schemaVersion = 1;
