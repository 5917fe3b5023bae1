import { frameworkReference } from '../framework/library.ts';
import { analyse } from '../rules/analyse.ts';
import type { Finding } from '../rules/finding.ts';
import { lint } from '../rules/lint.ts';
import { parseDocument } from '../syntax/parse-document.ts';
import type { ConfigurationInForce } from '../workspace/configuration-in-force.ts';

export interface CheckedText {
  /** `id@revision`; null where the report follows none that is known. */
  readonly framework: string | null;
  readonly findings: readonly Finding[];
}

/** All that the rules find in the text of a report. `final`: as if it were final, whatever its status. */
export function checkText(text: string, { library, settings }: ConfigurationInForce, final: boolean): CheckedText {
  const analysis = analyse(parseDocument(text), { library });
  const { framework } = analysis.report;
  return {
    framework: framework === null ? null : frameworkReference(framework),
    findings: lint(analysis, final ? { ...settings, final: true } : settings),
  };
}
