/**
 * Letters of the Latin script, for within the brackets of a regular expression that ignores case, or over text in small
 * letters. There `\p{L}` would take milliseconds to compile, at every start.
 */
export const latinLetters = String.raw`a-z\xAA\xBA\xC0-\xD6\xD8-\xF6\xF8-\u024F`;

/** Letters and figures, for the same places. */
export const latinWordCharacters = String.raw`${latinLetters}\d\xB2\xB3\xB9\xBC-\xBE`;

/** In a regular expression over English text: what stands here does not go on with a word, seen from behind it. */
export const notAfterLetter = `(?<![${latinWordCharacters}])`;

/** The same, seen from before it. */
export const notBeforeLetter = `(?![${latinWordCharacters}])`;
