import { isKind } from '../named/list-source.ts';
import { tokenAt } from '../words/token-at.ts';
import { isWritten } from '../words/written.ts';
import type { ChangeSource } from './pieces.ts';

/** Words that set something beside a rating: “higher than good”, “no higher rating than good”, “above good”. */
interface Comparison {
  readonly isBetter: boolean;
  /** The place of the first of them. */
  readonly at: number;
}

/** What compares with the rating at this place; null where nothing does. */
export function comparisonBefore(source: ChangeSource, at: number): Comparison | null {
  let place = at - 1;
  while (isKind(source, place, 'a', 'as', 'quote')) {
    place -= 1;
  }
  const word = tokenAt(source.tokens, place).value;
  if (word !== 'than') {
    return above.test(word) ? { isBetter: true, at: place } : below.test(word) ? { isBetter: false, at: place } : null;
  }
  const compared = isKind(source, place - 1, 'rating') ? place - 2 : place - 1;
  const { value } = tokenAt(source.tokens, compared);
  return better.test(value)
    ? { isBetter: true, at: compared }
    : worse.test(value)
      ? { isBetter: false, at: compared }
      : null;
}

const better = /^(?:better|higher|more)$/u;
const worse = /^(?:worse|lower|less)$/u;
const above = /^(?:above|beyond|exceeded)$/iu;
const below = /^(?:below|beneath)$/iu;

/** Whether the word of comparison at this place is denied of a rating: “could not have been rated higher than good”. */
export function isDeniedComparison(source: ChangeSource, at: number): boolean {
  const than = isKind(source, at + 1, 'rating') ? at + 2 : at + 1;
  const value = isKind(source, than + 1, 'a') ? than + 2 : than + 1;
  return (
    isKind(source, value, 'value') &&
    comparisonBefore(source, value)?.at === at &&
    source.tokens.slice(0, at).some((_, place) => isDenial(source, place))
  );
}

/** “Not”, “unable to”, “no”, “nothing”. */
export function isDenial(source: ChangeSource, at: number): boolean {
  return isKind(source, at, 'deny', 'failing') || isWritten(source.tokens[at], 'no none nothing');
}
