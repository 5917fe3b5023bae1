import { DocumentFormattingRequest } from 'vscode-languageserver';
import { formatReport } from '../../language/formatting.ts';
import { protocolEdits } from '../edits/text-edits.ts';
import { reportMethod } from './method.ts';

/** `textDocument/formatting`. Reports have one house style, so the client's options, which speak of indentation, are not asked. */
export const formatting = reportMethod({
  request: DocumentFormattingRequest.type,
  capabilities: () => ({ documentFormattingProvider: true }),
  answer: ({ open, analysis }) => protocolEdits(open, formatReport(analysis.report)),
});
