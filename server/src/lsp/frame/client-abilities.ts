import {
  type ClientCapabilities,
  DiagnosticTag,
  type InitializeParams,
  MarkupKind,
  PositionEncodingKind,
} from 'vscode-languageserver';
import * as z from 'zod/mini';

/** What Keyline's own clients say of themselves beyond the protocol. */
const initializationOptions = z.object({ reportsChanged: z.optional(z.boolean()), rulePages: z.optional(z.string()) });

/** What the client said it can do, reduced to what decides what it gets. */
export interface ClientAbilities {
  /** How columns are counted in everything that is said from here on. */
  readonly positionEncoding: PositionEncoding;
  readonly completionSnippets: boolean;
  readonly completionMarkdown: boolean;
  /** Whether the client asks for the explanation of an entry once the author looks at it. */
  readonly completionResolve: boolean;
  readonly hoverMarkdown: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  /** Where the client itself shows the page of a rule; null where it has no such place. */
  readonly rulePages: ((rule: string) => string) | null;
  /** Whether diagnostics may carry the version of the text they speak of. */
  readonly diagnosticVersion: boolean;
  readonly unnecessaryTag: boolean;
  readonly watchedFiles: boolean;
  /** Whether an outline may be a tree. */
  readonly nestedSymbols: boolean;
  /** Whether the way to a definition may say which part of the text leads there. */
  readonly definitionLinks: boolean;
  readonly linkTooltips: boolean;
  /** Whether the client asks what can be renamed, and takes another text than the one in the document for a start. */
  readonly prepareRename: boolean;
  /** Whether edits may name the version of the text that they speak of. */
  readonly documentChanges: boolean;
  /** Whether an edit may rename files. */
  readonly renameFiles: boolean;
  /** Whether the client asks for edits before it renames files. */
  readonly willRenameFiles: boolean;
  /** Whether the client asks for diagnostics; one that does not is sent them. */
  readonly pullDiagnostics: boolean;
  /** Whether the client can be told that it should ask for all diagnostics again. */
  readonly refreshDiagnostics: boolean;
  /** Whether the client can be asked for the author's settings. */
  readonly configuration: boolean;
  /** Whether the client wants to be told of changed settings only after it was asked to. */
  readonly configurationRegistration: boolean;
  readonly workspaceFolders: boolean;
  /** Whether the client wants to hear `keyline/reportsChanged`: it says so in its initialization options. */
  readonly wantsReportsChanged: boolean;
  /** Whether the client shows the progress of work that it did not ask for. */
  readonly progress: boolean;
  /** Whether the client can be told that it should ask for all inlay hints, code lenses or semantic tokens again. */
  readonly refreshInlayHints: boolean;
  readonly refreshCodeLenses: boolean;
  readonly refreshSemanticTokens: boolean;
  /** Whether code actions may be more than commands. */
  readonly codeActionLiterals: boolean;
  /** Whether the edits of a code action may be worked out when it is taken. */
  readonly codeActionResolve: boolean;
  /** Whether the server may ask the client to change texts. */
  readonly applyEdit: boolean;
  /** Whether an edit may be a snippet. */
  readonly snippetEdits: boolean;
}

export type PositionEncoding = 'utf-8' | 'utf-16';

/** Reads the client's capabilities; what it does not mention it cannot do. */
export function clientAbilities(params: InitializeParams): ClientAbilities {
  const { textDocument, workspace, general, window } = params.capabilities;
  const item = textDocument?.completion?.completionItem;
  const documentChanges = workspace?.workspaceEdit?.documentChanges ?? false;
  const { diagnostic: pulled, publishDiagnostics: pushed } = textDocument ?? {};
  return {
    positionEncoding: chooseEncoding(general?.positionEncodings),
    completionSnippets: item?.snippetSupport ?? false,
    completionMarkdown: prefersMarkdown(item?.documentationFormat),
    completionResolve: item?.resolveSupport?.properties.includes('documentation') ?? false,
    hoverMarkdown: prefersMarkdown(textDocument?.hover?.contentFormat),
    relatedInformation: pulled?.relatedInformation ?? pushed?.relatedInformation ?? false,
    codeDescription: pulled?.codeDescriptionSupport ?? pushed?.codeDescriptionSupport ?? false,
    diagnosticVersion: pushed?.versionSupport ?? false,
    unnecessaryTag: (pulled?.tagSupport ?? pushed?.tagSupport)?.valueSet.includes(DiagnosticTag.Unnecessary) ?? false,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
    linkTooltips: textDocument?.documentLink?.tooltipSupport ?? false,
    prepareRename: textDocument?.rename?.prepareSupport ?? false,
    documentChanges,
    renameFiles: documentChanges && (workspace?.workspaceEdit?.resourceOperations?.includes('rename') ?? false),
    willRenameFiles: workspace?.fileOperations?.willRename ?? false,
    pullDiagnostics: pulled !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    configuration: workspace?.configuration ?? false,
    configurationRegistration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    workspaceFolders: workspace?.workspaceFolders ?? false,
    progress: window?.workDoneProgress ?? false,
    refreshInlayHints: workspace?.inlayHint?.refreshSupport ?? false,
    refreshCodeLenses: workspace?.codeLens?.refreshSupport ?? false,
    refreshSemanticTokens: workspace?.semanticTokens?.refreshSupport ?? false,
    ...actionAbilities(params.capabilities),
    ...ownAbilities(params.initializationOptions),
  };
}

/** How code actions are offered, and how what they do reaches the texts. */
function actionAbilities({
  textDocument,
  workspace,
}: ClientCapabilities): Pick<
  ClientAbilities,
  'codeActionLiterals' | 'codeActionResolve' | 'applyEdit' | 'snippetEdits'
> {
  const action = textDocument?.codeAction;
  const resolvesEdits = action?.resolveSupport?.properties.includes('edit') ?? false;
  return {
    codeActionLiterals: action?.codeActionLiteralSupport !== undefined,
    codeActionResolve: resolvesEdits && action?.dataSupport === true,
    applyEdit: workspace?.applyEdit ?? false,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport ?? false,
  };
}

/** UTF-16 is what texts are held in, so it is taken unless the client only offers UTF-8. Every client must know UTF-16. */
function chooseEncoding(offered: readonly PositionEncodingKind[] | undefined): PositionEncoding {
  const onlyUtf8 =
    offered?.includes(PositionEncodingKind.UTF8) === true && !offered.includes(PositionEncodingKind.UTF16);
  return onlyUtf8 ? 'utf-8' : 'utf-16';
}

/** What only Keyline's own clients can do. */
function ownAbilities(given: unknown): Pick<ClientAbilities, 'wantsReportsChanged' | 'rulePages'> {
  const options = initializationOptions.safeParse(given).data;
  return {
    wantsReportsChanged: options?.reportsChanged ?? false,
    rulePages: options?.rulePages === undefined ? null : rulePagesAt(options.rulePages),
  };
}

/** `template` is an address with `{rule}` where the id of the rule goes. */
function rulePagesAt(template: string): (rule: string) => string {
  return (rule) => template.replace('{rule}', rule);
}

function prefersMarkdown(formats: readonly MarkupKind[] | undefined): boolean {
  return formats?.includes(MarkupKind.Markdown) ?? false;
}
