import { statSync } from 'node:fs';
import { readOrdinaryFile } from '../../../disk/read-file.ts';
import { hashOf, type KeptValues } from './cache-file.ts';

/** What the file system tells of a file without reading it, and what was in it then. */
type Seen = readonly [modified: number, changed: number, size: number, node: number, at: number, hash: string];

/**
 * Milliseconds: two saves so near each other may have the same time. What was saved this shortly before it was looked
 * at is read again.
 */
const tooNear = 3000;

export interface FileHash {
  readonly hash: string;
  /** Null where the file did not have to be read. */
  readonly bytes: Uint8Array | null;
}

/**
 * The hash of what is in a file: from `kept` where its times and its size are those that were seen, else by reading it.
 * Throws what reading throws.
 */
export function fileHash(file: string, kept: KeptValues, changed: () => void): FileHash {
  const name = fileName(file);
  const at = Date.now();
  const { mtimeMs, ctimeMs, size, ino } = statSync(file);
  const seen = kept.get(name);
  if (isSeen(seen)) {
    const [modified, when, length, node, then, hash] = seen;
    const isSame = modified === mtimeMs && when === ctimeMs && length === size && node === ino;
    if (isSame && Math.max(modified, when) < then - tooNear) {
      return { hash, bytes: null };
    }
  }
  const bytes = readOrdinaryFile(file);
  const hash = hashOf(bytes);
  const now: Seen = [mtimeMs, ctimeMs, size, ino, at, hash];
  kept.set(name, now);
  changed();
  return { hash, bytes };
}

const prefix = 'file ';

function fileName(file: string): string {
  return `${prefix}${file}`;
}

/** The file that a name of a kept value speaks of; null where it speaks of no file. */
export function fileOfName(name: string): string | null {
  return name.startsWith(prefix) ? name.slice(prefix.length) : null;
}

function isSeen(value: unknown): value is Seen {
  return Array.isArray(value) && value.length === 6 && typeof value[5] === 'string';
}
