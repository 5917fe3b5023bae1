import type { Connection, InitializeParams, ServerCapabilities } from 'vscode-languageserver';
import { clientAbilities } from './frame/client-abilities.ts';
import type { ServerPlatform } from './frame/server-platform.ts';
import { codeAction } from './methods/code-actions/code-action.ts';
import { codeActionResolve } from './methods/code-actions/code-action-resolve.ts';
import { executeCommand } from './methods/code-actions/execute-command.ts';
import { codeLens } from './methods/code-lens.ts';
import { completion } from './methods/completion/completion.ts';
import { completionResolve } from './methods/completion/completion-resolve.ts';
import { documentDiagnostic } from './methods/diagnostics/document-diagnostic.ts';
import { workspaceDiagnostic } from './methods/diagnostics/workspace-diagnostic.ts';
import { formatting, onTypeFormatting, rangeFormatting } from './methods/formatting.ts';
import { hover } from './methods/hover.ts';
import { inlayHint } from './methods/inlay-hint.ts';
import type { Method } from './methods/method.ts';
import { definition } from './methods/navigation/definition.ts';
import { documentHighlight } from './methods/navigation/document-highlight.ts';
import { documentLink } from './methods/navigation/document-link.ts';
import { linkedEditingRange } from './methods/navigation/linked-editing-range.ts';
import { references } from './methods/navigation/references.ts';
import { prepareRename, rename } from './methods/navigation/rename.ts';
import { willRenameFiles } from './methods/navigation/will-rename-files.ts';
import { outsideChanges } from './methods/notifications/outside-changes.ts';
import { textSynchronisation } from './methods/notifications/text-synchronisation.ts';
import { workspaceFolders } from './methods/notifications/workspace-folders.ts';
import { documentSymbol } from './methods/outline/document-symbol.ts';
import { foldingRange } from './methods/outline/folding-range.ts';
import { selectionRange } from './methods/outline/selection-range.ts';
import { workspaceSymbol } from './methods/outline/workspace-symbol.ts';
import { configuration } from './methods/own/configuration.ts';
import { draftRelease } from './methods/own/draft-release.ts';
import { frameworks } from './methods/own/frameworks.ts';
import { importPage } from './methods/own/import-page.ts';
import { linksTo } from './methods/own/links-to.ts';
import { missingSections } from './methods/own/missing-sections.ts';
import { newReport } from './methods/own/new-report.ts';
import { pasted } from './methods/own/pasted.ts';
import { render } from './methods/own/render.ts';
import { renderFile } from './methods/own/render-file.ts';
import { renderPage } from './methods/own/render-page.ts';
import { reports } from './methods/own/reports.ts';
import { rules } from './methods/own/rules.ts';
import { scores } from './methods/own/scores.ts';
import { suppressions } from './methods/own/suppressions.ts';
import { semanticTokensDelta, semanticTokensFull, semanticTokensRange } from './methods/semantic-tokens.ts';
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
  renderFile,
  draftRelease,
  scores,
  reports,
  pasted,
  linksTo,
  rules,
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
