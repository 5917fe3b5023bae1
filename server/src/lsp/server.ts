import type { Connection, InitializeParams, ServerCapabilities } from 'vscode-languageserver';
import { clientAbilities } from './client-abilities.ts';
import type { Method } from './method.ts';
import { completion } from './methods/completion.ts';
import { configurationChanges } from './methods/configuration-changes.ts';
import { documentSymbol } from './methods/document-symbol.ts';
import { foldingRange } from './methods/folding-range.ts';
import { documentDiagnostic } from './methods/document-diagnostic.ts';
import { hover } from './methods/hover.ts';
import { selectionRange } from './methods/selection-range.ts';
import { textSynchronisation } from './methods/text-synchronisation.ts';
import { workspaceDiagnostic } from './methods/workspace-diagnostic.ts';
import { workspaceFolders } from './methods/workspace-folders.ts';
import type { ServerPlatform } from './server-platform.ts';
import { startSession } from './session.ts';

/** Everything that the server does, one line for each method of the protocol. */
const methods: readonly Method[] = [
  textSynchronisation,
  configurationChanges,
  completion,
  hover,
  documentSymbol,
  foldingRange,
  selectionRange,
  workspaceFolders,
  documentDiagnostic,
  workspaceDiagnostic,
];

/** Serves one client on `connection` until the client ends it. */
export function startServer(connection: Connection, platform: ServerPlatform): void {
  connection.onInitialize((params) => {
    const client = clientAbilities(params);
    const session = startSession(connection, client, platform, foldersOf(params));
    connection.onShutdown(session.end);
    for (const method of methods) {
      method.register(session);
    }
    const offered: ServerCapabilities = { positionEncoding: client.positionEncoding };
    return {
      serverInfo: { name: 'Keyline', version: platform.version },
      capabilities: Object.assign(offered, ...methods.map((method) => method.capabilities?.(client))),
    };
  });
  connection.listen();
}

/** The folders that the client works in: none for a client that opens loose files only. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
}
