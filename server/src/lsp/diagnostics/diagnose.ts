import type { Diagnostic } from 'vscode-languageserver';
import { fingerprint } from '../frame/fingerprint.ts';
import type { DiagnosedText } from '../state/diagnosed-text.ts';
import type { ReportEnvironment } from '../state/report-environments.ts';
import type { Session } from '../state/session.ts';
import { textKind } from '../state/text-kinds.ts';
import type { PlacedText } from '../texts/open-document.ts';
import { configurationFileProblems } from './configuration-file-problems.ts';
import { findingDiagnostics, problemDiagnostics } from './diagnostics.ts';
import { noteFindings } from './finding-counts.ts';
import { isOwnWork } from './own-work.ts';

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

/** What is wrong in a text, open or not, as the client can show it. Texts that are not Keyline's have nothing wrong. */
export async function diagnosticsFor(
  session: Session,
  placed: PlacedText,
  environment: ReportEnvironment,
): Promise<readonly Diagnostic[]> {
  if (!isOwnWork(placed.uri, session.workspace.folders())) {
    return [];
  }
  const kind = textKind(placed, environment);
  switch (kind) {
    case 'report':
      return findingDiagnostics(session.findingsOf(placed, environment), placed, session.client);
    case 'configuration':
    case 'framework':
    case 'style':
    case 'theme':
      return problemDiagnostics(await configurationFileProblems(session, placed, kind), placed);
    case null:
      return [];
  }
}
