import type { Framework } from '../../framework/framework.ts';
import { wordKindMeanings } from '../../framework/word-schema.ts';
import type { TokenKind } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** What tokens do that no entry of the word file stands for. */
const otherMeanings: Readonly<Partial<Record<TokenKind, string>>> = {
  number: 'A number.',
  name: 'No word that Keyline knows: it may belong to a name.',
  word: 'No word that Keyline knows.',
  stop: 'Ends the sentence.',
  question: 'Ends the sentence, and makes it a question.',
  semicolon: 'Begins something else.',
  comma: 'Joins a list, or begins something else.',
  dash: 'Begins something else, or stands before a rating.',
  open: 'Opens brackets.',
  close: 'Closes brackets.',
  quote: 'Opens or closes a quotation.',
};

/** What a token does in a sentence on ratings, in one sentence; for names, with what the framework calls it. */
export function meaningOf(framework: Framework, { kind, value }: Pick<Token, 'kind' | 'value'>): string {
  if (kind === 'part') {
    const part = framework.keyQuestions.find(({ id }) => id === value);
    return `The ${framework.terms.keyQuestion} ${part?.name ?? value}.`;
  }
  if (kind === 'value') {
    return `The rating ${ratingNameIn(framework, value)}.`;
  }
  return otherMeanings[kind] ?? (wordKindMeanings as Readonly<Record<string, string>>)[kind] ?? kind;
}

/** What the framework calls the rating of this id, of a key question of its own too. */
export function ratingNameIn({ ratings, keyQuestions }: Framework, id: string): string {
  const all = [ratings, ...keyQuestions.map(({ ratings: own }) => own ?? [])].flat();
  return all.find((rating) => rating.id === id)?.name ?? id;
}
