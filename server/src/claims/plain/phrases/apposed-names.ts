import { isKindAt } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import type { Token } from '../../words/tokens.ts';
import type { Step } from '../step.ts';

/**
 * The tokens of a sentence in which a name stands alone where it stood behind what it is: “its sister home, Elm Rise, is
 * rated …”, “a second home that the group runs, Elm Rise, …” are Elm Rise. Linear.
 */
export const apposedNames: Step = { needs: ['generic', 'name', 'comma'], put: withApposedNames };

function withApposedNames<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  const comma = tokens.findIndex((_, at) => isKindAt(tokens, at, 'comma') && isNameBetween(tokens, at));
  const from = comma === -1 ? -1 : otherStart(tokens, comma);
  if (from === -1) {
    return tokens;
  }
  const end = nameEnd(tokens, comma + 1);
  return [
    ...tokens.slice(0, from),
    ...tokens.slice(comma + 1, end),
    ...withApposedNames(asPassive(tokens.slice(end + 1))),
  ];
}

/** “Elm Rise they rated good” is “Elm Rise was rated good”. */
function asPassive<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  const [who] = tokens;
  const isActive = isKindAt(tokens, 0, 'pronoun', 'regulator') && isKindAt(tokens, 1, 'give', 'find');
  return isActive && who !== undefined
    ? [{ ...who, kind: 'be', value: 'was', text: 'was' }, ...tokens.slice(1)]
    : tokens;
}

/** Whether commas stand on both sides of a name. */
function isNameBetween(tokens: readonly Token[], comma: number): boolean {
  const end = nameEnd(tokens, comma + 1);
  return isKindAt(tokens, end, 'comma') && tokens.slice(comma + 1, end).some(({ kind }) => kind === 'name');
}

/** The place behind the words in capitals that begin here. */
function nameEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.capital === true && isKindAt(tokens, at, 'name', 'subject', 'called', 'part', 'word')) {
    at += 1;
  }
  return at;
}

/** Where the words on another one begin that stand before the comma; -1 where there are none. */
function otherStart(tokens: readonly Token[], comma: number): number {
  const joint = tokens.slice(0, comma).findLastIndex(({ kind }) => joints.has(kind));
  let at = tokens.findIndex(({ kind }, place) => place > joint && place < comma && kind === 'generic');
  while (at > 0 && isKindAt(tokens, at - 1, 'a', 'only', 'number')) {
    at -= 1;
  }
  return at;
}

const joints: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'comma',
  'semicolon',
  'dash',
  'stop',
  'and',
  'but',
  'while',
  'value',
  'be',
  'give',
  'have',
]);
