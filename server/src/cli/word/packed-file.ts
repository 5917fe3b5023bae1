import { inflateRawSync } from 'node:zlib';

/** The most that a file may hold when it is unpacked, in bytes, and the most files in it. */
const mostBytes = 100_000_000;
const mostFiles = 5000;

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;

/**
 * What is wrong with a packed file (.docx is one), as a sentence; null where it can be unpacked. Looks at what is really
 * in it, not at what it says of itself: a small file can unpack to more than a computer has.
 */
export function packedFileProblem(file: Buffer): string | null {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end === -1 || end + endLength > file.length || file.readUInt32LE(end) !== endSignature) {
    return notWord;
  }
  const count = file.readUInt16LE(end + 10);
  let place = file.readUInt32LE(end + 16);
  let left = mostBytes;
  if (count > mostFiles) {
    return tooMuch;
  }
  try {
    for (let entry = 0; entry < count; entry += 1) {
      if (file.readUInt32LE(place) !== entrySignature) {
        return notWord;
      }
      left -= unpackedLength(file, place, left);
      if (left < 0) {
        return tooMuch;
      }
      place += 46 + file.readUInt16LE(place + 28) + file.readUInt16LE(place + 30) + file.readUInt16LE(place + 32);
    }
  } catch (fault) {
    return fault instanceof RangeError && 'code' in fault && fault.code === 'ERR_BUFFER_TOO_LARGE' ? tooMuch : notWord;
  }
  return null;
}

const notWord = 'This is no Word document (.docx), or it is damaged.';
const tooMuch = 'This document unpacks to more than 100 MB, so it is not read.';

/** How long the file is that an entry of the directory names. Throws where it cannot be unpacked within `most` bytes. */
function unpackedLength(file: Buffer, place: number, most: number): number {
  const method = file.readUInt16LE(place + 10);
  const packed = file.readUInt32LE(place + 20);
  const start = file.readUInt32LE(place + 42);
  const data = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
  const contents = file.subarray(data, data + packed);
  return method === 0 ? contents.length : inflateRawSync(contents, { maxOutputLength: Math.max(1, most) }).length;
}
