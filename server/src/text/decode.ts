/** The text of a file, without its byte order mark, which is remembered so that writing keeps it. */
export interface DecodedText {
  readonly text: string;
  readonly byteOrderMark: boolean;
}

/** Why the bytes of a file are no text that Keyline reads. `offset` counts bytes from the start of the file. */
export interface DecodingProblem {
  readonly problem: { readonly message: string; readonly offset: number };
}

const byteOrderMark = '\uFEFF';

/** The text that the bytes hold as UTF-8, or the first place where they do not hold any. */
export function decodeText(bytes: Uint8Array): DecodedText | DecodingProblem {
  const utf16 = bytes[0] === 0xff ? bytes[1] === 0xfe : bytes[0] === 0xfe && bytes[1] === 0xff;
  if (utf16) {
    return problemAt(0, 'The file is written as UTF-16. Save it as UTF-8.');
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    return problemAt(nul, `The file is not text: byte ${nul} is NUL. Give a report written as UTF-8 text.`);
  }
  const text = decodeStrictly(bytes, false);
  if (text === null) {
    const offset = firstInvalidByte(bytes);
    return problemAt(offset, `The file is not UTF-8: byte ${offset} does not fit. Save it as UTF-8.`);
  }
  return text.startsWith(byteOrderMark)
    ? { text: text.slice(byteOrderMark.length), byteOrderMark: true }
    : { text, byteOrderMark: false };
}

/**
 * The text of a page that another program saved: as UTF-8 where it is that, else in the encoding that its byte order
 * mark, or the page itself in its first lines, names. A page that names none, or one that is not known, is a problem.
 */
export function decodePage(bytes: Uint8Array): DecodedText | DecodingProblem {
  const decoded = decodeText(bytes);
  if (!('problem' in decoded)) {
    return decoded;
  }
  const text = decodeAs(bytes, markedEncoding(bytes) ?? declaredEncoding(bytes));
  return text === null ? decoded : { text: text.replace(/^\uFEFF/, ''), byteOrderMark: false };
}

function markedEncoding([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) {
    return 'utf-16le';
  }
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** How far browsers look for the encoding that a page names. */
const longestPrelude = 1_024;

/** What `<meta charset>`, its older form or an XML declaration names. These lines are ASCII in every such encoding. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const prelude = String.fromCharCode(...bytes.subarray(0, longestPrelude));
  const named =
    /<meta\b[^<>]{0,200}?\bcharset\s*=\s*(?:["']\s*)?([\w.:-]{1,40})/i.exec(prelude) ??
    /^\s*<\?xml\b[^>]{0,100}?\bencoding\s*=\s*["']([\w.:-]{1,40})/i.exec(prelude);
  return named?.[1] ?? null;
}

function decodeAs(bytes: Uint8Array, encoding: string | null): string | null {
  try {
    const decoder = encoding === null ? null : new TextDecoder(encoding, { fatal: true });
    const text = decoder?.decode(bytes) ?? null;
    return decoder?.encoding === 'windows-1252' ? withMarksOfWindows(text ?? '') : text;
  } catch {
    // The name is none of an encoding, or the bytes are not in it.
    return null;
  }
}

/** What windows-1252 has at the bytes from 0x80, where Latin-1 has control characters. */
const marksOfWindows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Node 20 reads windows-1252 as Latin-1: its quotation marks and dashes come out as control characters. */
function withMarksOfWindows(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (mark) => marksOfWindows[mark.charCodeAt(0) - 0x80] ?? mark);
}

/** The bytes to write for a text, with the byte order mark that it was read with. */
export function encodeText(decoded: DecodedText): Uint8Array {
  return new TextEncoder().encode(decoded.byteOrderMark ? byteOrderMark + decoded.text : decoded.text);
}

function problemAt(offset: number, message: string): DecodingProblem {
  return { problem: { message, offset } };
}

/** Null where the bytes are not UTF-8. With `mayGoOn`, a character that is cut off at the end is no fault. */
function decodeStrictly(bytes: Uint8Array, mayGoOn: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: mayGoOn });
  } catch {
    return null;
  }
}

/** The shortest beginning that cannot go on as UTF-8 ends with the byte at fault; found by halving. */
function firstInvalidByte(bytes: Uint8Array): number {
  if (decodeStrictly(bytes, true) !== null) {
    const cutOff = [1, 2, 3].find((length) => decodeStrictly(bytes.subarray(0, -length), false) !== null) ?? 1;
    return bytes.length - cutOff;
  }
  let sound = 0;
  let broken = bytes.length;
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (decodeStrictly(bytes.subarray(0, middle), true) === null) {
      broken = middle;
    } else {
      sound = middle;
    }
  }
  return broken - 1;
}
