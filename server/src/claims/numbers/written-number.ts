import { latinWordCharacters } from '../../text/word-characters.ts';

/** How numbers are written in English prose: parts of patterns, all to be read without regard to capital letters. */

export const units = 'one|two|three|four|five|six|seven|eight|nine';
export const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
export const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const below100 = `(?:(?:${tens})(?:[- ](?:${units}))?|${teens}|${units})`;
/** In figures. */
export const figures = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,9})`;
export const number = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,9}|${below100}(?:\s+hundred(?:\s+(?:and\s+)?${below100})?)?)`;
/** Before a number: no letter, figure or sign that makes it part of something longer, such as "1.5", "£20" or "12/13". */
export const before = `(?<![${latinWordCharacters}£$%#][.,:/-]?)`;
/** After a number: nothing that makes it a decimal, a time, a percentage, a range, an ordinal or part of a word: "12-month". */
export const after = String.raw`(?![${latinWordCharacters}%]|[.,:/-]\d|[-‐‑][${latinWordCharacters}]|\s*[-–—]\s*\d|\s+to\s+\d)`;
