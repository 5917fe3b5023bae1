import { englishWords } from '../../../framework/words.ts';
import { isKind } from '../../named/list-source.ts';
import { firstBehind, lastBefore } from '../../words/places.ts';
import { tokenAt } from '../../words/token-at.ts';
import { isOneOf, isValueLike, isWritten } from '../../words/written.ts';
import type { ChangeSource } from '../pieces.ts';

/** “We were able to raise it” tells that they did, “could not fault it” that they did not, and “can only be rated” that it is. */
export function isDone(source: ChangeSource, at: number): boolean {
  const { value } = tokenAt(source.tokens, at);
  return (
    (value === 'able' && isKind(source, at - 1, 'be')) ||
    (isOneOf(value, 'could can') && isKind(source, at + 1, 'deny', 'only')) ||
    isResult(source, at, value) ||
    isShown(source, at, value) ||
    isWhatever(source, at, value) ||
    isUtmost(source, at, value) ||
    isAttributed(source, at) ||
    isDecided(source, at, value)
  );
}

/** “These shortfalls mean that safe is rated inadequate”; not “a score of 63 means that …”, “good means that …”. */
function isResult(source: ChangeSource, at: number, value: string): boolean {
  const before = source.tokens.slice(0, at);
  return (
    isOneOf(value, 'mean means meant') &&
    tokenAt(source.tokens, at + 1).value === 'that' &&
    isKind(source, at - 1, 'word') &&
    !before.some(({ kind }) => ['value', 'a', 'hedge', 'number', 'all', 'generic', 'rating'].includes(kind))
  );
}

/** “You will see from the table that …”. */
function isShown({ tokens }: ChangeSource, at: number, value: string): boolean {
  const that = firstBehind(tokens, at, (token) => token.value === 'that');
  const between = that === -1 || that - at > longestReach ? [] : tokens.slice(at + 1, that);
  return (
    isOneOf(value, 'will can may') && between.some(({ text }) => isOneOf(text, 'see seen note notice confirm announce'))
  );
}

/** “We could rate safe no better than inadequate”: so it was rated. */
function isUtmost(source: ChangeSource, at: number, value: string): boolean {
  const end = source.tokens.findIndex(({ kind }, place) => place > at && (kind === 'comma' || kind === 'value'));
  const clause = source.tokens.slice(at, Math.max(at, end));
  const no = clause.findIndex(({ text }) => isOneOf(text, 'no'));
  return (
    isOneOf(value, 'could can') &&
    (isKind(source, at - 1, 'regulator') || isKind(source, at + 1, 'be')) &&
    clause.some(({ kind }) => kind === 'give' || kind === 'receive') &&
    isWritten(clause[no + 1], 'better higher more') &&
    no > 0
  );
}

/** “Whatever else we may say of it, …”, “however kind they might be, …”: so it is in any case. */
function isWhatever({ tokens }: ChangeSource, at: number, value: string): boolean {
  const before = tokens.slice(Math.max(0, at - longestReach), at);
  const isOver = tokens.slice(at).findIndex(({ kind }) => kind === 'comma') > 0;
  return (
    isOneOf(value, 'may might can say said think thought') &&
    isOver &&
    before.some(({ text }) => isOneOf(text, 'whatever however whoever whichever'))
  );
}

/** “We concluded that safe should be rated good.” */
function isDecided(source: ChangeSource, at: number, value: string): boolean {
  const verb = source.tokens.findLastIndex(({ text }, place) => place <= at && decisions.test(text));
  return (
    isViewed(source, at, value) ||
    ((value === 'should' || verb === at) &&
      verb > 0 &&
      isKind(source, verb - 1, 'regulator', 'have') &&
      isOfUs(source, verb))
  );
}

/** “Inspectors came to the view that safe should be rated good.” */
function isViewed(source: ChangeSource, at: number, value: string): boolean {
  const noun = lastBefore(source.tokens, at, ({ text }) => views.test(text));
  const before = source.tokens.slice(Math.max(0, noun - longestView), noun);
  return (
    value === 'should' &&
    tokenAt(source.tokens, noun + 1).value === 'that' &&
    before.some(({ kind }) => kind === 'regulator')
  );
}

const views = /^(?:view|conclusion|judgement|opinion|decision)$/iu;
const longestView = 4;

function isOfUs(source: ChangeSource, verb: number): boolean {
  return isKind(source, verb - 1, 'regulator') || isKind(source, verb - 2, 'regulator');
}

/** “‘…’, say staff as the home is rated good”: what somebody says stands before, and what happened behind. */
function isAttributed({ tokens }: ChangeSource, at: number): boolean {
  const turn = firstBehind(
    tokens,
    at,
    ({ value }, place) => place < at + longestReach && isOneOf(value, 'as after when'),
  );
  const isSpeech =
    englishWords().speech.includes(tokenAt(tokens, at).value) &&
    tokens.slice(0, at).some(({ kind }) => kind === 'quote');
  const behind = turn === -1 ? [] : tokens.slice(turn + 1);
  const value = behind.findIndex(({ kind }) => kind === 'value');
  return isSpeech && behind.slice(0, Math.max(0, value)).some(({ kind }) => kind === 'give' || kind === 'find');
}

/** “Returned twice before rating it”: how often they came, and not when. */
export function isOfVisits({ tokens }: ChangeSource, at: number): boolean {
  const isTimes = isValueLike(tokens[at], /(?:^|\s)(?:once|twice|times)$/u);
  return isTimes && isWritten(tokens[at - 1], 'returned visited inspected came went called met back');
}

/** “What visitors took for a hotel was rated inadequate by the regulator”: its agent is named. */
export function isBesideAgent({ tokens }: ChangeSource, at: number): boolean {
  const by = firstBehind(tokens, at, ({ value }) => value === 'by');
  const value = lastBefore(tokens, by, ({ kind }) => kind === 'value');
  const isPerson = englishWords().people.includes(tokenAt(tokens, at).value);
  return (
    isPerson &&
    value > at &&
    tokenAt(tokens, by + 1).kind === 'regulator' &&
    !tokens.slice(at, value).some(({ kind }) => kind === 'hedge')
  );
}

/** “Shortfalls in audit”: what something is about, and nobody who speaks. */
export function isTopic(source: ChangeSource, at: number): boolean {
  const isBare =
    tokenAt(source.tokens, at).determined === false &&
    isKind(source, at - 1, 'in', 'of') &&
    !isKind(source, at + 1, 'hedge', 'give');
  return isBare && !englishWords().people.includes(tokenAt(source.tokens, at).value);
}

/** Within the single quotation marks of a headline. */
export function isBetweenMarks({ tokens }: ChangeSource, at: number): boolean {
  const isOpen = tokens.slice(0, at).filter(({ kind }) => kind === 'quote').length % 2 === 1;
  return isOpen && tokens.slice(at).some(({ kind }) => kind === 'quote');
}

const decisions = /^(?:concluded|decided|agreed|determined|judged)$/iu;

/** In tokens. */
const longestReach = 9;
