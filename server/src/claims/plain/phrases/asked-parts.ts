import { isKindAt } from '../../words/kinds.ts';
import type { Token } from '../../words/tokens.ts';
import type { Step } from '../step.ts';

/**
 * The tokens of a sentence in which a key question that is asked has the rating that answers it: “Is the service safe? Inadequate –
 * people were put at risk” is “safe is rated inadequate – …”. Linear.
 */
export const answers: Step = { needs: ['part', 'value', 'dash comma'], put: withAnswers };

function withAnswers<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  const [asked, value] = tokens;
  const isReason = isKindAt(tokens, 2, 'dash') || (isKindAt(tokens, 2, 'comma') && isKindAt(tokens, 3, 'break'));
  const isAnswered =
    asked?.kind === 'part' &&
    asked.text.endsWith('?') &&
    value?.kind === 'value' &&
    isReason &&
    !tokens.slice(1).some(({ kind }) => kind === 'part');
  return isAnswered
    ? [
        asked,
        { ...value, kind: 'be', value: 'is', text: 'is' },
        { ...value, kind: 'give', value: 'rated', text: 'rated' },
        ...tokens.slice(1),
      ]
    : tokens;
}
