import { after, before, number } from '../claims/numbers/written-number.ts';
import { readWholeNumber } from '../text/whole-number.ts';
import { latinLetters } from '../text/word-characters.ts';
import { type ProseSearch, proseSearch } from './prose-search.ts';
import { isPlural } from './quantities.ts';

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
const exactly = String.raw`(?<!\b(?:about|around|some|over|nearly|almost|than|least|most|to|or)\s{1,9})`;
const words = String.raw`(?:\s+(?!and\b)[${latinLetters}’'-]+){1,4}`;
const listOpening = new RegExp(
  String.raw`${exactly}${before}(?<whole>${number})${after}(?<things>${words}?)(?:\s+(?:in\s+all|in\s+total|altogether))?:\s+`,
  'gi',
);
const onePart = new RegExp(`^(?<count>${number})(?<things>${words})$`, 'i');
/** “18 on the ground floor”: each thing is in one place. */
const placedPart = new RegExp(
  `^(?<count>${number})\\s+(?:on|in|at)\\s+(?:the\\s+)?[${latinLetters}’'-]+(?:\\s+[${latinLetters}’'-]+){0,3}$`,
  'i',
);
/** “11 who lived there”: beside kinds of people, and once, it is a kind too. */
const whoPart = new RegExp(`^(?<count>${number})\\s+who(?:\\s+[${latinLetters}’'-]+){1,5}$`, 'i');
/** A colon before a number, whatever markup stands between them: few texts have one, and it is quickly seen. */
const numberAfterColon = new RegExp(String.raw`:[^\w:]+${number}`, 'i');
/** The same with a number before it in the same line. */
const numbersAroundColon = new RegExp(String.raw`${number}[^:\r\n]{0,100}:[^\w:]+${number}`, 'i');
/** More would be no list that somebody reads and adds up. */
const mostParts = 10;

/**
 * The wholes whose parts are kinds of things, each a number with a plural or “one”. Parts that say something of the
 * things may overlap, such as “12 were unsigned and 20 out of date”, so they are none.
 */
export function findListedTotals(text: string): readonly ListedTotal[] {
  return Array.from(text.matchAll(listOpening)).flatMap((opening): readonly ListedTotal[] => {
    const { whole: wholeText = '', things = '' } = opening.groups ?? {};
    const whole = readWholeNumber(wholeText);
    const listStart = opening.index + opening[0].length;
    const [, list = '', stop] = /^([^.;:]*)(.?)/s.exec(text.slice(listStart)) ?? [];
    // Parts hold no colon. To read on behind one would read the rest of the text again for each opening.
    const parts = stop === ':' ? null : partsOf(list.trimEnd());
    return whole === null || parts === null || !isKind(things, whole)
      ? []
      : [
          {
            whole,
            text: wholeText + things,
            start: opening.index,
            end: listStart + list.trimEnd().length,
            parts,
          },
        ];
  });
}

/** The parts that a list such as "12 care plans, 10 risk assessments and 7 charts" counts; null where it is none. */
function partsOf(list: string): readonly CountedPart[] | null {
  const [last, ...others] = list.split(/(?:,|(?<![\s,]))\s+and\s+/i).reverse();
  const written = [...others.reverse().flatMap((rest) => rest.split(/,\s+/)), last ?? ''];
  const placed = written.flatMap((part) => counted(placedPart.exec(part)));
  const kinds = written.flatMap((part): readonly CountedPart[] => {
    const { count: text = '', things = '' } = onePart.exec(withoutStaff(part))?.groups ?? {};
    const count = readWholeNumber(text);
    return count === null || !isKind(things, count) ? [] : [{ count, text }];
  });
  const who = written.flatMap((part) => counted(whoPart.exec(part)));
  const parts = placed.length > 0 ? placed : who.length === 1 ? [...who, ...kinds] : kinds;
  const isList = others.length === 1 && parts.length === written.length && parts.length <= mostParts;
  return isList ? parts : null;
}

function counted(match: RegExpExecArray | null): readonly CountedPart[] {
  const text = match?.groups?.count ?? '';
  const count = readWholeNumber(text);
  return count === null ? [] : [{ count, text }];
}

/** “Seven members of staff” are seven staff. */
function withoutStaff(part: string): string {
  return part.replace(/\bmembers of staff$/i, 'staff');
}

/** Those in the prose of a section. */
export const listedTotalsIn: ProseSearch<ListedTotal> = proseSearch(
  (source) => numberAfterColon.test(source) && numbersAroundColon.test(source),
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
