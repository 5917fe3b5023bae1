/**
 * Letters and figures of the Latin script, for within the brackets of a regular expression that ignores case, or over
 * text in small letters. There `\p{L}` and `\p{N}` would take milliseconds to compile, at every start.
 */
export const latinWordCharacters = String.raw`a-z\d\xAA\xB2\xB3\xB9\xBA\xBC-\xBE\xC0-\xD6\xD8-\xF6\xF8-\u024F`;

/** In a regular expression over English text: what stands here does not go on with a word, seen from behind it. */
export const notAfterLetter = `(?<![${latinWordCharacters}])`;

/** The same, seen from before it. */
export const notBeforeLetter = `(?![${latinWordCharacters}])`;
