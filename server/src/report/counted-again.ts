import { before, number } from '../claims/numbers/written-number.ts';
import { readWholeNumber } from '../text/whole-number.ts';
import { type ProseSearch, proseSearch } from './prose-search.ts';
import { type CountedThings, narrowsDown, readThings, type StatedCount } from './quantities.ts';

/** Things that a report speaks of as counted before: “the 12 appointments”, “31 of the records”. */
export interface CountedAgain extends CountedThings {
  readonly count: number;
  /** As written. */
  readonly text: string;
  readonly start: number;
}

/** “All 12 appointments” may be those of everybody, so it is none. */
const again = new RegExp(
  String.raw`${before}(?:(?:the|these|those)\s+(?<whole>${number})|(?<part>${number})\s+of\s+(?:the|these|those))\s+(?!of\b)`,
  'gi',
);

/** The same before or behind its number, whatever markup stands between them. */
const mayHold = new RegExp(String.raw`\b(?:the|these|those)\W+${number}|${number}\W+of\W+(?:the|these|those)\b`, 'i');

/** Every such place in the text, in its order. Places are UTF-16 indices of the text, half-open. */
function findCountedAgain(text: string): readonly CountedAgain[] {
  return Array.from(text.matchAll(again)).flatMap((match) => {
    const { whole, part } = match.groups ?? {};
    const count = readWholeNumber(whole ?? part ?? '');
    const things = readThings(text, match.index + match[0].length);
    if (count === null || things === null || narrowsDown(text.slice(things.end))) {
      return [];
    }
    return [{ ...things, count, text: text.slice(match.index, things.end), start: match.index }];
  });
}

/** The things counted before that the prose of a section speaks of. */
export const countedAgainIn: ProseSearch<CountedAgain> = proseSearch(
  (source) => mayHold.test(source),
  findCountedAgain,
);

/**
 * Whether a report speaks of more things than it counted. Fewer may be some of them. Whom a team spoke with are few of
 * many people, so nothing follows for these.
 */
export function exceedsCount(again: CountedAgain, { deed, noun, qualifier, count }: StatedCount): boolean {
  const areSame = again.noun === noun && (again.qualifier === qualifier || qualifier === '');
  return deed !== 'spoke with' && areSame && again.count > count;
}
