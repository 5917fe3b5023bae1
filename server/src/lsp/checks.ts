import type { Diagnostic } from 'vscode-languageserver';
import { readFrameworkSource } from '../framework/framework-source.ts';
import { checkConfigurationText } from '../workspace/check-configuration-text.ts';
import { diagnosticsOf, problemDiagnostics } from './diagnostics.ts';
import type { PlacedText } from './open-document.ts';
import type { ReportEnvironment } from './report-environments.ts';
import type { Session } from './session.ts';
import { textKind } from './text-kinds.ts';

/** What is wrong in a text, open or not, as the client can show it. Texts that are not Keyline's have nothing wrong. */
export async function diagnosticsFor(
  session: Session,
  placed: PlacedText,
  environment: ReportEnvironment,
): Promise<readonly Diagnostic[]> {
  const { uri, document } = placed;
  switch (textKind(placed, environment)) {
    case 'report':
      return diagnosticsOf(session.findingsOf(placed, environment), placed, session.client);
    case 'configuration':
      return problemDiagnostics(await checkConfigurationText(uri, document.text, session.files), placed);
    case 'framework':
      return problemDiagnostics(readFrameworkSource(document.text).problems, placed);
    case null:
      return [];
  }
}
