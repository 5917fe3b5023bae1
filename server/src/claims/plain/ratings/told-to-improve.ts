import { isAmong, isKindAt } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import { firstBehind } from '../../words/places.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten } from '../../words/written.ts';
import type { Step } from '../step.ts';

const orders = 'told tell tells telling warned warns warn ordered orders urged urges instructed asked asks';

/**
 * The tokens of a sentence in which what a service was told to do is no doubt about the rating that it got before: “told the
 * home that it must improve after rating it inadequate”, “ordered it to act, having rated it inadequate”. Linear.
 */
export const toldToImprove: Step = { needs: ['after following having', orders, 'value'], put: withToldToImprove };

function withToldToImprove<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  const joint = tokens.findIndex((_, at) => isAfterRating(tokens, at));
  const before = tokens.slice(0, Math.max(0, joint));
  const isOrder =
    before.some((token) => isWritten(token, orders)) &&
    before.every(({ kind, text }) => kind !== 'hedge' || isWritten({ text }, `${orders} ${duties}`)) &&
    !before.some(({ kind }) => kind === 'value' || kind === 'quote' || kind === 'deny');
  return isOrder
    ? tokens.map((token, at) => {
        if (at < joint && token.kind === 'hedge') {
          return { ...token, kind: 'act' as const };
        }
        // “To improve” is asked for, and has not happened.
        const isAsked =
          at < joint && (isKindAt(tokens, at - 1, 'to') || isWritten(tokens[at - 1], duties)) && moves.has(token.kind);
        return isAsked
          ? { ...token, kind: 'act' as const }
          : at === joint
            ? { ...token, kind: 'break' as const, value: 'after', text: 'after' }
            : token;
      })
    : tokens;
}

const duties = 'must needs need should required requires has have';
const moves: ReadonlySet<TokenKind> = new Set<TokenKind>(['better', 'rise', 'move']);

/** “After rating it inadequate”, “after it was rated inadequate”, “following an inspection that rated it inadequate”. */
function isAfterRating(tokens: readonly Token[], at: number): boolean {
  const value = firstBehind(tokens, at, ({ kind }) => kind === 'value');
  const between = tokens.slice(at + 1, Math.max(at, value));
  return (
    isWritten(tokens[at], 'after following having') &&
    value !== -1 &&
    between.some((token) => isKindAt([token], 0, 'give', 'find', 'receive') || isWritten(token, 'rating giving')) &&
    between.every((token) => isAmong(token, giving) || isWritten(token, 'inspection assessment visit giving handing'))
  );
}

const giving: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'give',
  'find',
  'receive',
  'regulator',
  'pronoun',
  'subject',
  'relative',
  'be',
  'being',
  'have',
  'a',
  'as',
  'to',
  'of',
  'rating',
  'overall',
  'quote',
  'part',
  'here',
  'and',
]);
