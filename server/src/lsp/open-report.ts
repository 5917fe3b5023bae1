import type { OpenDocument } from './open-document.ts';
import type { Session } from './session.ts';
import { isReport } from './text-kinds.ts';

/** The open report of this address. Throws an Error that says what to do where there is none. */
export function openReport(session: Session, uri: string): OpenDocument {
  const open = session.documents.get(uri);
  if (open === null) {
    throw new Error(`${uri} is not open. Open the report first.`);
  }
  if (!isReport(open)) {
    throw new Error(`${uri} is no report: its front matter names no framework.`);
  }
  return open;
}
