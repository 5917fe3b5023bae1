import { diffWordsWithSpace } from 'diff';

/** A piece of two texts: in both of them, or in one only. */
export interface WordChange {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** How many words may differ before two texts are told to be two other texts: finding the words takes longer and longer. */
const mostDifferences = 2000;

/** The words that were taken out of a text and put into it, with those that stayed, in their order. */
export function wordChanges(before: string, now: string): readonly WordChange[] {
  const found = diffWordsWithSpace(before, now, { maxEditLength: mostDifferences });
  if (found === undefined) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: now },
    ];
  }
  return found.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
