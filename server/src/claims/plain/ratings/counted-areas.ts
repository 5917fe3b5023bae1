import { isAmong, isKindAt, isOfKind } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten } from '../../words/written.ts';
import type { Step } from '../step.ts';
import type { Turn } from '../turns.ts';

/**
 * The tokens of a sentence without words that only say of counted things that they are rated, or whose they are: “all six
 * graded areas”, “none of the home’s five grades”. Linear.
 */
export const countedAreas: Step = [
  { needs: ['area', 'give find', 'number all both other of deny only'], turnAt: ratedAreas },
  { needs: ['subject', 'of in all', 'none number', 'area rating ratings grades marks'], turnAt: ownedAreas },
];

/** “All six graded areas”. */
function ratedAreas<Found extends Token>(tokens: readonly Found[], at: number, verb: Found): Turn<Found> | null {
  const isRated = isOfKind(verb, 'give', 'find') && /ed$/iu.test(verb.text);
  const isTurn = isRated && isAmong(tokens[at - 1], counting) && isKindAt(tokens, at + 1, 'area');
  return isTurn ? { plain: [], next: at + 1 } : null;
}

/** “None of the home’s ratings”, “in the home’s five areas”. */
function ownedAreas<Found extends Token>(tokens: readonly Found[], at: number, owner: Found): Turn<Found> | null {
  const next = tokens[at + 1];
  const isNone = isWritten(next, 'ratings grades areas marks') && isWritten(tokens[at - 2], 'none');
  const isTurn =
    owner.kind === 'subject' &&
    owner.owner &&
    isKindAt(tokens, at - 1, 'of', 'in', 'all') &&
    (isNone || (isOfKind(next, 'number') && isKindAt(tokens, at + 2, 'area', 'rating')));
  return isTurn ? { plain: [], next: at + 1 } : null;
}

const counting: ReadonlySet<TokenKind> = new Set<TokenKind>(['number', 'all', 'both', 'other', 'of', 'deny', 'only']);
