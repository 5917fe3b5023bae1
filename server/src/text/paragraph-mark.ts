/** In letters and figures: two shorter paragraphs may well be the same. */
const shortest = 100;

/** A paragraph in a number of 52 bits that hardly any other paragraph has, so that no text need be kept. */
export type ParagraphMark = number;

/**
 * The mark of a paragraph; null where it is too short to tell. Only letters and figures count, so that another way to
 * write the same words in Markdown, other spaces and other quotation marks make no difference. Two hashes (FNV-1a).
 */
export function paragraphMark(text: string): ParagraphMark | null {
  if (text.length < shortest) {
    return null;
  }
  // Signed until the end: whole numbers of 32 bits are added up twice as fast as larger ones.
  let [one, other, count] = [0x811c9dc5 | 0, 0x9e3779b9 | 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = letterAt(text, at);
    if (code !== 0) {
      one = Math.imul(one ^ code, 0x01000193);
      other = Math.imul(other ^ code, 0x85ebca6b);
      count += 1;
    }
  }
  return count < shortest ? null : (one >>> 0) * 0x100000 + (other & 0xfffff);
}

/** The code of a letter, small where it is of ASCII, or of a figure; 0 for everything else. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 128) {
    const isMark = code < 0xc0 || (code >= 0x2000 && code < 0x2070) || (code >= 0x3000 && code < 0x3004);
    return isMark ? 0 : code;
  }
  const small = code | 32;
  return small >= 97 && small <= 122 ? small : code >= 48 && code <= 57 ? code : 0;
}
