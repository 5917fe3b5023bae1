import { isQuoted } from '../../../framework/phrases/quotation.ts';
import { isKind } from '../../named/list-source.ts';
import { valueAt } from '../../named/values.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import { isWritten, isWrittenLike } from '../../words/written.ts';
import { type Check, nothingSaid } from '../checks.ts';
import type { ChangeSource } from '../pieces.ts';
import type { Sentence } from '../subjects/rated-things.ts';
import { partOf } from '../things.ts';

/**
 * “Most of the key questions are rated good”, “more than half of its areas were rated inadequate”: so of more than half of
 * them, whichever they are.
 */
export function majorities({ source, text }: Sentence): readonly Check[] {
  const noun = behindMost(source);
  const at = noun === null ? -1 : behindVerb(source, noun + 1);
  const value = valueAt(source, at);
  const isSaid =
    value !== null &&
    !isQuoted(text, value.start) &&
    !isKind(source, value.next, 'or', 'for', 'in') &&
    !source.tokens.some(({ kind }) => gates.has(kind));
  if (!isSaid || value === null) {
    return [];
  }
  const { start, end, rating } = value;
  const count = Math.floor(source.parts.length / 2) + 1;
  return [{ start, end, alternatives: [{ ...nothingSaid, things: source.parts.map(partOf), now: rating, count }] }];
}

/** The place of the noun: “most of the five key questions”, “the majority of areas”; null where the sentence begins otherwise. */
function behindMost(source: ChangeSource): number | null {
  const { tokens } = source;
  const first = isKind(source, 0, 'a') ? 1 : 0;
  const isMore = isWrittenLike(tokens[first], /^(?:more|over)$/iu);
  let at = isMore ? tokens.findIndex((token) => isWritten(token, 'half')) : first;
  if (!(isMore ? at === first + 1 || at === first + 2 : isWrittenLike(tokens[first], /^(?:most|majority)$/iu))) {
    return null;
  }
  at += 1;
  while (isKind(source, at, 'of', 'number', 'all') || isWritten(tokens[at], 'the its')) {
    at += 1;
  }
  return isKind(source, at, 'area') ? at : null;
}

/** The place behind “are rated”, “have been found to be”; -1 where no such verb stands there. */
function behindVerb(source: ChangeSource, from: number): number {
  let at = from;
  while (isKind(source, at, 'be', 'have', 'give', 'find', 'now', 'latest', 'as', 'to')) {
    at += 1;
  }
  const words = source.tokens.slice(from, at);
  return words.some(({ kind }) => kind === 'be') && words.some(({ kind }) => kind === 'give' || kind === 'find')
    ? at
    : -1;
}

/** Beside any of these it is not so now, or not of this service. */
const gates: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'before',
  'condition',
  'earlier',
  'except',
  'hedge',
  'long-ago',
  'older',
  'or',
  'other-voice',
]);
