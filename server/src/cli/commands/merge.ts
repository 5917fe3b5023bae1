import { resolve } from 'node:path';
import type { Severity } from '../../rules/finding.ts';
import { ruleDescriptions } from '../../rules/registry.ts';
import { resultsOf } from '../files/results.ts';
import { chooseFormat } from '../lint/formats/choose-format.ts';
import type { FormatName } from '../lint/formats/format-names.ts';
import { shownFindings } from '../lint/shown-findings.ts';
import { shownOf, startTally } from '../lint/tally.ts';
import { type Part, readPart } from '../merge/read-part.ts';
import { type Terminal, wantsColour } from '../program/terminal.ts';
import { UserError } from '../program/user-error.ts';
import { version } from '../program/version.ts';

export interface MergeOptions {
  readonly format: FormatName;
  readonly failOn: Severity | 'never';
  readonly maxFindings?: string;
  readonly statistics?: boolean;
  readonly suppressions?: boolean;
  readonly output?: string;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

/** `keyline merge`: prints the parts of a run as the whole run would have been printed. Gives its exit code. */
export async function mergeCommand(
  paths: readonly string[],
  options: MergeOptions,
  terminal: Terminal,
): Promise<number> {
  const shown = shownFindings(options.maxFindings, options.statistics === true, terminal);
  const output = resultsOf(terminal, options.output);
  const format = await chooseFormat(options.format, {
    colour: wantsColour(output.terminal, options.color),
    width: output.terminal.width,
    rules: ruleDescriptions,
    version,
    quiet: options.quiet ?? false,
    show: shownOf(options),
  });
  const parts = paths.map((path) => readPart(resolve(terminal.workingDirectory, path), path));
  refuseIncomplete(parts);
  const { print } = output.terminal;
  const tally = startTally();
  print(format.begin());
  for (const file of parts.flatMap(({ files }) => files).sort((left, right) => left.at - right.at)) {
    const findings = options.quiet ? file.findings.filter(({ severity }) => severity === 'error') : file.findings;
    tally.add(findings, file.fixed, file.isReport);
    print(format.file({ ...file, findings: shown.first(findings) }));
  }
  const complete = parts.every(({ incomplete }) => !incomplete);
  print(format.end(tally.totals(complete)));
  output.finish();
  shown.finish(format);
  return tally.exitCode(complete, options.failOn);
}

/** Each part must be there, and once. Throws a UserError where that is not so. */
function refuseIncomplete(parts: readonly Part[]): void {
  const count = parts[0]?.count ?? 0;
  const numbers = Array.from({ length: count }, (_, place) => place + 1);
  const missing = numbers.filter((number) => !parts.some(({ index }) => index === number));
  if (parts.some((part) => part.count !== count) || parts.length > count) {
    throw new UserError(
      'These are not the parts of one run: each part must be given once, and all must be of as many.',
    );
  }
  if (missing.length > 0) {
    throw new UserError(`Parts are missing: ${missing.map((number) => `${number}/${count}`).join(', ')}.`);
  }
}
