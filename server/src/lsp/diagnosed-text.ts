import type { Diagnostic } from 'vscode-languageserver';
import { diagnosticsFor } from './checks.ts';
import { noteFindings } from './finding-counts.ts';
import { fingerprint } from './fingerprint.ts';
import type { PlacedText } from './open-document.ts';
import type { ReportEnvironment } from './report-environments.ts';
import type { Session } from './session.ts';

/** What is wrong in a text, and a name for exactly that: where the name is the same, nothing changed. */
export interface DiagnosedText {
  readonly resultId: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Diagnoses a text as it now is. */
export async function diagnose(
  session: Session,
  placed: PlacedText,
  environment: ReportEnvironment,
): Promise<DiagnosedText> {
  const diagnostics = await diagnosticsFor(session, placed, environment);
  noteFindings(session, placed.uri, diagnostics);
  return { resultId: fingerprint(JSON.stringify(diagnostics)), diagnostics };
}
