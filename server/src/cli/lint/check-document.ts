import { analyse, type Environment } from '../../analysis/analyse.ts';
import { frameworkReference } from '../../framework/file/library.ts';
import type { Finding } from '../../rules/finding.ts';
import { lintWhole } from '../../rules/lint.ts';
import type { Rule } from '../../rules/rule.ts';
import type { RuleSettings } from '../../rules/rule-settings.ts';
import type { SuppressionUse } from '../../rules/suppressions.ts';
import type { Document } from '../../syntax/document.ts';

export interface CheckedText {
  /** `id@revision`; null where the report follows none that is known. */
  readonly framework: string | null;
  readonly findings: readonly Finding[];
  readonly suppressions: readonly SuppressionUse[];
}

/** All that the rules (all of them, or these) find in a report, and what its author keeps back. */
export function checkDocument(
  document: Document,
  environment: Environment,
  settings: RuleSettings,
  rules?: readonly Rule[],
): CheckedText {
  const analysis = analyse(document, environment);
  const { framework } = analysis.report;
  return {
    framework: framework === null ? null : frameworkReference(framework),
    ...lintWhole(analysis, settings, rules),
  };
}
