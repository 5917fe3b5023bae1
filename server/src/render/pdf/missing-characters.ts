/** What is printed in the place of characters that no font has: their numbers, and nothing for those that nobody sees. */
export function shownForMissing(missing: readonly string[]): ReadonlyMap<string, string> {
  return new Map(missing.map((letter) => [letter, /^\p{Cf}$/u.test(letter) ? '' : numberOf(letter)]));
}

function numberOf(letter: string): string {
  const number = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `[U+${number}]`;
}
