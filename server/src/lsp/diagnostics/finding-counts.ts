import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { FindingCounts } from '../../protocol/results.ts';
import { normaliseUri } from '../../text/addresses/normalise-uri.ts';
import { reportsChanged } from '../state/reports-changed.ts';
import type { Session } from '../state/session.ts';

/** How many of these there are of each severity. */
export function countFindings(diagnostics: readonly Pick<Diagnostic, 'severity'>[]): FindingCounts {
  const count = (wanted: DiagnosticSeverity) => diagnostics.filter(({ severity }) => severity === wanted).length;
  return {
    error: count(DiagnosticSeverity.Error),
    warning: count(DiagnosticSeverity.Warning),
    information: count(DiagnosticSeverity.Information),
    hint: count(DiagnosticSeverity.Hint),
  };
}

/** Keeps how much was found in a text, so that lists of reports can say it without checking every text again. */
export function noteFindings(session: Session, uri: string, diagnostics: readonly Diagnostic[]): void {
  const counts = session.state.findingCounts;
  const key = normaliseUri(uri);
  const now = countFindings(diagnostics);
  if (!isSame(counts.get(key), now)) {
    counts.set(key, now);
    reportsChanged(session);
  }
}

/** How much was found in a text when it was last checked; null where it never was. */
export function findingsNoted(session: Session, uri: string): FindingCounts | null {
  return session.state.findingCounts.get(normaliseUri(uri)) ?? null;
}

function isSame(before: FindingCounts | undefined, now: FindingCounts): boolean {
  return (
    before !== undefined &&
    before.error === now.error &&
    before.warning === now.warning &&
    before.information === now.information &&
    before.hint === now.hint
  );
}
