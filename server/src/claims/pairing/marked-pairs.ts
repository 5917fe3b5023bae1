import { englishWords } from '../../framework/words.ts';
import type { Target } from '../claim.ts';
import { isKind, type ListSource } from '../named/list-source.ts';
import { listAt, type TargetList } from '../named/target-lists.ts';
import { type ValueWords, valueAt } from '../named/values.ts';
import type { Token } from '../words/tokens.ts';

/** A thing of a sentence and the rating beside it. */
export interface Pair {
  readonly targets: readonly Target[];
  readonly value: ValueWords;
}

/**
 * Key questions and ratings that brackets put together: “caring (outstanding)”, “(safe: inadequate)”, “those that are good
 * (caring, effective)”. What else the sentence says of them does not matter, unless it is of another time or voice.
 */
export function markedPairs(source: ListSource): readonly Pair[] {
  return source.tokens.some(({ kind }) => kind === 'open') && !source.tokens.some(isElsewhere)
    ? source.tokens.flatMap((_, at) => pairAt(source, at) ?? [])
    : [];
}

function pairAt(source: ListSource, open: number): Pair | null {
  if (!isKind(source, open, 'open')) {
    return null;
  }
  const value = valueAt(source, open + 1);
  if (value !== null) {
    const list = isKind(source, value.next, 'close') ? partsBefore(source, open) : null;
    return list === null ? null : { targets: list.targets, value };
  }
  const list = partsAt(source, open + 1);
  if (list === null) {
    return null;
  }
  const inside = isKind(source, list.next, 'dash', 'comma') ? valueAt(source, list.next + 1) : null;
  if (inside !== null) {
    return isKind(source, inside.next, 'close') ? { targets: list.targets, value: inside } : null;
  }
  const before = isKind(source, list.next, 'close') ? valueBefore(source, open) : null;
  return before === null ? null : { targets: list.targets, value: before };
}

function partsAt(source: ListSource, at: number): TargetList | null {
  const list = listAt(source, at);
  return list?.targets.every(({ kind }) => kind === 'part') === true ? list : null;
}

/** The longest list of key questions that ends at this place. */
function partsBefore(source: ListSource, end: number): TargetList | null {
  for (let at = Math.max(0, end - longestList); at < end; at += 1) {
    // “How caring staff are” begins with a word for it.
    const list = isKind(source, at, 'part', 'how', 'being') ? partsAt(source, at) : null;
    if (list?.next === end) {
      return list;
    }
  }
  return null;
}

const longestList = 12;

function valueBefore(source: ListSource, end: number): ValueWords | null {
  for (let at = Math.max(0, end - 2); at < end; at += 1) {
    const value = valueAt(source, at);
    if (value?.next === end && !value.isAdjective) {
      return value;
    }
  }
  return null;
}

/** Words that take all ratings of the sentence to another time, another voice, or to what need not be. */
function isElsewhere({ kind, value, text }: Token): boolean {
  const { condition, speech } = englishWords();
  return (
    ['before', 'long-ago', 'other-voice', 'first', 'question', 'quote'].includes(kind) ||
    condition.includes(value) ||
    speech.includes(value) ||
    /^(?:may|might|would|should|hope|hopes|expect|expects|19\d\d|20\d\d)$/iu.test(text)
  );
}
