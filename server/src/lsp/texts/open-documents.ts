import { normaliseUri } from '../../text/addresses/normalise-uri.ts';
import type { OpenDocument } from './open-document.ts';

/** The texts that are open in the editor, found by any spelling of their address. */
export interface OpenDocuments {
  readonly get: (uri: string) => OpenDocument | null;
  readonly set: (open: OpenDocument) => void;
  readonly delete: (uri: string) => void;
  readonly all: () => readonly OpenDocument[];
}

/** A store with nothing open. */
export function openDocuments(): OpenDocuments {
  const byUri = new Map<string, OpenDocument>();
  return {
    get: (uri) => byUri.get(normaliseUri(uri)) ?? null,
    set: (open) => {
      byUri.set(normaliseUri(open.uri), open);
    },
    delete: (uri) => {
      byUri.delete(normaliseUri(uri));
    },
    all: () => [...byUri.values()],
  };
}
