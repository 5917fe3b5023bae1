import { isKindAt } from '../../words/kinds.ts';
import type { Token } from '../../words/tokens.ts';
import { isWrittenLike } from '../../words/written.ts';
import type { Step } from '../step.ts';
import { asKind } from '../turns.ts';

/**
 * The tokens of a sentence in which the ends of a span do nothing: “ratings range from good to inadequate”, “on a scale from
 * inadequate to outstanding”, “everything between good and inadequate”, “the step from good to outstanding is the hardest”, “it
 * takes years to get from inadequate to good”, and what it was for so long: “after two years at good”. Nobody is rated so. Linear.
 */
export const spans: Step = { needs: ['from between after following despite', 'value'], put: withoutSpans };

function withoutSpans<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  const ends = new Set(tokens.flatMap((_, at) => [...endsOfSpan(tokens, at), ...endOfSpell(tokens, at)]));
  return asKind(tokens, 'word', (_, at) => ends.has(at));
}

/** The places of both ratings where “from … to …” or “between … and …” begins shortly behind a word for a span. */
function endsOfSpan(tokens: readonly Token[], at: number): readonly number[] {
  const isFrom = isKindAt(tokens, at, 'from');
  if (!(isFrom || isWrittenLike(tokens[at], /^between$/iu)) || !isKindAt(tokens, at + 1, 'value')) {
    return [];
  }
  const link = isWrittenLike(tokens[at + 2], /^(?:down|up|right|all|through)$/iu) ? at + 3 : at + 2;
  const isPair = isKindAt(tokens, link, isFrom ? 'to' : 'and') && isKindAt(tokens, link + 1, 'value');
  const before = tokens.slice(Math.max(0, at - reach), at);
  const isSpan =
    before.some((token) => isWrittenLike(token, words)) || isDistance(tokens, at, link + 2) || isEffort(before);
  return isPair && isSpan ? [at + 1, link + 1] : [];
}

/** “After two years at good”, “following a long spell as inadequate”: the place of the rating. */
function endOfSpell(tokens: readonly Token[], at: number): readonly number[] {
  const before = tokens.slice(Math.max(0, at - reach), at);
  const after = before.findLastIndex((token) => isWrittenLike(token, /^(?:after|following|despite)$/iu));
  const isLength = after !== -1 && before.slice(after).some((token) => isWrittenLike(token, lengths));
  const value = isKindAt(tokens, at + 1, 'a', 'quote', 'give') ? at + 2 : at + 1;
  return isLength && isWrittenLike(tokens[at], /^(?:at|as|on|of|being|with)$/iu) && isKindAt(tokens, value, 'value')
    ? [value]
    : [];
}

const lengths = /^(?:years?|months?|weeks|decades?|spell|stint|period|time)$/iu;

/** “The step from good to outstanding is …”: of any; not “the step from good to outstanding was made …”. */
function isDistance(tokens: readonly Token[], at: number, next: number): boolean {
  return isWrittenLike(tokens[at - 1], distances) && isWrittenLike(tokens[next], /^(?:is|takes|lies|can|may|often)$/iu);
}

/** “It takes time to get from inadequate to good.” */
function isEffort(before: readonly Token[]): boolean {
  return before.some(
    (token, at) =>
      isWrittenLike(token, /^takes?$/iu) &&
      before.slice(at + 1).some((one) => isWrittenLike(one, /^(?:time|months|years|work|effort|patience|courage)$/iu)),
  );
}

const distances = /^(?:road|way|path|distance|gap|difference|leap|jump|step|journey|climb|move|route)$/iu;

/** In tokens. */
const reach = 6;
const words =
  /^(?:rang|vari|vary|span|spread|stretch|mix|differ|leads?$|everything|anything|scale|spectrum|runs?$|ran$|running$)/iu;
