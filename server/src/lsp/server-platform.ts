import type { FileReader } from '../workspace/file-reader.ts';

/** What the server needs from the place it runs in, given by each main: Node or a browser. */
export interface ServerPlatform {
  /** The version of Keyline. */
  readonly version: string;
  /** Reads files by their addresses (URIs). */
  readonly files: FileReader;
}
