import type { RatingClaim } from './claim.ts';
import { isKind } from './named/list-source.ts';
import { isOfKind } from './words/kinds.ts';
import type { Token } from './words/tokens.ts';

type Source = { readonly tokens: readonly Token[] };

/**
 * Asked of one sentence of a text after the other: whether it may tell of the last assessment, since it goes on from one that
 * begins with it. “At our previous inspection, safe was rated inadequate. It was also rated …”
 */
export function behindThen(): (source: Source) => boolean {
  let isOpen = false;
  return (source) => {
    const goesOn = isOpen && mayGoOn(source);
    isOpen = goesOn || [0, 1].some((at) => isKind(source, at, 'before'));
    return goesOn;
  };
}

/** Whether a sentence is in the past, and has nothing of this assessment. */
function mayGoOn(source: Source): boolean {
  const opening = isKind(source, 0, 'and', 'but') ? 1 : 0;
  const verb = source.tokens.find(({ kind }) => kind === 'be' || kind === 'have');
  return (
    (isKind(source, opening, 'rating', 'pronoun', 'here') || isOne(source, opening)) &&
    verb !== undefined &&
    /^(?:was|were|had)$/iu.test(verb.text) &&
    !source.tokens.some(({ kind }) => kind === 'now')
  );
}

/** “The service”, and not “Elm House”. */
function isOne({ tokens }: Source, at: number): boolean {
  return isOfKind(tokens[at], 'subject') && tokens[at].determined;
}

/** What such a sentence says, without a year of its own, is perhaps how it was, and not how it is. */
export function withoutThen(claims: readonly RatingClaim[], goesOn: boolean): readonly RatingClaim[] {
  return goesOn ? claims.filter(({ relation, years }) => relation !== 'is' || years.length > 0) : claims;
}
