import type { TokenKind } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { isWritten, isWrittenLike } from './written.ts';

/**
 * The tokens of a sentence in which what an authority is rated for as a whole is one: “rated good for how well it is meeting
 * its duties under the Care Act”, “how the council carries out its responsibilities”. Linear.
 */
export function withDuties<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  if (!tokens.some(({ text }) => duties.test(text))) {
    return tokens;
  }
  const result: Found[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const next = token === undefined ? null : behindDuties(tokens, at);
    const last = next === null ? undefined : tokens[next - 1];
    if (token !== undefined) {
      const whole = { kind: 'overall' as const, value: 'overall', end: last?.end ?? token.end, owner: false };
      result.push(last === undefined ? token : { ...token, ...whole });
    }
    at = next ?? at + 1;
  }
  return result;
}

/** The place behind words for how an authority does what the law asks of it; null where none begin here. */
function behindDuties(tokens: readonly Token[], at: number): number | null {
  const isHow = tokens[at]?.kind === 'how' && isWrittenLike(tokens[at], /^how/iu);
  const isWay = isWritten(tokens[at], 'way ways manner') && tokens[at - 1]?.kind === 'for';
  const end = isHow || isWay ? tokens.findIndex(({ text }, place) => place > at && duties.test(text)) : -1;
  const between = tokens.slice(at + 1, end);
  const isOwn = between.some(({ kind }) => kind === 'subject' || kind === 'pronoun' || kind === 'name');
  const isDone = between.some(({ text }) => doing.test(text));
  const isOne = between.length < longest && !between.some(({ kind }) => breaks.has(kind));
  if (end === -1 || !isOwn || !isDone || !isOne) {
    return null;
  }
  let next = end + 1;
  const isLaw = isWritten(tokens[next], 'under for in towards to set');
  while (isLaw && next < end + longest && tokens[next] !== undefined && !ends.has(tokens[next]?.kind ?? 'comma')) {
    next += 1;
  }
  return next;
}

const duties = /^(?:duty|duties|responsibility|responsibilities|functions|obligations)$/iu;
const doing = /^(?:meet|carry|carries|carried|fulfil|deliver|discharg|perform|exercis|deal|handl)/iu;
const breaks: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'comma',
  'semicolon',
  'dash',
  'and',
  'but',
  'while',
  'value',
  'give',
  'receive',
  'rating',
  'part',
  'hedge',
]);
const ends: ReadonlySet<TokenKind> = new Set<TokenKind>([...breaks, 'be', 'have', 'relative']);
const longest = 10;
