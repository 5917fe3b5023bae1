import type { Diagnostic } from 'vscode-languageserver';
import type { ReportEnvironment } from '../state/report-environments.ts';
import type { Session } from '../state/session.ts';
import { textKind } from '../state/text-kinds.ts';
import type { PlacedText } from '../texts/open-document.ts';
import { diagnosticsOf, problemDiagnostics } from './diagnostics.ts';
import { isOwnWork } from './own-work.ts';
import { settingsProblems } from './settings-problems.ts';

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
      return diagnosticsOf(session.findingsOf(placed, environment), placed, session.client);
    case 'configuration':
    case 'framework':
      return problemDiagnostics(await settingsProblems(session, placed, kind), placed);
    case null:
      return [];
  }
}
