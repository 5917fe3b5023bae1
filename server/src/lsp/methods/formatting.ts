import {
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
} from 'vscode-languageserver';
import { formatLineAbove, formatRange, formatReport } from '../../language/formatting.ts';
import { protocolEdits } from '../edits/text-edits.ts';
import { reportMethod } from './method.ts';

/** `textDocument/formatting`. Reports have one house style, so the client's options, which speak of indentation, are not asked. */
export const formatting = reportMethod({
  request: DocumentFormattingRequest.type,
  capabilities: () => ({ documentFormattingProvider: true }),
  answer: ({ open, analysis }) => protocolEdits(open, formatReport(analysis.report)),
});

/** `textDocument/rangeFormatting`. */
export const rangeFormatting = reportMethod({
  request: DocumentRangeFormattingRequest.type,
  capabilities: () => ({ documentRangeFormattingProvider: true }),
  answer: ({ open, analysis, params }) =>
    protocolEdits(open, formatRange(analysis.report, open.positions.fromProtocol(params.range))),
});

/** `textDocument/onTypeFormatting`, after a line break. */
export const onTypeFormatting = reportMethod({
  request: DocumentOnTypeFormattingRequest.type,
  capabilities: () => ({ documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } }),
  answer: ({ open, analysis, params }) =>
    protocolEdits(open, formatLineAbove(analysis.report, open.positions.offsetAt(params.position))),
});
