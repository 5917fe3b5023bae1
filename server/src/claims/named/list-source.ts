import type { Target } from '../claim.ts';
import { isKindAt } from '../words/kinds.ts';
import type { TokenKind } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

/** What lists are read with: the tokens of a sentence, and the key questions that the text has named so far. */
export interface ListSource {
  readonly tokens: readonly Token[];
  readonly mentioned: Set<string>;
  /** What was counted last. */
  readonly counted: { kind: 'areas' | 'services' | null; whole: number | null };
  /** Whether no full stop ends the sentence, as in a title. */
  readonly isHeadline: boolean;
  /** The ids of all ratings, the best first. */
  readonly ratings: readonly string[];
  /** How many key questions there are; null where a report need not have them all. */
  readonly partCount?: number | null;
}

/** One thing of a list, and the place behind it. */
export interface Item {
  readonly targets: readonly Target[];
  readonly isRating: boolean;
  readonly next: number;
}

/** Whether a token is of one of these kinds. */
export function isKind({ tokens }: Pick<ListSource, 'tokens'>, at: number, ...kinds: readonly TokenKind[]): boolean {
  return isKindAt(tokens, at, ...kinds);
}
