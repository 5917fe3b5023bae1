import { readWholeNumber } from '../text/whole-number.ts';
import { type ProseSearch, proseSearch } from './prose-search.ts';
import { after, before, isPlural, number } from './quantities.ts';

/**
 * A whole that is told together with all its parts: "29 records: 12 care plans, 10 risk assessments and 7 charts".
 * All places are UTF-16 indices of the text, half-open.
 */
export interface ListedTotal {
  readonly whole: number;
  /** The whole with its noun, as written: "29 records". */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly parts: readonly CountedPart[];
}

export interface CountedPart {
  readonly count: number;
  /** The number as written. */
  readonly text: string;
}

/** No whole that is only about as large, or one end of a range. */
const exactly = String.raw`(?<!\b(?:about|around|some|over|nearly|almost|than|least|most|to|or)\s+)`;
const words = String.raw`(?:\s+(?!and\b)[\p{L}’'-]+){1,4}`;
const things = `${before}(?:${number})${words}`;
const listedTotal = new RegExp(
  String.raw`${exactly}${before}(?<whole>${number})${after}(?<things>${words}):\s+(?<parts>${things}(?:,\s+${things}){0,8},?\s+and\s+${things})(?=\s*[.;]|\s*$)`,
  'giu',
);
const onePart = new RegExp(`${before}(?<count>${number})(?<things>${words})`, 'giu');
/** A colon before a number, whatever markup stands between them. */
const numberAfterColon = new RegExp(String.raw`:\W+${number}`, 'i');

/**
 * The wholes whose parts are kinds of things, each a number with a plural or “one”. Parts that say something of the
 * things may overlap, such as “12 were unsigned and 20 out of date”, so they are none.
 */
export function findListedTotals(text: string): readonly ListedTotal[] {
  return Array.from(text.matchAll(listedTotal)).flatMap((match): readonly ListedTotal[] => {
    const groups = match.groups ?? {};
    const whole = readWholeNumber(groups.whole ?? '');
    const found = Array.from((groups.parts ?? '').matchAll(onePart));
    const parts = found.flatMap(({ groups: part }): readonly CountedPart[] => {
      const count = readWholeNumber(part?.count ?? '');
      return count === null || !isKind(part?.things ?? '', count) ? [] : [{ count, text: part?.count ?? '' }];
    });
    const isComplete = parts.length === found.length && parts.length > 1;
    if (whole === null || !isComplete || !isKind(groups.things ?? '', whole)) {
      return [];
    }
    const named = `${groups.whole ?? ''}${groups.things ?? ''}`;
    return [{ whole, text: named, start: match.index, end: match.index + match[0].length, parts }];
  });
}

/** Those in the prose of a section. */
export const listedTotalsIn: ProseSearch<ListedTotal> = proseSearch(
  (source) => numberAfterColon.test(source),
  findListedTotals,
);

/** Whether the words end with what is counted and hold no other plural, which a verb could follow. */
function isKind(things: string, count: number): boolean {
  const each = things.trim().toLowerCase().split(/\s+/u);
  const plurals = each.filter(isPlural);
  return plurals.length <= 1 && !each.some((one) => verbs.has(one)) && (count === 1 || isPlural(each.at(-1) ?? ''));
}

const verbs = new Set(['was', 'were', 'had', 'has', 'have', 'did', 'is', 'are', 'of', 'with', 'in', 'for']);

/** The parts as a sentence counts them up: "12, 10 and 7". */
export function sumOf(parts: readonly CountedPart[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}
