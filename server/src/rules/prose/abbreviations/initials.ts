/** Words that an abbreviation may leave out. */
const minor = new Set('a an and at by for from in into of on or the to with'.split(' '));

const word = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;

/** The words of a text, in their order; those that a hyphen joins are two. */
export function spellingWords(text: string): readonly string[] {
  return text.match(word) ?? [];
}

/** Small letters without “and” and the “s” of several: two ways to write the same words are alike. */
export function comparableWords(words: readonly string[]): string {
  return words
    .map((one) => one.toLowerCase().replace(/(?<=..)s$/, ''))
    .filter((one) => one !== 'and')
    .join(' ');
}

/**
 * Whether an abbreviation can stand for these words: its letters are found in them in their order, the first of them at
 * the beginning of a word.
 */
export function fits(abbreviation: string, words: readonly string[]): boolean {
  const letters = lettersOf(abbreviation);
  const text = ` ${words.join(' ').toLowerCase()}`;
  let at = text.length;
  for (let place = letters.length - 1; place > 0; place -= 1) {
    at = at <= 0 ? -1 : text.lastIndexOf(letters.charAt(place), at - 1);
  }
  return at > 0 && text.lastIndexOf(` ${letters.charAt(0)}`, at - 2) >= 0;
}

/** The initials of these words in capitals, without those of the words that abbreviations may leave out. */
export function initialsOf(words: readonly string[]): string {
  return words
    .filter((one) => !minor.has(one.toLowerCase()))
    .map((one) => one.charAt(0).toUpperCase())
    .join('');
}

/** Whether all words are written with a capital letter but for those that names write small too. */
export function isNameLike(words: readonly string[]): boolean {
  return words.every((one) => minor.has(one.toLowerCase()) || /^[\p{Lu}\p{N}]/u.test(one));
}

/** The last words with so many initials; null where there are fewer. */
export function lastWords(words: readonly string[], initials: number): readonly string[] | null {
  let left = initials;
  for (let place = words.length - 1; place >= 0; place -= 1) {
    left -= minor.has(words[place]?.toLowerCase() ?? '') ? 0 : 1;
    if (left === 0) {
      return words.slice(place);
    }
  }
  return null;
}

/** Small letters, without “&” and other marks. */
function lettersOf(abbreviation: string): string {
  return abbreviation.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Whether both have the same letters, in whatever order. */
export function sameLetters(one: string, other: string): boolean {
  return [...lettersOf(one)].sort().join('') === [...lettersOf(other)].sort().join('');
}
