import { readFileSync } from 'node:fs';
import { decodeText } from '../../text/decode.ts';
import { fileSystemReason } from '../program/user-error.ts';

export interface TextFile {
  readonly text: string;
  /** Whether the file began with a byte order mark, which is not in `text`. */
  readonly byteOrderMark: boolean;
}

/** The text of a file, or why it cannot be read, in a sentence. */
export function readTextFile(file: string): TextFile | { readonly problem: string } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (fault) {
    return { problem: `The file cannot be read: ${fileSystemReason(fault)}.` };
  }
  return textOf(bytes);
}

/** The text that bytes hold, or why they hold none. */
export function textOf(bytes: Uint8Array): TextFile | { readonly problem: string } {
  const decoded = decodeText(bytes);
  return 'problem' in decoded ? { problem: decoded.problem.message } : decoded;
}
