import { DocumentHighlightKind, DocumentHighlightRequest } from 'vscode-languageserver';
import { highlightsAt } from '../../../language/navigation/highlights.ts';
import { reportMethod } from '../method.ts';

/** `textDocument/documentHighlight`. */
export const documentHighlight = reportMethod({
  request: DocumentHighlightRequest.type,
  capabilities: () => ({ documentHighlightProvider: true }),
  answer: ({ params, open, analysis }) =>
    highlightsAt(analysis.report, open.positions.offsetAt(params.position)).map(({ isHeading, range }) => ({
      range: open.positions.toProtocol(range),
      kind: isHeading ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    })),
});
