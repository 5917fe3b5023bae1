import type { Token } from './tokens.ts';

/** One sentence of a text. */
export interface Sentence {
  /** Without the mark at its end. */
  readonly tokens: readonly Token[];
  readonly isQuestion: boolean;
  /** Whether no mark ends it, as in a title. */
  readonly isHeadline: boolean;
}

/** Shortened words after which a full stop ends nothing. */
const shortened = new Set(['st', 'dr', 'mr', 'mrs', 'ms', 'no', 'rd', 'ltd', 'e.g', 'i.e']);

/** The sentences of a text: from one full stop, exclamation mark or question mark to the next. */
export function sentencesOf(tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'question' || (token.kind === 'stop' && !isShortened(tokens[index - 1], token))) {
      sentences.push({ tokens: tokens.slice(from, index), isQuestion: token.kind === 'question', isHeadline: false });
      from = index + 1;
    }
  }
  sentences.push({ tokens: tokens.slice(from), isQuestion: false, isHeadline: true });
  return sentences.filter(({ tokens: own }) => own.length > 0);
}

function isShortened(before: Token | undefined, stop: Token): boolean {
  return before !== undefined && before.end === stop.start && shortened.has(before.value) && before.capital;
}
