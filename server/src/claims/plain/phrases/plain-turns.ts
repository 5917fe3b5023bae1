import { isKindAt, isOfKind } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten, isWrittenLike } from '../../words/written.ts';
import type { Step } from '../step.ts';
import type { Turn } from '../turns.ts';

/**
 * The tokens of a sentence in which some turns stand as plainer ones that say the same, for every reader: “gone down, when it
 * was good, to …” as “gone down from good to …”, “leadership, where the home is rated …” as “leadership, which is rated …”, “a
 * rating of good applies to safe” as “… was given for safe”, “well-led for the trust is …” as “well-led is …”, “in two areas:
 * safe and caring” as “in being safe and caring”, “four out of five” as “four of five”, “falls short of” as “is short of”, “achievement at
 * village school needs attention” without the place. Linear.
 */
export const plainTurns: Step = [
  { needs: ['when', 'comma', 'pronoun', 'was were', 'to', 'value'], turnAt: timeOfOther },
  { needs: ['where', 'comma', 'part'], turnAt: placeOfPart },
  { needs: ['applies apply applied goes went', 'rating value', 'part all both here'], turnAt: ratingOfThings },
  {
    needs: ['trust organisation provider home hospital service practice location', 'for', 'part', 'subject'],
    turnAt: ownPart,
  },
  { needs: ['number', 'area', 'in for', 'value', 'dash comma'], turnAt: countedParts },
  { needs: ['out', 'of', 'number'], turnAt: outOfNumber },
  { needs: ['area', 'except', 'comma'], turnAt: allOfRest },
  { needs: ['fall falls fell fallen falling'], turnAt: shortfall },
  { needs: ['need needs require requires', 'at in', 'part', 'subject', 'value'], turnAt: somePlace },
  { needs: ['earn win gain secure get achieve land', 'to', 'value'], turnAt: turnedToEarn },
  { needs: ['other', 'give', 'part', 'value'], turnAt: restRated },
  { needs: ['on', 'part other'], turnAt: onPart },
  { needs: ['follows'], turnAt: asFollows },
  { needs: ['deny', 'be', 'and', 'give', 'value'], turnAt: wereNot },
];

/** “Falls just short of good”: is short of it, and has not gone down. */
function shortfall<Found extends Token>(tokens: readonly Found[], at: number, verb: Found): Turn<Found> | null {
  const short = isWritten(tokens[at + 1], 'just well far') ? at + 2 : at + 1;
  const isTurn = isWritten(verb, 'fall falls fell fallen falling') && tokens[short]?.value === 'short of';
  return isTurn ? { plain: [{ ...verb, kind: 'be' }], next: short } : null;
}

/** “Achievement at village school ‘needs attention’”: in a headline, a place that is not named is the one that it is about. */
function somePlace<Found extends Token>(tokens: readonly Found[], at: number): Turn<Found> | null {
  const noun = isKindAt(tokens, at + 1, 'word') ? at + 2 : at + 1;
  const value = isKindAt(tokens, noun + 1, 'quote') ? noun + 2 : noun + 1;
  const isFirst = isKindAt(tokens, 0, 'part') && (at === 1 || (at === 2 && isKindAt(tokens, 1, 'called')));
  const isTurn =
    isFirst &&
    isWritten(tokens[at], 'at in') &&
    isOfKind(tokens[noun], 'subject') &&
    tokens[noun]?.owner === false &&
    isKindAt(tokens, value, 'value') &&
    isWrittenLike(tokens[value], /^(?:needs?|requires?)\s/iu);
  return isTurn ? { plain: [], next: noun + 1 } : null;
}

/** “Turns itself around to earn a good rating”: and earns it. */
function turnedToEarn<Found extends Token>(tokens: readonly Found[], at: number, to: Found): Turn<Found> | null {
  const earn = tokens[at + 1];
  const isTurn =
    to.kind === 'to' &&
    isWritten(earn, 'earn win gain secure get achieve land') &&
    isWrittenLike(tokens[at - 1], /\b(?:around|round|back|corner|on)$/iu) &&
    tokens.slice(at + 2, at + 6).some(({ kind }) => kind === 'value');
  return isTurn && earn !== undefined
    ? {
        plain: [
          { ...to, kind: 'and', value: 'and', text: 'and' },
          { ...earn, kind: 'receive', value: 'earned', text: 'earns' },
        ],
        next: at + 2,
      }
    : null;
}

/** “Safe is rated inadequate and the rest good”: and the rest is rated good. */
function restRated<Found extends Token>(tokens: readonly Found[], at: number, other: Found): Turn<Found> | null {
  const number = isKindAt(tokens, at + 1, 'number') ? at + 2 : at + 1;
  const noun = isKindAt(tokens, number, 'area') ? number + 1 : number;
  const end = isKindAt(tokens, noun, 'quote') ? noun + 3 : noun + 1;
  const value = isKindAt(tokens, noun, 'quote') ? noun + 1 : noun;
  const isTurn =
    other.kind === 'other' &&
    isKindAt(tokens, at - 1, 'and', 'comma', 'semicolon', 'while') &&
    isKindAt(
      tokens,
      at - 1 - (isKindAt(tokens, at - 2, 'comma') ? 1 : 0) - 1,
      'value',
      'comma',
      'quote',
      'rating',
      'and',
    ) &&
    isKindAt(tokens, value, 'value') &&
    (tokens[end] === undefined || isKindAt(tokens, end, 'stop', 'semicolon')) &&
    tokens.slice(0, at).some(({ kind }) => kind === 'give') &&
    tokens.slice(0, at).some(({ kind }) => kind === 'part');
  return isTurn
    ? {
        plain: [
          ...tokens.slice(at, noun),
          { ...other, kind: 'be', value: 'are', text: 'are' },
          { ...other, kind: 'give', value: 'rated', text: 'rated' },
        ],
        next: noun,
      }
    : null;
}

/** “As follows” says nothing. */
function asFollows<Found extends Token>(tokens: readonly Found[], at: number): Turn<Found> | null {
  const isTurn = isWritten(tokens[at], 'as') && isWritten(tokens[at + 1], 'follows');
  return isTurn ? { plain: [], next: at + 2 } : null;
}

/** “Safe and caring were not, and were rated inadequate”. */
function wereNot<Found extends Token>(tokens: readonly Found[], at: number): Turn<Found> | null {
  const comma = isKindAt(tokens, at + 2, 'comma') ? at + 3 : at + 2;
  const isTurn =
    isKindAt(tokens, at, 'be') &&
    isKindAt(tokens, at + 1, 'deny') &&
    isKindAt(tokens, comma, 'and') &&
    isKindAt(tokens, comma + 1, 'be') &&
    isKindAt(tokens, comma + 2, 'give') &&
    isKindAt(tokens, comma + 3, 'value');
  return isTurn ? { plain: [], next: comma + 1 } : null;
}

/** “On safe and on caring the rating was …; on the rest it was …”: for them. */
function onPart<Found extends Token>(tokens: readonly Found[], at: number, on: Found): Turn<Found> | null {
  const isTurn =
    isWritten(on, 'on') &&
    isKindAt(tokens, at + 1, 'part', 'other') &&
    (at === 0 || isKindAt(tokens, at - 1, 'semicolon', 'and', 'but', 'comma'));
  return isTurn ? { plain: [{ ...on, kind: 'for', value: 'for' }], next: at + 1 } : null;
}

/** “…, when it was rated good, to inadequate” behind words of change: from good to inadequate. */
function timeOfOther<Found extends Token>(tokens: readonly Found[], at: number): Turn<Found> | null {
  const when = tokens[at + 1];
  const value = isKindAt(tokens, at + 4, 'give') ? at + 5 : at + 4;
  const isTurn =
    isKindAt(tokens, at, 'comma') &&
    isWritten(when, 'when') &&
    isKindAt(tokens, at + 2, 'pronoun') &&
    isWritten(tokens[at + 3], 'was were') &&
    isKindAt(tokens, value, 'value') &&
    isKindAt(tokens, value + 1, 'comma') &&
    isKindAt(tokens, value + 2, 'to') &&
    isKindAt(tokens, isKindAt(tokens, value + 3, 'a', 'quote') ? value + 4 : value + 3, 'value');
  return isTurn && when !== undefined && tokens.slice(0, at).some(({ kind }) => changes.has(kind))
    ? { plain: [{ ...when, kind: 'from', value: 'from' }, ...tokens.slice(value, value + 1)], next: value + 2 }
    : null;
}

const changes: ReadonlySet<TokenKind> = new Set<TokenKind>(['rise', 'fall', 'move', 'better', 'worse']);

/** “Leadership, where the home has risen to good”: which has. */
function placeOfPart<Found extends Token>(tokens: readonly Found[], at: number, where: Found): Turn<Found> | null {
  if (isWhereItIs(tokens, at, where)) {
    return {
      plain: [
        { ...where, kind: 'relative', value: 'which' },
        { ...where, kind: 'be', value: 'is' },
      ],
      next: at + 1,
    };
  }
  const isWhole =
    (isKindAt(tokens, at + 1, 'subject') && tokens[at + 1]?.determined === true) || isKindAt(tokens, at + 1, 'pronoun');
  const isTurn =
    where.value === 'where' &&
    isKindAt(tokens, at - 1, 'comma') &&
    isKindAt(tokens, at - 2, 'part') &&
    isWhole &&
    (isKindAt(tokens, at + 2, 'be', 'have', 'rise', 'fall', 'move', 'stay', 'receive') ||
      (isKindAt(tokens, at + 2, 'value') && isWrittenLike(tokens[at + 2], /^(?:requires|needs)\s/iu)));
  return isTurn ? { plain: [{ ...where, kind: 'relative', value: 'which' }], next: at + 2 } : null;
}

/** “Safe, where it is rated good”: not “it is where it was”. */
function isWhereItIs(tokens: readonly Token[], at: number, { value }: Token): boolean {
  return (
    /^where (?:it|they) (?:is|are|was|were)$/u.test(value) &&
    isKindAt(tokens, at - 1, 'comma') &&
    isKindAt(tokens, at - 2, 'part') &&
    isKindAt(tokens, at + 1, 'give', 'value')
  );
}

/** “A rating of good applies to safe and caring”: it was given for them. */
function ratingOfThings<Found extends Token>(tokens: readonly Found[], at: number, verb: Found): Turn<Found> | null {
  const isTo = isKindAt(tokens, at + 1, 'to');
  const next = isTo ? at + 2 : at + 1;
  const isTurn =
    (isTo
      ? isWritten(verb, 'applies apply applied goes went')
      : ['applies to', 'apply to', 'applied to'].includes(verb.value)) &&
    (isKindAt(tokens, at - 1, 'rating') || (isKindAt(tokens, at - 1, 'value') && isKindAt(tokens, at - 2, 'of'))) &&
    isKindAt(tokens, next, 'part', 'all', 'both', 'here');
  return isTurn
    ? {
        plain: [
          { ...verb, kind: 'be', value: 'was' },
          { ...verb, kind: 'receive', value: 'given' },
          { ...verb, kind: 'for', value: 'for' },
        ],
        next,
      }
    : null;
}

/** “Well-led for the trust overall is rated …”: the trust is what the report is about. */
function ownPart<Found extends Token>(tokens: readonly Found[], at: number): Turn<Found> | null {
  const noun = tokens[at + 1];
  const end = isKindAt(tokens, at + 2, 'overall') ? at + 3 : at + 2;
  const isTurn =
    isKindAt(tokens, at, 'for') &&
    isKindAt(tokens, at - 1, 'part') &&
    isOfKind(noun, 'subject') &&
    noun.determined &&
    !noun.capital &&
    isWritten(noun, 'trust organisation provider home hospital service practice location') &&
    isKindAt(tokens, end, 'as', 'be', 'have', 'stay');
  return isTurn ? { plain: [], next: end } : null;
}

/** “With the exception of safe, the key questions are …”: all of them. */
function allOfRest<Found extends Token>(tokens: readonly Found[], at: number, noun: Found): Turn<Found> | null {
  const isTurn =
    noun.kind === 'area' &&
    noun.determined &&
    noun.text.endsWith('s') &&
    isKindAt(tokens, at - 1, 'comma') &&
    isKindAt(tokens, at + 1, 'be', 'have', 'stay') &&
    tokens.slice(0, at).some(({ kind }) => kind === 'except');
  return isTurn ? { plain: [{ ...noun, kind: 'all', value: 'all' }, noun], next: at + 1 } : null;
}

/** “Inadequate in three of the key questions: safe, effective and well-led”: in those. */
function countedParts<Found extends Token>(tokens: readonly Found[], at: number, number: Found): Turn<Found> | null {
  const of = isKindAt(tokens, at + 1, 'of') ? at + 2 : at + 1;
  const noun = isKindAt(tokens, of, 'number') ? of + 1 : of;
  let end = noun + 2;
  while (isKindAt(tokens, end, 'part', 'and', 'comma')) {
    end += 1;
  }
  const count = tokens.slice(noun + 2, end).filter(({ kind }) => kind === 'part').length;
  const isTurn =
    number.kind === 'number' &&
    isKindAt(tokens, at - 1, 'in', 'for') &&
    isKindAt(tokens, at - 2, 'value') &&
    isKindAt(tokens, noun, 'area') &&
    isKindAt(tokens, noun + 1, 'dash', 'comma') &&
    (tokens[end] === undefined || isKindAt(tokens, end, 'stop', 'semicolon', 'dash')) &&
    count === Number(number.value);
  return isTurn ? { plain: [{ ...number, kind: 'being', value: 'being' }], next: noun + 2 } : null;
}

/** “Four out of the five areas”: four of them. */
function outOfNumber<Found extends Token>(tokens: readonly Found[], at: number): Turn<Found> | null {
  const isTurn =
    isWritten(tokens[at], 'out') &&
    isKindAt(tokens, at - 1, 'number') &&
    isKindAt(tokens, at + 1, 'of') &&
    isKindAt(tokens, at + 2, 'number', 'all');
  return isTurn ? { plain: [], next: at + 1 } : null;
}
