import { notAfterLetter, notBeforeLetter } from '../../text/word-characters.ts';
import { atomic, type NewGroup } from './atomic.ts';

/**
 * Slots of phrases that hold a list, and so state something of each thing in it:
 *
 * - `{key-questions}`: “effective, caring and well-led”.
 * - `{ratings}`, where every key question has its rating: “Good for caring, Requires improvement for effective and
 *   well-led”, or “effective and caring as good, and safe as requires improvement”.
 */
export const listSlotNames = ['key-questions', 'ratings'] as const;

export type ListSlotName = (typeof listSlotNames)[number];

/** One thing in a list, at its place in the list's text (UTF-16 units, half-open). */
export interface ListItem {
  readonly keyQuestion: ItemRange;
  /** Null in a list of key questions alone. */
  readonly rating: ItemRange | null;
  /** The item with the rating beside it, if it stands beside this one; ratings of several are written once. */
  readonly range: ItemRange;
}

interface ItemRange {
  readonly start: number;
  readonly end: number;
}

/** What a name in a list may be, as the source of a regular expression over comparable text. */
export interface ListNames {
  readonly 'key-question': string;
  readonly rating: string;
}

const and = ', and | and | & |, ';
const longestList = 11;
/** What may stand between a rating's “for” and its key questions: “for whether services are caring”. */
const lead = '(?:being |how |whether (?:the )?(?:services? (?:is|are|was|were)|it (?:is|was)) )?';

/**
 * The source of a pattern for the whole list. Each name and each list within a list is taken in one way, so that matching
 * stays linear whatever the names are.
 */
export function listSource(name: ListSlotName, names: ListNames, newGroup: NewGroup): string {
  const keyQuestions = () => listOf(nameSource(names['key-question'], newGroup), newGroup);
  if (name === 'key-questions') {
    return keyQuestions()();
  }
  const rating = nameSource(names.rating, newGroup);
  const forEach = () => `${rating()} for ${lead}${atomic(keyQuestions()(), newGroup())}`;
  const asOne = () => `${atomic(keyQuestions()(), newGroup())} as ${rating()}`;
  return `(?:${listOf(forEach, newGroup)()}|${listOf(asOne, newGroup)()})`;
}

/** A piece of a pattern that may stand at several places, each time with groups of its own. */
type Piece = () => string;

/** Names may stand in quotes. */
function nameSource(name: string, newGroup: NewGroup): Piece {
  return () => atomic(`['"]?${notAfterLetter}${name}${notBeforeLetter}['"]?`, newGroup());
}

function listOf(item: Piece, newGroup: NewGroup): Piece {
  return () => `${item()}(?:${atomic(and, newGroup())}${item()}){0,${longestList}}`;
}

/** The items of a text that fits the pattern of a list, in their order. */
export function readList(text: string, names: ListNames): readonly ListItem[] {
  const pattern = new RegExp(
    `${notAfterLetter}(?:(?<rating>${names.rating})|(?<keyQuestion>${names['key-question']}))${notBeforeLetter}`,
    'gu',
  );
  const words = [...text.matchAll(pattern)].map((match) => ({
    isRating: match.groups?.rating !== undefined,
    start: match.index,
    end: match.index + match[0].length,
  }));
  const ratingFirst = words[0]?.isRating === true;
  return words.flatMap((word, index): readonly ListItem[] => {
    if (word.isRating) {
      return [];
    }
    const others = ratingFirst ? words.slice(0, index).reverse() : words.slice(index + 1);
    const rating = others.find(({ isRating }) => isRating) ?? null;
    const beside = rating !== null && rating === others[0] ? rating : word;
    const range = { start: Math.min(word.start, beside.start), end: Math.max(word.end, beside.end) };
    return [{ keyQuestion: word, rating, range }];
  });
}
