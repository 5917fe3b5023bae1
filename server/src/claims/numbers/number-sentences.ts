import { comparable } from '../../framework/phrases/comparable-text.ts';
import { isQuoted } from '../../framework/phrases/quotation.ts';
import { type FoundDate, findDates } from '../../text/dates/find-dates.ts';
import { matchesIn } from '../../text/matches.ts';
import { once } from '../../text/memory.ts';
import { readWholeNumber } from '../../text/whole-number.ts';
import { latinWordCharacters } from '../../text/word-characters.ts';
import { type SentenceRange, sentenceRangesOf } from '../words/sentences.ts';
import { figures, number, teens, tens, units } from './written-number.ts';

/**
 * A number in a sentence: a whole one, an amount of pounds, or a percentage with or without a decimal. Places are UTF-16
 * indices of the text that was read, half-open.
 */
export interface WrittenNumber {
  readonly value: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A sentence as its numbers are read: small letters, straight quotes, single spaces; each whole number is `#`, followed
 * by `%` where it is a percentage and behind `£` where it is money, and each full date is `@`. Other decimals, times,
 * years and words such as "12-month" stay as they are written.
 */
export interface NumberSentence {
  readonly plain: string;
  /** The numbers, in the order of their `#`. */
  readonly numbers: readonly WrittenNumber[];
  /** The dates, in the order of their `@`. */
  readonly dates: readonly FoundDate[];
  /** The index in the text of a character of `plain`. */
  readonly originalIndex: (index: number) => number;
  /** Where it stands in the text, without the mark at its end. */
  readonly start: number;
  readonly end: number;
  readonly isQuestion: boolean;
  /** The text that it stands in. */
  readonly text: string;
}

/** Longer ones are no sentences that somebody reads; the patterns over one sentence stay quick by this. */
const longestSentence = 800;
const longestQuotation = 2000;
/** What a number begins with is asked for first: looking back at every character would take most of the time. */
const pounds = String.raw`(?=\d)(?<=£)(?<money>\d{1,3}(?:,\d{3})+|\d{1,9})(?![\d%]|[.,]\d| (?:m|bn|million|billion)\b|[a-z])`;
const decimals = String.raw`(?=\d)(?<![\d.,:/£-])(?<decimal>\d{1,3}\.\d{1,2})(?=\s?%|\sper\s?cent\b)(?<sign>\s?%|\sper\s?cent)`;
const numberPattern = (first: string, form: string) =>
  new RegExp(
    String.raw`${pounds}|${decimals}|(?=${first})(?<![a-z\d])(?<![${latinWordCharacters}£$#@][.,:/-]?)${form}(?![${latinWordCharacters}]|[.,:/]\d|-[${latinWordCharacters}])(?<percent>\s?%|\sper\s?cent\b)?|@`,
    'g',
  );
const plainNumber = numberPattern(String.raw`[\dotfsen]`, number);
/** The same where no number is written in words. */
const plainFigure = numberPattern(String.raw`\d`, figures);
const numberWord = new RegExp(String.raw`(?<![a-z\d])(?:${units}|${teens}|${tens})`);

/** The sentences of a text that hold something to read, in its order. */
export function numberSentences(text: string): readonly NumberSentence[] {
  return unreadSentences(text).map(({ read }) => read());
}

/** A sentence that is read when somebody asks. */
export interface UnreadSentence {
  /** As it is written. */
  readonly source: string;
  readonly read: () => NumberSentence;
}

/** The same sentences, of which only those are read that are asked for: most of a report hold no number. */
export function unreadSentences(text: string): readonly UnreadSentence[] {
  return sentenceRangesOf(text)
    .filter(({ start, end }) => end - start <= longestSentence)
    .map((range) => ({
      source: text.slice(range.start, range.end),
      read: once(() => readSentence(text, range)),
    }));
}

/** What stands in the text between two indices of `plain`, as written. */
export function writtenBetween(sentence: NumberSentence, from: number, to: number): string {
  return sentence.text.slice(sentence.originalIndex(from), sentence.originalIndex(to));
}

/** The number whose `#` stands at this index of `plain`. */
export function numberAt({ plain, numbers }: NumberSentence, index: number): WrittenNumber | null {
  return plain[index] === '#' ? (numbers[countOf(plain, '#', index)] ?? null) : null;
}

/** Whether what stands at this index of `plain` is quoted: other people's words. */
export function isQuotedAt({ text, start, end, originalIndex }: NumberSentence, index: number): boolean {
  // The words around are enough, and a long text is not read again for each of its claims.
  const from = Math.max(0, start - longestQuotation);
  return isQuoted(text.slice(from, end + longestQuotation), originalIndex(index) - from);
}

/** Whether at least two numbers stand in it: without a second one most things cannot be wrong. */
export function hasSeveralNumbers({ plain }: NumberSentence): boolean {
  return plain.includes('#', plain.indexOf('#') + 1) && plain.includes('#');
}

function countOf(plain: string, mark: string, end: number): number {
  let count = 0;
  for (let at = plain.indexOf(mark); at !== -1 && at < end; at = plain.indexOf(mark, at + 1)) {
    count += 1;
  }
  return count;
}

function readSentence(text: string, { start, end, isQuestion }: SentenceRange): NumberSentence {
  const source = text.slice(start, end);
  const dates = findDates(source).map((date) => ({ ...date, start: date.start + start, end: date.end + start }));
  const pieces: { readonly mark: string; readonly start: number; readonly end: number }[] = [];
  const numbers: WrittenNumber[] = [];
  let masked = comparable(source);
  for (const date of dates) {
    const [from, to] = [date.start - start, date.end - start];
    masked = masked.slice(0, from) + '@'.repeat(to - from) + masked.slice(to);
    pieces.push({ mark: '@', start: from, end: to });
  }
  for (const match of matchesIn(numberWord.test(masked) ? plainNumber : plainFigure, masked)) {
    const { percent = match.groups?.sign ?? '', money, decimal } = match.groups ?? {};
    const written = match[0].slice(0, match[0].length - percent.length);
    const isYear = money === undefined && /^(?:19|20)\d\d$/.test(match[0]);
    const whole = match[0] === '@' || isYear ? null : readWholeNumber(written);
    const value = decimal === undefined ? whole : Number(decimal);
    if (value !== null) {
      const at = { start: start + match.index, end: start + match.index + written.length };
      numbers.push({ value, text: text.slice(at.start, at.end), ...at });
      pieces.push({ mark: percent === '' ? '#' : '#%', start: match.index, end: match.index + match[0].length });
    }
  }
  pieces.sort((left, right) => left.start - right.start);
  const { plain, runs } = joinPieces(masked, pieces);
  const originalIndex = (index: number) => start + sourceIndex(plain, runs, index, source.length);
  return { plain, numbers, dates, originalIndex, start: start + (runs[0]?.index ?? 0), end, isQuestion, text };
}

/** From this index of `plain` on, characters stand for those from this index of the source on. */
interface Run {
  readonly at: number;
  readonly index: number;
}

/** Words with single spaces, or the spaces between two such runs. */
const singleSpaced = /(?: ?[^ ]+)+| +/g;

/** Such runs of a text, with their places. Hardly any text has two spaces in a row. */
function runsOf(text: string): readonly { readonly run: string; readonly index: number }[] {
  if (text.includes('  ')) {
    return Array.from(text.matchAll(singleSpaced), ({ 0: run, index }) => ({ run, index }));
  }
  const words = text.endsWith(' ') ? text.slice(0, -1) : text;
  return [
    ...(words === '' ? [] : [{ run: words, index: 0 }]),
    ...(words === text ? [] : [{ run: ' ', index: words.length }]),
  ];
}

/** The text with marks in place of the pieces and single spaces, and where each run of it came from, in its order. */
function joinPieces(
  masked: string,
  pieces: readonly { readonly mark: string; readonly start: number; readonly end: number }[],
): { readonly plain: string; readonly runs: readonly Run[] } {
  const runs: Run[] = [];
  let plain = '';
  const add = (text: string, index: number) => {
    runs.push({ at: plain.length, index });
    plain += text;
  };
  let at = 0;
  for (const piece of [...pieces, { mark: '', start: masked.length, end: masked.length }]) {
    for (const { run, index } of runsOf(masked.slice(at, piece.start))) {
      const isDoubled = run.startsWith(' ') && (plain === '' || plain.endsWith(' '));
      const isSpace = run.trim() === '';
      if (!(isSpace && isDoubled)) {
        const skipped = isDoubled ? 1 : 0;
        add(isSpace ? ' ' : run.slice(skipped), at + index + skipped);
      }
    }
    for (const character of piece.mark) {
      add(character, piece.start);
    }
    at = piece.end;
  }
  return { plain, runs };
}

/** The index in the source of a character of `plain`; `end` behind the last one. */
function sourceIndex(plain: string, runs: readonly Run[], index: number, end: number): number {
  const run = index < plain.length ? runs.findLast(({ at }) => at <= index) : undefined;
  return run === undefined ? end : run.index + index - run.at;
}
