import {
  DocumentSymbolRequest,
  type DocumentSymbol as ProtocolSymbol,
  type SymbolInformation,
} from 'vscode-languageserver';
import { type DocumentSymbol, documentSymbols } from '../../../language/navigation/document-symbols.ts';
import type { OpenDocument } from '../../texts/open-document.ts';
import { reportMethod } from '../method.ts';
import { symbolKinds } from './symbol-kinds.ts';

/** `textDocument/documentSymbol`. */
export const documentSymbol = reportMethod({
  request: DocumentSymbolRequest.type,
  capabilities: () => ({ documentSymbolProvider: true }),
  answer: ({ session, open, analysis }) => {
    const symbols = documentSymbols(analysis);
    return session.client.nestedSymbols
      ? symbols.map((symbol) => nested(symbol, open))
      : symbols.flatMap((symbol) => flat(symbol, null, open));
  },
});

function nested(
  { name, detail, kind, range, headingRange, children }: DocumentSymbol,
  open: OpenDocument,
): ProtocolSymbol {
  return {
    name,
    ...(detail === null ? {} : { detail }),
    kind: symbolKinds[kind],
    range: open.positions.toProtocol(range),
    selectionRange: open.positions.toProtocol(headingRange),
    children: children.map((child) => nested(child, open)),
  };
}

function flat(symbol: DocumentSymbol, containerName: string | null, open: OpenDocument): SymbolInformation[] {
  const { name, kind, range, children } = symbol;
  const location = { uri: open.uri, range: open.positions.toProtocol(range) };
  const own = { name, kind: symbolKinds[kind], location, ...(containerName === null ? {} : { containerName }) };
  return [own, ...children.flatMap((child) => flat(child, name, open))];
}
