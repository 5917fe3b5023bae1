import { DocumentOnTypeFormattingRequest } from 'vscode-languageserver';
import { formatLineAbove } from '../../language/formatting.ts';
import { reportMethod } from '../method.ts';
import { protocolEdits } from '../text-edits.ts';

/** `textDocument/onTypeFormatting`, after a line break. */
export const onTypeFormatting = reportMethod({
  request: DocumentOnTypeFormattingRequest.type,
  capabilities: () => ({ documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } }),
  answer: ({ open, analysis, params }) =>
    protocolEdits(open, formatLineAbove(analysis.report, open.positions.offsetAt(params.position))),
});
