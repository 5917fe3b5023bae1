import { analyse } from '../../analysis/analyse.ts';
import { eachReport } from '../files/each-report.ts';
import { exitCodes } from '../program/exit-codes.ts';
import { jsonText } from '../program/plain-text.ts';
import { type Terminal, wantsColour } from '../program/terminal.ts';
import { scoreCsv } from '../score/score-csv.ts';
import { scoreObject } from '../score/score-object.ts';
import { scoreTable } from '../score/score-table.ts';

export interface ScoreOptions {
  readonly format: 'text' | 'json' | 'csv';
  readonly stdinFilename?: string;
  readonly color?: boolean;
}

/** Raised when the JSON changes in a way that breaks its readers. */
const formatVersion = 1;

/** `keyline score`: what follows from the scores of each report. Gives the exit code. */
export async function scoreCommand(
  paths: readonly string[],
  options: ScoreOptions,
  terminal: Terminal,
): Promise<number> {
  const { print } = terminal;
  const colour = wantsColour(terminal, options.color);
  let separator = '';
  print(beginnings[options.format]);
  const complete = await eachReport({ ...options, paths }, terminal, ({ path, document, environment }) => {
    const analysis = analyse(document, environment);
    if (options.format === 'text') {
      print(separator + scoreTable(path, analysis, colour));
      separator = '\n';
      return;
    }
    const scores = scoreObject(path, analysis.report.framework, analysis.assessment);
    print(options.format === 'json' ? `${separator}\n${jsonText(scores)}` : scoreCsv.rows(scores));
    separator = ',';
  });
  print(options.format === 'json' ? '\n]}\n' : '');
  return complete ? exitCodes.clean : exitCodes.usage;
}

const beginnings = {
  text: '',
  json: `{"version":${formatVersion},"files":[`,
  csv: scoreCsv.heading,
} as const;
