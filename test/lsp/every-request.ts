import type { ServerCapabilities } from 'vscode-languageserver/node';

/** A request of the protocol about one open text, and what the server says when it can answer it. */
export interface EveryRequest {
  readonly method: string;
  readonly params: object;
  readonly offered: (capabilities: ServerCapabilities) => unknown;
}

/** Every request that a client may send about the text at `uri`, each at a place that the text has. */
export function everyRequest(uri: string): readonly EveryRequest[] {
  const textDocument = { uri };
  const position = { line: 5, character: 3 };
  const range = { start: { line: 0, character: 0 }, end: { line: 12, character: 0 } };
  const options = { tabSize: 2, insertSpaces: true };
  const at = { textDocument, position };
  const about = { textDocument };
  return [
    { method: 'textDocument/completion', params: at, offered: (can) => can.completionProvider },
    {
      method: 'completionItem/resolve',
      params: { label: 'x' },
      offered: (can) => can.completionProvider?.resolveProvider,
    },
    { method: 'textDocument/hover', params: at, offered: (can) => can.hoverProvider },
    { method: 'textDocument/diagnostic', params: about, offered: (can) => can.diagnosticProvider },
    { method: 'workspace/diagnostic', params: { previousResultIds: [] }, offered: (can) => can.diagnosticProvider },
    { method: 'textDocument/documentSymbol', params: about, offered: (can) => can.documentSymbolProvider },
    { method: 'workspace/symbol', params: { query: 'a' }, offered: (can) => can.workspaceSymbolProvider },
    { method: 'textDocument/foldingRange', params: about, offered: (can) => can.foldingRangeProvider },
    {
      method: 'textDocument/selectionRange',
      params: { textDocument, positions: [position] },
      offered: (can) => can.selectionRangeProvider,
    },
    { method: 'textDocument/documentLink', params: about, offered: (can) => can.documentLinkProvider },
    { method: 'textDocument/definition', params: at, offered: (can) => can.definitionProvider },
    {
      method: 'textDocument/references',
      params: { ...at, context: { includeDeclaration: true } },
      offered: (can) => can.referencesProvider,
    },
    { method: 'textDocument/documentHighlight', params: at, offered: (can) => can.documentHighlightProvider },
    { method: 'textDocument/prepareRename', params: at, offered: () => undefined },
    { method: 'textDocument/rename', params: { ...at, newName: 'Safe' }, offered: (can) => can.renameProvider },
    { method: 'textDocument/linkedEditingRange', params: at, offered: (can) => can.linkedEditingRangeProvider },
    { method: 'textDocument/inlayHint', params: { textDocument, range }, offered: (can) => can.inlayHintProvider },
    { method: 'textDocument/codeLens', params: about, offered: (can) => can.codeLensProvider },
    {
      method: 'textDocument/codeAction',
      params: { textDocument, range, context: { diagnostics: [] } },
      offered: (can) => can.codeActionProvider,
    },
    {
      method: 'textDocument/formatting',
      params: { textDocument, options },
      offered: (can) => can.documentFormattingProvider,
    },
    {
      method: 'textDocument/rangeFormatting',
      params: { textDocument, range, options },
      offered: (can) => can.documentRangeFormattingProvider,
    },
    {
      method: 'textDocument/onTypeFormatting',
      params: { ...at, ch: '\n', options },
      offered: (can) => can.documentOnTypeFormattingProvider,
    },
    { method: 'textDocument/semanticTokens/full', params: about, offered: (can) => can.semanticTokensProvider },
    {
      method: 'workspace/willRenameFiles',
      params: { files: [{ oldUri: uri, newUri: `${uri}.md` }] },
      offered: (can) => can.workspace?.fileOperations?.willRename,
    },
  ];
}
