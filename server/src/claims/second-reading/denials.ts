import type { Target } from '../claim.ts';
import type { Spoken } from '../clauses/clauses.ts';
import { isKind, type ListSource } from '../named/list-source.ts';
import { listAt } from '../named/target-lists.ts';
import { type ValueWords, valueAt } from '../named/values.ts';
import { isKindAt, isOfKind } from '../words/kinds.ts';
import type { Token } from '../words/tokens.ts';
import { isOneOf, isWritten, isWrittenLike } from '../words/written.ts';
import { spokenOf } from './subjects.ts';

/**
 * What a sentence says does not have the rating at this place: “safe was not rated good”, “we could not rate safe as
 * good”, “no key question was rated inadequate”. Null where any other word in it leaves a doubt.
 */
export function deniedThing(source: ListSource, at: number, value: ValueWords): Spoken | null {
  if (value.isAdjective || isElsewhere(source, at, value)) {
    return null;
  }
  let end = at;
  while (isKind(source, end - 1, 'as', 'a')) {
    end -= 1;
  }
  if (isKind(source, end - 1, 'be') && isKind(source, end - 2, 'to') && isKind(source, end - 3, 'give', 'find')) {
    // “Was not judged to be …”
    end -= 2;
  }
  return noneOf(source, end) ?? passive(source, end) ?? active(source, end);
}

/** Words that take the sentence to another time, another voice or another rating. */
function isElsewhere({ tokens }: ListSource, at: number, { next }: ValueWords): boolean {
  const goesOn = isKindAt(tokens, next, 'overall') ? tokens[next + 1] : tokens[next];
  const isOver = goesOn === undefined || ['comma', 'semicolon', 'break', 'stop', 'dash'].includes(goesOn.kind);
  const clauseEnd = tokens.findIndex(({ kind }, place) => place >= next && kind === 'semicolon');
  const around = tokens.slice(0, clauseEnd === -1 ? undefined : clauseEnd);
  return !isOver || around.some((token, place) => isDoubt(token, tokens[place + 1]) && !(place > at && isBut(token)));
}

function isBut({ kind }: Token): boolean {
  return kind === 'but';
}

function isDoubt({ kind, value }: Token, next: Token | undefined): boolean {
  // “Could not” is no doubt: it was not done.
  const isAble = isOneOf(value, 'could can') && isOfKind(next, 'deny');
  return !isAble && doubts.has(kind);
}

const doubts: ReadonlySet<string> = new Set([
  'hedge',
  'other-voice',
  'generic',
  'long-ago',
  'before',
  'or',
  'no-longer',
  'but',
  'while',
  'except',
  'only',
  'question',
]);

/** “No key question was rated …”, “none of the key questions is rated …”. */
function noneOf(source: ListSource, end: number): Spoken | null {
  const first = source.tokens[0];
  const isNo = isWritten(first, 'no');
  const isNone = isWritten(first, 'none') && isKind(source, 1, 'of');
  let at = isNo ? 1 : isKind(source, 2, 'number', 'all') ? 3 : 2;
  if (first === undefined || !(isNo || isNone) || !isKind(source, at, 'area')) {
    return null;
  }
  const noun = source.tokens[at];
  at += 1;
  return isRatedBetween(source, at, end)
    ? {
        targets: [{ kind: 'all', except: [], start: first.start, end: noun?.end ?? first.end }],
        named: null,
        isRating: false,
      }
    : null;
}

/** “Is rated”, “has been rated”, “was found to be”. */
function isRatedBetween({ tokens }: ListSource, from: number, to: number): boolean {
  const verbs = tokens.slice(from, to);
  return (
    verbs.every(({ kind }) => ['be', 'have', 'give', 'find', 'now'].includes(kind)) &&
    isOfKind(verbs.at(-1), 'give', 'find')
  );
}

/** “Safe was not rated …”, “the home has not been rated …”. */
function passive(source: ListSource, end: number): Spoken | null {
  const list = listAt(source, 0);
  const isHad = source.tokens.some(({ text }) => /^had/iu.test(text));
  if (list === null || isHad || !list.targets.every(isPlainThing)) {
    return null;
  }
  const verbs = source.tokens.slice(list.next, end);
  const denials = verbs.filter(({ kind }) => kind === 'deny');
  const others = verbs.filter(({ kind }) => kind !== 'deny');
  const isRated = others.every(
    ({ kind, value, text }) =>
      ['be', 'have', 'give', 'receive'].includes(kind) || isOneOf(value, 'can could') || earning.test(text),
  );
  // “Was not rated …”, “could not earn …”.
  const last = verbs.at(-1);
  // “Safe is not good”, “the rating for safe is not good”.
  const isBare =
    isWritten(verbs[0], 'is are') &&
    verbs.length === 2 &&
    isOfKind(last, 'deny') &&
    (list.isRating || list.targets.every(({ kind }) => kind === 'part'));
  const isVerb = isBare || isOfKind(last, 'give', 'receive') || isWrittenLike(last, earning);
  return denials.length === 1 && denials.every(isNot) && isRated && isVerb ? spokenOf(list) : null;
}

const earning = /^(?:earn|achieve|attain|obtain|regain|recover|secure|win|get|gain|reach)$/iu;

/** “We could not rate safe as …”, “we have not rated the home …”. */
function active(source: ListSource, end: number): Spoken | null {
  const verb = source.tokens.findIndex(({ kind }) => kind === 'give');
  const list = verb < 1 ? null : listAt(source, verb + 1);
  if (list === null || list.next !== end || !list.targets.every(isPlainThing) || valueAt(source, verb + 1) !== null) {
    return null;
  }
  const before = source.tokens.slice(0, verb);
  const denials = before.filter(({ kind }) => kind === 'deny');
  const isTold = before.every(({ kind }) => ['regulator', 'hedge', 'deny', 'have', 'be', 'word'].includes(kind));
  return isKindAt(before, 0, 'regulator') && isTold && denials.length === 1 && denials.every(isNot)
    ? spokenOf(list)
    : null;
}

function isNot({ value }: Token): boolean {
  return /^(?:not|.*n't)$/u.test(value);
}

function isPlainThing({ kind }: Target): boolean {
  return kind === 'part' || kind === 'whole' || kind === 'here';
}
