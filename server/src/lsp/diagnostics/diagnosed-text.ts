import type { Diagnostic } from 'vscode-languageserver';
import { noteFindings } from '../changes/finding-counts.ts';
import { fingerprint } from '../frame/fingerprint.ts';
import type { ReportEnvironment } from '../state/report-environments.ts';
import type { Session } from '../state/session.ts';
import type { PlacedText } from '../texts/open-document.ts';
import { diagnosticsFor } from './checks.ts';

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
