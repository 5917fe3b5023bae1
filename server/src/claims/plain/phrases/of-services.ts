import { isKindAt, isOfKind } from '../../words/kinds.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten } from '../../words/written.ts';
import type { Step } from '../step.ts';
import type { Turn } from '../turns.ts';

/**
 * The tokens of a sentence on a service of a larger one, in which nothing of the service is taken for the whole: “in maternity at
 * this trust, safe is …” as “in maternity, safe is …”, “the only service in which safe is …” behind a doubt, “surgery is good, and
 * the trust requires improvement” as “…, and the trust is …”. And what rates “its own leadership” is another voice. Linear.
 */
export const ofServices: Step = [
  { needs: ['at', 'comma', 'subject'], turnAt: atWhole },
  { needs: ['only', 'subject', 'in', 'relative'], turnAt: inWhich },
  { needs: ['and', 'subject', 'value'], turnAt: alsoRequires },
  { needs: ['own', 'part', 'give'], turnAt: ratedItself },
];

/** “At this trust” behind “in maternity”. */
function atWhole<Found extends Token>(tokens: readonly Found[], at: number, word: Found): Turn<Found> | null {
  const whole = isKindAt(tokens, at + 1, 'pronoun') ? at + 2 : at + 1;
  const isService = isKindAt(tokens, at - 1, 'name', 'subject') && isKindAt(tokens, 0, 'in');
  const isTurn =
    isWritten(word, 'at') &&
    isService &&
    isOfKind(tokens[whole], 'subject') &&
    tokens[whole]?.determined === true &&
    isKindAt(tokens, whole + 1, 'comma');
  return isTurn ? { plain: [], next: whole + 1 } : null;
}

/** “Which” in “maternity was the only service in which safe was inadequate”. */
function inWhich<Found extends Token>(tokens: readonly Found[], at: number, which: Found): Turn<Found> | null {
  const only = isKindAt(tokens, at - 3, 'only') ? at - 3 : at - 4;
  const isTurn =
    isOfKind(which, 'relative') &&
    isKindAt(tokens, at - 1, 'in') &&
    isKindAt(tokens, at - 2, 'subject') &&
    isKindAt(tokens, only, 'only');
  return isTurn ? { plain: [{ ...which, kind: 'hedge' }], next: at + 1 } : null;
}

/** “Surgery was rated good overall, and the trust requires improvement”: that is what the trust is. */
function alsoRequires<Found extends Token>(tokens: readonly Found[], at: number, value: Found): Turn<Found> | null {
  const subject = tokens[at - 1];
  const isTurn =
    isOfKind(value, 'value') &&
    /^requires?\s/iu.test(value.text) &&
    isOfKind(subject, 'subject') &&
    subject.determined &&
    !subject.owner &&
    isKindAt(tokens, at - 2, 'and') &&
    isKindAt(tokens, at - 3, 'comma');
  return isTurn ? { plain: [{ ...value, kind: 'be', value: 'is', text: 'is' }, value], next: at + 1 } : null;
}

/** “The trust had rated its own leadership outstanding”: the regulator has not. */
function ratedItself<Found extends Token>(tokens: readonly Found[], at: number, own: Found): Turn<Found> | null {
  const isTurn = isWritten(own, 'own') && isKindAt(tokens, at - 1, 'give') && isKindAt(tokens, at + 1, 'part');
  return isTurn && !isKindAt(tokens, at - 2, 'be') ? { plain: [{ ...own, kind: 'other-voice' }], next: at + 1 } : null;
}
