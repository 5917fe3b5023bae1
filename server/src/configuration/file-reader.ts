import type { FoundDictionary } from '../rules/style/dictionary.ts';

/**
 * How the workspace reaches files without knowing where they are: on a disk, in an editor, in a browser.
 * Files are named by whatever the implementation understands (paths or addresses); the workspace only passes names on.
 */
export interface FileReader {
  /** The text of the file; null where there is none. May throw where there is one that cannot be read. */
  readonly readText: (file: string) => Promise<string | null>;
  /** The bytes of the file; null where there is none that can be read. Absent where only texts can be read. */
  readonly readBytes?: (file: string) => Promise<Uint8Array | null>;
  /** The name of what `reference`, written in `file`, points at. */
  readonly resolve: (file: string, reference: string) => string;
  /** The names of the files in a folder, not of those in its folders; null where there is no such folder. Absent where nobody can tell. */
  readonly listFolder?: (folder: string) => Promise<readonly string[] | null>;
  /** Whether `named` may be looked at because the text in `file` names it: it lies in the same workspace. */
  readonly isWithinReach: (file: string, named: string) => Promise<boolean>;
  /** The dictionary of British English on this computer. Absent where there can be none, as in a browser. */
  readonly dictionary?: () => FoundDictionary;
}

/** A reader that can also tell whether something is there without reading it. */
export interface FileFinder extends FileReader {
  /** Whether there is a file or a folder of this name; null where nobody can tell. */
  readonly exists: (file: string) => Promise<boolean | null>;
}
