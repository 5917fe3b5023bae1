import type { Analysis } from '../analysis/analysis.ts';
import { hasFault } from '../syntax/front-matter/front-matter.ts';
import { type Finding, type Severity, severities } from './finding.ts';
import { problemsInParts } from './kept-problems.ts';
import { copiedText } from './prose/copied-text.ts';
import { rules as allRules, suppressionRules } from './registry.ts';
import type { Problem, Rule, RuleDescription } from './rule.ts';
import { optionValues, type RuleSettings } from './rule-settings.ts';
import { applySuppressions, brokenSuppressionsOf, type SuppressionUse, suppressionsOf } from './suppressions.ts';

/** What the rules find in a report, and what its author keeps back. */
export interface LintedReport {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** Every suppression, in the order of the text. */
  readonly suppressions: readonly SuppressionUse[];
}

/** All findings of a report by these rules, in the order of the text. Never throws: see `lintWhole`. */
export function lint(
  analysis: Analysis,
  settings: RuleSettings,
  rules: readonly Rule[] = allRules,
): readonly Finding[] {
  return lintWhole(analysis, settings, rules).findings;
}

/**
 * All findings of a report by these rules, and its suppressions. Never throws: a rule that fails gives one finding
 * `internal-error` of its own and leaves all others standing.
 */
export function lintWhole(analysis: Analysis, settings: RuleSettings, rules: readonly Rule[] = allRules): LintedReport {
  const found = rules.flatMap((rule) =>
    findingsOf(rule, analysis, settings, () => problemsOf(rule, analysis, settings)),
  );
  const { document } = analysis.report;
  const { findings, uses } = applySuppressions(found, suppressionsOf(document));
  const context = {
    document,
    ruleIds: rules.map(({ id }) => id),
    unlooked: new Set(analysis.copies === null ? [copiedText.id] : []),
    broken: brokenSuppressionsOf(document),
  };
  const aboutSuppressions = suppressionRules.flatMap((rule) =>
    findingsOf(rule, analysis, settings, () => rule.checkSuppressions(uses, context)),
  );
  return {
    findings: [...findings, ...aboutSuppressions].sort(inTextOrder),
    suppressions: uses.map((use) => ({ ...use, kept: use.kept.toSorted(inTextOrder) })),
  };
}

function problemsOf(rule: Rule, analysis: Analysis, settings: RuleSettings): Iterable<Problem> {
  const check = () => rule.check(analysis, optionValues(rule, settings));
  return rule.reads === 'parts' ? problemsInParts(rule, analysis, settings, check) : check();
}

function findingsOf(
  rule: RuleDescription,
  analysis: Analysis,
  settings: RuleSettings,
  check: () => Iterable<Problem>,
): readonly Finding[] {
  const severity = severityOf(rule, analysis, settings);
  if (severity === 'off') {
    return [];
  }
  try {
    const findings: Finding[] = [];
    for (const { range, message, related = [], fixes = [] } of check()) {
      findings.push({ rule: rule.id, severity, range, message, related, fixes });
    }
    return findings;
  } catch (fault) {
    return [internalError(rule, fault)];
  }
}

/** What is merely missing from a draft is only hinted at, unless the configuration says what it wants. */
function severityOf(rule: RuleDescription, analysis: Analysis, settings: RuleSettings): Severity | 'off' {
  const configured = settings.severities.get(rule.id);
  if (configured !== undefined) {
    return configured;
  }
  if (!rule.missing || settings.final) {
    return rule.severity;
  }
  const { status, frontMatter } = analysis.report;
  // Where the front matter has a fault, the report may well be a draft.
  const mayBeDraft = status === 'draft' || (hasFault(frontMatter) && !frontMatter.entries.has('status'));
  return mayBeDraft ? 'hint' : rule.severity;
}

function internalError(rule: RuleDescription, fault: unknown): Finding {
  const reason = fault instanceof Error ? fault.message : String(fault);
  return {
    rule: 'internal-error',
    severity: 'error',
    range: { start: 0, end: 0 },
    message: `The rule ${rule.id} failed and could not check this report (${reason}). All other rules ran. Please report this as a fault of Keyline.`,
    related: [],
    fixes: [],
  };
}

function inTextOrder(left: Finding, right: Finding): number {
  return (
    left.range.start - right.range.start ||
    left.range.end - right.range.end ||
    severities.indexOf(left.severity) - severities.indexOf(right.severity) ||
    (left.rule < right.rule ? -1 : left.rule > right.rule ? 1 : 0)
  );
}
