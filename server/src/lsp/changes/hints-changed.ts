import { CodeLensRefreshRequest } from 'vscode-languageserver';
import { logFaultOf } from '../frame/faults.ts';
import type { Session } from '../state/session.ts';

/**
 * To be called when something outside a text changed what is shown in it: a configuration, a framework, a previous
 * report. The client asks again for inlay hints, code lenses and semantic tokens, where it can be told to.
 */
export function hintsChanged({ connection, client }: Session): void {
  if (client.refreshInlayHints) {
    logFaultOf(connection, 'Asking the client to ask for inlay hints again', connection.languages.inlayHint.refresh());
  }
  if (client.refreshCodeLenses) {
    logFaultOf(
      connection,
      'Asking the client to ask for code lenses again',
      connection.sendRequest(CodeLensRefreshRequest.type),
    );
  }
  if (client.refreshSemanticTokens) {
    logFaultOf(
      connection,
      'Asking the client to ask for semantic tokens again',
      connection.languages.semanticTokens.refresh(),
    );
  }
}
