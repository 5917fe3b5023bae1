import type { Analysis } from '../../analysis/analysis.ts';
import type { FileFinder } from '../../configuration/file-reader.ts';
import type { Theme } from '../../configuration/theme/theme-schema.ts';
import type { Finding } from '../../rules/finding.ts';

/** Reads files by their addresses. `folders` are those that the client works in. */
export interface PlatformFiles extends Omit<FileFinder, 'isWithinReach'> {
  readonly isWithinReach: (file: string, named: string, folders: readonly string[]) => Promise<boolean>;
}

/** What to make a file of. */
export interface FileRequest {
  readonly format: 'pdf' | 'docx';
  readonly analysis: Analysis;
  /** What to write beside the text as comments, in Word only; empty for readers. */
  readonly findings: readonly Finding[];
  readonly theme: Theme | null;
  /** The address of the report, and those of the folders that the client works in: pictures may lie there. */
  readonly uri: string;
  readonly folders: readonly string[];
}

/** The bytes of a file, with what is to be told of it as sentences; or why there is none. */
export type MadeFile =
  | { readonly bytes: Uint8Array; readonly notes: readonly string[] }
  | { readonly problem: string; readonly bringing: string | null };

/** What the server needs from the place it runs in, given by each main: Node or a browser. */
export interface ServerPlatform {
  /** The version of Keyline. */
  readonly version: string;
  readonly files: PlatformFiles;
  /** The addresses of all files in a folder and the folders in it, without those that its ignore files name. */
  readonly listFiles: (folder: string) => AsyncIterable<string>;
  /** Makes PDF and Word. Absent where nothing can, as in a browser. */
  readonly makeFile?: (request: FileRequest) => Promise<MadeFile>;
  /** Hears once that a report was checked some seconds ago and that nobody types. */
  readonly settled?: () => void;
}
