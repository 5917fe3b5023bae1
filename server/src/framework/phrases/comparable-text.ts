/**
 * A text in the form in which phrases are looked for: small letters, straight quotes, plain hyphens, single spaces.
 * Every character stands for one of the text it was made from, or for a run of white space.
 */
export interface ComparableText {
  readonly value: string;
  /** The index in the original text of the character at this index of `value`; the end is the end. */
  readonly originalIndex: (index: number) => number;
}

const sameIndex = (index: number) => index;

/** Linear in the length of the text. */
export function comparableText(text: string): ComparableText {
  const value = comparable(text);
  if (!value.includes('  ')) {
    return { value, originalIndex: sameIndex };
  }
  const starts: number[] = [];
  let collapsed = '';
  for (const { 0: piece, index } of value.matchAll(/ +|[^ ]+/g)) {
    const kept = piece.trim() || ' ';
    for (let at = 0; at < kept.length; at += 1) {
      starts.push(index + at);
    }
    collapsed += kept;
  }
  return { value: collapsed, originalIndex: (index) => starts[index] ?? text.length };
}

/** One for one, so that an index means the same before and after. */
export function comparable(text: string): string {
  const lower = lowerCase(text);
  if (!/[^ -_a-~]/.test(lower)) {
    return lower;
  }
  return lower
    .replace(/[^\S ]/g, ' ')
    .replace(/[‘’‛ʼ`´′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-');
}

/** The dotted capital I is the one letter whose small form is longer than itself. */
function lowerCase(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}
