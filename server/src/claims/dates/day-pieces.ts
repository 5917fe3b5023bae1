import type { Framework } from '../../framework/framework.ts';
import { compareDays, daysAfter, daysInMonth, monthNames, weekdayNames } from '../../text/dates/calendar.ts';
import { readDateSpan } from '../../text/dates/dates.ts';
import { findDates } from '../../text/dates/find-dates.ts';
import { overlap } from '../../text/range.ts';
import { pieceOf } from '../pieces/shape.ts';
import { isOfKind } from '../words/kinds.ts';
import type { TokenKind } from '../words/lexicon.ts';
import { longestSentence, sentencesOf } from '../words/sentences.ts';
import { tokenAt } from '../words/token-at.ts';
import { type Token, tokensOf } from '../words/tokens.ts';
import type { SaidDays } from './claims.ts';

/** A word of a sentence, or its days. Places are UTF-16 indices of the text, half-open. */
export interface DayPiece {
  /** `when`: before or behind days, and so no condition. */
  readonly kind: TokenKind | 'days' | 'month' | 'when';
  readonly text: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly owner: boolean;
  readonly days: SaidDays | null;
}

export interface DaySentence {
  readonly pieces: readonly DayPiece[];
  readonly isQuestion: boolean;
}

/** The days that a match of a pattern names. */
export function daysIn(
  pieces: readonly DayPiece[],
  group: readonly [number, number] | undefined,
): DayPiece & { readonly days: SaidDays } {
  const { days, ...piece } = pieceOf(pieces, group);
  if (days === null) {
    throw new Error('There are no days here.');
  }
  return { ...piece, days };
}

/** The sentences of a text with their days, as `days` and `month`, in place of the words of these. Linear. */
export function daySentences(framework: Framework, text: string): readonly DaySentence[] {
  const found = foundDays(text);
  const tokens = tokensOf(framework, text, 'dates');
  return sentencesOf(text, tokens).flatMap(({ tokens: own, isQuestion }) =>
    own.length > longestSentence ? [] : [{ pieces: piecesOf(own, found), isQuestion }],
  );
}

function piecesOf(tokens: readonly Token[], found: readonly DayPiece[]): readonly DayPiece[] {
  const pieces: DayPiece[] = [];
  const first = tokenAt(tokens, 0).start;
  let next = found.findIndex(({ end }) => end > first);
  for (const [index, token] of tokens.entries()) {
    while (next !== -1 && (found[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) {
      next += 1;
    }
    const days = next === -1 ? undefined : found[next];
    if (isArticle(token, tokens[index + 1])) {
      continue;
    }
    if (days === undefined || token.end <= days.start) {
      // “Arrived at the practice” is no verdict.
      const isComing = token.kind === 'give' && /^arriv/i.test(token.text);
      pieces.push({ ...token, kind: isComing ? 'visited' : token.kind, days: null });
    } else if (pieces.at(-1) !== days) {
      // “In July” is one entry.
      const isWithin = /^in\s/i.test(token.text);
      pieces.push(...(isWithin ? [{ ...token, kind: 'in' as const, text: 'in', days: null }] : []), days);
    }
  }
  return pieces;
}

/** “This” before what it points at. */
function isArticle(token: Token, next: Token | undefined): boolean {
  return token.value === 'this' && isOfKind(next, 'visit', 'occasion', 'document', 'subject', 'word', 'measures');
}

const month = `(?<month>${monthNames.join('|')})`;
const inMonth = new RegExp(
  String.raw`\b(?:(?<to>${monthNames.join('|')})\s+(?:and|to|or)\s+)?${month}(?:\s+(?:of\s+)?(?:(?<year>(?:19|20)\d\d)|this\s+year))?\b`,
  'g',
);
const yearless = new RegExp(
  String.raw`\b(?:(?:${weekdayNames.join('|')}),?\s+)?(?<days>\d{1,2}(?:st|nd|rd|th)?(?:\s*(?:,|-|–|to|and|&)\s*\d{1,2}(?:st|nd|rd|th)?){0,4}\s+(?:of\s+)?${month})\b(?!\s+\d|,?\s+\d{4})`,
  'g',
);

/** Parts of a month, with the days that each may reach. */
const partsOfMonth: readonly (readonly [string, number, number])[] = [
  ['early(?: in)?|at the (?:very )?(?:start|beginning) of|(?:towards )?the (?:start|beginning) of', 1, 14],
  ['mid(?:-|\\s)?|(?:the )?middle of', 7, 24],
  ['late(?: in)?|(?:towards |at |by )?the end of', 17, 31],
  ['the first week (?:of|in)', 1, 9],
  ['the second week (?:of|in)', 6, 16],
  ['the third week (?:of|in)', 13, 23],
  ['the fourth week (?:of|in)', 20, 30],
  ['the last week (?:of|in)', 20, 31],
];
const behindPart = partsOfMonth.map(([words, from, to]) => ({
  words: new RegExp(`\\b(?:${words})\\s?$`, 'i'),
  from,
  to,
}));
const longestPart = 32;
/** “In the week of 16 June”, “the week beginning Monday 16 June”: before the first of its days. */
const weekFrom =
  /\b(?:the\s+)?week\s+(?:of|beginning|commencing|starting|(?:that|which)\s+(?:began|started))\s+(?:on\s+)?$/i;
const longestWeek = 40;
const seasons: Readonly<Record<string, readonly [number, number]>> = {
  spring: [2, 6],
  summer: [5, 9],
  autumn: [8, 12],
};
const season = /\b(?:the\s+)?(?<season>spring|summer|autumn)\s+(?:of\s+)?(?<year>(?:19|20)\d\d)\b/gi;

/** “Early in May”, “the second week of July”: fewer days than those of the month, with the words for them. */
function monthPiece(text: string, match: RegExpExecArray | RegExpMatchArray): DayPiece {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const days = monthOf(match);
  const before = text.slice(Math.max(0, start - longestPart), start);
  const part = days.first.month === days.last.month ? behindPart.find(({ words }) => words.test(before)) : undefined;
  if (part === undefined) {
    return piece('month', text, { start, end }, days);
  }
  const { first, last } = days;
  const [from, to] = [Math.min(part.from, last.day), Math.min(part.to, last.day)];
  const said: SaidDays = { ...days, first: { ...first, day: from }, last: { ...last, day: to }, precision: 'about' };
  return piece('month', text, { start: start - (part.words.exec(before)?.[0].length ?? 0), end }, said);
}

/** “In the spring of 2025”, which may begin early and end late. */
function seasonOf({ groups = {} }: RegExpMatchArray): SaidDays {
  const [from, to] = seasons[groups.season?.toLowerCase() ?? ''] ?? [1, 12];
  const year = Number(groups.year);
  return {
    first: { year, month: from, day: 20 },
    last: { year, month: to, day: 10 },
    precision: 'about',
    hasYear: true,
  };
}

/** The days and months of a text, in its order; without dates that cannot be. */
function foundDays(text: string): readonly DayPiece[] {
  const dates = findDates(text).flatMap((found): readonly DayPiece[] => {
    const days = daysOf(found.text, true);
    return days === null ? [] : [dayPiece(text, found, days)];
  });
  const short = Array.from(text.matchAll(yearless)).flatMap((match): readonly DayPiece[] => {
    const place = { start: match.index, end: match.index + match[0].length };
    const days = daysOf(`${match.groups?.days ?? ''} 2024`, false);
    return days === null ? [] : [piece('days', text, place, days)];
  });
  const taken = [...dates, ...short];
  const months = Array.from(text.matchAll(inMonth)).flatMap((match): readonly DayPiece[] => {
    const place = { start: match.index, end: match.index + match[0].length };
    const isDay = /\d(?:st|nd|rd|th)?\s+(?:of\s+)?$/.test(text.slice(Math.max(0, place.start - 8), place.start));
    // “May” is a verb too, and “March” a name; before a number it is part of a date that was not read.
    const isWord = /^\s*\d/.test(text.slice(place.end, place.end + 3)) || isDay;
    return isWord || taken.some((other) => overlap(place, other)) ? [] : [monthPiece(text, match)];
  });
  const inSeasons = Array.from(text.matchAll(season)).map((match) =>
    piece('month', text, { start: match.index, end: match.index + match[0].length }, seasonOf(match)),
  );
  return [...taken, ...months, ...inSeasons].sort((left, right) => left.start - right.start);
}

/** A date, or the week that it begins. */
function dayPiece(text: string, found: { readonly start: number; readonly end: number }, days: SaidDays): DayPiece {
  const before = text.slice(Math.max(0, found.start - longestWeek), found.start);
  const week = compareDays(days.first, days.last) === 0 ? weekFrom.exec(before) : null;
  return week === null
    ? piece('days', text, found, days)
    : piece('month', text, { start: found.start - week[0].length, end: found.end }, weekOf(days));
}

/** The seven days from this one. Which day a week begins on is left open by one. */
function weekOf(days: SaidDays): SaidDays {
  return { ...days, first: daysAfter(days.first, -1), last: daysAfter(days.first, 6), precision: 'about' };
}

function daysOf(written: string, hasYear: boolean): SaidDays | null {
  const reading = readDateSpan(written);
  return 'span' in reading ? { ...reading.span, precision: 'days', hasYear } : null;
}

function monthOf({ groups = {} }: RegExpMatchArray): SaidDays {
  const year = groups.year === undefined ? 2024 : Number(groups.year);
  const last = (monthNames as readonly string[]).indexOf(groups.month ?? '') + 1;
  const first = groups.to === undefined ? last : (monthNames as readonly string[]).indexOf(groups.to) + 1;
  return {
    first: { year: first > last ? year - 1 : year, month: first, day: 1 },
    last: { year, month: last, day: daysInMonth(year, last) },
    precision: 'month',
    hasYear: groups.year !== undefined,
  };
}

function piece(
  kind: 'days' | 'month',
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  days: SaidDays,
): DayPiece {
  return { kind, text: text.slice(start, end), value: '', start, end, owner: false, days };
}
