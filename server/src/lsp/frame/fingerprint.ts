const encoder = new TextEncoder();

/**
 * A short name for a text: the same text always has the same one, and two texts hardly ever share one (64 bits).
 * It only tells whether something changed; it protects nothing.
 *
 * It goes over bytes, which are always of one kind. Strings are not, and the engine then never settles on how to read
 * them: that took a fifth of a keystroke.
 */
export function fingerprint(text: string): string {
  const bytes = encoder.encode(text);
  // A whole number of 32 bits from the start: else the loop would be compiled for any number.
  let first = 0x811c9dc5 | 0;
  let second = 0x01234567;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    first = Math.imul(first ^ byte, 0x01000193);
    second = Math.imul(second ^ byte, 0x85ebca6b);
  }
  return `${(first >>> 0).toString(36)}-${(second >>> 0).toString(36)}`;
}
