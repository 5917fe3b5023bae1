/** Bytes before the content: the checksum takes four; eight keep the content aligned, so that it need not be copied. */
const headerLength = 8;

/**
 * The content behind its checksum. Node 20 does not check compiled code itself: one wrong byte in it can end the
 * process. Made for content whose length is a multiple of four, as compiled code is; null for any other.
 */
export function sealed(content: Uint8Array): Uint8Array | null {
  if (content.length % 4 !== 0) {
    return null;
  }
  const bytes = new Uint8Array(headerLength + content.length);
  bytes.set(content, headerLength);
  new DataView(bytes.buffer).setInt32(0, checksumOf(bytes));
  return bytes;
}

/** The content of sealed bytes; null where it is not what was sealed. The bytes begin their buffer. */
export function unsealed(bytes: Buffer): Buffer | null {
  const isWhole = bytes.length > headerLength && bytes.length % 4 === 0 && bytes.byteOffset % 4 === 0;
  return isWhole && bytes.readInt32BE(0) === checksumOf(bytes) ? bytes.subarray(headerLength) : null;
}

/** Over whole words, in one pass: a hash of Node's own takes longer to load than this takes to run. */
function checksumOf(bytes: Uint8Array): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + headerLength, (bytes.length - headerLength) / 4);
  let sum = words.length;
  for (let index = 0; index < words.length; index += 1) {
    sum = (Math.imul(sum, 31) + (words[index] ?? 0)) | 0;
  }
  return sum;
}
