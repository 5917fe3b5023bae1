import type { FileFinder } from '../../configuration/file-reader.ts';
import { readFrameworkSource } from '../../framework/check/framework-source.ts';
import { readStyleSource } from '../../rules/style/style-source.ts';
import { isOrHolds, normaliseUri } from '../../text/addresses/normalise-uri.ts';
import type { OpenDocuments } from '../texts/open-documents.ts';
import { isConfigurationName } from './text-kinds.ts';

/**
 * Configuration, framework and style files as reports heed them: open ones by their open text, saved or not. A framework that
 * is half written would leave its reports without one, so they go by its last text in which nothing was wrong, until a
 * faulty one is saved.
 */
export interface ConfigurationTexts {
  readonly files: FileFinder;
  /** The same for whoever checks one of them: what reports heed is not thought to be up to date thereby. */
  readonly filesToCheck: FileFinder;
  /** Whether the file at `uri`, or one in this folder, was read or looked for. */
  readonly isRead: (uri: string) => boolean;
  /** Whether the file at `uri` was read, and reads otherwise now. */
  readonly readsOtherwise: (uri: string) => Promise<boolean>;
}

/** The texts of the files, of which none was read yet. */
export function configurationTexts(files: FileFinder, documents: OpenDocuments): ConfigurationTexts {
  const sound = new Map<string, string>();
  const read = new Map<string, string | null>();

  async function textOf(uri: string): Promise<string | null> {
    const saved = await files.readText(uri);
    const open = documents.get(uri)?.document.text ?? saved;
    if (open === null || open === saved) {
      sound.delete(normaliseUri(uri));
      return saved;
    }
    if (isConfigurationName(uri) || isSound(open)) {
      sound.set(normaliseUri(uri), open);
      return open;
    }
    return sound.get(normaliseUri(uri)) ?? saved;
  }

  return {
    files: {
      ...files,
      readText: async (uri) => {
        const text = await textOf(uri);
        read.set(normaliseUri(uri), text);
        return text;
      },
    },
    filesToCheck: { ...files, readText: textOf },
    isRead: (uri) => isOrHolds(normaliseUri(uri), read.keys()),
    readsOtherwise: async (uri) => read.has(normaliseUri(uri)) && (await textOf(uri)) !== read.get(normaliseUri(uri)),
  };
}

function isSound(text: string): boolean {
  return readFrameworkSource(text).file !== null || readStyleSource(text).style !== null;
}
