/** Characters that no reader sees: zero-width spaces and joiners, marks of direction, byte order marks. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

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
