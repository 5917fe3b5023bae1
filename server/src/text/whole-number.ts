const units = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const values: ReadonlyMap<string, number> = new Map([
  ...units.map((word, value): [string, number] => [word, value]),
  ...tens.slice(2).map((word, index): [string, number] => [word, 10 * (index + 2)]),
]);

/** Every word that a number below one million can have, "and" apart. */
export const numberWords: readonly string[] = [...values.keys(), 'hundred', 'thousand'];

const longestNumberText = 80;
/** What stands between the words of one number. */
const between = /[\s\-‐‑‒–]+/;

/**
 * The whole number that a text states, from 0 up: in figures, with or without commas between thousands ("17", "1,204"),
 * or in words below one million ("eight", "twenty-one", "one hundred and four"). Null for everything else: fractions,
 * signs, "a", "no" and "none" too, because a missing score is not 0 and "a" is an article more often than a number.
 */
export function readWholeNumber(text: string): number | null {
  const plain = text.trim().toLowerCase();
  if (plain.length > longestNumberText) {
    return null;
  }
  if (/^\d/.test(plain)) {
    return readFigures(plain);
  }
  // Most texts that are asked about are one word, and no number.
  return between.test(plain) ? readWords(plain.split(between)) : (values.get(plain) ?? null);
}

/** The number in words, as prose writes it: "twenty-one". Figures where it is no whole number from 0 to 99. */
export function writeNumberWord(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 99) {
    return String(value);
  }
  const below20 = units[value];
  if (below20 !== undefined) {
    return below20;
  }
  const ten = tens[Math.floor(value / 10)] ?? '';
  return value % 10 === 0 ? ten : `${ten}-${units[value % 10] ?? ''}`;
}

function readFigures(text: string): number | null {
  if (!/^(?:\d+|\d{1,3}(?:,\d{3})+)$/.test(text)) {
    return null;
  }
  const value = Number(text.replaceAll(',', ''));
  return Number.isSafeInteger(value) ? value : null;
}

/** Reads thousands, then hundreds, then the rest; a word out of this order makes it no number. */
function readWords(words: readonly string[]): number | null {
  const thousand = words.indexOf('thousand');
  if (thousand === -1) {
    return readHundreds(words);
  }
  const before = readHundreds(words.slice(0, thousand));
  const after = words.slice(thousand + 1);
  const rest = after.length === 0 ? 0 : readHundreds(after[0] === 'and' ? after.slice(1) : after);
  return before === null || before === 0 || rest === null ? null : 1000 * before + rest;
}

function readHundreds(words: readonly string[]): number | null {
  const hundred = words.indexOf('hundred');
  if (hundred === -1) {
    return readTens(words);
  }
  const before = readTens(words.slice(0, hundred));
  const after = words.slice(hundred + 1);
  const rest = after.length === 0 ? 0 : readTens(after[0] === 'and' ? after.slice(1) : after);
  return before === null || before === 0 || before > 9 || rest === null ? null : 100 * before + rest;
}

function readTens(words: readonly string[]): number | null {
  const [first = '', second, ...more] = words;
  const value = values.get(first);
  if (value === undefined || more.length > 0) {
    return null;
  }
  if (second === undefined) {
    return value;
  }
  const unit = values.get(second);
  return value >= 20 && unit !== undefined && unit >= 1 && unit <= 9 ? value + unit : null;
}
