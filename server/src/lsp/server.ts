import type { Connection, InitializeParams, ServerCapabilities } from 'vscode-languageserver';
import { clientAbilities } from './client-abilities.ts';
import type { Method } from './method.ts';
import { codeLens } from './methods/code-lens.ts';
import { completion } from './methods/completion.ts';
import { completionResolve } from './methods/completion-resolve.ts';
import { documentDiagnostic } from './methods/document-diagnostic.ts';
import { documentSymbol } from './methods/document-symbol.ts';
import { executeCommand } from './methods/execute-command.ts';
import { foldingRange } from './methods/folding-range.ts';
import { formatting } from './methods/formatting.ts';
import { hover } from './methods/hover.ts';
import { inlayHint } from './methods/inlay-hint.ts';
import { onTypeFormatting } from './methods/on-type-formatting.ts';
import { outsideChanges } from './methods/outside-changes.ts';
import { rangeFormatting } from './methods/range-formatting.ts';
import { selectionRange } from './methods/selection-range.ts';
import { textSynchronisation } from './methods/text-synchronisation.ts';
import { workspaceDiagnostic } from './methods/workspace-diagnostic.ts';
import { workspaceFolders } from './methods/workspace-folders.ts';
import type { ServerPlatform } from './server-platform.ts';
import { startSession } from './session.ts';

/** Everything that the server does, one line for each method of the protocol. */
const methods: readonly Method[] = [
  textSynchronisation,
  completion,
  completionResolve,
  hover,
  documentSymbol,
  foldingRange,
  selectionRange,
  outsideChanges,
  workspaceFolders,
  documentDiagnostic,
  workspaceDiagnostic,
  inlayHint,
  codeLens,
  executeCommand,
  formatting,
  rangeFormatting,
  onTypeFormatting,
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
    const offered = methods.map((method) => method.capabilities?.(client) ?? {});
    return {
      serverInfo: { name: 'Keyline', version: platform.version },
      capabilities: joinCapabilities([{ positionEncoding: client.positionEncoding }, ...offered]),
    };
  });
  connection.listen();
}

/** The folders that the client works in: none for a client that opens loose files only. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
}

/** All that the methods offer together; several of them can offer something for the workspace. */
function joinCapabilities(offered: readonly ServerCapabilities[]): ServerCapabilities {
  const workspace = Object.assign({}, ...offered.map((capabilities) => capabilities.workspace));
  return Object.assign({}, ...offered, { workspace });
}
