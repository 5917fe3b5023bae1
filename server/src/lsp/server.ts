import type { Connection, InitializeParams, ServerCapabilities } from 'vscode-languageserver';
import { clientAbilities } from './frame/client-abilities.ts';
import type { ServerPlatform } from './frame/server-platform.ts';
import { codeAction } from './methods/code-action.ts';
import { codeActionResolve } from './methods/code-action-resolve.ts';
import { codeLens } from './methods/code-lens.ts';
import { completion } from './methods/completion.ts';
import { completionResolve } from './methods/completion-resolve.ts';
import { configuration } from './methods/configuration.ts';
import { definition } from './methods/definition.ts';
import { documentDiagnostic } from './methods/document-diagnostic.ts';
import { documentHighlight } from './methods/document-highlight.ts';
import { documentLink } from './methods/document-link.ts';
import { documentSymbol } from './methods/document-symbol.ts';
import { draftRelease } from './methods/draft-release.ts';
import { executeCommand } from './methods/execute-command.ts';
import { foldingRange } from './methods/folding-range.ts';
import { formatting } from './methods/formatting.ts';
import { hover } from './methods/hover.ts';
import { importPage } from './methods/import-page.ts';
import { inlayHint } from './methods/inlay-hint.ts';
import { linkedEditingRange } from './methods/linked-editing-range.ts';
import type { Method } from './methods/method.ts';
import { missingSections } from './methods/missing-sections.ts';
import { frameworks, newReport } from './methods/new-report.ts';
import { onTypeFormatting } from './methods/on-type-formatting.ts';
import { outsideChanges } from './methods/outside-changes.ts';
import { prepareRename } from './methods/prepare-rename.ts';
import { rangeFormatting } from './methods/range-formatting.ts';
import { references } from './methods/references.ts';
import { rename } from './methods/rename.ts';
import { render } from './methods/render.ts';
import { renderPage } from './methods/render-page.ts';
import { reports } from './methods/reports.ts';
import { scores } from './methods/scores.ts';
import { selectionRange } from './methods/selection-range.ts';
import { semanticTokensDelta, semanticTokensFull, semanticTokensRange } from './methods/semantic-tokens.ts';
import { suppressions } from './methods/suppressions.ts';
import { textSynchronisation } from './methods/text-synchronisation.ts';
import { willRenameFiles } from './methods/will-rename-files.ts';
import { workspaceDiagnostic } from './methods/workspace-diagnostic.ts';
import { workspaceFolders } from './methods/workspace-folders.ts';
import { workspaceSymbol } from './methods/workspace-symbol.ts';
import { startSession } from './state/session.ts';

/** Everything that the server does, one line for each method of the protocol. */
const methods: readonly Method[] = [
  textSynchronisation,
  completion,
  completionResolve,
  hover,
  documentSymbol,
  foldingRange,
  selectionRange,
  documentLink,
  documentHighlight,
  linkedEditingRange,
  workspaceSymbol,
  definition,
  references,
  prepareRename,
  rename,
  willRenameFiles,
  outsideChanges,
  workspaceFolders,
  documentDiagnostic,
  workspaceDiagnostic,
  inlayHint,
  codeLens,
  codeAction,
  codeActionResolve,
  executeCommand,
  formatting,
  rangeFormatting,
  onTypeFormatting,
  semanticTokensFull,
  semanticTokensDelta,
  semanticTokensRange,
  render,
  renderPage,
  draftRelease,
  scores,
  reports,
  suppressions,
  missingSections,
  configuration,
  frameworks,
  newReport,
  importPage,
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
