import { type InitializeParams, MarkupKind, PositionEncodingKind } from 'vscode-languageserver';

/** What the client said it can do, reduced to what decides what it gets. */
export interface ClientAbilities {
  /** How columns are counted in everything that is said from here on. */
  readonly positionEncoding: PositionEncoding;
  readonly completionSnippets: boolean;
  readonly completionMarkdown: boolean;
  readonly hoverMarkdown: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  /** Whether diagnostics may carry the version of the text they speak of. */
  readonly diagnosticVersion: boolean;
  readonly watchedFiles: boolean;
  /** Whether an outline may be a tree. */
  readonly nestedSymbols: boolean;
}

export type PositionEncoding = 'utf-8' | 'utf-16';

/** Reads the client's capabilities; what it does not mention it cannot do. */
export function clientAbilities(params: InitializeParams): ClientAbilities {
  const { textDocument, workspace, general } = params.capabilities;
  const item = textDocument?.completion?.completionItem;
  return {
    positionEncoding: chooseEncoding(general?.positionEncodings),
    completionSnippets: item?.snippetSupport ?? false,
    completionMarkdown: prefersMarkdown(item?.documentationFormat),
    hoverMarkdown: prefersMarkdown(textDocument?.hover?.contentFormat),
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation ?? false,
    codeDescription: textDocument?.publishDiagnostics?.codeDescriptionSupport ?? false,
    diagnosticVersion: textDocument?.publishDiagnostics?.versionSupport ?? false,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
  };
}

/** UTF-16 is what texts are held in, so it is taken unless the client only offers UTF-8. Every client must know UTF-16. */
function chooseEncoding(offered: readonly PositionEncodingKind[] | undefined): PositionEncoding {
  const onlyUtf8 =
    offered?.includes(PositionEncodingKind.UTF8) === true && !offered.includes(PositionEncodingKind.UTF16);
  return onlyUtf8 ? 'utf-8' : 'utf-16';
}

function prefersMarkdown(formats: readonly MarkupKind[] | undefined): boolean {
  return formats?.includes(MarkupKind.Markdown) ?? false;
}
