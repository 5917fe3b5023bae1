import { isKindAt } from '../../words/kinds.ts';
import { lastBefore } from '../../words/places.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten } from '../../words/written.ts';
import type { Step } from '../step.ts';

/**
 * The tokens of a sentence with “respectively” in which “them” is what it stands for: “they looked at safe and caring, and rated
 * them good and inadequate respectively” is “… rated safe and caring good and …”. Linear.
 */
export const listedPronouns: Step = { needs: ['respectively', 'them', 'give', 'part'], put: withListedPronouns };

function withListedPronouns<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  if (!tokens.some(({ kind }) => kind === 'respectively')) {
    return tokens;
  }
  const at = tokens.findIndex((token, place) => isWritten(token, 'them') && isKindAt(tokens, place - 1, 'give'));
  const last = lastBefore(tokens, at, ({ kind }) => kind === 'part');
  const first = lastBefore(tokens, last, ({ kind }) => kind !== 'part' && kind !== 'and' && kind !== 'comma') + 1;
  const isOne = !tokens.slice(0, Math.max(0, first)).some(({ kind }) => kind === 'part' || kind === 'value');
  return last > first && at > last && isOne && !tokens.slice(0, at).some(({ kind }) => kind === 'value')
    ? [...tokens.slice(0, at), ...tokens.slice(first, last + 1), ...tokens.slice(at + 1)]
    : tokens;
}
