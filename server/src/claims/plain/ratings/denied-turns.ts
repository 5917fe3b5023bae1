import { isKindAt } from '../../words/kinds.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten } from '../../words/written.ts';
import type { Step } from '../step.ts';
import type { Turn } from '../turns.ts';

/**
 * The tokens of a sentence in which denials stand where every reader looks for them: “is good no more” as “is no longer good”,
 * “at least as highly as” as “not lower than”, “a rating other than good” as “not rated good”, “safe is not …, nor is well-led” as
 * “safe and well-led is not …”, “the one area” as “the only area”, “has no good ratings” as “is not
 * rated good in any area”, “received a lower rating” as “was rated lower”. Linear.
 */
export const deniedTurns: readonly Step[] = [
  { needs: ['nor neither', 'part', 'deny', 'value'], put: withoutNor },
  [
    { needs: ['no-longer more', 'be', 'value'], turnAt: noLonger },
    { needs: ['least', 'at', 'as'], turnAt: atLeastAs },
    { needs: ['except', 'than', 'value'], turnAt: otherThan },
    { needs: ['no', 'has have got received given awarded earned', 'value', 'rating ratings'], turnAt: noneSuch },
    { needs: ['lower higher better worse', 'rating', 'receive have', 'before earlier'], turnAt: comparedRating },
    { needs: ['one', 'area', 'part', 'be'], turnAt: theOne },
  ],
];

/** “Has a rating other than good”, “rated something other than good”: is not rated good. */
function otherThan<Found extends Token>(tokens: readonly Found[], at: number, verb: Found): Turn<Found> | null {
  const isHeld =
    isKindAt(tokens, at, 'have', 'while', 'receive') && isWritten(verb, 'has have had with received got given');
  const article = isHeld && isKindAt(tokens, at + 1, 'a') ? at + 2 : at + 1;
  const isNoun = isHeld ? isKindAt(tokens, article, 'rating') : isWritten(tokens[article], 'something anything');
  const except = article + 1;
  const isTurn =
    (isHeld || isKindAt(tokens, at, 'give')) &&
    isNoun &&
    isKindAt(tokens, except, 'except') &&
    /^other than$/iu.test(tokens[except]?.text ?? '') &&
    isKindAt(tokens, except + 1, 'value') &&
    !tokens.slice(0, at).some(({ kind, text }) => kind === 'deny' || /^no$/iu.test(text));
  if (!isTurn) {
    return null;
  }
  const isVerb = isKindAt(tokens, at, 'have', 'receive');
  return {
    plain: [
      ...(isVerb ? [{ ...verb, kind: 'be' as const, value: 'is', text: 'is' }] : []),
      { ...verb, kind: 'deny', value: 'not', text: 'not' },
      { ...verb, kind: 'give', value: 'rated', text: 'rated' },
    ],
    next: except + 1,
  };
}

/** “Has no outstanding ratings”, “was given no rating of good”: is not rated so in any area. */
function noneSuch<Found extends Token>(tokens: readonly Found[], at: number, verb: Found): Turn<Found> | null {
  const isNoun = isKindAt(tokens, at + 2, 'rating') && isKindAt(tokens, at + 3, 'of');
  const value = isNoun ? at + 4 : at + 2;
  const next = isNoun ? value + 1 : value + 2;
  const rating = tokens[value];
  const isTurn =
    isWritten(verb, 'has have got received given awarded earned') &&
    isWritten(tokens[at + 1], 'no') &&
    isKindAt(tokens, value, 'value') &&
    (isNoun || isWritten(tokens[value + 1], 'rating ratings'));
  if (!isTurn || rating === undefined) {
    return null;
  }
  const isPassive = isKindAt(tokens, at - 1, 'be');
  const isOfThing = isKindAt(tokens, next, 'for', 'in');
  return {
    plain: [
      ...(isPassive ? [] : [{ ...verb, kind: 'be' as const, value: 'is', text: 'is' }]),
      { ...verb, kind: 'deny', value: 'not', text: 'not' },
      { ...verb, kind: 'give', value: 'rated', text: 'rated' },
      rating,
      ...(isOfThing
        ? []
        : [
            { ...rating, kind: 'in' as const, value: 'in', text: 'in' },
            { ...rating, kind: 'generic' as const, value: 'any', text: 'any' },
            { ...rating, kind: 'area' as const, value: 'area', text: 'area' },
          ]),
    ],
    next,
  };
}

/** “Safe is not rated good, nor is well-led”: safe and well-led are not. */
function withoutNor<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  const nor = tokens.findIndex((token, at) => isWritten(token, 'nor neither') && at > 0);
  const [from, to] = [partsEnd(tokens, 0), partsEnd(tokens, nor + 2)];
  const joint = isKindAt(tokens, nor - 1, 'and') ? nor - 2 : nor - 1;
  const end = isKindAt(tokens, joint, 'comma', 'semicolon') ? joint : joint + 1;
  const between = tokens.slice(from, end);
  const isTurn =
    from > 0 &&
    to > nor + 2 &&
    isWritten(tokens[nor + 1], 'is was are were') &&
    (tokens[to] === undefined || isKindAt(tokens, to, 'stop')) &&
    between.at(-1)?.kind === 'value' &&
    between.some(({ kind }) => kind === 'deny') &&
    between.every(({ kind }) => ['be', 'have', 'deny', 'give', 'value', 'as'].includes(kind));
  const [glue] = tokens.slice(nor, nor + 1);
  return isTurn && glue !== undefined
    ? [
        ...tokens.slice(0, from),
        { ...glue, kind: 'and', value: 'and', text: 'and' },
        ...tokens.slice(nor + 2, to),
        ...between,
        ...tokens.slice(to),
      ]
    : tokens;
}

/** The place behind the key questions that stand here. */
function partsEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    isKindAt(tokens, at, 'part', 'and', 'comma') &&
    !(isKindAt(tokens, at, 'comma') && !isKindAt(tokens, at + 1, 'part', 'and'))
  ) {
    at += 1;
  }
  return at;
}

/** “Received a lower rating than before”: was rated lower than then. */
function comparedRating<Found extends Token>(tokens: readonly Found[], at: number, verb: Found): Turn<Found> | null {
  const how = tokens[at + 2];
  const isTurn =
    isKindAt(tokens, at, 'receive', 'have') &&
    isKindAt(tokens, at + 1, 'a') &&
    isWritten(how, 'lower higher better worse') &&
    isKindAt(tokens, at + 3, 'rating') &&
    isKindAt(tokens, at + 4, 'before', 'earlier');
  if (!isTurn || how === undefined) {
    return null;
  }
  const be = { ...verb, kind: 'be' as const, value: 'was', text: 'was' };
  const give = { ...verb, kind: 'give' as const, value: 'rated', text: 'rated' };
  return { plain: [...(isKindAt(tokens, at - 1, 'be') ? [] : [be]), give, how], next: at + 4 };
}

/** “Safe is the one area that is not rated good”: the only one. */
function theOne<Found extends Token>(tokens: readonly Found[], at: number, one: Found): Turn<Found> | null {
  const isTurn =
    one.determined &&
    isWritten(one, 'one') &&
    isKindAt(tokens, at - 1, 'be') &&
    isKindAt(tokens, at - 2, 'part') &&
    isKindAt(tokens, at + 1, 'area');
  return isTurn ? { plain: [{ ...one, kind: 'only', value: 'only' }], next: at + 1 } : null;
}

/** “Is rated good no longer”, “is good no more”: is no longer rated good. */
function noLonger<Found extends Token>(tokens: readonly Found[], at: number, verb: Found): Turn<Found> | null {
  const give = isKindAt(tokens, at + 1, 'give') ? at + 2 : at + 1;
  const value = isKindAt(tokens, give, 'a', 'quote') ? give + 1 : give;
  const behind = isKindAt(tokens, value + 1, 'quote') ? value + 2 : value + 1;
  const isMore = isWritten(tokens[behind], 'no') && isWritten(tokens[behind + 1], 'more');
  const end = isMore ? behind + 2 : behind + 1;
  const isOver = tokens[end] === undefined || isKindAt(tokens, end, 'stop', 'comma', 'semicolon', 'dash', 'and', 'but');
  const isTurn = verb.kind === 'be' && isKindAt(tokens, value, 'value') && isOver;
  const no = tokens[behind];
  return isTurn && (isMore || no?.kind === 'no-longer') && no !== undefined
    ? { plain: [verb, { ...no, kind: 'no-longer', value: 'no longer' }, ...tokens.slice(at + 1, behind)], next: end }
    : null;
}

/** “At least as highly as last time”: not lower than then. */
function atLeastAs<Found extends Token>(tokens: readonly Found[], at: number, first: Found): Turn<Found> | null {
  const [least, as, how, than] = tokens.slice(at + 1, at + 5);
  const isTurn =
    isWritten(first, 'at') &&
    isWritten(least, 'least') &&
    isWritten(as, 'as') &&
    isWritten(how, 'highly well high good');
  if (!isTurn || least === undefined || than === undefined || !/^as\b/iu.test(than.text)) {
    return null;
  }
  return {
    plain: [
      { ...first, kind: 'deny', value: 'not', text: 'not' },
      { ...least, kind: 'worse', value: 'lower', text: 'lower' },
      { ...than, kind: 'before', value: 'than', text: 'than' },
    ],
    next: at + 5,
  };
}
