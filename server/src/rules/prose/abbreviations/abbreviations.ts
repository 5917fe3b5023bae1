import type { Range } from '../../../text/range.ts';
import { spellingWords } from './initials.ts';

/** An abbreviation where it stands. Places are UTF-16 indices of the text, half-open, without the “s” of several. */
export interface Abbreviation extends Range {
  readonly text: string;
}

/** An abbreviation in brackets, behind the words that it may stand for. */
export interface ExplainedAbbreviation extends Abbreviation {
  /** The words of the sentence before the bracket: the last are those that count. */
  readonly before: readonly string[];
}

const shape = String.raw`\p{Lu}[\p{Lu}&]{0,7}(?:\p{Ll}{0,2}\p{Lu}{1,5}){0,2}`;
const inBrackets = new RegExp(String.raw`\(\s?(?<abbreviation>${shape})(?:['’]?s)?\s?[),;]`, 'gu');
const anywhere = new RegExp(
  String.raw`(?<![\p{L}\p{N}_&'’./@#-])(?:${shape})(?=(?:['’]?s)?(?![\p{L}\p{N}_&@]|[/.-]\p{L}))`,
  'gu',
);

/** Two capitals with two small letters between them at most; every character outside ASCII counts as a capital. */
const capitalsTogether = /[A-Z\x80-\uFFFF][\s\S]{0,2}[A-Z\x80-\uFFFF]/;

const clauseEnds = ['.', '!', '?', ';', ':', '(', ')', '“', '”', '"'];
/** In UTF-16 code units: as far back as the words of an abbreviation may stand. */
const farthest = 160;

/** “community mental health team (CMHT)”: each abbreviation of two letters and more in brackets. Linear. */
export function explainedAbbreviations(text: string): readonly ExplainedAbbreviation[] {
  if (!/\(\s?[A-Z\x80-\uFFFF]/.test(text)) {
    return [];
  }
  return Array.from(text.matchAll(inBrackets)).flatMap(({ 0: whole, index, groups }) => {
    const abbreviation = groups?.abbreviation ?? '';
    if (!isAbbreviation(abbreviation)) {
      return [];
    }
    const start = index + whole.indexOf(abbreviation);
    const near = text.slice(Math.max(0, index - farthest), index);
    const clause = near.slice(1 + Math.max(...clauseEnds.map((mark) => near.lastIndexOf(mark))));
    return [{ text: abbreviation, start, end: start + abbreviation.length, before: spellingWords(clause) }];
  });
}

/** Each abbreviation of two letters and more. Linear. */
export function abbreviationsIn(text: string): readonly Abbreviation[] {
  if (!capitalsTogether.test(text)) {
    return [];
  }
  return Array.from(text.matchAll(anywhere), ({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  })).filter(({ text: found }) => isAbbreviation(found));
}

/** Two capitals and more, and no figure of Rome. */
function isAbbreviation(text: string): boolean {
  return (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2 && !/^[IVX]+$/.test(text);
}
