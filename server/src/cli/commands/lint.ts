import { resolve } from 'node:path';
import type { Severity } from '../../rules/finding.ts';
import { fixText } from '../../rules/fix-text.ts';
import { ruleDescriptions } from '../../rules/registry.ts';
import type { Rule } from '../../rules/rule.ts';
import type { RuleSettings } from '../../rules/rule-settings.ts';
import { parseDocument } from '../../syntax/parse-document.ts';
import { eachReport, type NamedTextFile, type ReportSource } from '../files/each-report.ts';
import { resultsOf } from '../files/results.ts';
import { shardNamed } from '../files/shard.ts';
import type { BaselineUse } from '../lint/baseline/baseline.ts';
import type { LintCache } from '../lint/cache/lint-cache.ts';
import { type CheckedText, checkDocument } from '../lint/check-document.ts';
import { checkedFile } from '../lint/checked-file.ts';
import { chosenRules } from '../lint/chosen-rules.ts';
import { type FixDelivery, printPatch, printText, writeBack } from '../lint/fix-delivery.ts';
import { chooseFormat } from '../lint/formats/choose-format.ts';
import type { FormatName } from '../lint/formats/format-names.ts';
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

/** A checked text, after the fixes that were applied to it. */
interface LintResult extends CheckedText {
  readonly text: string;
  readonly fixed: number;
}

/** How a run treats fixes, and where its findings then go. */
interface FixMode {
  /** Null where nothing is to be fixed. */
  readonly deliver: FixDelivery | null;
  readonly showFindings: (text: string) => void;
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
  const cache = await cacheOf(paths, options, terminal);
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
  const complete = await eachReport(
    {
      ...options,
      paths,
      lookFirst:
        cache === null
          ? undefined
          : async (named, inForce) => {
              const known = await cache.look(named.file, inForce, settingsFor(inForce, options));
              if (!('result' in known)) {
                return known;
              }
              const { text, result } = known;
              const checked = chosenFrom({ ...result, suppressions: [] }, isChosen);
              show({ ...named, text, byteOrderMark: false }, { text, fixed: 0, ...checked });
              return null;
            },
    },
    terminal,
    async (source) => {
      if (deliver !== null) {
        return show(
          source,
          during('check', () => fixed(source, options, isChosen, stats?.rules)),
        );
      }
      const settings = settingsFor(source, options);
      const checked = during('check', () => checkDocument(source.document, source.environment, settings, stats?.rules));
      await cache?.store(source, source.inForce, settings, checked);
      show(source, { text: source.text, fixed: 0, ...chosenFrom(checked, isChosen) });
    },
    async (source) => {
      const { configurationFileFindings } = await import('../lint/configuration-file-findings.ts');
      const findings = await configurationFileFindings(source);
      show(source, { text: source.text, fixed: 0, framework: null, findings, suppressions: [] }, false);
    },
  );
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
): Promise<LintCache | null> {
  const { cache, cacheLocation, format, fix, unsafeFixes, diff, suppressions, staged, stdinFilename, redact } = options;
  const isOther =
    fix || unsafeFixes || diff || suppressions || staged || stdinFilename !== undefined || format === 'part' || redact;
  if ((!cache && cacheLocation === undefined) || isOther || paths.includes('-')) {
    return null;
  }
  const { openLintCache } = await import('../lint/cache/lint-cache.ts');
  return openLintCache(resolve(workingDirectory, cacheLocation ?? '.keyline-cache'));
}

/** A patch or a fixed text is the result of the run where one is asked for; then findings do not go to the same place. */
async function fixMode(
  paths: readonly string[],
  options: LintOptions,
  terminal: Terminal,
  results: Terminal,
): Promise<FixMode> {
  if (options.diff) {
    return { deliver: await printPatch(results), showFindings: () => {} };
  }
  if (!options.fix && !options.unsafeFixes) {
    return { deliver: null, showFindings: results.print };
  }
  const readsInput = options.stdinFilename !== undefined || paths.includes('-');
  return readsInput
    ? { deliver: printText(terminal), showFindings: options.output === undefined ? terminal.noteText : results.print }
    : { deliver: writeBack, showFindings: results.print };
}

type IsChosen = (rule: string) => boolean;

function fixed(
  source: ReportSource,
  options: LintOptions,
  isChosen: IsChosen,
  rules: readonly Rule[] | undefined,
): LintResult {
  const settings = settingsFor(source, options);
  const known = new Map<string, CheckedText>();
  const check = (text: string) => {
    const document = text === source.text ? source.document : parseDocument(text);
    const checked =
      known.get(text) ?? chosenFrom(checkDocument(document, source.environment, settings, rules), isChosen);
    known.set(text, checked);
    return checked;
  };
  const result = fixText(source.text, (text) => check(text).findings, { unsafe: options.unsafeFixes ?? false });
  const { framework, suppressions } = check(result.text);
  const { applied, ...found } = result;
  return { ...found, fixed: applied, framework, suppressions };
}

/** What was found by the rules that were asked for, and the suppressions that speak of one of them. */
function chosenFrom(checked: CheckedText, isChosen: IsChosen): CheckedText {
  return {
    ...checked,
    findings: checked.findings.filter(({ rule }) => isChosen(rule)),
    suppressions: checked.suppressions
      .filter(
        ({ suppression: { kind, rules } }) =>
          kind !== 'enable' && (rules.length === 0 || rules.some(({ name }) => isChosen(name))),
      )
      .map((use) => ({ ...use, kept: use.kept.filter(({ rule }) => isChosen(rule)) })),
  };
}

/** With `--final` a report is checked as if it were final, whatever its status. */
function settingsFor({ settings }: Pick<ReportSource, 'settings'>, { final }: LintOptions): RuleSettings {
  return final ? { ...settings, final: true } : settings;
}
