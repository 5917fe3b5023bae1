/** A line of the input without its end; null for one that is longer than allowed, of which nothing is kept. */
export type InputLine = Uint8Array | null;

const newline = 0x0a;

/** The lines of an input that comes in pieces, one after the other; never more than a line of it is held. `longest` is in bytes. */
export async function* inputLines(pieces: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<InputLine> {
  let begun: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array) => {
    length += part.length;
    if (length > longest) {
      begun = [];
    } else {
      begun.push(part);
    }
  };
  const finish = (): InputLine => {
    const line = length > longest ? null : Buffer.concat(begun);
    begun = [];
    length = 0;
    return line;
  };
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf(newline); end !== -1; end = piece.indexOf(newline, start)) {
      take(piece.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    take(piece.subarray(start));
  }
  if (length > 0) {
    yield finish();
  }
}
