import { logFaultOf } from '../frame/faults.ts';
import { indexFollowing } from '../reports/index-workspace.ts';
import type { Session } from '../state/session.ts';
import type { OpenDocument } from '../texts/open-document.ts';
import { findingsChanged } from './findings-changed.ts';

/** To be called when a text was opened or closed: from now on the other one of text and file speaks. */
export function othersHear(session: Session, uri: string): void {
  session.links.forget();
  if (session.links.isAskedAbout(uri)) {
    lookAtOthers(session, uri);
  }
}

/**
 * To be called when an open text changed. Once the author pauses, the texts that name it are looked at again, if it says
 * something else than they last heard of it: another rating, or another heading.
 */
export function lookAtOthersSoon(session: Session, { uri }: OpenDocument): void {
  const uris = session.state.namedTextsToHear;
  if (uris.has(uri) || !session.links.isHeard(uri)) {
    return;
  }
  uris.add(uri);
  const looked = session.typing.begun().then(async () => {
    uris.delete(uri);
    const open = session.documents.get(uri);
    if (open !== null && (await session.links.saysSomethingElse(open))) {
      lookAtOthers(session, uri);
    }
  });
  logFaultOf(session.connection, `Looking at the texts that name ${uri}`, looked);
}

/** Looks at the texts that name this one again, open or not. */
function lookAtOthers(session: Session, uri: string): void {
  findingsChanged(session);
  logFaultOf(session.connection, `Reading the reports that follow ${uri}`, indexFollowing(session, uri));
}
