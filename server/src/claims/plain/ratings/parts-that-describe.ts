import { isKindAt } from '../../words/kinds.ts';
import { firstBehind } from '../../words/places.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten } from '../../words/written.ts';
import type { Step } from '../step.ts';

/**
 * The tokens of a sentence that says how a service was and then what it is rated, in which that is told apart from what its
 * key questions are rated: “the home was not always safe and is rated good overall” is of the home, and “the home was not safe
 * or well-led, and each of these is rated inadequate” of both. Linear.
 */
export const partsThatDescribe: Step = { needs: ['part', 'be', 'and', 'all both overall'], put: withParts };

function withParts<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  const be = tokens.findIndex(
    (_, at) => isKindAt(tokens, at, 'be') && isKindAt(tokens, at - 1, 'subject', 'pronoun', 'name', 'called'),
  );
  const start = be === -1 ? -1 : firstBehind(tokens, be, ({ kind }) => kind === 'part');
  const isHow = tokens
    .slice(be + 1, Math.max(be + 1, start))
    .every((token) => isKindAt([token], 0, 'deny', 'word', 'all', 'both', 'now') || isWritten(token, 'always both'));
  if (start === -1 || start - be > longestHow || !isHow) {
    return tokens;
  }
  let end = start;
  while (
    isKindAt(tokens, end, 'part', 'or', 'and', 'but', 'deny') ||
    (isKindAt(tokens, end, 'comma') && isListed(tokens, end))
  ) {
    end += 1;
  }
  // “… and” is no further item of the list.
  const last = isKindAt(tokens, end - 1, 'and') ? end - 1 : end;
  const behind = isWritten(tokens[last], 'enough') ? last + 1 : last;
  const and = isKindAt(tokens, behind, 'comma') ? behind + 1 : behind;
  if (!isKindAt(tokens, and, 'and')) {
    return tokens;
  }
  const parts = tokens.slice(start, last);
  if (isOfEach(tokens, and + 1)) {
    const isList = parts.filter(({ kind }) => kind === 'part').length > 1;
    return isList
      ? [...parts.map((token) => (token.kind === 'or' ? asAnd(token) : token)), ...tokens.slice(behind)].filter(
          (_, at) => at < parts.length || at > parts.length + (and - behind),
        )
      : tokens;
  }
  return isRated(tokens, and + 1)
    ? [
        ...tokens.slice(0, start),
        ...parts.map((token) => (token.kind === 'part' ? { ...token, kind: 'word' as const } : token)),
        ...tokens.slice(last),
      ]
    : tokens;
}

const longestHow = 4;

function isListed(tokens: readonly Token[], at: number): boolean {
  return (
    isKindAt(tokens, at + 1, 'part') || (isKindAt(tokens, at + 1, 'and', 'or') && isKindAt(tokens, at + 2, 'part'))
  );
}

/** “Each of these is rated”. */
function isOfEach(tokens: readonly Token[], at: number): boolean {
  const verb = firstBehind(tokens, at, ({ kind }) => kind === 'be' || kind === 'have' || kind === 'value');
  return (
    isKindAt(tokens, at, 'all', 'both') &&
    verb !== -1 &&
    verb - at <= longestHow &&
    isKindAt(tokens, verb, 'be', 'have')
  );
}

/** “Is rated good overall”, “it has been rated good overall”. */
function isRated(tokens: readonly Token[], at: number): boolean {
  const verb = isKindAt(tokens, at, 'pronoun', 'subject') ? at + 1 : at;
  const value = firstBehind(tokens, verb, ({ kind }) => kind === 'value');
  const said = value === -1 ? [] : tokens.slice(verb, value);
  return (
    isKindAt(said, 0, 'be', 'have') &&
    said.some(({ kind }) => kind === 'give') &&
    said.every((token) => isKindAt([token], 0, 'be', 'have', 'give', 'as', 'a', 'now')) &&
    isKindAt(tokens, value + 1, 'overall')
  );
}

function asAnd<Found extends Token>(token: Found): Found {
  return { ...token, kind: 'and', value: 'and', text: 'and' };
}
