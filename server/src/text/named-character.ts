import { decodeHTMLStrict } from 'entities/decode';

/**
 * The character that a name of HTML stands for (“amp”, without `&` and `;`); false where none has it.
 *
 * In the language server it takes the place of the library of this name that the Markdown parser calls: the reader of HTML
 * brings the same names along, and two tables of them would make the extension larger for nothing.
 */
export function decodeNamedCharacterReference(name: string): string | false {
  const written = `&${name};`;
  const decoded = decodeHTMLStrict(written);
  return decoded === written ? false : decoded;
}
