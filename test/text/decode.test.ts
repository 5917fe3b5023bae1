import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePage, decodeText, encodeText } from '../../server/src/text/decode.ts';

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

describe('reading the bytes of a page', () => {
  const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

  it.each([
    ['a meta element', '<meta charset="windows-1252"><p>\x93Yes\x94 \x96 caf\xe9', '“Yes” – café'],
    ['its older form', '<meta http-equiv=Content-Type content="text/html; charset=windows-1252">\x80', '€'],
    ['an XML declaration', '<?xml version="1.0" encoding="ISO-8859-15"?><p>\xa4', '€'],
  ])('takes the encoding from %s', (_, source, words) => {
    const page = decodePage(latin(source));
    expect('text' in page && page.text).toContain(words);
  });

  it('is UTF-8 where the bytes are, whatever the page says', () => {
    const page = decodePage(new TextEncoder().encode('<meta charset="windows-1252">“Yes”'));
    expect('text' in page && page.text).toContain('“Yes”');
  });

  it('reads UTF-16 by its byte order mark', () => {
    expect(decodePage(Uint8Array.from([0xff, 0xfe, 0x41, 0, 0xe9, 0]))).toEqual({ text: 'Aé', byteOrderMark: false });
    expect(decodePage(Uint8Array.from([0xfe, 0xff, 0, 0x41, 0, 0xe9]))).toEqual({ text: 'Aé', byteOrderMark: false });
  });

  it.each([
    ['names none', 'caf\xe9'],
    ['names one that there is not', '<meta charset="klingon">caf\xe9'],
    ['is cut off', '<meta charset="utf-8">caf\xe9'],
  ])('says what is wrong with a page that %s', (_, source) => {
    expect(decodePage(latin(source))).toEqual({
      problem: expect.objectContaining({ message: expect.stringMatching(/not UTF-8/u) }),
    });
  });
});
