import { analyse } from '../../analysis/analyse.ts';
import { formatReport } from '../../language/formatting.ts';
import { applyEdits } from '../../text/edit.ts';
import { eachReport, type ReportSource } from '../files/each-report.ts';
import { printPatch, printText, writeBack } from '../lint/fix-delivery.ts';
import { exitCodes } from '../program/exit-codes.ts';
import type { Terminal } from '../program/terminal.ts';
import { counted } from '../program/wording.ts';

export interface FormatCommandOptions {
  readonly check?: boolean;
  readonly diff?: boolean;
  readonly stdinFilename?: string;
}

/**
 * `keyline format`: brings reports into house style, or with `--check` and `--diff` tells which are not. Gives the exit
 * code: that of findings where one of these finds something to change.
 */
export async function formatCommand(
  paths: readonly string[],
  options: FormatCommandOptions,
  terminal: Terminal,
): Promise<number> {
  const isFilter = options.stdinFilename !== undefined || paths.includes('-');
  const only = options.check || options.diff;
  const deliver = options.diff
    ? await printPatch(terminal)
    : options.check
      ? () => {}
      : isFilter
        ? printText(terminal)
        : writeBack;
  let reports = 0;
  let changed = 0;
  const complete = await eachReport({ ...options, paths }, terminal, (source) => {
    const formatted = formattedText(source);
    deliver(source, formatted);
    reports += 1;
    if (formatted !== source.text) {
      changed += 1;
      if (!options.diff && (options.check || !isFilter)) {
        terminal.print(`${source.path}\n`);
      }
    }
  });
  if (reports > 0 && (only || !isFilter)) {
    const others =
      reports === changed ? '' : ` ${counted(reports - changed, 'report')} ${only ? 'would stay' : 'left'} as before.`;
    terminal.note(`${counted(changed, 'report')} ${only ? 'would be formatted' : 'formatted'}.${others}`);
  }
  return !complete ? exitCodes.usage : only && changed > 0 ? exitCodes.findings : exitCodes.clean;
}

function formattedText({ text, document, environment }: ReportSource): string {
  return applyEdits(text, formatReport(analyse(document, environment).report));
}
