import { isKindAt } from './kinds.ts';
import type { Token } from './tokens.ts';
import { isWritten, isWrittenLike } from './written.ts';

/**
 * The tokens of a sentence in which what was before stands plainly: “(was good)” as “(previously good)”, “the old one” as “the
 * previous rating”, “from being rated good to being inadequate” as “from good to inadequate”, and “still requires improvement”,
 * which leaves open where it came from, as how it is now. Linear.
 */
export function withPlainTimes<Found extends Token>(written: readonly Found[]): readonly Found[] {
  const tokens = written.filter((_, at) => !isSpareVerb(written, at));
  return tokens.map((token, at) => {
    if (isInBrackets(tokens, at) || isOldOne(tokens, at)) {
      return { ...token, kind: 'before', value: 'previously' };
    }
    if (isWritten(token, 'still') && isWrittenLike(tokens[at + 1], /^requires? /iu)) {
      return { ...token, kind: 'now', value: 'now' };
    }
    return isOldOne(tokens, at - 1) && isWritten(token, 'one') ? { ...token, kind: 'rating', value: 'rating' } : token;
  });
}

/** “Being rated” between “from” or “to” and a rating. */
function isSpareVerb(tokens: readonly Token[], at: number): boolean {
  const isFirst = isWritten(tokens[at], 'being') && isKindAt(tokens, at - 1, 'from', 'to') && isMoved(tokens, at);
  const isSecond = isKindAt(tokens, at, 'give', 'as', 'a') && isWritten(tokens[at - 1], 'being');
  return (
    (isFirst && (isKindAt(tokens, at + 1, 'value') || isRating(tokens, at + 1))) ||
    (isSecond && isKindAt(tokens, at - 2, 'from', 'to') && isMoved(tokens, at) && isRating(tokens, at))
  );
}

/** Whether something goes to a rating; not “one breach away from being rated inadequate”. */
function isMoved(tokens: readonly Token[], at: number): boolean {
  const isTo = (place: number) =>
    isKindAt(tokens, place, 'to') && tokens.slice(place + 1, place + longestStep).some(({ kind }) => kind === 'value');
  return isKindAt(tokens, at - 1, 'to') || tokens.some((_, place) => place > at && isTo(place));
}

const longestStep = 4;

function isRating(tokens: readonly Token[], at: number): boolean {
  return isKindAt(tokens, at, 'give') && isKindAt(tokens, at + 1, 'value');
}

/** “(Was good)”. */
function isInBrackets(tokens: readonly Token[], at: number): boolean {
  return (
    isWritten(tokens[at], 'was were') &&
    isKindAt(tokens, at - 1, 'open') &&
    isKindAt(tokens, at + 1, 'value') &&
    isKindAt(tokens, at + 2, 'close')
  );
}

/** “The old rating”, “its old one”. */
function isOldOne(tokens: readonly Token[], at: number): boolean {
  return isWritten(tokens[at], 'old') && (isKindAt(tokens, at + 1, 'rating') || isWritten(tokens[at + 1], 'one'));
}
