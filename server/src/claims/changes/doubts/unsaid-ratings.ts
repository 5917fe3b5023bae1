import { isYear } from '../../clauses/clauses.ts';
import { leadsToOr } from '../../generic.ts';
import { isKind } from '../../named/list-source.ts';
import { behindValue, valueAt } from '../../named/values.ts';
import { isSinceThen } from '../../some-times.ts';
import { isOfKind } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import { lastBefore } from '../../words/places.ts';
import { tokenAt } from '../../words/token-at.ts';
import { isOneOf, isWritten } from '../../words/written.ts';
import type { Check } from '../checks.ts';
import type { ChangeSource } from '../pieces.ts';

/** Whether the words around a rating of a check say that nobody has given it, or not to what the report is about. */
export function isUnsaid(source: ChangeSource, { start, end, alternatives }: Check): boolean {
  // “Good or outstanding” is read as good at least, and “lower than good” as below it.
  const isBound = alternatives.every(({ bound }) => bound !== null);
  return source.tokens.some((token, at) => {
    const isWithin = token.start >= start && token.start < end;
    return (
      isWithin &&
      (token.kind === 'value'
        ? isNotGiven(source, at) || (!isBound && (isComparedWith(source, at - 2) || leadsToOr(source, at, 1)))
        : isComparedWith(source, at) || isStepOfNone(source, at + 2))
    );
  });
}

function isNotGiven(source: ChangeSource, at: number): boolean {
  return (
    isOnlyWished(source, at) ||
    isSinceThen(source, at) ||
    isBeforeYear(source, at) ||
    isAtDatedVisit(source, at) ||
    isStepOfElse(source, at) ||
    isStepOfNone(source, at) ||
    isInPlace(source, at) ||
    isInThat(source, at) ||
    isOfSome(source) ||
    isReducedOfOther(source, at) ||
    isByWhoever(source, at) ||
    isGivenToName(source, at)
  );
}

/** “The goal of being rated good”, “one breach away from being rated inadequate”, “two points away from a rating of good”. */
function isOnlyWished(source: ChangeSource, at: number): boolean {
  let verb = at - 1;
  while (isKind(source, verb, 'give', 'as', 'a', 'quote', 'rating', 'of')) {
    verb -= 1;
  }
  const isGoal = isKind(source, verb, 'being') && isKind(source, verb - 1, 'of');
  const far = isKind(source, verb, 'being') ? verb - 1 : verb;
  return isGoal || (tokenAt(source.tokens, far).value === 'away from' && isKind(source, far - 1, 'word', 'level'));
}

/** “Rated better than good”, where nothing denies it: another one. */
function isComparedWith(source: ChangeSource, at: number): boolean {
  const isCompared = isOneOf(tokenAt(source.tokens, at).value, 'better higher worse lower');
  const isDenied = source.tokens
    .slice(0, at)
    .some(({ kind, value }) => kind === 'deny' || kind === 'failing' || value === 'no');
  return isCompared && !isDenied && tokenAt(source.tokens, at + 1).value === 'than' && valueAt(source, at + 2) !== null;
}

/** “Before 2020 the home was rated good”: at any time before. */
function isBeforeYear({ tokens }: ChangeSource, at: number): boolean {
  return tokens.slice(1, at + 1).some((token, place) => tokenAt(tokens, place).value === 'before' && isYear(token));
}

/** “When we inspected in 2021 we rated it good; …”: whether that was this time, the words do not say. */
function isAtDatedVisit({ tokens }: ChangeSource, at: number): boolean {
  const when = lastBefore(tokens, at, ({ kind, text }) => kind === 'break' && isOneOf(text, 'when'));
  const clause = when === -1 ? [] : tokens.slice(when, at);
  return clause.some(isYear) && !clause.some(({ kind }) => kind === 'semicolon' || kind === 'now');
}

/** “The improvement in surgery, from inadequate to good”: of something that is not known. */
function isStepOfElse(source: ChangeSource, at: number): boolean {
  return source.tokens.slice(0, at).some((_, place) => {
    const noun = source.tokens[place + 2];
    const isStep = isKind(source, place, 'better', 'worse', 'step-up', 'step-down');
    return isStep && isKind(source, place + 1, 'in', 'of') && isOfKind(noun, 'word');
  });
}

/** “No key question moved from good to inadequate”, “not one rating fell from outstanding to good”: nothing did. */
function isStepOfNone(source: ChangeSource, at: number): boolean {
  const isStart = isKind(source, at, 'value') && isKind(source, at - 1, 'from');
  const isEnd = isKind(source, at, 'value') && isKind(source, at - 1, 'to') && isKind(source, at - 3, 'from');
  const before = source.tokens.slice(0, isEnd ? at - 3 : at - 1);
  const clause = before.slice(before.findLastIndex(({ kind }) => endsClause.has(kind)) + 1);
  return (
    (isStart || isEnd) &&
    clause.some(
      ({ text }, place) =>
        isOneOf(text, 'no none neither nothing') || (isOneOf(text, 'not') && clause[place + 1]?.value === '1'),
    )
  );
}

const endsClause: ReadonlySet<TokenKind> = new Set<TokenKind>(['comma', 'semicolon', 'dash', 'but', 'while']);

/** “Inadequate for safe in wards, and good for safe in the clinics”: of services within the report. */
function isInPlace(source: ChangeSource, at: number): boolean {
  const next = behindValue(source, at);
  return (
    isKind(source, next, 'for') &&
    isKind(source, next + 1, 'part') &&
    isKind(source, next + 2, 'in') &&
    isKind(source, next + 3, 'word', 'subject')
  );
}

/** “Inadequate for safe last time, it now requires improvement in that area”: what that is, was said before. */
function isInThat(source: ChangeSource, at: number): boolean {
  const next = behindValue(source, at);
  return (
    isKind(source, next, 'for', 'in', 'break') &&
    isWritten(source.tokens[next + 1], 'that this') &&
    isWritten(source.tokens[next + 2], 'area respect domain category regard question one')
  );
}

/** “Three were rated good”, “one of its services is rated inadequate for safe”: which ones, the sentence does not say. */
function isOfSome(source: ChangeSource): boolean {
  const noun = source.tokens[2];
  const isOfMany = isKind(source, 1, 'of') && isOfKind(noun, 'subject') && noun.value.endsWith('s');
  return isKind(source, 0, 'number', 'other') && (isKind(source, 1, 'be', 'have') || isOfMany);
}

/** “It took over contracts from a company rated inadequate.” */
function isReducedOfOther(source: ChangeSource, at: number): boolean {
  const rated = isKind(source, at - 1, 'as') ? at - 2 : at - 1;
  return isKind(source, rated, 'give') && isKind(source, rated - 1, 'word') && isKind(source, rated - 2, 'a');
}

/** “One who rated it inadequate has left.” */
function isByWhoever(source: ChangeSource, at: number): boolean {
  const who = lastBefore(source.tokens, at, ({ value }) => value === 'who');
  const before = isKind(source, who - 1, 'comma') ? who - 2 : who - 1;
  return who !== -1 && isKind(source, who + 1, 'give') && !isKind(source, before, 'regulator', 'name');
}

/** “Has given a rating of good to Elm Court”: to something that is not known. */
function isGivenToName(source: ChangeSource, at: number): boolean {
  const next = behindValue(source, at);
  return (
    isKind(source, next, 'to') &&
    tokenAt(source.tokens, next + 1).kind === 'name' &&
    tokenAt(source.tokens, next + 1).service === null
  );
}
