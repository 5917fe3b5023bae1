import type { FileFinder } from '../../configuration/file-reader.ts';

/** Reads files by their addresses. `folders` are those that the client works in. */
export interface PlatformFiles extends Omit<FileFinder, 'isWithinReach'> {
  readonly isWithinReach: (file: string, named: string, folders: readonly string[]) => Promise<boolean>;
}

/** What the server needs from the place it runs in, given by each main: Node or a browser. */
export interface ServerPlatform {
  /** The version of Keyline. */
  readonly version: string;
  readonly files: PlatformFiles;
  /** The addresses of all files in a folder and the folders in it, without those that its ignore files name. */
  readonly listFiles: (folder: string) => AsyncIterable<string>;
  /** Hears once that a report was checked some seconds ago and that nobody types. */
  readonly settled?: () => void;
}
