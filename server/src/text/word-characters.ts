/**
 * Letters and figures of the Latin script, for within the brackets of a regular expression that ignores case.
 * There `\p{L}` and `\p{N}` would take milliseconds to compile, at every start.
 */
export const latinWordCharacters = String.raw`a-z\d\xAA\xB2\xB3\xB9\xBA\xBC-\xBE\xC0-\xD6\xD8-\xF6\xF8-\u024F`;
