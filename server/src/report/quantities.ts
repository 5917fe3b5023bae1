import { isGivenMark } from '../claims/numbers/given-marks.ts';
import { after, before, number } from '../claims/numbers/written-number.ts';
import { isQuoted } from '../framework/phrases/quotation.ts';
import { readWholeNumber } from '../text/whole-number.ts';
import { type ProseSearch, proseSearch } from './prose-search.ts';

/**
 * Quantities in English prose: what a sentence says about how many there are. Recognised from a few plain patterns
 * that leave no doubt; everything else is let pass. All places are UTF-16 indices of the text, half-open.
 */

/** A number after "of", whatever markup stands between them. */
const numberAfterOf = new RegExp(String.raw`\bof\W+(?:(?:the|these|those|all)\W+)?${number}`, 'i');

/** "31 of the 29": a number of things out of a number of things. */
export interface PartOfWhole {
  readonly part: number;
  readonly whole: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const partOfWhole = new RegExp(
  String.raw`${before}(?<part>${number})(?:\s+of|(?:\s+(?!(?:an?|the|scores?|scored|rated|and|or|of)\b)[a-z]+){0,3}?\s+out\s+of)(?:\s+(?:the|these|those|all))?\s+(?<whole>${number})${after}`,
  'gi',
);

/** Every "N of M" and "N (things) out of M" in the text, in figures or in words. Years are no quantities. */
export function findPartsOfWholes(text: string): readonly PartOfWhole[] {
  const found: PartOfWhole[] = [];
  for (const match of text.matchAll(partOfWhole)) {
    const [partText, wholeText] = [match.groups?.part ?? '', match.groups?.whole ?? ''];
    const [part, whole] = [readWholeNumber(partText), readWholeNumber(wholeText)];
    // "20 of one provider's homes": "one" stands for "a certain".
    const isCount = !isYear(partText) && !isYear(wholeText) && !/^one$/i.test(wholeText) && !isAddress(text, match);
    const end = match.index + match[0].length;
    const isSaid = isQuoted(text, match.index) || isGivenMark(whole ?? 0, text.slice(0, match.index), text.slice(end));
    if (part !== null && whole !== null && isCount && !isSaid) {
      found.push({ part, whole, text: match[0], start: match.index, end });
    }
  }
  return found;
}

/** Every "N of M" in the prose of a section where N is more than M: of the many that are right, no place is asked. */
export const partsOverWholesIn: ProseSearch<PartOfWhole> = proseSearch(
  (source) => numberAfterOf.test(source),
  (text) => findPartsOfWholes(text).filter(({ part, whole }) => part > whole),
);

/** “Bedroom 12 of 10 Mill Lane”: the first number is a name, or a street follows the second. */
function isAddress(text: string, match: RegExpMatchArray): boolean {
  const start = match.index ?? 0;
  return (
    /\b(?:(?:bed)?room|flat|unit|bay|bed|ward|page|step|section|chapter|question|regulation|paragraph|part|no\.?)\s+$/i.test(
      text.slice(Math.max(0, start - 16), start),
    ) || /^\s+\p{Lu}\p{Ll}+\s+\p{Lu}/u.test(text.slice(start + match[0].length, start + match[0].length + 40))
  );
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

/** What is counted. */
export interface CountedThings {
  /** In small letters: "records". */
  readonly noun: string;
  /** What stands before the noun: "care"; empty where nothing does. */
  readonly qualifier: string;
  readonly end: number;
}

/** What an assessment team did with how many of what: "We reviewed 12 care records". */
export interface StatedCount extends CountedThings {
  readonly deed: 'reviewed' | 'spoke with' | 'attended';
  readonly count: number;
  /** The number with its noun, as written: "12 care records". */
  readonly text: string;
  readonly start: number;
}

const reviewed = String.raw`reviewed|looked\s+at|checked|examined|inspected|sampled|read`;
const spoke = String.raw`(?:spoke|talked)\s+(?:with|to)|interviewed|met\s+with`;
const attended = 'observed|attended|watched|joined|shadowed';
/** The team is the subject, or there is none, as in a list. The people of a service review and speak too. */
const team = String.raw`(?:^|\b(?:we|inspectors?|the\s+(?:inspection|assessment)\s+team)\s+(?:also\s+)?(?:[a-z]+\s+(?:\S+\s+){0,8}?and\s+)?)`;
const statedCount = new RegExp(
  String.raw`(?<=${team})(?:(?<reviewed>${reviewed})|(?<spoke>${spoke})|(?<attended>${attended}))\s+(?<number>${number})\s+`,
  'gi',
);
/** A number after the verb, whatever markup stands between them. */
const numberAfterDeed = new RegExp(
  String.raw`(?:${`${reviewed}|${spoke}|${attended}`.replaceAll('\\s+', '\\W+')})\W+${number}`,
  'i',
);
const word = /[\p{L}’'-]+/uy;
const stops = new Set(
  'of for from who whose that and with in at on to about during including which were was or as by the a an we'.split(
    ' ',
  ),
);
const collective = new Set(['people', 'staff', 'children', 'men', 'women']);
/** These words say that something else is counted than before. */
const others = new Set(['other', 'more', 'further', 'additional', 'new', 'different']);

/** What the team reviewed and whom it spoke with, where the number stands right after the verb and nothing narrows it down. */
export function findStatedCounts(text: string): readonly StatedCount[] {
  const found: StatedCount[] = [];
  for (const match of text.matchAll(statedCount)) {
    const groups = match.groups ?? {};
    const numberText = groups.number ?? '';
    const count = readWholeNumber(numberText);
    const end = match.index + match[0].length;
    const things = readThings(text, end);
    if (count === null || things === null || narrowsDown(text.slice(things.end))) {
      continue;
    }
    const start = match.index + match[0].lastIndexOf(numberText);
    const deed = groups.spoke !== undefined ? 'spoke with' : groups.attended !== undefined ? 'attended' : 'reviewed';
    found.push({ deed, count, ...things, text: text.slice(start, things.end), start });
  }
  return found;
}

/** What the team reviewed and whom it spoke with, by the prose of a section. */
export const statedCountsIn: ProseSearch<StatedCount> = proseSearch(
  (source) => numberAfterDeed.test(source),
  findStatedCounts,
);

/** Whether two counts are of the same things and differ. A bare noun can mean the qualified one: "records", "care records". */
export function countsConflict(left: StatedCount, right: StatedCount): boolean {
  return (
    left.deed === right.deed &&
    left.noun === right.noun &&
    left.count !== right.count &&
    (left.qualifier === right.qualifier || left.qualifier === '' || right.qualifier === '')
  );
}

/** The words from `start` up to the first plural that no other plural follows; null where none comes soon. */
export function readThings(text: string, start: number): CountedThings | null {
  const things = pluralFrom(text, start);
  // “18 sets of patient records” are records.
  const of = things?.noun === 'sets' ? /^\s+of\s+/i.exec(text.slice(things.end))?.[0] : undefined;
  return things === null || of === undefined ? things : pluralFrom(text, things.end + of.length);
}

function pluralFrom(text: string, start: number): CountedThings | null {
  const words: string[] = [];
  let noun: CountedThings | null = null;
  let position = start;
  while (words.length < 6) {
    word.lastIndex = position;
    const found = word.exec(text)?.[0];
    const plain = found?.toLowerCase();
    if (found === undefined || plain === undefined || others.has(plain)) {
      break;
    }
    const plural = isPlural(plain);
    const joins = plain === 'and' && noun === null && words.length > 0;
    // “At the 12 appointments people were greeted”: whom a clause is about is no part of what stands before it.
    const begins = noun !== null && (!plural || collective.has(plain));
    if (begins || (stops.has(plain) && !joins)) {
      break;
    }
    position += found.length;
    if (plural) {
      noun = { noun: plain, qualifier: words.join(' '), end: position };
    }
    words.push(plain);
    const gap = /^\s+/.exec(text.slice(position, position + 20))?.[0];
    if (gap === undefined) {
      break;
    }
    position += gap.length;
  }
  return noun === null ? null : staffOf(text, noun);
}

/** "members of staff" and "staff members" are staff. */
function staffOf(text: string, things: CountedThings): CountedThings {
  if (things.noun !== 'members') {
    return things;
  }
  const rest = /^\s+of\s+staff\b/i.exec(text.slice(things.end))?.[0];
  if (rest !== undefined) {
    return { ...things, noun: 'staff', end: things.end + rest.length };
  }
  return /(?:^| )staff$/.test(things.qualifier)
    ? { ...things, noun: 'staff', qualifier: things.qualifier.replace(/ ?staff$/, '') }
    : things;
}

export function isPlural(plain: string): boolean {
  return collective.has(plain) || (/[a-z]s$/.test(plain) && !/(?:ss|us|is|[’']s)$/.test(plain));
}

const general =
  /^(?:\s+of\s+(?:people|patients|residents|service\s+users))?(?:\s*(?:[.,;:)]|$)|\s+(?:(?:who|that)\s+(?:use|used|were\s+using|live|lived|receive|received)|living|using|receiving|during|including|and)\b)/i;
const narrowing = /^\s+(?:of|for|from|in|at|on|with|who|whose|that|which|where|relating|about|by|to)\b/i;

/** Whether what follows picks out some of the things: "records of falls". Words that fit all of them do not. */
export function narrowsDown(rest: string): boolean {
  return narrowing.test(rest) && !general.test(rest);
}
