import { tokenAt } from '../words/token-at.ts';
import type { Token } from '../words/tokens.ts';
import { isOneOf, isWritten, isWrittenLike } from '../words/written.ts';
import { isKind } from './list-source.ts';

/** A token that may name a service of the document. */
interface Named extends Token {
  readonly service?: string | null;
}

/**
 * The tokens of a sentence in which “for that”, “for both”, “the former” and the like stand for what was named before
 * them: “good in every area except safe, and for that it was rated inadequate”. Linear.
 */
export function withWhatIsMeant<Found extends Named>(written: readonly Found[]): readonly Found[] {
  const tokens = withRatingsMeant(written);
  const isOrdered = hasOrder(tokens);
  if (!isOrdered && !tokens.some((_, at) => isReference(tokens, at))) {
    return tokens;
  }
  const result: Found[] = [];
  for (const [at, token] of tokens.entries()) {
    const isPlace = isOrdered && orders.test(token.text);
    const meant = isPlace
      ? placed(token, result)
      : isReference(tokens, at)
        ? partsMeant(token, result).map((id) => ({ ...token, kind: 'part' as const, value: id }))
        : [];
    const [first] = meant;
    if (first === undefined) {
      result.push(token);
      continue;
    }
    for (const one of meant) {
      result.push(...(one === first ? [] : [{ ...token, kind: 'and' as const, value: 'and' }]), one);
    }
  }
  return result;
}

/** “Safe is rated good, and caring is rated so too”, “…, and it is rated as such”, “for well-led, likewise”: as the last one. */
function withRatingsMeant<Found extends Named>(tokens: readonly Found[]): readonly Found[] {
  if (!tokens.some((_, at) => isSuch(tokens, at))) {
    return tokens;
  }
  let last: string | null = null;
  return tokens.map((token, at) => {
    last = token.kind === 'value' ? token.value : last;
    return last !== null && isSuch(tokens, at) ? { ...token, kind: 'value' as const, value: last } : token;
  });
}

/** “Rated so”, “rated as such”, “for safe, likewise”: with nothing behind it that it describes. */
function isSuch(tokens: readonly Token[], at: number): boolean {
  const source = { tokens };
  const word = tokenAt(tokens, at).text;
  const isOver =
    tokens[at + 1] === undefined || isKind(source, at + 1, 'comma', 'semicolon', 'but', 'and', 'stop', 'close');
  const isToo = isWritten(tokens[at + 1], 'too also overall');
  const isRated = isKind(source, at - 1, 'give') || (isKind(source, at - 1, 'as') && isKind(source, at - 2, 'give'));
  const isBare = isOneOf(word, 'likewise ditto') && isKind(source, at - 1, 'comma') && isKind(source, at - 2, 'part');
  return (isOver || isToo) && ((isOneOf(word, 'so such likewise') && isRated) || isBare);
}

/** “For that it was rated …”, “good for both”, “good for the same”; not “for that reason”, “for it to improve”, “in that home”. */
function isReference(tokens: readonly Token[], at: number): boolean {
  const source = { tokens };
  return (
    isWrittenLike(tokens[at], references) &&
    isKind(source, at - 1, 'for', 'in') &&
    (isKind(source, at - 2, 'value', 'rating') || isKind(source, at + 1, 'pronoun', 'comma')) &&
    !isKind(source, at + 1, 'word', 'name', 'subject', 'part', 'rating', 'to', 'number', 'statement') &&
    (isTheSame(tokens[at]) || !isKind(source, at + 1, 'area'))
  );
}

function isTheSame(token: Pick<Token, 'text'> | undefined): boolean {
  return isWrittenLike(token, /^the same$/iu);
}

const references = /^(?:that|it|both|them|those|the same)$/iu;
const plural = /^(?:both|them|those)$/iu;

/** “It” and “that” are the key question named last; “both”, “them” and “the same” all that were named, two of them for “both”. */
function partsMeant({ text }: Token, before: readonly Token[]): readonly string[] {
  const parts = before.flatMap(({ kind, value }) => (kind === 'part' ? [value] : []));
  const named = [...new Set(parts)];
  if (isTheSame({ text })) {
    return named;
  }
  if (plural.test(text)) {
    return named.length > 1 && (named.length === 2 || !isOneOf(text, 'both')) ? named : [];
  }
  const last = parts.at(-1);
  return last === undefined || isListed(before) ? [] : [last];
}

/** Whether the last key question stands in a list, so that “it” is not one of them. */
function isListed(before: readonly Token[]): boolean {
  const last = before.findLastIndex(({ kind }) => kind === 'part');
  return (
    isKind({ tokens: before }, last - 1, 'and', 'comma') &&
    (isKind({ tokens: before }, last - 2, 'part') || isKind({ tokens: before }, last - 3, 'part'))
  );
}

const orders = /^(?:first|second|former|latter)$/iu;

/** Whether a sentence sets “the first” beside “the second”, or “the former” beside “the latter”. */
function hasOrder(tokens: readonly Token[]): boolean {
  const said = tokens.flatMap(({ text, determined }, at) =>
    determined && orders.test(text) && !isKind({ tokens }, at + 1, 'word', 'subject', 'area', 'name', 'regulator')
      ? [text.toLowerCase()]
      : [],
  );
  return said.length === 2 && ['first second', 'former latter'].includes(said.join(' '));
}

/** The one of two things named before that comes first, or second; none where there are more or fewer. */
function placed<Found extends Named>(token: Found, before: readonly Found[]): readonly Found[] {
  const things = before.filter(
    ({ kind, service, start }) => (kind === 'part' || service != null) && start < token.start,
  );
  const named = things.filter(
    ({ kind, value, service }, at) =>
      !things.slice(0, at).some((one) => one.kind === kind && one.value === value && one.service === service),
  );
  const one = named[isWritten(token, 'first former') ? 0 : 1];
  const { text, start, end } = token;
  return named.length !== 2 || one === undefined ? [] : [{ ...one, text, start, end, owner: false }];
}
