import { resolve } from 'node:path';
import type { ConfigurationInForce } from '../../configuration/configuration-in-force.ts';
import type { Severity } from '../../rules/finding.ts';
import { ruleDescriptions } from '../../rules/registry.ts';
import type { RuleSettings } from '../../rules/rule-settings.ts';
import { namedPaths } from '../../workspace/named-files.ts';
import { eachReport, type NamedTextFile, type ReportSource, type SourceOptions } from '../files/each-report.ts';
import { resultsOf } from '../files/results.ts';
import { shardNamed } from '../files/shard.ts';
import type { BaselineUse } from '../lint/baseline/baseline.ts';
import type { LintCache } from '../lint/cache/lint-cache.ts';
import { checkDocument } from '../lint/check-document.ts';
import { checkedFile } from '../lint/checked-file.ts';
import { chosenFrom, chosenRules, type IsChosen } from '../lint/chosen-rules.ts';
import { type CopiesInRun, copiesInRun, nobodyLooked } from '../lint/copies-in-run.ts';
import { fixedReport, fixMode, type LintResult } from '../lint/fix-mode.ts';
import { chooseFormat } from '../lint/formats/choose-format.ts';
import type { FormatName } from '../lint/formats/format-names.ts';
import type { CheckOutcome } from '../lint/jobs/check-text.ts';
import type { Jobs } from '../lint/jobs/jobs.ts';
import { shownFindings } from '../lint/shown-findings.ts';
import type { Stats } from '../lint/stats.ts';
import { shownOf, startTally } from '../lint/tally.ts';
import { exitCodes } from '../program/exit-codes.ts';
import { type Terminal, wantsColour } from '../program/terminal.ts';
import { UserError } from '../program/user-error.ts';
import { version } from '../program/version.ts';
import { counted } from '../program/wording.ts';

export interface LintOptions {
  readonly fix?: boolean;
  readonly unsafeFixes?: boolean;
  readonly diff?: boolean;
  readonly format: FormatName;
  readonly failOn: Severity | 'never';
  readonly select?: readonly string[];
  readonly ignore?: readonly string[];
  readonly final?: boolean;
  readonly staged?: boolean;
  readonly since?: string;
  readonly baseline?: string;
  readonly writeBaseline?: boolean;
  readonly maxFindings?: string;
  readonly shard?: string;
  readonly jobs?: string;
  readonly stats?: boolean;
  readonly watch?: boolean;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly suppressions?: boolean;
  readonly statistics?: boolean;
  readonly output?: string;
  readonly stdinFilename?: string;
  readonly onlyReports?: boolean;
  readonly redact?: boolean;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

/** `keyline lint`: prints what the rules find, and fixes what can be fixed. Gives the exit code. */
export async function lintCommand(paths: readonly string[], options: LintOptions, terminal: Terminal): Promise<number> {
  if (options.watch) {
    const { watchReports } = await import('../lint/watch.ts');
    return watchReports(paths, () => lintOnce(paths, options, terminal), terminal);
  }
  return lintOnce(paths, options, terminal);
}

async function lintOnce(paths: readonly string[], options: LintOptions, shownOn: Terminal): Promise<number> {
  const redaction = await redactionFor(paths, options);
  const terminal = redaction?.redactedNotes(shownOn) ?? shownOn;
  const stats = options.stats ? (await import('../lint/stats.ts')).startStats() : null;
  const during: Stats['during'] = stats?.during ?? ((_, act) => act());
  const isChosen = chosenRules(options);
  const shown = shownFindings(options.maxFindings, options.statistics === true || options.format === 'part', terminal);
  if (options.staged && (options.fix || options.unsafeFixes)) {
    throw new UserError(
      '--staged checks what is staged and changes no file, so --fix cannot be given with it. Run "keyline lint --fix" and stage what it changed.',
    );
  }
  const baseline = await baselineOf(options, isChosen, terminal);
  const output = resultsOf(terminal, options.output);
  const format = await chooseFormat(options.format, {
    colour: wantsColour(output.terminal, options.color),
    width: output.terminal.width,
    rules: ruleDescriptions,
    version,
    // What goes into a baseline is told by its own line.
    quiet: (options.quiet || options.writeBaseline) ?? false,
    show: shownOf(options),
    shard: options.shard === undefined ? null : shardNamed(options.shard),
  });
  const { deliver, showFindings } = await fixMode(paths, options, terminal, output.terminal);
  let copiesOf: CopiesInRun = nobodyLooked;
  const cache = await cacheOf(paths, options, terminal, (file) => copiesOf(file));
  const tally = startTally();
  let changed = 0;

  showFindings(format.begin());
  const show = (source: NamedTextFile, result: LintResult, isReport = true) => {
    deliver?.(source, result.text);
    changed += result.text === source.text ? 0 : 1;
    const checked = checkedFile(source, { ...result, isReport }, terminal.workingDirectory);
    const told = baseline?.told(source.file, checked) ?? result.findings;
    const findings = options.quiet ? told.filter(({ severity }) => severity === 'error') : told;
    tally.add(findings, result.fixed, isReport);
    const file = { ...checked, findings: shown.first(findings) };
    during('print', () => showFindings(format.file(redaction?.redactFile(file) ?? file)));
  };
  const jobs = await jobsOf(options, deliver !== null, terminal);
  const inTurn: Jobs['inTurn'] = jobs?.inTurn ?? (async (act) => act());
  const keep = async (source: NamedTextFile, inForce: ConfigurationInForce, { checked, named }: CheckOutcome) => {
    await cache?.store(source, named, inForce, settingsFor(inForce, options), checked);
    show(source, { text: source.text, fixed: 0, ...chosenFrom(checked, isChosen) });
  };
  /** Looks for what is known of a report, and for somebody else to check it. Gives its text where there is neither. */
  const lookFirst: SourceOptions['lookFirst'] = async (named, inForce, read) => {
    const known = (await cache?.look(named.file, inForce, settingsFor(inForce, options))) ?? (await read());
    if ('result' in known) {
      const { text, result } = known;
      const checked = chosenFrom({ ...result, suppressions: [] }, isChosen);
      await inTurn(() => show({ ...named, text, byteOrderMark: false }, { text, fixed: 0, ...checked }));
      return null;
    }
    if (jobs === null || 'problem' in known) {
      return known;
    }
    const { file } = named;
    const task = { file, text: known.text, final: options.final ?? false, copies: copiesOf(file) };
    const isTaken = await jobs.take(task, (outcome) => keep({ ...named, ...known }, inForce, outcome));
    return isTaken ? null : known;
  };
  let complete: boolean;
  try {
    if (comparesReports(paths, options)) {
      const { workingDirectory } = terminal;
      copiesOf = await copiesInRun(paths, options.onlyReports ?? false, workingDirectory, cache?.skim);
    }
    complete = await eachReport(
      { ...options, paths, lookFirst: cache === null && jobs === null ? undefined : lookFirst },
      terminal,
      async (read) => {
        const source = { ...read, environment: { ...read.environment, copies: copiesOf(read.file) } };
        const settings = settingsFor(source, options);
        if (deliver !== null) {
          return show(
            source,
            during('check', () => fixedReport(source, settings, options, isChosen, stats?.rules)),
          );
        }
        const { document, environment } = source;
        const checked = during('check', () => checkDocument(document, environment, settings, stats?.rules));
        const named = cache === null ? [] : namedPaths(document);
        await inTurn(() => keep(source, source.inForce, { checked, named }));
      },
      async (source) => {
        const { configurationFileFindings } = await import('../lint/configuration-file-findings.ts');
        const findings = await configurationFileFindings(source);
        const result = { text: source.text, fixed: 0, framework: null, findings, suppressions: [] };
        await inTurn(() => show(source, result, false));
      },
    );
    await jobs?.finish();
  } finally {
    jobs?.close();
  }
  showFindings(format.end(tally.totals(complete)));
  output.finish();
  shown.finish(format);
  stats?.lines().forEach(terminal.note);
  baseline?.finish();
  const notKept = cache?.finish() ?? null;
  if (notKept !== null) {
    terminal.note(`The cache is not written, so the next run is no quicker: ${notKept}.`);
  }

  if (options.diff) {
    terminal.note(changed === 0 ? 'Nothing would change.' : `${counted(changed, 'report')} would change.`);
  }
  const code = tally.exitCode(complete, options.failOn);
  return code === exitCodes.clean && options.diff && changed > 0 ? exitCodes.findings : code;
}

/** Whether the reports of the run lie on the disk together, so that they can be compared. */
function comparesReports(paths: readonly string[], { staged, since, stdinFilename }: LintOptions): boolean {
  return !staged && since === undefined && stdinFilename === undefined && !paths.includes('-');
}

/** Several jobs, where the run only checks files as they are on the disk; null for one. What `--stats` measures is one. */
async function jobsOf(options: LintOptions, isFixing: boolean, { note }: Terminal): Promise<Jobs | null> {
  const { jobCount, startJobs } = await import('../lint/jobs/jobs.ts');
  const count = jobCount(options.jobs);
  const isOne = isFixing || options.stats || options.staged || options.since !== undefined;
  return isOne ? null : startJobs(count, note);
}

/** How nothing that tells who somebody is gets into what is printed; null where `--redact` does not ask for it. */
async function redactionFor(paths: readonly string[], options: LintOptions) {
  if (!options.redact) {
    return null;
  }
  const readsInput = options.stdinFilename !== undefined || paths.includes('-');
  if (options.diff || ((options.fix || options.unsafeFixes) && readsInput)) {
    throw new UserError(
      `--redact hides personal data in what is printed, and ${options.diff ? '--diff prints lines' : '--fix prints the text'} of the report as they are. Take one of the two away.`,
    );
  }
  return import('../lint/redact.ts');
}

/** What holds for findings that are known already; null where no baseline is asked for. */
async function baselineOf(options: LintOptions, isChosen: IsChosen, terminal: Terminal): Promise<BaselineUse | null> {
  if (options.baseline === undefined && !options.writeBaseline) {
    return null;
  }
  const { useBaseline } = await import('../lint/baseline/baseline.ts');
  return useBaseline(options, isChosen, terminal);
}

/**
 * What earlier runs know; null where none is asked for, or where it does not hold all that is asked for: fixes,
 * suppressions, and texts that are not those of the disk. With `--redact` nothing of a report is kept.
 */
async function cacheOf(
  paths: readonly string[],
  options: LintOptions,
  { workingDirectory }: Terminal,
  copiesOf: CopiesInRun,
): Promise<LintCache | null> {
  const { cache, cacheLocation, format, fix, unsafeFixes, diff, suppressions, staged, stdinFilename, redact } = options;
  const isOther =
    fix || unsafeFixes || diff || suppressions || staged || stdinFilename !== undefined || format === 'part' || redact;
  if ((!cache && cacheLocation === undefined) || isOther || paths.includes('-')) {
    return null;
  }
  const { openLintCache } = await import('../lint/cache/lint-cache.ts');
  return openLintCache(resolve(workingDirectory, cacheLocation ?? '.keyline-cache'), copiesOf);
}

/** With `--final` a report is checked as if it were final, whatever its status. */
function settingsFor({ settings }: Pick<ReportSource, 'settings'>, { final }: LintOptions): RuleSettings {
  return final ? { ...settings, final: true } : settings;
}
