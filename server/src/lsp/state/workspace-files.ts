import type { Configuration } from '../../configuration/configuration.ts';
import { ignoreQuestion } from '../../configuration/ignored-by.ts';
import { normaliseUri } from '../../text/addresses/normalise-uri.ts';
import { remembered } from '../../text/memory.ts';
import type { ServerPlatform } from '../frame/server-platform.ts';
import type { ReportEnvironments } from './report-environments.ts';
import { mayConcernKeyline } from './text-kinds.ts';

/** The folders that the client works in, and the files in them that may concern Keyline. */
export interface WorkspaceFiles {
  readonly folders: () => readonly string[];
  readonly setFolders: (uris: readonly string[]) => void;
  /** The addresses of the files, without those that are ignored; none twice. */
  readonly list: () => AsyncIterable<string>;
  /** The addresses of all files that a report could link to, of whatever kind. */
  readonly listAll: () => AsyncIterable<string>;
  /** The addresses of all files in one folder; none where there is no such folder. */
  readonly listIn: (folder: string) => AsyncIterable<string>;
}

/** The files of `folders`, as the platform lists them and the configuration in force for each lets them through. */
export function workspaceFiles(
  platform: ServerPlatform,
  environments: ReportEnvironments,
  folders: readonly string[],
): WorkspaceFiles {
  let current = folders;
  const ignoredBy = remembered((configuration: Configuration) => ignoreQuestion(configuration, normaliseUri));
  async function isIgnored(uri: string): Promise<boolean> {
    const { configuration } = await environments.of(uri);
    return ignoredBy(configuration)(uri) !== null;
  }
  async function* list(): AsyncIterable<string> {
    const met = new Set<string>();
    for (const folder of current) {
      for await (const uri of platform.listFiles(folder)) {
        const plain = normaliseUri(uri);
        if (!met.has(plain) && mayConcernKeyline(uri) && !(await isIgnored(uri))) {
          met.add(plain);
          yield uri;
        }
      }
    }
  }
  async function* listAll(): AsyncIterable<string> {
    for (const folder of current) {
      yield* platform.listFiles(folder);
    }
  }
  return {
    folders: () => current,
    setFolders: (uris) => {
      current = uris;
    },
    list,
    listAll,
    listIn: platform.listFiles,
  };
}
