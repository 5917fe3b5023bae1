import type { Range } from '../../text/range.ts';
import type { RatingClaim } from '../claim.ts';
import { listAt } from '../named/target-lists.ts';
import { upTo } from '../words/places.ts';
import { tokenAt } from '../words/token-at.ts';
import { isWrittenLike } from '../words/written.ts';
import { claimsOf, givenRating, type SentenceReader, type Spoken } from './clauses.ts';

/** “…; the same goes for safe.” */
export function readLikewise(reader: SentenceReader, at: number): number | undefined {
  const { source, lastValue, clause, claims } = reader;
  const list = listAt(source, at + 1, true);
  const name = list === null ? nameAt(source, at + 1) : null;
  const { start, end, next } = list ?? name ?? { start: 0, end: 0, next: at + 1 };
  if ((list === null && name === null) || lastValue === null || clause.gate !== null) {
    return at + 1;
  }
  const said = clause.said ?? clause.inherited ?? claims.at(-1);
  // “Ash Court was rated good for caring, as was Elm Court”: for caring, too.
  const parts = list === null ? partsGoingOn(reader) : [];
  const whole: Spoken['targets'] = [{ kind: 'whole', isPlain: false, start, end }];
  const targets = list?.targets ?? (parts.length > 0 ? parts : whole);
  const named = list === null ? { start, end } : (said?.named ?? null);
  const subject = { targets, named, isRating: false };
  const rated = claimsOf(reader, givenRating(lastValue, subject, start, end), clause);
  const change = changeGoingOn(reader, at);
  reader.claims.push(...(change === null ? rated : rated.map((claim) => ({ ...claim, ...change }))));
  return next;
}

/** The key questions for which a service that was named got the last rating. */
function partsGoingOn({ claims, clause, lastValue }: SentenceReader): Spoken['targets'] {
  const pending = clause.pending.at(-1);
  const { targets, named } = pending?.subject ?? { targets: [], named: null };
  const last = claims.filter(({ value }) => value?.start === lastValue?.start);
  const told = pending === undefined ? last.map(({ target }) => target) : targets;
  const isNamed = pending === undefined ? last.every((claim) => claim.named !== null) : named !== null;
  return isNamed && told.every(({ kind }) => kind === 'part') ? told : [];
}

/** “… has gone from inadequate to good, as have …”: the same change is told. What “is” so may have been so before. */
function changeGoingOn(
  { source, claims }: SentenceReader,
  at: number,
): Pick<RatingClaim, 'relation' | 'from' | 'direction'> | null {
  const last = claims.at(-1);
  const goesOn = isWrittenLike(source.tokens[at], /^(?:as|so) (?:have|has|had|did)\b/iu);
  return !goesOn || last?.relation !== 'changed' || last.from === null
    ? null
    : { relation: 'changed', from: last.from, direction: last.direction };
}

/** The words up to the next mark, where nothing but a name can stand: “as has end of life care”. */
export function nameAt({ tokens }: SentenceReader['source'], at: number): (Range & { readonly next: number }) | null {
  const words = upTo(tokens, at, ({ kind }) => ['comma', 'semicolon', 'stop', 'but'].includes(kind));
  const next = at + words.length;
  const isName = words.every(({ kind }) => ['name', 'word', 'called', 'subject', 'and', 'of'].includes(kind));
  return words.length === 0 || !isName
    ? null
    : { start: tokenAt(tokens, at).start, end: tokenAt(tokens, next - 1).end, next };
}
