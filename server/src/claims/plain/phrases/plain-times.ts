import { isKindAt } from '../../words/kinds.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten, isWrittenLike } from '../../words/written.ts';
import type { Step } from '../step.ts';
import { withTurns } from '../turns.ts';

/**
 * The tokens of a sentence in which what was before stands plainly: “(was good)” as “(previously good)”, “the old one” as “the
 * previous rating”, “from being rated good to being inadequate” as “from good to inadequate”, and “still requires improvement”,
 * which leaves open where it came from, as how it is now. Linear.
 */
export const plainTimes: readonly Step[] = [
  { needs: ['when after', 'last being'], put: withLastVisits },
  { needs: ['being', 'from to', 'value'], put: (tokens) => tokens.filter((_, at) => !isSpareVerb(tokens, at)) },
  { needs: ['open old still'], put: withOldOnes },
];

function withOldOnes<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
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

/** “When the regulator last visited the home”, “a year after being rated good”: how it was then. */
function withLastVisits<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  return withTurns(tokens, (all, at, token) => {
    const next = visitEnd(all, at) ?? afterRatingEnd(all, at);
    return next === null ? null : { plain: [{ ...token, kind: 'before', value: 'previously' }], next };
  });
}

function visitEnd(tokens: readonly Token[], at: number): number | null {
  const last = isKindAt(tokens, at + 1, 'regulator') && isWrittenLike(tokens[at + 2], /^last\b/iu) ? at + 2 : -1;
  if (!isWritten(tokens[at], 'when') || last === -1) {
    return null;
  }
  const verb = isWritten(tokens[last], 'last') ? last + 1 : last;
  const isVisit = isWrittenLike(tokens[verb], /\b(?:inspected|visited|assessed|came|called|looked|rated)$/iu);
  const next = isWritten(tokens[verb + 1], 'at in to') ? verb + 2 : verb + 1;
  return !isVisit ? null : isKindAt(tokens, next, 'subject', 'pronoun', 'here') ? next + 1 : verb + 1;
}

/** The place behind “a year after being”. */
function afterRatingEnd(tokens: readonly Token[], at: number): number | null {
  const isTime =
    isKindAt(tokens, at, 'a', 'number') &&
    isWritten(tokens[at + 1], 'year years month months week weeks') &&
    isWritten(tokens[at + 2], 'after') &&
    isWritten(tokens[at + 3], 'being');
  return isTime && isRating(tokens, at + 4) ? at + 4 : null;
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
