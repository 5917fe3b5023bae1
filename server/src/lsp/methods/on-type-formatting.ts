import { DocumentOnTypeFormattingRequest } from 'vscode-languageserver';
import { formatLineAbove } from '../../language/formatting.ts';
import { protocolEdits } from '../edits/text-edits.ts';
import { reportMethod } from './method.ts';

/** `textDocument/onTypeFormatting`, after a line break. */
export const onTypeFormatting = reportMethod({
  request: DocumentOnTypeFormattingRequest.type,
  capabilities: () => ({ documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } }),
  answer: ({ open, analysis, params }) =>
    protocolEdits(open, formatLineAbove(analysis.report, open.positions.offsetAt(params.position))),
});
