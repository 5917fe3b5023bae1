/**
 * A short name for a text: the same text always has the same one, and two texts hardly ever share one (64 bits).
 * It only tells whether something changed; it protects nothing.
 */
export function fingerprint(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x01234567;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x85ebca6b);
  }
  return [first, second].map((part) => (part >>> 0).toString(36)).join('-');
}
