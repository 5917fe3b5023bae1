import { monthNames } from './calendar.ts';

/** One day as it is written: what it leaves out, as "3" does in "3 to 14 March 2025", is null. */
export interface DatePart {
  readonly day: number;
  readonly month: number | null;
  readonly year: number | null;
}

/** What stands between two days: the days from one to the other, or each of them. */
export type Joint = 'to' | 'and' | ',';

/** A date as it is written: its days in order, and the joints between them (one fewer). */
export interface WrittenDate {
  /** "between", "from" or "on" as written, where the text begins with it. */
  readonly lead: string | null;
  readonly parts: readonly DatePart[];
  readonly joints: readonly Joint[];
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*';
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?';
const dayOfMonth = '(\\d{1,2})(?!\\d)(?:st|nd|rd|th)?';

const leadPattern = /^(between|from|on)\s+/i;
const isoDay = /(\d{4})-(\d{2})-(\d{2})(?!\d)/y;
/** Day first, as in the United Kingdom. */
const numericDay = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/y;
const dayFirst = new RegExp(
  `${weekday}${dayOfMonth}(?:\\s+(?:of\\s+)?(${month})\\.?(?:,?\\s+(\\d{4})(?!\\d))?)?`,
  'iy',
);
const monthFirst = new RegExp(`${weekday}(${month})\\.?\\s+${dayOfMonth}(?:,?\\s+(\\d{4})(?!\\d))?`, 'iy');
const toPattern = /\s*[-‐‑‒–—]\s*|\s+(?:to|until|till)\s+/iy;
const andPattern = /\s*(?:,\s*and|&|\sand)\s+/iy;
const commaPattern = /\s*,\s*/y;

/** The days and joints of a text that is a date from its first to its last character; null where it is none. */
export function readWrittenDate(text: string): WrittenDate | null {
  const trimmed = text.trim();
  const lead = leadPattern.exec(trimmed);
  const parts: DatePart[] = [];
  const joints: Joint[] = [];
  let position = lead?.[0].length ?? 0;
  while (true) {
    const part = readPart(trimmed, position);
    if (part === null) {
      return null;
    }
    parts.push(part.value);
    position = part.end;
    if (position === trimmed.length) {
      return { lead: lead?.[1] ?? null, parts, joints };
    }
    const joint = readJoint(trimmed, position);
    if (joint === null) {
      return null;
    }
    joints.push(joint.value);
    position = joint.end;
  }
}

interface Read<Value> {
  readonly value: Value;
  readonly end: number;
}

function readPart(text: string, start: number): Read<DatePart> | null {
  const iso = matchAt(isoDay, text, start);
  if (iso !== null) {
    return { value: { day: Number(iso[3]), month: Number(iso[2]), year: Number(iso[1]) }, end: isoDay.lastIndex };
  }
  const numeric = matchAt(numericDay, text, start);
  if (numeric !== null) {
    const value = { day: Number(numeric[1]), month: Number(numeric[3]), year: Number(numeric[4]) };
    return { value, end: numericDay.lastIndex };
  }
  const words = matchAt(dayFirst, text, start);
  if (words !== null) {
    return wordyPart(words[1], words[2], words[3], dayFirst.lastIndex);
  }
  const american = matchAt(monthFirst, text, start);
  return american === null ? null : wordyPart(american[2], american[1], american[3], monthFirst.lastIndex);
}

function wordyPart(
  day: string | undefined,
  monthText: string | undefined,
  year: string | undefined,
  end: number,
): Read<DatePart> | null {
  const monthNumber = monthText === undefined ? null : readMonth(monthText);
  if (monthText !== undefined && monthNumber === null) {
    return null;
  }
  return { value: { day: Number(day), month: monthNumber, year: year === undefined ? null : Number(year) }, end };
}

/** The month whose name is this or begins with it ("Mar", "Sept"); null for any other word, such as "Marsh". */
function readMonth(text: string): number | null {
  const index = monthNames.findIndex((name) => name.toLowerCase().startsWith(text.toLowerCase()));
  return index === -1 ? null : index + 1;
}

function readJoint(text: string, start: number): Read<Joint> | null {
  if (matchAt(toPattern, text, start) !== null) {
    return { value: 'to', end: toPattern.lastIndex };
  }
  if (matchAt(andPattern, text, start) !== null) {
    return { value: 'and', end: andPattern.lastIndex };
  }
  return matchAt(commaPattern, text, start) === null ? null : { value: ',', end: commaPattern.lastIndex };
}

/** Leaves the pattern's `lastIndex` behind the match. */
function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}
