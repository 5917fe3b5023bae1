import type { Session } from '../state/session.ts';
import { isReport } from '../state/text-kinds.ts';
import type { OpenDocument } from '../texts/open-document.ts';

/** The open report of this address. Throws an Error that says what to do where there is none. */
export function openReport(session: Session, uri: string): OpenDocument {
  const open = session.documents.get(uri);
  if (open === null) {
    throw new Error(`${uri} is not open. Open the report first.`);
  }
  if (!isReport(open)) {
    throw new Error(`${uri} is not a report: its front matter names no framework.`);
  }
  return open;
}
