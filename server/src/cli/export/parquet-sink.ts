import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Cell, type ColumnDescription, schemaVersion } from '../../records/column.ts';
import { type ReportTable, reportTables } from '../../records/tables.ts';
import { staysAsNow, writeWholeFile } from '../files/write-file.ts';
import type { Terminal } from '../program/terminal.ts';
import { UserError } from '../program/user-error.ts';
import { chosenTables, type ExportSink, exportPlace, type TableChoice } from './export-sink.ts';
import { loadParquet } from './load-parquet.ts';
import type { ParquetFile } from './parquet-file.ts';

/** Every file of a table in folders is called so: what has another name is not Keyline's, and stays. */
const partName = 'keyline.parquet';

/** The columns that folders stand for, in the order of the folders, as Hive, Spark and DuckDB read them. */
const partitions = ['framework', 'year'];

/** What they call a folder of what is not known. */
const unknown = '__HIVE_DEFAULT_PARTITION__';

/**
 * One table to a file; or to a folder, `TABLE/framework=…/year=…/keyline.parquet`. There it takes the place of what an
 * export before left, so that no old rows are read with the new ones.
 */
export async function parquetSink(choice: TableChoice, terminal: Terminal): Promise<ExportSink> {
  const place = exportPlace(choice.output, '.parquet', terminal);
  if (place === null) {
    throw new UserError('Parquet is no text, so it goes to a file or a folder. Say with -o to which.');
  }
  const { path: root, isFolder } = place;
  const { parquetFile } = await loadParquet();
  const tables = chosenTables(choice, isFolder).map((name) => reportTables[name]);
  const files = new Map<string, ParquetFile>();
  const isUnchanged = staysAsNow(root);
  const fileAt = (path: string, table: ReportTable, columns: readonly ColumnDescription[]) => {
    const known = files.get(path);
    const file = known ?? parquetFile(columns, { schema: String(schemaVersion), table: table.name });
    files.set(path, file);
    return file;
  };
  if (!isFolder) {
    for (const table of tables) {
      fileAt(root, table, table.columns);
    }
  }
  return {
    add: (record) => {
      for (const table of tables) {
        const rows = table.rows(record);
        const [first] = rows;
        if (!isFolder) {
          fileAt(root, table, table.columns).add(rows);
        } else if (first !== undefined) {
          const { folder, columns, places } = partitioned(table, first);
          const file = fileAt(join(root, table.name, folder, partName), table, columns);
          file.add(rows.map((row) => places.map((place) => row[place] ?? null)));
        }
      }
    },
    finish: () => {
      for (const [path, file] of files) {
        writeWholeFile(path, file.bytes(), isFolder ? staysAsNow(path) : isUnchanged);
      }
      if (isFolder) {
        for (const { name } of tables) {
          removeOlder(join(root, name), files);
        }
      }
      return [root];
    },
    giveUp: () => {},
  };
}

/** The folder of a report's rows, and what is left of their columns: the folders stand for the others. */
function partitioned({ columns }: ReportTable, row: readonly Cell[]) {
  const places = columns.flatMap(({ name }, place) => (partitions.includes(name) ? [] : [place]));
  const folders = partitions.map((name) => {
    const value = row[columns.findIndex((column) => column.name === name)] ?? null;
    return `${name}=${value === null ? unknown : folderText(String(value))}`;
  });
  return { folder: join(...folders), columns: columns.filter(({ name }) => !partitions.includes(name)), places };
}

/** Text that a folder may be called on every disk: all else as readers of partitions decode it. */
function folderText(text: string): string {
  return text.replace(/[^\w.@-]/gu, (character) => encodeURIComponent(character));
}

/** Removes the files of an export before that this one did not write, and the folders that are empty then. */
function removeOlder(table: string, written: ReadonlyMap<string, unknown>): void {
  for (const framework of foldersOf(table, 'framework=')) {
    for (const year of foldersOf(framework, 'year=')) {
      const file = join(year, partName);
      if (!written.has(file)) {
        rmSync(file, { force: true });
        removeIfEmpty(year);
      }
    }
    removeIfEmpty(framework);
  }
}

function foldersOf(folder: string, beginning: string): readonly string[] {
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  return entries
    .filter((entry) => entry.isDirectory() && entry.name.startsWith(beginning))
    .map(({ name }) => join(folder, name));
}

function removeIfEmpty(folder: string): void {
  if (readdirSync(folder).length === 0) {
    rmdirSync(folder);
  }
}
