import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, encodeText } from '../../server/src/text/decode.ts';

/** What a person is told about a file of these bytes. */
function messageFor(bytes: readonly number[]): string {
  const decoded = decodeText(Uint8Array.from(bytes));
  return 'problem' in decoded ? decoded.problem.message : `read: ${decoded.text}`;
}

describe('reading the bytes of a file', () => {
  it.each([
    ['a NUL', [65, 0, 66], 'The file is not text: byte 1 is NUL. Give a report written as UTF-8 text.'],
    ['UTF-16', [0xff, 0xfe, 65, 0], 'The file is written as UTF-16. Save it as UTF-8.'],
    ['Latin-1', [65, 66, 0xe9, 67], 'The file is not UTF-8: byte 3 does not fit. Save it as UTF-8.'],
    ['a byte that begins nothing', [65, 0xff], 'The file is not UTF-8: byte 1 does not fit. Save it as UTF-8.'],
    ['a cut-off character', [65, 66, 0xe2, 0x82], 'The file is not UTF-8: byte 2 does not fit. Save it as UTF-8.'],
  ])('names the place of %s', (_, bytes, message) => {
    expect(messageFor(bytes)).toBe(message);
  });

  it('takes the byte order mark off and puts it back', () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 65]);
    const decoded = decodeText(bytes);
    expect(decoded).toEqual({ text: 'A', byteOrderMark: true });
    expect('problem' in decoded ? null : encodeText(decoded)).toEqual(bytes);
  });

  it('reads back every text that it wrote', () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .filter((drawn) => !drawn.includes('\0') && !drawn.startsWith('\uFEFF'));
    fc.assert(
      fc.property(text, fc.boolean(), (drawn, byteOrderMark) => {
        const decoded = { text: drawn, byteOrderMark };
        expect(decodeText(encodeText(decoded))).toEqual(decoded);
      }),
    );
  });
});
