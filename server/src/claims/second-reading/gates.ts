import { englishWords } from '../../framework/words.ts';
import { isKind, type ListSource } from '../named/list-source.ts';
import { isKindAt, isOfKind } from '../words/kinds.ts';
import type { TokenKind } from '../words/lexicon.ts';
import { firstBehind, lastBefore, upTo } from '../words/places.ts';
import type { Token } from '../words/tokens.ts';
import { isOneOf, isWritten, standsFor } from '../words/written.ts';

/** Words after which a rating need not be so, or is not that of the service. */
const gates: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'hedge',
  'deny',
  'no-longer',
  'other-voice',
  'generic',
  'long-ago',
  'or',
]);

/** What begins a sentence within a sentence, for which a doubt before it does not count. */
const freshStarts: ReadonlySet<TokenKind> = new Set<TokenKind>(['semicolon', 'but', 'result']);

/** The place from which a doubt reaches the token: the last “but” or semicolon before it, or the beginning. */
export function stretchStart({ tokens }: ListSource, at: number): number {
  return lastBefore(tokens, at, ({ kind }) => freshStarts.has(kind)) + 1;
}

/** Whether a word of the stretch says that the rating at its end, or behind it, claims nothing. */
export function isGated(source: ListSource, from: number, at: number, next: number): boolean {
  const isBefore = source.tokens.slice(from, at).some((token, index) => isGate(source, token, from + index));
  const behind = upTo(source.tokens, next, ({ kind }) => freshStarts.has(kind));
  return isBefore || behind.some((token, index) => isOtherBehind(source, token, next + index));
}

function isOtherBehind(source: ListSource, token: Token, at: number): boolean {
  const isOther = token.kind === 'generic' || token.kind === 'long-ago' || token.kind === 'other-voice';
  return isOther && isGate(source, token, at);
}

/** Whether the word is one after which a rating need not be so. */
export function isGate(source: ListSource, { kind, value }: Token, at: number): boolean {
  if (kind === 'other-voice' && englishWords().people.includes(value)) {
    return isVoice(source, at);
  }
  if (value === 'any') {
    // “Under any framework”; not “any home”.
    return isKind(source, at + 1, 'subject', 'area', 'of', 'rating', 'value', 'a');
  }
  if (kind === 'generic' && isOneOf(value, 'few fewer another')) {
    // “Few are rated so”, “another home”; not “too few staff”, “another matter”.
    return !isKind(source, at + 1, 'word', 'name');
  }
  if (kind !== 'hedge') {
    return gates.has(kind);
  }
  // “The report out today says that …” is what a report says itself, and “people’s needs” are no doubt.
  // “When we inspected the home, …”: at that time.
  const isTime = value === 'when' && isKind(source, at + 1, 'regulator') && isPast(source, at + 2);
  const isOwned = isTime || source.tokens[at - 1]?.owner === true;
  return !isOwned && !(isSpeech(value) && isOfRegulator(source, at));
}

/** “Inspected the home, ”, with no word for another time. */
function isPast({ tokens }: ListSource, at: number): boolean {
  const end = firstBehind(tokens, at, ({ kind }) => kind === 'comma');
  const clause = end === -1 ? [] : tokens.slice(at, end);
  const isOther = clause.some(
    ({ kind, text }) =>
      ['before', 'earlier', 'older', 'long-ago', 'value', 'number'].includes(kind) || /^\d/u.test(text),
  );
  return isWritten(clause[0], 'inspected visited assessed arrived came went') && !isOther;
}

/**
 * “Residents felt …”, “…, said families”; not “rated inadequate as patients wait”, “parents were told”, nor where something
 * else is spoken of before the rating: “families had complained, and the home …”.
 */
function isVoice(source: ListSource, at: number): boolean {
  const { tokens } = source;
  const isToldThem = isKindAt(tokens, at + 1, 'be', 'have');
  if (isToldThem && tokens.slice(at + 2, at + 4).some(({ value }) => value === 'told')) {
    return false;
  }
  const last = tokens.slice(0, at).findLastIndex(({ kind }) => kind === 'value');
  const before = tokens.slice(Math.max(0, at - longestAgent), at);
  const end = firstBehind(tokens, at, ({ kind }) => clauseEnds.has(kind));
  const behind = tokens.slice(at + 1, end === -1 ? undefined : end);
  if (end !== -1 && isTreated(tokens.slice(at + 1), end - at - 1)) {
    return false;
  }
  const isSpeaker = (token: Token) => isSpeech(token.value) || token.kind === 'give' || token.kind === 'find';
  const isOpen =
    last === -1 &&
    !(
      end !== -1 &&
      (beginsAnew(source, end + 1) || (end > at + 1 && isKind(source, end + 1, 'relative'))) &&
      !behind.some(({ kind }) => kind === 'value')
    );
  return isOpen || before.some((token) => isSpeaker(token) || token.value === 'by') || behind.some(isSpeaker);
}

/** “Residents at the home were not kept safe, according to inspectors, who rated it …”: what was done to them, and the regulator’s word. */
function isTreated(behind: readonly Token[], end: number): boolean {
  const verb = behind.findIndex(({ kind }) => kind !== 'break' && kind !== 'in' && kind !== 'subject');
  const value = behind.findIndex(({ kind }) => kind === 'value');
  return (
    isKindAt(behind, verb, 'be') &&
    value > end &&
    behind.slice(end, value).some(({ kind }) => kind === 'regulator') &&
    !behind.slice(0, end).some((token) => isSpeech(token.value) || isWritten(token, 'by happy asked'))
  );
}

/** Whether something that is rated, or the regulator, is named behind a comma: “, and the home”, “, we”, “, the rating”. */
function beginsAnew(source: ListSource, at: number): boolean {
  const first = isKind(source, at, 'and', 'but', 'while', 'now') ? at + 1 : at;
  return (
    isKind(source, first, 'regulator', 'subject', 'part', 'rating', 'overall') &&
    !isKind(source, first + 1, 'other-voice')
  );
}

const longestAgent = 3;
const clauseEnds: ReadonlySet<TokenKind> = new Set<TokenKind>(['comma', 'semicolon', 'dash', 'but', 'while']);

/** Whether a regulator or its report says it, or the service was told: “the home was told”. */
function isOfRegulator(source: ListSource, at: number): boolean {
  const listener = isKind(source, at - 2, 'have') ? at - 3 : at - 2;
  // “Staff had been told that …”: by anybody.
  const isHeard =
    isKind(source, at - 1, 'be') &&
    isKind(source, listener, 'subject', 'pronoun', 'name', 'other-voice') &&
    !isWritten(source.tokens[listener], 'staff');
  // “Home told it requires improvement.”
  const isHeadline = isKind(source, at - 1, 'subject', 'name') && isKind(source, at + 1, 'pronoun');
  const isTold = standsFor(source.tokens[at], 'told') && (isHeard || isHeadline);
  const first = source.tokens.slice(0, at).find(({ kind }) => kind !== 'a' && kind !== 'word' && kind !== 'comma');
  return isTold || isKind(source, at - 1, 'regulator') || isOfKind(first, 'regulator');
}

/** “‘We have rated this home inadequate …,’ said the regulator’s deputy director”: what the regulator itself says of a rating. */
export function isRegulatorsSpeech({ tokens }: ListSource, at: number): boolean {
  const verb = lastBefore(tokens, at, ({ kind }) => kind === 'give');
  const we = isKindAt(tokens, verb - 1, 'have') ? verb - 2 : verb - 1;
  const close = firstBehind(tokens, at, ({ kind }) => kind === 'quote');
  const said = tokens[close + 1];
  if (!standsFor(tokens[we], 'we') || close === -1 || said === undefined || !isSpeech(said.value)) {
    return false;
  }
  const behind = tokens.slice(close + 2);
  const speaker = behind.findIndex(({ kind }) => kind === 'regulator');
  return speaker !== -1 && behind.slice(0, speaker).every(({ kind }) => kind === 'name' || kind === 'comma');
}

function isSpeech(word: string): boolean {
  return englishWords().speech.includes(word);
}
