import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Session } from '../state/session.ts';
import { isReport } from '../state/text-kinds.ts';
import type { OpenDocument } from '../texts/open-document.ts';

/** The open report of this address. Throws a refusal that says what to do where there is none, known by `no-report`. */
export function openReport(session: Session, uri: string): OpenDocument {
  const open = session.documents.get(uri);
  if (open === null) {
    throw noReport('Open the report first: this is about a report that is open in the editor.');
  }
  if (!isReport(open)) {
    throw noReport('This text is not a report: its front matter names no framework.');
  }
  return open;
}

function noReport(message: string): ResponseError<string> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message, 'no-report');
}
