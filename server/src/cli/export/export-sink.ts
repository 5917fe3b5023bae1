import { join, resolve } from 'node:path';
import type { ReportRecord } from '../../records/report-record.ts';
import { reportTables, type TableName, tableNames } from '../../records/tables.ts';
import { isFolder } from '../files/output-places.ts';
import { beginFile, staysAsNow } from '../files/write-file.ts';
import type { Terminal } from '../program/terminal.ts';
import type { LineFormat } from './row-lines.ts';

/** Where the rows of reports go, one report after the other. */
export interface ExportSink {
  /** Throws a UserError where they cannot be written. */
  readonly add: (record: ReportRecord) => void;
  /** Puts everything in its place; gives what was written, for people. Throws a UserError. */
  readonly finish: () => readonly string[];
  /** Takes away what is not finished: all is as it was. */
  readonly giveUp: () => void;
}

/** What a user asks of tables. */
export interface TableChoice {
  readonly output?: string;
  readonly table?: TableName;
}

/** The file that `-o` names, by how it ends; else the folder. Null where all goes to standard output. */
export function exportPlace(
  output: string | undefined,
  suffix: string,
  { workingDirectory }: Terminal,
): { readonly path: string; readonly isFolder: boolean } | null {
  if (output === undefined) {
    return null;
  }
  const path = resolve(workingDirectory, output);
  return { path, isFolder: isFolder(path) || !output.toLowerCase().endsWith(suffix) };
}

/** The tables that are written: the one that is asked for, else all to a folder, and the ratings to a single file. */
export function chosenTables({ table }: TableChoice, intoFolder: boolean): readonly TableName[] {
  return table !== undefined ? [table] : intoFolder ? tableNames : ['ratings'];
}

/** Rows as lines: to standard output as they come, to a file, or to a folder with a file for each table. */
export function lineSink(choice: TableChoice, suffix: string, format: LineFormat, terminal: Terminal): ExportSink {
  const place = exportPlace(choice.output, suffix, terminal);
  const tables = chosenTables(choice, place?.isFolder ?? false).map((name) => reportTables[name]);
  const begun = tables.map((table) => {
    if (place === null) {
      return { table, path: null, append: terminal.print, finish: () => {}, giveUp: () => {} };
    }
    const path = place.isFolder ? join(place.path, `${table.name}${suffix}`) : place.path;
    const isUnchanged = staysAsNow(path);
    const file = beginFile(path);
    return { table, path, append: file.append, finish: () => file.finish(isUnchanged), giveUp: file.giveUp };
  });
  let isFirst = true;
  return {
    add: (record) => {
      for (const { table, append } of begun) {
        append(isFirst ? format.heading(table) : '');
        append(format.lines(table, table.rows(record)));
      }
      isFirst = false;
    },
    finish: () =>
      begun.flatMap(({ path, finish }) => {
        finish();
        return path ?? [];
      }),
    giveUp: () => {
      for (const { giveUp } of begun) {
        giveUp();
      }
    },
  };
}
