import { SymbolKind } from 'vscode-languageserver';
import type { WorkspaceSymbol } from '../../../workspace/workspace-symbols.ts';

/** How reports and their sections are drawn in outlines and lists of names. */
export const symbolKinds: Readonly<Record<WorkspaceSymbol['kind'], SymbolKind>> = {
  report: SymbolKind.File,
  service: SymbolKind.Module,
  overall: SymbolKind.Class,
  'key-question': SymbolKind.Class,
  statement: SymbolKind.Method,
  'evidence-category': SymbolKind.Field,
  section: SymbolKind.String,
  other: SymbolKind.String,
};
