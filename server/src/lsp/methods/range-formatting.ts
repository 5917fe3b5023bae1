import { DocumentRangeFormattingRequest } from 'vscode-languageserver';
import { formatRange } from '../../language/formatting.ts';
import { protocolEdits } from '../edits/text-edits.ts';
import { reportMethod } from './method.ts';

/** `textDocument/rangeFormatting`. */
export const rangeFormatting = reportMethod({
  request: DocumentRangeFormattingRequest.type,
  capabilities: () => ({ documentRangeFormattingProvider: true }),
  answer: ({ open, analysis, params }) =>
    protocolEdits(open, formatRange(analysis.report, open.positions.fromProtocol(params.range))),
});
