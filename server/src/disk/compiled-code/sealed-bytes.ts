import * as zlib from 'node:zlib';

/** Bytes before the content: the checksum takes four; eight keep the content aligned, so that it need not be copied. */
const headerLength = 8;

/**
 * The content behind its checksum. Node 20 does not check compiled code itself: one wrong byte in it can end the
 * process. Made for content whose length is a multiple of four, as compiled code is; null for any other, and for a Node
 * before 20.15, which has no checksum that is quick enough.
 */
export function sealed(content: Uint8Array): Uint8Array | null {
  if (content.length % 4 !== 0 || !hasChecksum()) {
    return null;
  }
  const bytes = new Uint8Array(headerLength + content.length);
  bytes.set(content, headerLength);
  new DataView(bytes.buffer).setUint32(0, zlib.crc32(content));
  return bytes;
}

/** The content of sealed bytes; null where it is not what was sealed. The bytes begin their buffer. */
export function unsealed(bytes: Buffer): Buffer | null {
  const isWhole = bytes.length > headerLength && bytes.length % 4 === 0 && bytes.byteOffset % 4 === 0;
  if (!isWhole || !hasChecksum()) {
    return null;
  }
  const content = bytes.subarray(headerLength);
  return bytes.readUInt32BE(0) === zlib.crc32(content) ? content : null;
}

/** A loop over the bytes of a run's code would take a tenth of its time: it is not compiled yet then. */
function hasChecksum(): boolean {
  return 'crc32' in zlib;
}
