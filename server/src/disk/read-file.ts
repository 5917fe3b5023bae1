import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { open } from 'node:fs/promises';

/** In bytes. Far above any report or page that people write; what is larger is refused before it fills the memory. */
export const largestFile = 32 * 1024 * 1024;

const pieceSize = 64 * 1024;

/** Without waiting: opening a FIFO would otherwise last until somebody writes to it. */
const forReading = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes of an ordinary file. Devices, FIFOs and folders are refused, and files above `largestFile`: a report or a
 * configuration from elsewhere may name any of them. Throws an Error with a code, as the file system does.
 */
export function readOrdinaryFile(path: string): Buffer {
  return withFile(path, forReading, (file) => {
    refuseUnreadable(fstatSync(file));
    return readBounded(file);
  });
}

/** The same, without holding up what else goes on. */
export async function readOrdinaryFileAside(path: string): Promise<Buffer> {
  const file = await open(path, forReading);
  try {
    refuseUnreadable(await file.stat());
    const pieces: Buffer[] = [];
    for (let length = 0; ; ) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(pieceSize), 0, pieceSize, null);
      if (bytesRead === 0) {
        return Buffer.concat(pieces);
      }
      length = grown(length, bytesRead);
      pieces.push(buffer.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}

/** The bytes of what the user names on the command line, which may be a pipe of the shell. It may have to wait for them. */
export function readNamedFile(path: string): Buffer {
  return withFile(path, constants.O_RDONLY, readBounded);
}

/** The first bytes of an ordinary file, at most `length`. Throws as `readOrdinaryFile` does. */
export function readBeginning(path: string, length: number): Buffer {
  return withFile(path, forReading, (file) => {
    refuseUnreadable(fstatSync(file));
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(file, bytes));
  });
}

function withFile<Result>(path: string, flags: number, read: (file: number) => Result): Result {
  const file = openSync(path, flags);
  try {
    return read(file);
  } finally {
    closeSync(file);
  }
}

function readBounded(file: number): Buffer {
  const pieces: Buffer[] = [];
  for (let length = 0; ; ) {
    const piece = Buffer.allocUnsafe(pieceSize);
    const count = readSync(file, piece);
    if (count === 0) {
      return Buffer.concat(pieces);
    }
    length = grown(length, count);
    pieces.push(piece.subarray(0, count));
  }
}

function refuseUnreadable(stats: Stats): void {
  if (stats.isDirectory()) {
    throw refusal('EISDIR', 'it is a folder');
  }
  if (!stats.isFile()) {
    throw refusal('ENOTFILE', 'it is not an ordinary file, but a device or a pipe');
  }
  grown(0, stats.size);
}

/** The length with what was read now. Throws where it is too much; a file may be longer than it says. */
function grown(length: number, more: number): number {
  if (length + more > largestFile) {
    throw refusal('EFBIG', `it is larger than ${largestFile / 1024 / 1024} MB`);
  }
  return length + more;
}

function refusal(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
