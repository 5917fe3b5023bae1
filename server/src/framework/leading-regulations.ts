import { type CitationPatterns, type CitedTitle, instrumentAt, patternsOf, titleAt } from './citations.ts';
import type { Framework } from './framework.ts';
import { findRegulations } from './regulations.ts';

/** A regulation of a list: its number, its title, or both. */
export interface ListedRegulation {
  /** As instruments write it: `12`, `9A`; null where only the title is given. */
  readonly number: string | null;
  /** Null where only the number is given. */
  readonly title: CitedTitle | null;
}

interface Item extends ListedRegulation {
  readonly end: number;
}

const preposition =
  '(?:in\\s+relation\\s+to|in\\s+respect\\s+of|with\\s+regards?\\s+to|relat(?:ed|ing)\\s+to|concerning|regarding|covering|around|about|under|on|of|to|for|in|with)';
/** “and on”, “those relating to”, “the regulation on”, “people’s”: words before an item that say nothing more. */
const lead = new RegExp(
  `(?:(?:those|that)\\s+)?(?:${preposition}\\s+)?(?:the\\s+)?(?:(?:legal\\s+)?regulations?\\s+${preposition}\\s+)?(?:(?:the|people['’]s|(?:residents|patients|service\\s+users)['’])\\s+)?`,
  'iy',
);
const between =
  /\s*(?:[,;]\s*(?:(?:and|&|plus|as\s+well\s+as)\s+)?|\s(?:and|plus|as\s+well\s+as|together\s+with|along\s+with)\s+|\s?&\s*)(?:also\s+)?/iy;
/** A number is a regulation where the word stands before it, or where it is followed by what can follow one in a list. */
const numbered =
  /(?<word>regulations?\s+|regs?\.?\s+)?(?<number>\d{1,3}[a-z]?)\b(?![.:/]\d|%)(?:\s*(?:(?:,|and|&|or)\s*)?\([0-9a-z]{1,4}\))*/iy;
const endsNumber =
  /\s*(?:$|[,;.:()–—]|-\s|(?:and|or|&|plus|as|of|was|were|has|have|had|is|are|on|in|relating|concerning|about|at|which|that|alone|only|still|because|since|owing|due|after|before|during|when|but|by|for|from|again|too|continues?|continued|remain(?:s|ed)?)\b)/iy;
const opening = new RegExp(`(?<sign>\\s*\\(\\s*|\\s*[,:–—-]\\s*|\\s+)(?:${preposition}\\s+)?(?:the\\s+)?`, 'iy');
const anyBrackets = /\s*\([^()]{1,120}\)/y;
/** “17, on good governance, …”, “12, which is about premises, …”. */
const anyAbout =
  /,\s+(?:on|about|concerning|the\s+one\s+on|which\s+(?:is\s+about|is\s+on|concerns|covers))\s+[\p{L}\s’'-]{1,60}(?=,)/iuy;
const closing = /\s*\)/y;
const numberBehind =
  /(?:\s*[,(]\s*(?:regulations?|regs?\.?)\s+|\s*\(\s*(?=\d{1,3}[a-z]?\s*\)))(?<number>\d{1,3}[a-z]?)\b(?:\s*\([0-9a-z]{1,4}\))*(?:\s*\))?/iy;

/**
 * The regulations with which a text begins, in a list of any length, each by its number, its title or both, and what is
 * left of the text. Linear in the length of the list.
 */
export function leadingRegulations(
  framework: Framework,
  text: string,
): { readonly regulations: readonly ListedRegulation[]; readonly rest: string } {
  const known = patternsOf(framework);
  const regulations: ListedRegulation[] = [];
  let end = 0;
  for (let at: number | null = 0; known !== null && at !== null; at = behind(between, text, end)) {
    const from = behind(lead, text, at) ?? at;
    const item = numberAt(framework, known, text, from) ?? titledAt(known, text, from);
    if (item === null) {
      break;
    }
    regulations.push({ number: item.number, title: item.title });
    ({ end } = item);
  }
  return { regulations, rest: text.slice(end) };
}

/** “Regulation 12(1) (Safe care and treatment) of the … Regulations 2014”, “17, good governance,”, “18”. */
function numberAt(framework: Framework, known: CitationPatterns, text: string, at: number): Item | null {
  numbered.lastIndex = at;
  const match = numbered.exec(text);
  const number = match?.groups?.number?.toUpperCase();
  const own = numbered.lastIndex;
  const places = number === undefined ? [] : findRegulations(framework, number);
  const isCalled = match?.groups?.word !== undefined && /^\s/.test(text.slice(own, own + 1));
  if (number === undefined || places.length === 0 || !(isCalled || behind(endsNumber, text, own) !== null)) {
    return null;
  }
  const from = instrumentAt(known, text, own)?.end ?? own;
  opening.lastIndex = from;
  const sign = opening.exec(text);
  const title = sign === null ? null : titleAt(known, text, from + sign[0].length);
  const isInBrackets = sign?.groups?.sign?.includes('(') === true;
  const isIts = title?.regulations.some(({ regulation }) => regulation.number === number) === true;
  if (title !== null && (isInBrackets || isIts)) {
    const end = isInBrackets ? (behind(closing, text, title.end) ?? title.end) : title.end;
    return { number, title, end: instrumentAt(known, text, end)?.end ?? end };
  }
  const end = behind(anyBrackets, text, from) ?? behind(anyAbout, text, from) ?? from;
  return { number, title: null, end: instrumentAt(known, text, end)?.end ?? end };
}

/** “Safe care and treatment”, “staffing (Regulation 18)”. */
function titledAt(known: CitationPatterns, text: string, at: number): Item | null {
  const title = titleAt(known, text, at);
  if (title === null) {
    return null;
  }
  numberBehind.lastIndex = title.end;
  const number = numberBehind.exec(text)?.groups?.number;
  const end = number === undefined ? title.end : numberBehind.lastIndex;
  return { number: number?.toUpperCase() ?? null, title, end: instrumentAt(known, text, end)?.end ?? end };
}

/** The place behind a match that begins here; null without one. */
function behind(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
