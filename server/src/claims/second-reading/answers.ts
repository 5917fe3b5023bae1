import type { RatingClaim } from '../claim.ts';
import type { Spoken } from '../clauses/clauses.ts';
import { isKind, type ListSource } from '../named/list-source.ts';
import { listAt } from '../named/target-lists.ts';
import { valueAt } from '../named/values.ts';
import { isOfKind } from '../words/kinds.ts';
import { isWritten } from '../words/written.ts';
import type { FirstReading } from './reading.ts';
import { claimsFor } from './second-reading.ts';
import { isOfParts, spokenOf } from './subjects.ts';

/** What a question such as “Safe?” or “The verdict of the inspectors?” asks for; null where it asks more. */
export function askedIn(source: ListSource): Spoken | null {
  const [first, ...others] = source.tokens;
  // “Are they safe?”
  const isVerb = isKind(source, 0, 'be') && isKind(source, 1, 'pronoun', 'subject');
  const list = listAt(source, isVerb ? 2 : 0);
  if (list !== null && isOfParts(list.targets)) {
    const isPlain = source.tokens.every(({ spoken }) => spoken !== true);
    return list.next === source.tokens.length && isPlain ? spokenOf(list) : null;
  }
  if (list?.isRating === true && list.next === source.tokens.length) {
    // “Its overall rating?”
    return spokenOf(list);
  }
  const isRating = isOfKind(first, 'rating') && others.every(({ kind }) => kind === 'of' || kind === 'regulator');
  return isRating
    ? { targets: [{ kind: 'same', start: first.start, end: first.end }], named: null, isRating: true }
    : null;
}

/** “Inadequate.”: a rating alone, as the answer to the question before it. */
export function answerTo(asked: Spoken | null, first: FirstReading): readonly RatingClaim[] {
  const { source } = first;
  // “Is it safe? No: inadequate.”
  const isSaid = isWritten(source.tokens[0], 'yes no') && isKind(source, 1, 'dash', 'comma');
  const value = asked === null ? null : valueAt(source, isSaid ? 2 : 0);
  // “Inadequate: people were put at risk”, “good, because …”.
  const isOver =
    value !== null &&
    (source.tokens[value.next] === undefined ||
      isKind(source, value.next, 'dash') ||
      (isKind(source, value.next, 'comma') && isKind(source, value.next + 1, 'break')));
  return asked === null || value === null || !isOver
    ? []
    : claimsFor({ ...first, spoken: null }, asked, 'is', value, null, value);
}
