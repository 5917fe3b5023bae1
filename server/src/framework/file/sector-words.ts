/** How often each of these words stands in a text, those that do; letter case and dashes do not matter. Linear in the text. */
export function countWords(text: string, wanted: readonly string[]): ReadonlyMap<string, number> {
  const plain = plainWords(text);
  return new Map(
    wanted
      .map((words): [string, number] => [words, plain.split(plainWords(words)).length - 1])
      .filter(([, count]) => count > 0),
  );
}

/** A text in small letters, with a space before, between and behind its words. */
function plainWords(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()} `;
}
