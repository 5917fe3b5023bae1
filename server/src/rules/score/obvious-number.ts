import { readWholeNumber } from '../../text/whole-number.ts';

const outOf = /^(?<score>[\w-]+?)\s*(?:\/|(?:out\s+)?of\b)\s*(?<highest>\w+)$/i;
const percent = /^(?<score>\d{1,3})\s*(?:%|per\s?cent|percent)$/i;
const withZeros = /^(?<score>\d{1,3})\.0+$/;

/**
 * The whole number that a score was obviously meant to be: "three", "3/4", "3 out of 4", "3.0", and, where `highest`
 * is 100, "57%". Null where there is doubt.
 */
export function obviousNumber(text: string, highest: number): number | null {
  const parts = outOf.exec(text)?.groups;
  if (parts !== undefined) {
    return readWholeNumber(parts.highest ?? '') === highest ? readWholeNumber(parts.score ?? '') : null;
  }
  const plain = withZeros.exec(text) ?? (highest === 100 ? percent.exec(text) : null);
  return readWholeNumber(plain?.groups?.score ?? text);
}
