/** Characters that no reader sees: zero-width spaces and joiners, marks of direction, byte order marks. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** Soft hyphens besides, which show only where a line breaks. */
const deceptive = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

const namesOfCharacters: Readonly<Record<string, string>> = {
  '\u00ad': 'soft hyphen',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u2060': 'word joiner',
  '\ufeff': 'byte order mark',
};

/** The text without characters that nobody sees, and what the first of them is called. */
export interface UnmaskedText {
  readonly text: string;
  /** With its article and number: "a zero-width space (U+200B) that nobody can see". */
  readonly first: string;
}

/** Null for a text that is what it looks like. */
export function unmasked(text: string): UnmaskedText | null {
  const [character] = text.match(deceptive) ?? [];
  if (character === undefined) {
    return null;
  }
  const number = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = namesOfCharacters[character];
  const first =
    name === undefined ? `a character that nobody can see (${number})` : `a ${name} (${number}) that nobody can see`;
  return { text: text.replaceAll(deceptive, ''), first };
}

/** The text without the characters that no reader sees. */
export function withoutInvisible(text: string): string {
  return text.replaceAll(invisible, '');
}

/** How many code units at the start of a text are white space of any kind, or cannot be seen. */
export function blankStart(text: string): number {
  let at = 0;
  while (at < text.length && isBlank(text.charAt(at))) {
    at += 1;
  }
  return at;
}

/** The text without white space of any kind, and what cannot be seen, at its end. */
export function withoutBlankTail(text: string): string {
  let end = text.length;
  while (end > 0 && isBlank(text.charAt(end - 1))) {
    end -= 1;
  }
  return text.slice(0, end);
}

function isBlank(character: string): boolean {
  return withoutInvisible(character).trim() === '';
}
