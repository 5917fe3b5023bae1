import type { TokenKind } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { isWritten } from './written.ts';

/**
 * The tokens of a sentence in which words that give its outcome begin anew: “people told us that they were happy, so caring is
 * rated good”, “the work stopped when she left, and responsive is rated inadequate”. Linear.
 */
export function withResults<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  const at = tokens.findLastIndex((_, place) => isResult(tokens, place));
  return at === -1 ? tokens : tokens.with(at, { ...(tokens[at] as Found), kind: 'result', value: 'so' });
}

function isResult(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at];
  const verb = joint === undefined || !isKind(tokens, at - 1, 'comma') ? -1 : partsEnd(tokens, at + 1);
  if (verb === -1 || !isRated(tokens, verb)) {
    return false;
  }
  const isSo = isWritten(joint, 'so hence thus');
  return isSo || (isKind(tokens, at, 'and') && tokens.slice(0, at).some(isOver));
}

/** “Told us”, “when she left”: what was said or happened, and does not hold for what is joined to it. */
function isOver(token: Token, at: number): boolean {
  return token.kind === 'hedge' && at > 0 && isWritten(token, 'told said felt thought asked when');
}

/** Where the key questions end that begin here; -1 where none do. */
function partsEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isKind(tokens, at, 'part', 'and', 'comma', 'both')) {
    at += 1;
  }
  const isHere = at === from && isKind(tokens, at, 'here', 'rating');
  return isHere ? at + 1 : at > from && isKind(tokens, at - 1, 'part') ? at : -1;
}

/** “Is rated good”, “are both good”. */
function isRated(tokens: readonly Token[], verb: number): boolean {
  let at = verb + 1;
  while (isKind(tokens, at, 'both', 'all', 'now', 'still', 'give', 'as', 'a', 'quote')) {
    at += 1;
  }
  return isWritten(tokens[verb], 'is are') && isKind(tokens, at, 'value');
}

function isKind(tokens: readonly Token[], at: number, ...kinds: readonly TokenKind[]): boolean {
  const token = tokens[at];
  return token !== undefined && kinds.includes(token.kind);
}
