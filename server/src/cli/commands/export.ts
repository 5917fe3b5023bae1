import { analyse } from '../../analysis/analyse.ts';
import { reportRecord } from '../../records/report-record.ts';
import { exportLocations } from '../export/export-locations.ts';
import { type ExportFormat, exportFormats } from '../export/export-names.ts';
import { type ExportSink, lineSink, type TableChoice } from '../export/export-sink.ts';
import { parquetSink } from '../export/parquet-sink.ts';
import { csvFormat, jsonLinesFormat } from '../export/row-lines.ts';
import { eachReport } from '../files/each-report.ts';
import { refuseOptions } from '../files/output-places.ts';
import { exitCodes } from '../program/exit-codes.ts';
import type { Terminal } from '../program/terminal.ts';
import { UserError } from '../program/user-error.ts';
import { counted } from '../program/wording.ts';

export interface ExportOptions extends TableChoice {
  readonly to?: ExportFormat;
  readonly stdinFilename?: string;
}

/** `keyline export`: the data of reports, as tables or as documents. Gives the exit code. */
export async function exportCommand(
  paths: readonly string[],
  options: ExportOptions,
  terminal: Terminal,
): Promise<number> {
  const format = chosenFormat(options);
  if (format === 'json') {
    refuseOptions(options, ['table'], 'only where tables are written');
    return exportLocations(paths, options, terminal);
  }
  const sink = await sinkOf(format, options, terminal);
  let reports = 0;
  let unwritten: unknown = null;
  try {
    const complete = await eachReport({ ...options, paths }, terminal, ({ path, document, environment }) => {
      reports += 1;
      const record = reportRecord(path, analyse(document, environment));
      // What cannot be written is no fault of this report, and the next would only go on behind a gap.
      unwritten ??= faultOf(() => sink.add(record));
    });
    if (unwritten !== null) {
      throw unwritten;
    }
    if (reports === 0) {
      sink.giveUp();
      return complete ? exitCodes.clean : exitCodes.usage;
    }
    const written = sink.finish();
    if (written.length > 0) {
      terminal.note(`${counted(reports, 'report')} written to ${options.output}.`);
    }
    return complete ? exitCodes.clean : exitCodes.usage;
  } catch (fault) {
    sink.giveUp();
    throw fault;
  }
}

function faultOf(work: () => void): unknown {
  try {
    work();
    return null;
  } catch (fault) {
    return fault;
  }
}

/** The format that is asked for, else the one that the name of the file says. */
function chosenFormat({ to, output }: ExportOptions): ExportFormat {
  const format = to ?? exportFormats.find((name) => output?.toLowerCase().endsWith(`.${name}`) === true);
  if (format === undefined) {
    throw new UserError(`Say with --to what to write: ${exportFormats.join(', ')}.`);
  }
  return format;
}

function sinkOf(
  format: Exclude<ExportFormat, 'json'>,
  options: ExportOptions,
  terminal: Terminal,
): ExportSink | Promise<ExportSink> {
  switch (format) {
    case 'csv':
      return lineSink(options, '.csv', csvFormat, terminal);
    case 'jsonl':
      return lineSink(options, '.jsonl', jsonLinesFormat, terminal);
    case 'parquet':
      return parquetSink(options, terminal);
  }
}
