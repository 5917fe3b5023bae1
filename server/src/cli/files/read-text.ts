import { readNamedFile, readOrdinaryFile } from '../../disk/read-file.ts';
import { decodePage, decodeText } from '../../text/decode.ts';
import { fileSystemReason } from '../program/user-error.ts';

export interface TextFile {
  readonly text: string;
  /** Whether the file began with a byte order mark, which is not in `text`. */
  readonly byteOrderMark: boolean;
}

/** The text of an ordinary file, or why it cannot be read, in a sentence. */
export function readTextFile(file: string): TextFile | { readonly problem: string } {
  return readWith(readOrdinaryFile, file);
}

/** The same for what the user names on the command line, which may be a pipe of the shell. */
export function readNamedText(file: string): TextFile | { readonly problem: string } {
  return readWith(readNamedFile, file);
}

/** The same for a page, in whatever encoding the page itself says. */
export function readNamedPage(file: string): TextFile | { readonly problem: string } {
  return readWith(readNamedFile, file, decodePage);
}

function readWith(
  read: (file: string) => Uint8Array,
  file: string,
  decode = decodeText,
): TextFile | { readonly problem: string } {
  let bytes: Uint8Array;
  try {
    bytes = read(file);
  } catch (fault) {
    return { problem: `The file cannot be read: ${fileSystemReason(fault)}.` };
  }
  return textOf(bytes, decode);
}

/** The text that bytes hold, or why they hold none. */
export function textOf(bytes: Uint8Array, decode = decodeText): TextFile | { readonly problem: string } {
  const decoded = decode(bytes);
  return 'problem' in decoded ? { problem: decoded.problem.message } : decoded;
}
