import { normaliseUri } from '../../text/addresses/normalise-uri.ts';
import type { Session } from '../state/session.ts';
import { findingsChanged } from './findings-changed.ts';

/** To be called when reports of the workspace were read: open ones may share other paragraphs with them than before. */
export function copiesChanged(session: Session): void {
  const { copiesTold } = session.state;
  const changed = session.documents.all().filter(({ uri }) => {
    const key = normaliseUri(uri);
    const copies = session.paragraphs.copiesOf(key);
    const before = copiesTold.get(key);
    copiesTold.set(key, copies);
    return before === undefined ? copies.size > 0 : before !== copies;
  });
  if (changed.length > 0) {
    findingsChanged(session);
  }
}
