import { fixText } from '../../rules/fix-text.ts';
import type { Rule } from '../../rules/rule.ts';
import type { RuleSettings } from '../../rules/rule-settings.ts';
import { blocksAgain } from '../../syntax/blocks/same-blocks.ts';
import { parseDocument } from '../../syntax/parse-document.ts';
import type { ReportSource } from '../files/each-report.ts';
import type { Terminal } from '../program/terminal.ts';
import { type CheckedText, checkDocument } from './check-document.ts';
import { chosenFrom, type IsChosen } from './chosen-rules.ts';
import { type FixDelivery, printPatch, printText, writeBack } from './fix-delivery.ts';

/** A checked text, after the fixes that were applied to it. */
export interface LintResult extends CheckedText {
  readonly text: string;
  readonly fixed: number;
}

/** How a run treats fixes, and where its findings then go. */
export interface FixMode {
  /** Null where nothing is to be fixed. */
  readonly deliver: FixDelivery | null;
  readonly showFindings: (text: string) => void;
}

/** What is asked of a run that may fix reports. */
export interface FixOptions {
  readonly fix?: boolean;
  readonly unsafeFixes?: boolean;
  readonly diff?: boolean;
  readonly output?: string;
  readonly stdinFilename?: string;
}

/** A patch or a fixed text is the result of the run where one is asked for; then findings do not go to the same place. */
export async function fixMode(
  paths: readonly string[],
  options: FixOptions,
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

/** A report after all fixes that can be applied to it, which are safe unless `unsafe` asks for others too. */
export function fixedReport(
  source: ReportSource,
  settings: RuleSettings,
  { unsafeFixes = false }: FixOptions,
  isChosen: IsChosen,
  rules: readonly Rule[] | undefined,
): LintResult {
  const known = new Map<string, CheckedText>();
  let { document } = source;
  const check = (text: string) => {
    // What was read of a block that no fix has touched is used again.
    document = text === source.text ? source.document : parseDocument(text, blocksAgain(document.blocks));
    const checked =
      known.get(text) ?? chosenFrom(checkDocument(document, source.environment, settings, rules), isChosen);
    known.set(text, checked);
    return checked;
  };
  const result = fixText(source.text, (text) => check(text).findings, { unsafe: unsafeFixes });
  const { framework, suppressions } = check(result.text);
  const { applied, ...found } = result;
  return { ...found, fixed: applied, framework, suppressions };
}
