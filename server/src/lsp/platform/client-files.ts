import type { Connection } from 'vscode-languageserver';
import { folderOf } from '../../text/addresses/normalise-uri.ts';
import type { ServerPlatform } from '../frame/server-platform.ts';
import { resolveAddress } from '../state/resolve-address.ts';

/**
 * Files that only the client can reach, as in a browser: it is asked for them. `keyline/readFile` takes the address of
 * a file and gives its text, or null where there is none; `keyline/fileExists` tells whether there is a file or folder;
 * `keyline/listFiles` takes the address of a folder and gives those of all files in it. A client that knows none of
 * these requests has no files but the open ones.
 */
export function filesOfClient(connection: Connection): Pick<ServerPlatform, 'files' | 'listFiles'> {
  async function ask(method: string, uri: string): Promise<unknown> {
    try {
      return await connection.sendRequest(method, { uri });
    } catch {
      return null;
    }
  }
  return {
    files: {
      readText: async (uri) => {
        const text = await ask('keyline/readFile', uri);
        return typeof text === 'string' ? text.replace(/^\uFEFF/, '') : null;
      },
      resolve: resolveAddress,
      isWithinReach: async (uri, named, folders) => {
        const around = [new URL('.', uri).href, ...folders];
        return folderOf(named, around) !== null;
      },
      exists: async (uri) => {
        const exists = await ask('keyline/fileExists', uri);
        return typeof exists === 'boolean' ? exists : null;
      },
    },
    listFiles: async function* (folder) {
      const uris = await ask('keyline/listFiles', folder);
      for (const uri of Array.isArray(uris) ? uris : []) {
        if (typeof uri === 'string') {
          yield uri;
        }
      }
    },
  };
}
