import { Writable } from 'node:stream';

/**
 * A stream to write messages to, that hands each one to `target` as a whole. The protocol library writes the head of a
 * message and then its body; written one by one, the client would be woken twice for every answer.
 */
export function wholeMessages(target: Writable): Writable {
  let head: Buffer | null = null;
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (head === null) {
        head = chunk;
        done();
      } else {
        const message = Buffer.concat([head, chunk]);
        head = null;
        target.write(message, done);
      }
    },
  });
  target.on('error', (fault) => stream.destroy(fault));
  target.on('close', () => stream.destroy());
  return stream;
}
